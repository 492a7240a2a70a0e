// Levels of stability are those that tools know.
import { stabilityField, stabilityLevels, statedStability } from '../../contract/stability.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import { meantStability } from '../../conventions/stability-names.ts';
import { asObject, own } from '../../schema/values.ts';
import { at, valueAt } from '../../source/origin.ts';

export default lintRule({
  id: 'stability-level',
  family: 'lifecycle',
  on: 'operation',
  summary: {
    en: 'x-stability-level is draft, alpha, beta or stable.',
    ja: 'x-stability-level の値は draft、alpha、beta、stable のいずれかです。',
  },
  standards: [
    { title: 'oasdiff, API stability levels', url: 'https://github.com/oasdiff/oasdiff/blob/main/docs/STABILITY.md' },
  ],
  check({ operation }, { api }) {
    // What a path or the API says is said of each operation, and reported once.
    const places = [operation.origin, operation.pathItem.origin, api.origin];
    return places.flatMap(place => {
      const fields = asObject(valueAt(place)) ?? {};
      const value = own(fields, stabilityField);
      if (value === undefined || statedStability(fields) !== undefined) return [];
      const level = typeof value === 'string' ? value : JSON.stringify(value);
      const likely = meantStability(level) ?? '';
      return [{ facts: { level, likely }, at: at(place, stabilityField) }];
    });
  },
  message: {
    en: ({ level, likely }) =>
      `${level} is no level of stability${likely === '' ? `: they are ${stabilityLevels.join(', ')}` : `; did you mean ${likely}?`}`,
    ja: ({ level, likely }) =>
      `${level} という安定度はありません（${likely === '' ? stabilityLevels.join('、') : `${likely} のことですか`}）`,
  },
  why: {
    en: 'Tools take the operation for stable: they ask for a notice that nobody promised, or keep it from changing.',
    ja: 'ツールは安定版とみなし、約束していない予告期間を求めたり、変更を破壊的と判定したりします。',
  },
  fix: {
    en: 'Write one of the known levels, and details in the description.',
    ja: '既知の値を書き、詳しいことは説明に書いてください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: { en: ({ likely }) => `Write ${likely}`, ja: ({ likely }) => `${likely} と書く` },
      edits: ({ facts: { likely }, at: place }) => (likely === '' ? [] : [{ kind: 'set', at: place, value: likely }]),
    },
  ],
  examples: [
    {
      title: 'A misspelt level, and one of another vocabulary',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              x-stability-level: betta # ✗
              responses: { '200': { description: OK } }
          /b:
            x-stability-level: ga # ✗
            get: { responses: { '200': { description: OK } } }
            put: { responses: { '200': { description: OK } } }
      `,
      repaired: `
        paths:
          /a:
            get:
              x-stability-level: beta
              responses: { '200': { description: OK } }
          /b:
            x-stability-level: stable
            get: { responses: { '200': { description: OK } } }
            put: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'Known levels',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { x-stability-level: Draft, responses: { '200': { description: OK } } } }
          /b: { x-stability-level: stable, get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
