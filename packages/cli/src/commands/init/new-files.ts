// The texts that `breakwater init` writes, in a language that whoever reads configuration knows.
import { posix } from 'node:path';
import { yamlText } from '@breakwater/core';

export interface NewFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly isProgram?: boolean;
}

export interface Seen {
  readonly descriptions: readonly string[];
  /** The branch that others are merged into, where that is known. */
  readonly branch: string | undefined;
  /** Where editors find the form of the configuration. */
  readonly schema: string;
}

export const configurationFile = ({ descriptions, branch, schema }: Seen): NewFile => ({
  path: 'breakwater.yaml',
  text: `# yaml-language-server: $schema=${schema}
# What \`breakwater check\` looks at, and what it expects.

# Files and globs: descriptions that somebody relies on.
descriptions:
${descriptions.map(path => `  - ${yamlText(path)}`).join('')}
# What they are compared with: where a branch left this one. Also: revision, tag, snapshot, url.
${branch === undefined ? '# base: { mergeBase: main }\n' : yamlText({ base: { mergeBase: branch } })}
# Conventions that APIs keep to (recommended or strict), and which findings count: those that are new, or all.
extends: recommended
conventions: new
`,
});

export const githubFiles: readonly NewFile[] = [
  {
    path: '.github/workflows/breakwater.yml',
    text: `# What a pull request changes for those who use the APIs that are described here.
name: breakwater
on: pull_request
permissions:
  contents: read
jobs:
  breakwater:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # The commit where the branch began has to be there.
      - uses: actions/setup-node@v6
        with:
          node-version: 24
      - run: npx --yes @breakwater/cli check --format github --output "summary=$GITHUB_STEP_SUMMARY"
`,
  },
];

const gitlabJob = '.gitlab/breakwater.yml';

export const gitlabInclude = `include: [{ local: ${gitlabJob} }]`;

export const gitlabFiles: readonly NewFile[] = [
  {
    path: gitlabJob,
    text: `# What a merge request changes for those who use the APIs that are described here.
breakwater:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: '0' # The commit where the branch began has to be there.
  script:
    - npx --yes @breakwater/cli check --output gitlab=gl-code-quality-report.json --output junit=breakwater.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: breakwater.xml
`,
  },
  { path: '.gitlab-ci.yml', text: `${gitlabInclude}\n` },
];

export const hookFile = (folder: string): NewFile => ({
  path: posix.join(folder, 'pre-commit'),
  isProgram: true,
  text: `#!/bin/sh
# What the next commit changes for those who use the APIs that are described here. \`git commit --no-verify\` goes without it.
if [ -x node_modules/.bin/breakwater ]; then exec node_modules/.bin/breakwater check --since HEAD; fi
exec breakwater check --since HEAD
`,
});
