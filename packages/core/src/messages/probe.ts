// Everything that the report of `breakwater probe` says.
import type { Catalogue } from './language.ts';

type Kind = 'missing' | 'moment' | 'form' | 'repeated' | 'successor' | 'undescribed';

interface Values {
  readonly header: string;
  readonly described: string;
  readonly sent: string;
}

export interface ProbeMessages {
  readonly difference: Readonly<Record<Kind, (values: Values) => string>>;
  readonly at: (server: string) => string;
  readonly unclear: (status: number) => string;
  readonly unanswered: (reason: string) => string;
  readonly notAsked: (missing: readonly string[]) => string;
  readonly counted: Readonly<
    Record<'agrees' | 'differs' | 'unclear' | 'unanswered' | 'not-asked', (count: number) => string>
  >;
  readonly nothing: string;
  readonly hidden: (count: number) => string;
  readonly listSeparator: string;
}

const forms: Readonly<Record<string, string>> = {
  Deprecation: '@1767139200 (RFC 9745)',
  Sunset: 'Tue, 30 Jun 2026 23:59:59 GMT (RFC 8594)',
  Link: '</v2/plans>; rel="successor-version" (RFC 8288)',
};

const formOf = (header: string): string => forms[header] ?? '';

export const probeMessages: Catalogue<ProbeMessages> = {
  en: {
    difference: {
      missing: ({ header, described }) =>
        described === '' ? `${header} is not sent` : `${header} is not sent; the description says ${described}`,
      moment: ({ header, described, sent }) => `${header} is ${sent}; the description says ${described}`,
      form: ({ header, sent }) => `${header} is \`${sent}\`, not in the form ${formOf(header)}`,
      repeated: ({ header, sent }) => `${header} is sent more than once: ${sent}`,
      successor: ({ header, described, sent }) =>
        `${header} is ${sent}; the successor in the description is ${described}`,
      undescribed: ({ header, sent }) => `${header} is ${sent}; the description says nothing of it`,
    },
    at: server => `at ${server}`,
    unclear: status => `answered ${status}: what is not sent then may be sent otherwise`,
    unanswered: reason => `no answer: ${reason}`,
    notAsked: missing => `not asked: no example for ${missing.join(', ')}`,
    counted: {
      agrees: count => `${count} ${count === 1 ? 'agrees' : 'agree'}`,
      differs: count => `${count} ${count === 1 ? 'differs' : 'differ'}`,
      unclear: count => `${count} unclear`,
      unanswered: count => `${count} not answered`,
      'not-asked': count => `${count} not asked`,
    },
    nothing: 'there is no GET operation to ask for',
    hidden: count => `${count} more: --all shows them`,
    listSeparator: ', ',
  },
  ja: {
    difference: {
      missing: ({ header, described }) =>
        described === '' ? `${header} が送られていません` : `${header} が送られていません（記述では ${described}）`,
      moment: ({ header, described, sent }) => `${header} は ${sent} ですが、記述では ${described} です`,
      form: ({ header, sent }) => `${header} の \`${sent}\` は ${formOf(header)} の形式ではありません`,
      repeated: ({ header, sent }) => `${header} が複数送られています: ${sent}`,
      successor: ({ header, described, sent }) => `${header} は ${sent} ですが、記述にある後継は ${described} です`,
      undescribed: ({ header, sent }) => `${header} は ${sent} ですが、記述にはありません`,
    },
    at: server => `サーバー: ${server}`,
    unclear: status => `応答は ${status} で、送られていないヘッダーについては分かりません`,
    unanswered: reason => `応答なし: ${reason}`,
    notAsked: missing => `問い合わせず: ${missing.join('、')} の例がありません`,
    counted: {
      agrees: count => `一致 ${count} 件`,
      differs: count => `相違 ${count} 件`,
      unclear: count => `判断できず ${count} 件`,
      unanswered: count => `応答なし ${count} 件`,
      'not-asked': count => `問い合わせず ${count} 件`,
    },
    nothing: '問い合わせる GET オペレーションがありません',
    hidden: count => `ほか ${count} 件（--all で表示します）`,
    listSeparator: '、',
  },
};
