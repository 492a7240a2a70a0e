// The JSON Schema of breakwater.waivers.yaml, for editors that complete and check it.
import type { Catalogue, Language } from '../messages/language.ts';
import type { Waiver } from '../waivers/waiver.ts';
import type { JsonSchema } from './configuration-schema.ts';

/** Described in a language. */
export const waiversSchema = (language: Language): JsonSchema => {
  const words = meanings[language];
  const day = { $ref: '#/$defs/day' };
  const properties: Readonly<Record<keyof Waiver, JsonSchema>> = {
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    description: { type: 'string' },
    rule: { type: 'string' },
    subject: { type: 'string' },
    reason: { type: 'string', pattern: '\\S' },
    by: { type: 'string', pattern: '\\S' },
    date: day,
    until: day,
    ticket: { type: ['string', 'number'] },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:breakwater:waivers:1',
    title: 'breakwater.waivers.yaml, version 1',
    description: words.file,
    type: 'object',
    additionalProperties: false,
    patternProperties: { '^x-': true },
    properties: {
      waivers: { description: words.waivers, type: ['array', 'null'], items: { $ref: '#/$defs/waiver' } },
    },
    $defs: {
      waiver: {
        type: 'object',
        required: ['fingerprint', 'reason', 'by'],
        additionalProperties: false,
        patternProperties: { '^x-': true },
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, schema]) => [
            name,
            { description: words[name as keyof Waiver], ...schema },
          ]),
        ),
      },
      day: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' },
    },
  };
};

const meanings: Catalogue<Readonly<Record<'file' | 'waivers' | keyof Waiver, string>>> = {
  en: {
    file: 'Decisions to accept what was found. `breakwater waive` writes them.',
    waivers: 'What is accepted, a decision each.',
    fingerprint: 'Of what is accepted; every report shows it.',
    description: 'The description in which it is: its path from the folder of this file. Any where it is absent.',
    rule: 'Which rule found it; for people.',
    subject: 'What it was found at; for people.',
    reason: 'Why it is accepted.',
    by: 'Who accepted it.',
    date: 'The day on which it was made.',
    until: 'The last day on which it counts, in UTC. For as long as it is used where it is absent.',
    ticket: 'Where it is talked about: an address, or a number.',
  },
  ja: {
    file: '指摘を承認した記録。`breakwater waive` が書き込みます。',
    waivers: '承認の一覧。1 件につき 1 つの判断です。',
    fingerprint: '承認する指摘のフィンガープリント。どのレポートにも表示されます。',
    description:
      '対象の API 記述。このファイルのあるフォルダーからのパスで書きます。省略すると、すべての記述が対象です。',
    rule: '指摘した規則。読む人のための項目です。',
    subject: '指摘された箇所。読む人のための項目です。',
    reason: '承認する理由。',
    by: '承認した人。',
    date: '承認した日。',
    until: '有効な最後の日（UTC）。省略すると、必要とされる限り有効です。',
    ticket: '議論の場所。アドレスか番号で書きます。',
  },
};
