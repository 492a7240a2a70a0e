// The sentences of a text in Markdown or HTML, and which of them speak of one of several things.

export interface Sentence {
  /** Without tags. */
  readonly text: string;
  /** Of an item of a list or a row of a table, which mostly is about a value or a part. */
  readonly isItem: boolean;
  /** Of a summary it is a title. */
  readonly place: 'title' | 'first' | 'later';
}

/** Longer descriptions are books; what matters about the thing is said at their beginning. */
const mostRead = 20_000;

/** Of a longer one, the beginning: patterns look at each word. */
const longestSentence = 600;

export const sentencesOf = (name: 'summary' | 'description', text: string): readonly Sentence[] =>
  text
    .slice(0, mostRead)
    .split(lineBreak)
    .flatMap(line => {
      const isItem = item.test(line);
      return withoutTags(line)
        .split(/(?<=[.!?])\s+|(?<=[。！？])/)
        .map(sentence => ({ text: sentence.trim().slice(0, longestSentence), isItem }));
    })
    .filter(sentence => sentence.text !== '')
    .map((sentence, index) => ({ ...sentence, place: index > 0 ? 'later' : name === 'summary' ? 'title' : 'first' }));

const lineBreak = /\n|(?=<\/?(?:br|p|div|ul|ol|li|table|tr|td|h\d)\b)/i;

const item = /^[\s>]*(?:[-+*]\s|\d{1,3}[.)]\s|\||<(?:li|tr|td)\b)/i;

const withoutTags = (line: string): string =>
  line.replaceAll(/<\/?code>/gi, '`').replaceAll(/<\/?[a-z][^<>]{0,200}>/gi, '');
