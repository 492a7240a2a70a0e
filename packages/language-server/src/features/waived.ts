// What files of waivers are about: what was found in the descriptions that are open, and what such a file calls these.
import type { Finding, LintFinding } from '@breakwater/core';
import { addressFrom } from '../names/addresses.ts';
import type { Analysis, View } from '../view.ts';

export interface FoundThing {
  readonly finding: Finding | LintFinding;
  /** The description, as a file of waivers names it. */
  readonly description: string;
  readonly location: { readonly uri: string; readonly pointer: string };
}

export const foundThings = ({ known, uri }: Pick<View, 'known' | 'uri'>): readonly FoundThing[] =>
  known.flatMap(({ entry, comparison, lint, files }) => {
    const description = descriptionName(uri, entry);
    const changes = (comparison?.findings ?? []).map(finding => ({ finding, place: finding.revision }));
    const conventions = (lint?.findings ?? []).map(finding => ({ finding, place: finding.location }));
    return [...changes, ...conventions].map(({ finding, place: { file, pointer } }) => ({
      finding,
      description,
      location: { uri: files[file] ?? entry, pointer },
    }));
  });

export const descriptionsIn = ({ known, uri }: Pick<View, 'known' | 'uri'>): readonly string[] =>
  known.map(({ entry }: Analysis) => descriptionName(uri, entry));

const descriptionName = (waivers: string, entry: string): string => {
  const address = addressFrom(waivers, entry);
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};
