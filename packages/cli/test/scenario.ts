// Scenarios: Markdown that a person reads as documentation and a test runs as a script.
//
//   ```yaml base.yaml      a file of the working folder
//   ```sh setup            commands before, whose output does not matter
//   ```sh                  a command; what follows it is what it must print:
//   ```stdout
//   ```stderr
//   Exit code: 1
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Part =
  /** Everything that is only for people. */
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'file'; readonly text: string; readonly name: string; readonly content: string }
  | { readonly kind: 'setup'; readonly text: string; readonly script: string }
  | { readonly kind: 'command'; readonly text: string; readonly script: string; readonly expected: Outcome };

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

const parseScenario = (markdown: string): readonly Part[] => {
  const parts: Part[] = [];
  for (const piece of markdown.split(/^(```[^\n]*\n(?:[\s\S]*?\n)?```\n)/m)) {
    const block = /^```(\S*) ?([^\n]*)\n([\s\S]*)```\n$/.exec(piece);
    const last = parts.at(-1);
    if (!block) parts.push(...proseParts(piece, parts));
    else if (last?.kind === 'command' && (block[1] === 'stdout' || block[1] === 'stderr')) {
      parts[parts.length - 1] = { ...last, expected: { ...last.expected, [block[1]]: block[3] ?? '' } };
    } else parts.push(toPart(piece, block[1] ?? '', block[2] ?? '', block[3] ?? ''));
  }
  return parts;
};

const exitCode = /^\s*Exit code: (\d+)\n/;

/** The exit code, and what comes after it; blank lines between a command and what it prints are no prose. */
const proseParts = (piece: string, parts: readonly Part[]): readonly Part[] => {
  const last = parts.at(-1);
  if (last?.kind !== 'command') return piece === '' ? [] : [{ kind: 'prose', text: piece }];
  const code = exitCode.exec(piece);
  if (code) (parts as Part[])[parts.length - 1] = { ...last, expected: { ...last.expected, code: Number(code[1]) } };
  const text = piece.replace(exitCode, '').replace(/^\n+/, '');
  return text.trim() === '' ? [] : [{ kind: 'prose', text }];
};

const toPart = (text: string, language: string, name: string, content: string): Part => {
  if (language === 'sh' && name === 'setup') return { kind: 'setup', text, script: content };
  if (language === 'sh')
    return { kind: 'command', text, script: content, expected: { stdout: '', stderr: '', code: -1 } };
  return name === '' ? { kind: 'prose', text } : { kind: 'file', text, name, content };
};

/** The Markdown of the parts, with the outcomes that they have. */
export const printScenario = (parts: readonly Part[]): string =>
  parts
    .map(part => {
      if (part.kind !== 'command') return part.text;
      const { stdout, stderr, code } = part.expected;
      const blocks = [
        ...(stdout === '' ? [] : [`\`\`\`stdout\n${stdout}\`\`\`\n`]),
        ...(stderr === '' ? [] : [`\`\`\`stderr\n${stderr}\`\`\`\n`]),
      ];
      return `${part.text}${blocks.join('')}\nExit code: ${code}\n\n`;
    })
    .join('')
    .replace(/\n+$/, '\n');

/** Runs the commands in order, in a folder of their own; gives the parts with what really happened. */
export const runScenario = (parts: readonly Part[]): readonly Part[] => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'breakwater-')));
  try {
    const shell = openShell(folder);
    return parts.map(part => {
      if (part.kind === 'file') {
        mkdirSync(dirname(join(shell.work, part.name)), { recursive: true });
        writeFileSync(join(shell.work, part.name), part.content);
      }
      if (part.kind === 'setup') {
        const { code, stderr } = shell.run(part.script);
        if (code !== 0) throw new Error(`the setup of the scenario failed: ${stderr}`);
      }
      return part.kind === 'command' ? { ...part, expected: shell.run(part.script) } : part;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const command = fileURLToPath(new URL('../dist/main.js', import.meta.url));

const openShell = (folder: string): { readonly work: string; run(script: string): Outcome } => {
  const [programs, work] = [join(folder, 'programs'), join(folder, 'work')];
  for (const path of [programs, work]) mkdirSync(path);
  for (const path of [folder, programs, work]) chmodSync(path, 0o755);
  writeProgram(join(programs, 'breakwater'), `exec ${quoted(process.execPath)} ${quoted(command)} "$@"`);
  // Root may read everything: whoever tests permissions must be somebody else.
  writeProgram(
    join(programs, 'unprivileged'),
    '[ "$(id -u)" = 0 ] || exec "$@"\nexec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"',
  );
  const env = {
    PATH: [programs, dirname(process.execPath), process.env['PATH']].join(delimiter),
    HOME: folder,
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Someone',
    GIT_AUTHOR_EMAIL: 'someone@example.com',
    GIT_COMMITTER_NAME: 'Someone',
    GIT_COMMITTER_EMAIL: 'someone@example.com',
    GIT_CEILING_DIRECTORIES: folder,
    SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 26) / 1000),
  };
  return {
    work,
    run(script) {
      const { stdout, stderr, status } = spawnSync('bash', ['-c', script], {
        cwd: work,
        env,
        encoding: 'utf8',
        timeout: 60_000,
      });
      const stable = (text: string): string =>
        text
          .replaceAll(folder, '<folder>')
          .replaceAll(/"seconds":[\d.]+/g, '"seconds":0')
          .replace(/(?<=[^\n])$/, '\n');
      return { stdout: stable(stdout), stderr: stable(stderr), code: status ?? -1 };
    },
  };
};

const writeProgram = (path: string, script: string): void => {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
};

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

export const readScenario = (url: URL): readonly Part[] => parseScenario(readFileSync(url, 'utf8'));
