// A status goes by its current name.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { describedPhrase } from '../../conventions/reason-phrase.ts';
import { registeredStatus } from '../../conventions/status-registry.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'status-reason-phrase-former',
  family: 'status',
  on: 'response',
  summary: {
    en: 'A reason phrase is the one that RFC 9110 gives: 413 Content Too Large, 422 Unprocessable Content.',
    ja: '理由句は RFC 9110 のものを使います（413 Content Too Large、422 Unprocessable Content など）。',
  },
  standards: [
    { rfc: 9110, section: '15.5.14' },
    { rfc: 9110, section: '15.5.21' },
  ],
  check({ response }) {
    const { status, origin } = response;
    const phrase = describedPhrase(response);
    const known = registeredStatus(status);
    const isFormer = known?.formerly?.some(name => name.toLowerCase() === phrase?.toLowerCase());
    if (!known || phrase === undefined || !isFormer) return noneFound;
    return [{ facts: { status, phrase, current: known.phrase }, at: at(origin, 'description') }];
  },
  message: {
    en: ({ status, phrase, current }) => `${status} is called “${phrase}”, and is “${current}” since RFC 9110`,
    ja: ({ status, phrase, current }) => `${status} が旧称の「${phrase}」です（RFC 9110 では「${current}」）`,
  },
  why: {
    en: 'Readers who look the name up in the standard do not find it.',
    ja: '標準でこの名称を調べても見つかりません。',
  },
  fix: {
    en: 'Use the current phrase, or better, say what it means in this API.',
    ja: '現行の理由句を使うか、この API での意味を説明してください。',
  },
  repairs: [
    {
      // Words for people, and both are names of the same status.
      kind: 'safe',
      title: {
        en: ({ current }) => `Call it ${current}`,
        ja: ({ current }) => `${current} に変更`,
      },
      edits: ({ facts: { current }, at: place }) => [{ kind: 'set', at: place, value: current }],
    },
  ],
  examples: [
    {
      title: 'Names of RFC 7231 and RFC 4918',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          '413':
            description: Payload Too Large # ✗
          '422':
            description: Unprocessable entity # ✗
      `,
      repaired: `
        responses:
          '200': { description: OK }
          '413':
            description: Content Too Large
          '422':
            description: Unprocessable Content
      `,
    },
    {
      title: 'Current names and words of one’s own',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          '413': { description: Content Too Large }
          '422': { description: The start is after the end }
      `,
    },
  ],
});
