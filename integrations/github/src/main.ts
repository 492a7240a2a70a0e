// The action: asks the command what the change does, and tells the platform.
import { runAction } from './run-action.ts';

process.exitCode = await runAction(process.env, process.stdout);
