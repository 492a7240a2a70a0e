// What a newer version replaces is deprecated.
import type { Contract, Operation } from '../../contract/model.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import { templateOf } from '../../conventions/path-template.ts';
import { placeOfPaths } from '../../conventions/paths-place.ts';
import { segmentsOf } from '../../conventions/resource-path.ts';
import { urlVersionsOf } from '../../conventions/url-version.ts';

export default lintRule({
  id: 'version-url-mixed',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'An operation that a newer major version offers as well is deprecated in the older one.',
    ja: '新しいメジャーバージョンにもあるオペレーションは、古いバージョンでは非推奨にします。',
  },
  standards: [{ openapi: 'Operation Object' }],
  check({ api }) {
    const releases = api.operations.flatMap(operation => releasesIn(operation, api));
    const newest = new Map<string, Release>();
    for (const release of releases) {
      const { address, major } = release;
      if (major > (newest.get(address)?.major ?? -1)) newest.set(address, release);
    }
    // That two versions are offered beside each other is one decision.
    const replaced = new Map<string, Replaced>();
    for (const { operation, address, text, major } of releases) {
      const newer = newest.get(address);
      if (operation.deprecated || !newer || newer.major === major) continue;
      const facts = { older: text, newer: newer.text };
      const key = `${facts.older} ${facts.newer}`;
      const known: Replaced = replaced.get(key) ?? { facts, operations: [] };
      replaced.set(key, known);
      known.operations.push(operation);
    }
    return [...replaced.values()].map(found => ({ ...found, at: placeOfPaths(found.operations, api) }));
  },
  message: {
    en: ({ older, newer }) => `operations of ${older} are in ${newer} as well, and not deprecated`,
    ja: ({ older, newer }) => `${older} のオペレーションが ${newer} にもありますが、非推奨になっていません`,
  },
  why: {
    en: 'Both look equally good: new clients begin with the old version, and it can never be switched off.',
    ja: 'どちらも同じように見えるため、新しいクライアントが旧バージョンを使い始め、いつまでも廃止できません。',
  },
  fix: {
    en: 'Set deprecated: true in the older version, and say in the description which operation comes after it and until when it is served.',
    ja: '旧バージョンに deprecated: true を付け、後継のオペレーションと提供終了日を説明に記載してください。',
  },
  examples: [
    {
      title: 'Two versions side by side',
      scope: 'document',
      yaml: `
        paths: # ✗
          /v1/plans: { get: { responses: { '200': { description: OK } } } }
          /v1/plans/{id}: { get: { responses: { '200': { description: OK } } } }
          /v2/plans: { get: { responses: { '200': { description: OK } } } }
          /v2/plans/{planId}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'The older one is deprecated, or has something of its own, or the newer one is not released',
      scope: 'document',
      yaml: `
        paths:
          /v1/plans: { get: { deprecated: true, responses: { '200': { description: OK } } } }
          /v1/guides: { get: { responses: { '200': { description: OK } } } }
          /v1/reports: { get: { responses: { '200': { description: OK } } } }
          /v2/plans: { get: { responses: { '200': { description: OK } } } }
          /v2beta1/reports: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

interface Replaced {
  readonly facts: Facts;
  readonly operations: Operation[];
}

interface Facts {
  readonly [fact: string]: string;
  readonly older: string;
  readonly newer: string;
}

interface Release {
  readonly operation: Operation;
  readonly text: string;
  readonly major: number;
  /** Method and path without the version, and whatever placeholders are called. */
  readonly address: string;
}

const releasesIn = (operation: Operation, api: Contract): readonly Release[] => {
  const [version, ...others] = urlVersionsOf(operation, api);
  if (version?.major === undefined || others.length > 0 || version.isPrerelease) return [];
  const segments = segmentsOf(operation.path);
  const { base, text, major } = version;
  const path = version.in === 'path' ? segments.toSpliced(base.length, 1) : [...base, ...segments];
  return [{ operation, text, major, address: `${operation.method} ${templateOf(path.join('/'))}` }];
};
