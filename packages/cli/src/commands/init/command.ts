// `breakwater init`: writes a configuration for the repository that it looks at, and what runs the check in it.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Language } from '@breakwater/core';
import { remoteOf, targetBranch } from '../../base/target-branch.ts';
import { discoverDescriptions } from '../../descriptions/discover.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { outputOf } from '../../host/git-command.ts';
import { repositoryAround } from '../../host/repository.ts';
import { choiceOf } from '../../options/option.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf } from '../../options/parsed.ts';
import type { Output } from '../../output/output.ts';
import { program } from '../program.ts';
import { initMessages } from './messages.ts';
import type { NewFile } from './new-files.ts';
import { configurationFile, githubFiles, gitlabFiles, gitlabInclude, hookFile } from './new-files.ts';
import { initOptions } from './options.ts';

interface InitRequest {
  readonly ci: 'github' | 'gitlab' | undefined;
  readonly withHook: boolean;
  readonly language: Language;
}

const readInitRequest = (parsed: Parsed, language: Language): InitRequest | string => {
  const [word] = restOf(parsed);
  if (word !== undefined) return initMessages[language].nothingElse(word);
  return { ci: choiceOf(parsed, initOptions.writing, 'ci'), withHook: parsed['hook'] === true, language };
};

export const command = program(readInitRequest, (request, output) => init(request, output));

const init = async (request: InitRequest, output: Output): Promise<ExitCode> => {
  const { ci, withHook, language } = request;
  const messages = initMessages[language];
  const root = repositoryAround(resolve('.')) ?? resolve('.');
  const descriptions = existsSync(join(root, 'breakwater.yaml')) ? [] : await discoverDescriptions(root);
  if (descriptions.length === 0 && !existsSync(join(root, 'breakwater.yaml'))) return refuse(messages.noDescriptions);
  const hooks = withHook ? await hooksFolder(root) : undefined;
  if (withHook && hooks === undefined) return refuse(messages.noRepository);
  const files: readonly NewFile[] = [
    configurationFile({ descriptions, branch: await branchOf(root), schema: schemaFor(root) }),
    ...(ci === 'github' ? githubFiles : ci === 'gitlab' ? gitlabFiles : []),
    ...(hooks === undefined ? [] : [hookFile(hooks)]),
  ];
  const lines: string[] = [];
  let written = 0;
  for (const file of files) {
    const name = relative('', join(root, file.path));
    try {
      if (write(root, file)) {
        written += 1;
        lines.push(
          messages.written(name, file.path === 'breakwater.yaml' ? messages.descriptions(descriptions.length) : ''),
        );
      } else {
        lines.push(messages.kept(name));
        if (file.path === '.gitlab-ci.yml') lines.push(messages.include(name, gitlabInclude));
      }
    } catch (error) {
      return refuse(messages.notWritten(name, (error as NodeJS.ErrnoException).code ?? String(error)));
    }
  }
  const { check, ci: forCi, commit } = messages.steps;
  const steps = written === 0 ? [] : [check, ...(ci === undefined ? [forCi] : []), commit];
  await output.write(`${[...lines, ...steps.map(step => `  ${step}`)].join('\n')}\n`);
  return written === 0 ? exitCodes.couldNotRun : exitCodes.fine;
};

const refuse = (reason: string): ExitCode => {
  process.stderr.write(`breakwater: ${reason}\n`);
  return exitCodes.couldNotRun;
};

/** False for a file that is there. */
const write = (root: string, { path, text, isProgram = false }: NewFile): boolean => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  if (isProgram) chmodSync(file, 0o755);
  return true;
};

/** As people name it: without the remote. */
const branchOf = async (root: string): Promise<string | undefined> => {
  const target = await targetBranch(root, {});
  if (target.kind === 'unknown') return undefined;
  const remote = await remoteOf(root);
  return remote !== undefined && target.branch.startsWith(`${remote}/`)
    ? target.branch.slice(remote.length + 1)
    : target.branch;
};

/** That of husky, which is shared, or the one that git looks in. */
const hooksFolder = async (root: string): Promise<string | undefined> => {
  if (existsSync(join(root, '.husky'))) return '.husky';
  const path = (await outputOf(root, ['rev-parse', '--git-path', 'hooks']))?.trim();
  return path === undefined ? undefined : relative(root, resolve(root, path)).split(sep).join('/');
};

const schemaFor = (root: string): string => {
  const file = 'node_modules/@breakwater/core/schema/configuration.v1.schema.json';
  return existsSync(join(root, file))
    ? `./${file}`
    : 'https://unpkg.com/@breakwater/core/schema/configuration.v1.schema.json';
};
