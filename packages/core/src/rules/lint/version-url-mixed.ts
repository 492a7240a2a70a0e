// What a newer version replaces is deprecated.
import type { Contract, Operation } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { segmentsOf } from '../../conventions/resource-path.ts';
import { urlVersionsOf } from '../../conventions/url-version.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'version-url-mixed',
  family: 'versioning',
  on: 'operation',
  summary: {
    en: 'An operation that a newer major version offers as well is deprecated in the older one.',
    ja: '新しいメジャーバージョンにもあるオペレーションは、古いバージョンでは非推奨にします。',
  },
  standards: [{ openapi: 'Operation Object' }],
  check({ operation }, { api, operations }) {
    const older = operation.deprecated ? undefined : releasedIn(operation, api);
    if (!older) return noneFound;
    const newer = operations
      .filter(it => it.kind === 'operation' && it.method === operation.method)
      .map(it => releasedIn(it, api))
      .find(it => it?.address === older.address && it.major > older.major);
    // That two versions are offered beside each other is one decision.
    return newer ? [{ facts: { older: older.text, newer: newer.text }, at: at(api.origin, 'paths') }] : noneFound;
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

interface Release {
  readonly text: string;
  readonly major: number;
  /** Without the version, and whatever placeholders are called. */
  readonly address: string;
}

const releasedIn = (operation: Operation, api: Contract): Release | undefined => {
  const [version, ...others] = urlVersionsOf(operation, api);
  if (!version || others.length > 0 || version.major === undefined || version.isPrerelease) return undefined;
  const path =
    version.in === 'path' ? segmentsOf(operation.path).toSpliced(version.base.length, 1) : segmentsOf(operation.path);
  const base = version.in === 'path' ? [] : version.base;
  const address = [...base, ...path].join('/').replaceAll(/\{[^{}]*\}/g, '{}');
  return { text: version.text, major: version.major, address };
};
