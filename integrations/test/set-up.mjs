// Builds what is published before it is tested, so that no test sees a stale build.
import { buildAction, buildCommandLine, buildCore } from '../../scripts/build.mjs';
import { buildTypes } from '../../scripts/build-types.mjs';

export const setup = async () => {
  await Promise.all([buildCommandLine(), buildCore(), buildAction()]);
  await buildTypes();
};
