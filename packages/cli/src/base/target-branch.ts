// The branch that this one will be merged into: what the CI system says, else what the clone knows.
import { outputOf } from '../host/git-command.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Target =
  | { readonly kind: 'branch'; readonly branch: string }
  /** The CI system has found out already where the branch began. */
  | { readonly kind: 'commit'; readonly commit: string; readonly branch: string }
  /** `only` is the one branch that a clone was made of: it says nothing of others. */
  | { readonly kind: 'unknown'; readonly only: string | undefined };

export const targetBranch = async (directory: string, environment: Environment): Promise<Target> => {
  const said = branchSaid(environment);
  const commit = environment['CI_MERGE_REQUEST_DIFF_BASE_SHA'];
  if (said !== undefined && commit) return { kind: 'commit', commit, branch: said };
  return said === undefined ? usualBranch(directory) : { kind: 'branch', branch: said };
};

const branchSaid = (environment: Environment): string | undefined => {
  for (const [variable, condition] of variables) {
    const value = environment[variable];
    if (value && (condition === undefined || isTrue(environment[condition])))
      return value.replace(/^refs\/heads\//, '');
  }
  return undefined;
};

const isTrue = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== 'false';

/** A second name is of what must be set as well, where the first one means something else outside of pull requests. */
const variables: readonly (readonly [variable: string, condition?: string])[] = [
  // GitHub, Gitea and Forgejo.
  ['GITHUB_BASE_REF'],
  ['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'],
  ['BITBUCKET_PR_DESTINATION_BRANCH'],
  // Azure Pipelines.
  ['SYSTEM_PULLREQUEST_TARGETBRANCH'],
  // Jenkins.
  ['CHANGE_TARGET'],
  ['BUILDKITE_PULL_REQUEST_BASE_BRANCH'],
  ['CIRRUS_BASE_BRANCH'],
  // Woodpecker.
  ['CI_COMMIT_TARGET_BRANCH'],
  ['DRONE_TARGET_BRANCH', 'DRONE_PULL_REQUEST'],
  ['TRAVIS_BRANCH', 'TRAVIS_PULL_REQUEST'],
  ['APPVEYOR_REPO_BRANCH', 'APPVEYOR_PULL_REQUEST_NUMBER'],
  ['SEMAPHORE_GIT_BRANCH', 'SEMAPHORE_GIT_PR_NUMBER'],
  ['CODEBUILD_WEBHOOK_BASE_REF'],
];

/** What the remote calls its own, else what most repositories call it. */
const usualBranch = async (directory: string): Promise<Target> => {
  const lineOf = async (...words: readonly string[]): Promise<string | undefined> =>
    (await outputOf(directory, words))?.trim();
  const remote = (await remoteOf(directory)) ?? 'origin';
  const head = await lineOf('symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`);
  const refspec = (await lineOf('config', '--get-all', `remote.${remote}.fetch`)) ?? '';
  // A clone of one branch may take that for the one of the remote.
  const only = refspec.includes('*') ? undefined : refspec.split(':refs/remotes/')[1];
  if (head !== undefined && only === undefined) return { kind: 'branch', branch: head };
  for (const branch of [`${remote}/main`, `${remote}/master`, 'main', 'master']) {
    const isThere = await lineOf('rev-parse', '--verify', '--quiet', `${branch}^{commit}`);
    if (isThere !== undefined) return { kind: 'branch', branch };
  }
  return { kind: 'unknown', only };
};

/** The remote that a repository was cloned from, or may have been. */
export const remoteOf = async (directory: string): Promise<string | undefined> => {
  const remotes = (await outputOf(directory, ['remote']))?.split('\n').filter(name => name !== '') ?? [];
  return remotes.includes('origin') ? 'origin' : remotes[0];
};
