// Spectral in a browser: a script beside the server, which is loaded when a ruleset asks for it.
import type { Description } from '@breakwater/core';
import type { FoundForeignRules } from '@breakwater/language-server';

/** What the script has (`packages/cli/src/spectral/in-browser.ts`). */
export interface Spectral {
  /** Rejects with what is wrong, for `reasonIn`. `target` is the URI of a file, or one of the rulesets that come with Spectral. */
  readonly loadDataRuleset: (
    target: string,
    textOf: (uri: string) => Promise<string | undefined>,
  ) => Promise<LoadedSpectralRuleset>;
  readonly runSpectral: (
    rulesets: readonly LoadedSpectralRuleset[],
    description: Description,
    isOn: (rule: string) => boolean,
  ) => Promise<FoundForeignRules>;
  readonly reasonIn: (error: unknown) => string;
}

export interface LoadedSpectralRuleset {
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'info' | 'hint' | 'off'>>;
}

declare const self: { readonly breakwaterSpectral?: Spectral };
declare const importScripts: (address: string) => void;

/** `address` is that of the script. */
export const spectralAt = (address: string) => (): Spectral => {
  if (!self.breakwaterSpectral) importScripts(address);
  if (!self.breakwaterSpectral) throw new Error(`${address} does not bring Spectral`);
  return self.breakwaterSpectral;
};
