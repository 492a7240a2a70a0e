// Random tests draw the same cases in every run; with SEED=<number> others.
import fc from 'fast-check';

const seed = Number(process.env['SEED'] ?? 20_260_101);
fc.configureGlobal({ seed });
