// Spectral for the extension in browsers, as a script of its own: what it needs, it is given, and what it runs is data.
import { loadDataRuleset } from './data-ruleset.ts';
import { reasonIn, runSpectral } from './run-spectral.ts';

Object.assign(globalThis, { breakwaterSpectral: { loadDataRuleset, reasonIn, runSpectral } });
