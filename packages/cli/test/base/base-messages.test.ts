// Why there is no base, in every language: the command says its options, an editor what can be done there.
import { expect, test } from 'vitest';
import type { BaseFault } from '../../src/base/base-commit.ts';
import { describeBaseFault } from '../../src/base/base-messages.ts';
import { baseHelpInEditor } from '../../src/commands/lsp/base-help.ts';

const command = 'git fetch --unshallow origin main:refs/remotes/origin/main';

/** A kind that is missing here does not compile. */
const samples: { readonly [Kind in BaseFault['kind']]: readonly (BaseFault & { readonly kind: Kind })[] } = {
  'no-repository': [{ kind: 'no-repository' }],
  'no-git': [{ kind: 'no-git' }],
  'not-owned': [{ kind: 'not-owned', command: 'git config --global --add safe.directory /shop' }],
  'no-target': [
    { kind: 'no-target', only: undefined, command: undefined },
    { kind: 'no-target', only: 'topic', command },
  ],
  'no-branch': [{ kind: 'no-branch', branch: 'release', command }],
  'cut-off': [{ kind: 'cut-off', branch: 'origin/main', command }],
  unrelated: [{ kind: 'unrelated', branch: 'origin/main' }],
  'no-revision': [{ kind: 'no-revision', revision: 'v1' }],
  'no-tag': [
    { kind: 'no-tag', pattern: 'v*', isShallow: true, command },
    { kind: 'no-tag', pattern: 'v*', isShallow: false, command },
  ],
};

test.each(Object.values<readonly BaseFault[]>(samples).flat())('%j', fault => {
  for (const language of ['en', 'ja'] as const) {
    const said = describeBaseFault(fault, language);
    const inEditor = describeBaseFault(fault, language, baseHelpInEditor);
    for (const sentence of [said, inEditor]) {
      expect(sentence).toMatch(/^\S.*[^.。\s]$/);
      expect(sentence).not.toMatch(/undefined/);
      expect(/[\u3040-\u30ff]/.test(sentence)).toBe(language === 'ja');
    }
    expect(inEditor.replaceAll(/`git [^`]*`/g, '')).not.toMatch(/--[a-z]/);
  }
});
