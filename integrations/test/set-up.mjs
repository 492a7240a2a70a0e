// Builds what is published before it is tested, so that no test sees a stale build.
import { buildCommandLine, buildCore } from '../../scripts/build.mjs';
import { buildTypes } from '../../scripts/build-types.mjs';

export const setup = async () => {
  await Promise.all([buildCommandLine(), buildCore()]);
  await buildTypes();
};
