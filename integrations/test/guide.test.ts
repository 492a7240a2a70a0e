// docs/guide/pull-requests.md, followed word by word in an empty repository; the package that would be published stands in for the registry.
//
//   ```yaml api/notes.yaml    is written
//   ```sh                     is run, and `sh fails` must end with 1
//   ```text                   is what it prints; … stands for lines that are left out
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFolder, pack, removeFolder, root } from './packed.ts';
import { cleanEnvironment, gitIn } from './released.ts';
import { writeTexts } from './repository.ts';

interface Block {
  readonly language: string;
  readonly about: string;
  readonly text: string;
}

const blocks: readonly Block[] = [
  ...readFileSync(join(root, 'docs/guide/pull-requests.md'), 'utf8').matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm),
].map(([, language = '', about = '', text = '']) => ({ language, about, text }));

const folder = emptyFolder();
afterAll(() => removeFolder(folder));
const [programs, repository] = [join(folder, 'programs'), join(folder, 'repository')];
beforeAll(() => {
  for (const path of [programs, repository]) mkdirSync(path);
  gitIn(repository)('init', '--quiet', '--initial-branch=main');
  const { manifest, path } = pack('cli', folder);
  const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
  const words = `$(printf '%s' "$*" | sed 's#${manifest.name}#${path} --offline --no-audit --no-fund#')`;
  writeFileSync(join(programs, 'npm'), `#!/bin/sh\nexec '${npm}' ${words}\n`);
  chmodSync(join(programs, 'npm'), 0o755);
});

const run = (script: string) =>
  spawnSync('bash', ['-e', '-c', script], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...cleanEnvironment, HOME: folder, PATH: `${programs}:${cleanEnvironment.PATH}` },
  });

/** Each piece between two … comes after the one before it. */
const missingIn = (printed: string, shown: string): readonly string[] => {
  let from = 0;
  return shown.split(/…\n/).filter(piece => {
    const at = printed.indexOf(piece, from);
    if (at >= 0) from = at + piece.length;
    return at < 0;
  });
};

test('every step does what the guide says', () => {
  let printed = '';
  let steps = 0;
  for (const { language, about, text } of blocks) {
    if (language === 'sh') {
      const { status, stdout, stderr } = run(text);
      expect({ text, status, stderr: about === 'fails' ? '' : stderr }).toEqual({
        text,
        status: about === 'fails' ? 1 : 0,
        stderr: '',
      });
      printed = stdout;
      steps += 1;
    } else if (language === 'text')
      expect({ printed, missing: missingIn(printed, text) }).toEqual({ printed, missing: [] });
    else if (about !== '') writeTexts(repository, { [about]: text });
  }
  expect(steps).toBeGreaterThan(4);
});
