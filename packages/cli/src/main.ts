#!/usr/bin/env node
// The command. Everything but the compile cache is loaded after it is on, so that a second start is a quick one.
import module from 'node:module';

// Since Node 22.8.
(module as { readonly enableCompileCache?: () => void }).enableCompileCache?.();

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), new URL('../package.json', import.meta.url));
