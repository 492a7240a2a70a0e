// The methods of HTTP as RFC 9110, section 9, defines them, with those of later RFCs.
import type { Catalogue, Standard } from '@breakwater/core';

export interface Method {
  readonly isSafe: boolean;
  readonly isIdempotent: boolean;
  readonly isCacheable: boolean;
  readonly standard: Standard;
  readonly meaning: Catalogue<string>;
}

const http = (section: string): Standard => ({ rfc: 9110, section });
const reads = { isSafe: true, isIdempotent: true };
const writes = { isSafe: false, isCacheable: false };

/** By their fields in a path item. */
export const methods: Readonly<Record<string, Method>> = {
  get: {
    ...reads,
    isCacheable: true,
    standard: http('9.3.1'),
    meaning: { en: 'Gets the current representation.', ja: '現在の表現を取得します。' },
  },
  head: {
    ...reads,
    isCacheable: true,
    standard: http('9.3.2'),
    meaning: { en: 'What GET answers, without the content.', ja: 'GET と同じ応答を、本文なしで返します。' },
  },
  post: {
    ...writes,
    isIdempotent: false,
    standard: http('9.3.3'),
    meaning: {
      en: 'Has the resource process what is sent, as it sees fit.',
      ja: '送られた内容の処理を、リソースに任せます。',
    },
  },
  put: {
    ...writes,
    isIdempotent: true,
    standard: http('9.3.4'),
    meaning: {
      en: 'Creates or replaces the whole representation.',
      ja: '表現全体を作成するか、置き換えます。',
    },
  },
  delete: {
    ...writes,
    isIdempotent: true,
    standard: http('9.3.5'),
    meaning: { en: 'Removes the resource from its URL.', ja: 'リソースとその URL の関連付けを取り除きます。' },
  },
  options: {
    ...reads,
    isCacheable: false,
    standard: http('9.3.7'),
    meaning: { en: 'Asks how one may communicate with it.', ja: '利用できる通信方法を尋ねます。' },
  },
  trace: {
    ...reads,
    isCacheable: false,
    standard: http('9.3.8'),
    meaning: { en: 'Sends back the request as it arrived.', ja: '届いたリクエストをそのまま送り返します。' },
  },
  patch: {
    ...writes,
    isIdempotent: false,
    standard: { rfc: 5789, section: '2' },
    meaning: { en: 'Applies the changes that are sent.', ja: '送られた変更を適用します。' },
  },
  query: {
    ...reads,
    isCacheable: true,
    standard: {
      title: 'The HTTP QUERY Method (draft)',
      url: 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-safe-method-w-body/',
    },
    meaning: { en: 'Reads by a query in the content.', ja: '本文に書かれたクエリで読み取ります。' },
  },
};
