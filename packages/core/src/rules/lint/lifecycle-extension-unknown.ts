// Extensions about deprecation and sunset have names that are understood.
import type { Contract, Operation } from '../../contract/model.ts';
import { meantLifecycleName } from '../../conventions/lifecycle-names.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import { defaultSettings } from '../../conventions/settings.ts';
import { asObject } from '../../schema/values.ts';
import type { Origin } from '../../source/origin.ts';
import { at, valueAt } from '../../source/origin.ts';

export default lintRule({
  id: 'lifecycle-extension-unknown',
  family: 'lifecycle',
  on: 'api',
  summary: {
    en: 'Extensions that say how long something stays have names that are understood.',
    ja: '非推奨や終了日を示す拡張には、認識される名前を使います。',
  },
  standards: [],
  check({ api }, { operations, settings }) {
    const isAlias = (name: string): boolean => Object.hasOwn(settings.lifecycle.aliases, name);
    return placesOf(api, operations).flatMap(({ value, place, users }) =>
      Object.keys(value ?? {}).flatMap(name => {
        const likely = isAlias(name) ? undefined : meantLifecycleName(name);
        return likely === undefined ? [] : [{ facts: { name, likely }, at: at(place(), name), operations: users }];
      }),
    );
  },
  message: {
    en: ({ name, likely }) => `${name} is not understood; did you mean ${likely}?`,
    ja: ({ name, likely }) => `${name} は認識されません。${likely} のことですか`,
  },
  why: {
    en: 'What it says is lost: no tool warns of a date that it cannot find.',
    ja: '書かれた内容が伝わらず、日付を見つけられないツールは警告もできません。',
  },
  fix: {
    en: 'Use the usual name, or say in breakwater.yaml what the own one means (lifecycle.aliases).',
    ja: '一般的な名前にするか、独自の名前の意味を breakwater.yaml の lifecycle.aliases に書いてください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: { en: ({ likely }) => `Rename it to ${likely}`, ja: ({ likely }) => `${likely} に変更` },
      edits: ({ facts: { likely }, at: place }) => [{ kind: 'rename', at: place, key: likely }],
    },
  ],
  examples: [
    {
      title: 'Joined in another way, or misspelt',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              deprecated: true
              x-sunsetDate: '2026-06-30' # ✗
              x-depricated-at: '2025-12-31' # ✗
              responses: { '200': { description: OK } }
        components:
          schemas:
            Plan:
              type: object
              properties:
                state:
                  type: string
                  x-replacedBy: status # ✗
      `,
      repaired: `
        paths:
          /a:
            get:
              deprecated: true
              x-sunset-date: '2026-06-30'
              x-deprecated-at: '2025-12-31'
              responses: { '200': { description: OK } }
        components:
          schemas:
            Plan:
              type: object
              properties:
                state:
                  type: string
                  x-replaced-by: status
      `,
    },
    {
      title: 'Known names, another meaning, and a name of the company',
      scope: 'operation',
      method: 'get',
      settings: { lifecycle: { ...defaultSettings.lifecycle, aliases: { 'x-sunsetAt': 'x-sunset' } } },
      yaml: `
        deprecated: true
        x-sunset: '2026-06-30'
        x-deprecated-by: the planning team
        x-sunsetAt: '2026-06-30'
        responses: { '200': { description: OK } }
      `,
    },
  ],
});

interface Place {
  readonly value: Readonly<Record<string, unknown>> | undefined;
  /** Few of many objects have to be named. */
  readonly place: () => Origin;
  readonly users: readonly Operation[];
}

/** The objects that may carry such extensions; shared ones come once for each operation. */
const placesOf = (api: Contract, operations: readonly Operation[]): readonly Place[] => [
  ...[api.origin, at(api.origin, 'info')].map(origin => placeAt(origin)),
  ...operations.flatMap(operation =>
    [
      operation.origin,
      operation.pathItem.origin,
      ...operation.parameters.map(({ origin }) => origin),
      ...operation.responses.flatMap(({ headers }) => headers.map(({ origin }) => origin)),
    ].map(origin => placeAt(origin, [operation])),
  ),
  ...[...api.securitySchemes.values()].map(({ origin }) => placeAt(origin)),
  ...[...api.schemas.values()].flatMap(({ origin }) => schemaPlaces(origin)),
];

const placeAt = (origin: Origin, users: readonly Operation[] = []): Place => ({
  value: asObject(valueAt(origin)),
  place: () => origin,
  users,
});

/** A named schema and its properties. */
const schemaPlaces = (origin: Origin): readonly Place[] => {
  const schema = placeAt(origin);
  const properties = Object.entries(asObject(schema.value?.['properties']) ?? {});
  return [
    schema,
    ...properties.map(([name, value]) => ({
      value: asObject(value),
      place: () => at(origin, 'properties', name),
      users: [],
    })),
  ];
};
