// Bundles the command line before its scenarios run, so that they never see a stale build.
export { buildCommandLine as setup } from './build.mjs';
