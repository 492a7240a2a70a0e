// The commands, in the order in which help lists them.
import { bump } from './bump/bump.ts';
import { changelog } from './changelog/changelog.ts';
import { check } from './check/check.ts';
import type { Command } from './command.ts';
import { deprecate } from './deprecate/deprecate.ts';
import { deprecations } from './deprecations/deprecations.ts';
import { diff } from './diff/diff.ts';
import { explain } from './explain/explain.ts';
import { gitDiff } from './git-diff/git-diff.ts';
import { history } from './history/history.ts';
import { init } from './init/init.ts';
import { lint } from './lint/lint.ts';
import { lsp } from './lsp/lsp.ts';
import { probe } from './probe/probe.ts';
import { report } from './report/report.ts';
import { rules } from './rules/rules.ts';
import { undeprecate } from './undeprecate/undeprecate.ts';
import { waive } from './waive/waive.ts';

export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    diff,
    lint,
    check,
    init,
    waive,
    deprecations,
    deprecate,
    undeprecate,
    probe,
    history,
    report,
    changelog,
    bump,
    'git-diff': gitDiff,
    lsp,
    rules,
    explain,
  }),
);
