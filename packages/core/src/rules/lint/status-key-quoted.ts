// In YAML a status stands in quotes.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import type { Document } from '../../source/document.ts';
import { locate } from '../../source/locate.ts';

export default lintRule({
  id: 'status-key-quoted',
  family: 'status',
  on: 'response',
  summary: {
    en: 'In YAML the status of a response is written in quotes.',
    ja: 'YAML ではレスポンスのステータスを引用符で囲みます。',
  },
  standards: [{ openapi: 'Responses Object' }],
  among: ({ site }) => site.document.format === 'yaml',
  check({ response: { status }, site }) {
    if (!/^\d{3}$/.test(status) || !hasBareNumbers(site.document)) return noneFound;
    const key = locate(site, 'key');
    const isBare = key?.start.line === key?.end.line && key && key.end.column - key.start.column === status.length;
    return isBare ? [{ facts: {}, at: site }] : noneFound;
  },
  message: {
    en: () => 'the status is written without quotes',
    ja: () => 'ステータスが引用符で囲まれていません',
  },
  why: {
    en: 'Without quotes YAML reads a number, and keys of JSON are strings: tools that do not expect numbers miss the response.',
    ja: '引用符がないと YAML では数値になりますが、JSON のキーは文字列です。数値のキーを想定しないツールはレスポンスを見落とします。',
  },
  fix: {
    en: "Put the status in quotes: '200'.",
    ja: "'200' のように引用符で囲んでください。",
  },
  repairs: [
    {
      // The same key: OpenAPI reads it as a string in any case.
      kind: 'safe',
      title: { en: () => 'Put the status in quotes', ja: () => 'ステータスを引用符で囲む' },
      edits: ({ at: place }) => [{ kind: 'rename', at: place, key: place.key }],
    },
  ],
  examples: [
    {
      title: 'A bare number',
      scope: 'operation',
      yaml: `
        responses:
          200: { description: OK } # ✗
          '404': { description: Not there }
      `,
      repaired: `
        responses:
          '200': { description: OK }
          '404': { description: Not there }
      `,
    },
    {
      title: 'Quotes of either kind, and ranges, which are no numbers',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          "404": { description: Not there }
          5XX: { description: Our fault }
      `,
    },
    {
      title: 'An API that never writes quotes is one finding',
      scope: 'document',
      yaml: `
        openapi: 3.1.0 # ✗
        info: { title: Things, version: '1' }
        paths:
          /things:
            get: { responses: { 200: { description: OK }, 404: { description: Not there } } }
            put: { responses: { 200: { description: OK }, 404: { description: Not there } } }
            patch: { responses: { 200: { description: OK }, 404: { description: Not there } } }
      `,
    },
  ],
});

/** Whether a number stands where a key could be, in or beside a status: looking at the text once is far cheaper than finding each key. */
const hasBareNumbers = (document: Document): boolean => {
  const seen = known.get(document);
  if (seen !== undefined) return seen;
  const has = /(?:^|[\s{,])[1-5]\d\d\s*:/.test(document.text);
  known.set(document, has);
  return has;
};

const known = new WeakMap<Document, boolean>();
