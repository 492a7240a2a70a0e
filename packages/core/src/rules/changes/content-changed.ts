// How the text in a string is encoded, or what it is in, is said differently.
import { constraintFacts, constraintMessage } from '../constraint-facts.ts';
import { changeRule } from '../rule.ts';
import { namesInWords } from '../words.ts';

export default changeRule({
  id: 'content-changed',
  on: 'schema',
  when: 'kept',
  summary: {
    en: 'contentEncoding, contentMediaType or contentSchema changed.',
    ja: 'contentEncoding、contentMediaType、または contentSchema が変わりました。',
  },
  detect({ base, revision }) {
    if (!base.types.has('string') || !revision.types.has('string')) return undefined;
    return constraintFacts(base, revision, keyword => keyword.startsWith('content'));
  },
  effect: 'annotates',
  // docs/compatibility.md, section 10: JSON Schema lets every string pass; who reads it as before reads something else.
  judge: ({ facts }) => (facts.changed.length > 0 ? 'breaking' : 'dangerous'),
  message: {
    en: constraintMessage.en,
    ja: constraintMessage.ja,
  },
  why: {
    en: 'Whoever decodes the string as it was described gets something else, or an error.',
    ja: '以前の記述どおりに文字列を復号する側は、別のものを得るか失敗します。',
  },
  fix: {
    en: 'Offer the new form in a property of its own.',
    ja: '新しい形は別のプロパティで提供してください。',
  },
  step: {
    en: ({ added, removed, changed }, direction) => {
      const [stated, verb] = [[...added, ...changed], direction === 'input' ? 'Write' : 'Read'];
      return stated.length > 0
        ? `${verb} the string as ${namesInWords(stated)} now ${stated.length > 1 ? 'say' : 'says'}`
        : `Find out in which form to ${verb.toLowerCase()} the string, which ${namesInWords(removed)} no longer ${removed.length > 1 ? 'tell' : 'tells'}`;
    },
    ja: ({ added, removed, changed }, direction) => {
      const [stated, verb] = [[...added, ...changed], direction === 'input' ? '書いて' : '読み取って'];
      return stated.length > 0
        ? `文字列を、変更後の ${namesInWords(stated)} のとおりに${verb}ください`
        : `${namesInWords(removed)} の記載がなくなったため、文字列の形を確認したうえで${verb}ください`;
    },
  },
  examples: [
    {
      title: 'Another encoding',
      scope: 'schema',
      diff: `
          type: string
        - contentEncoding: base64
        + contentEncoding: base32
      `,
      verdict: 'breaking',
    },
    {
      title: 'Never said before',
      scope: 'schema',
      diff: `
          type: string
        + contentMediaType: application/json
      `,
      verdict: 'dangerous',
    },
  ],
});
