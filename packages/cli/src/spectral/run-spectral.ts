// Runs rulesets for Spectral over descriptions that have been read: it reads nothing, on computers and in browsers.
import type { Description, Document, ForeignRule, Origin, Problem, Severity } from '@breakwater/core';
import { at, decoded, rootOf } from '@breakwater/core';
import type { Ruleset as SpectralRuleset } from '@stoplight/spectral-core';
import spectralCore from '@stoplight/spectral-core';
import spectralResolver from '@stoplight/spectral-ref-resolver';

export interface LoadedSpectralRuleset {
  readonly ruleset: SpectralRuleset;
  /** How severe each rule is, or that it is off. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** In a line; a ruleset with several mistakes says the first. */
export const reasonIn = (error: unknown): string => {
  const several = error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const [first] = several as readonly unknown[];
  if (first !== undefined) return reasonIn(first);
  if (!(error instanceof Error)) return String(error);
  const path = 'path' in error && Array.isArray(error.path) ? error.path.join('.') : '';
  const [line = ''] = error.message.split('\n');
  return path === '' ? line : `${path}: ${line}`;
};

const severityNames: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const severitiesIn = (ruleset: SpectralRuleset): LoadedSpectralRuleset['severities'] =>
  Object.fromEntries(
    Object.values(ruleset.rules).map(({ name, enabled, severity }) => [
      name,
      enabled ? (severityNames[severity] ?? 'off') : 'off',
    ]),
  );

export interface SpectralFindings {
  readonly rules: readonly ForeignRule[];
  /** Rules that failed. */
  readonly problems: readonly Problem[];
}

/** Where rulesets have a rule in common, the last one has the word. */
export const runSpectral = async (
  rulesets: readonly LoadedSpectralRuleset[],
  description: Description,
  isOn: (rule: string) => boolean,
): Promise<SpectralFindings> => {
  const owners = new Map(
    rulesets.flatMap(({ ruleset }) => Object.keys(ruleset.rules).map(id => [id, ruleset] as const)),
  );
  const found: SpectralFindings[] = [];
  for (const { ruleset } of rulesets) {
    found.push(await runOne(ruleset, description, id => owners.get(id) === ruleset && isOn(id)));
  }
  return { rules: found.flatMap(({ rules }) => rules), problems: found.flatMap(({ problems }) => problems) };
};

const runOne = async (
  base: SpectralRuleset,
  description: Description,
  isOn: (rule: string) => boolean,
): Promise<SpectralFindings> => {
  const library = libraryOf(description);
  const source = library.sourceOf(description.entry);
  const ruleset = base.fromSource(source);
  const failures = new Map<string, string>();
  const rules = Object.values(ruleset.rules).filter(({ name }) => isOn(name));
  for (const rule of Object.values(ruleset.rules)) rule.enabled = rules.includes(rule);
  for (const rule of rules) {
    // What is on here and off there by itself; an override of theirs keeps it off.
    if (isOff(rule) && isOff(base.rules[rule.name])) rule.severity = 'warn';
    const asked = unguarded.get(rule) ?? rule.then;
    unguarded.set(rule, asked);
    const guard = (each: (typeof asked)[number]) => ({
      ...each,
      function: guarded(each.function, reason => failures.set(rule.name, reason)),
    });
    // biome-ignore lint/suspicious/noThenProperty: it is a rule of Spectral, and nobody awaits it.
    rule.then = asked.map(guard); // oxlint-disable-line unicorn/no-thenable
  }
  const spectral = new spectralCore.Spectral({ resolver: library.resolver });
  spectral.setRuleset(ruleset);
  const results = await spectral.run({
    // What is read is not parsed again, and positions are found here.
    parsed: { data: description.entry.value, ast: {}, lineMap: [], diagnostics: [] },
    getLocationForJsonPath: () => undefined,
    source,
  });
  return {
    rules: rules.map(({ name, description: summary, documentationUrl }) => ({
      id: name,
      summary: summary ?? name,
      ...(documentationUrl !== null && { url: documentationUrl }),
      found: results
        .filter(({ code }) => code === name)
        .map(({ message, path, source: file }) => ({ message, origin: library.originOf(file, path) })),
    })),
    problems: [...failures].map(([rule, reason]) => ({
      code: 'foreign-rule-failed',
      gravity: 'error',
      facts: { rule, reason },
      origin: rootOf(description.entry),
    })),
  };
};

const isOff = (rule: SpectralRuleset['rules'][string] | undefined): boolean =>
  rule !== undefined && severityNames[rule.severity] === undefined;

/** What rules ask, before it is guarded for one run: rulesets are used for many. */
const unguarded = new WeakMap<object, SpectralRuleset['rules'][string]['then']>();

type RuleFunction = SpectralRuleset['rules'][string]['then'][number]['function'];

/** A rule that fails is no reason for the others not to be asked. */
const guarded =
  (ask: RuleFunction, fail: (reason: string) => void): RuleFunction =>
  (input, options, context) => {
    const failed = (error: unknown): [] => {
      fail(reasonIn(error));
      return [];
    };
    try {
      const found = ask(input, options, context);
      return found instanceof Promise ? found.catch(failed) : found;
    } catch (error) {
      return failed(error);
    }
  };

interface Library {
  readonly sourceOf: (document: Document) => string;
  readonly originOf: (source: string | undefined, path: readonly (string | number)[]) => Origin;
  readonly resolver: InstanceType<typeof spectralResolver.Resolver>;
}

/** Spectral is given the documents that have been read, and reads none. It knows documents by paths, wherever they are from. */
const libraryOf = ({ entry, documents }: Description): Library => {
  const beside = new URL(entry.uri);
  const sourceOf = ({ uri }: Document): string => {
    const { protocol, host, pathname } = new URL(uri);
    if (protocol !== beside.protocol || host !== beside.host) return uri;
    const path = decoded(pathname);
    // Paths of Windows begin with a drive.
    return protocol === 'file:' ? path.replace(/^\/(?=[a-z]:)/i, '') : path;
  };
  const bySource = new Map([...documents.values()].map(document => [sourceOf(document), document]));
  const find = (source: string): Document | undefined => bySource.get(source) ?? bySource.get(decoded(source));
  const reader = {
    resolve: (reference: unknown): Promise<string> => {
      const document = find(String(reference).replace(/^file:\/\//, ''));
      return document ? Promise.resolve(document.text) : Promise.reject(new Error(`${String(reference)} is not read`));
    },
  };
  return {
    sourceOf,
    originOf: (source, path) => at(rootOf(find(source ?? '') ?? entry), ...path),
    resolver: new spectralResolver.Resolver({ resolvers: { file: reader, http: reader, https: reader, git: reader } }),
  };
};
