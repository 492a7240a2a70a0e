// What `breakwater probe` says besides reports and problems.
import type { Catalogue } from '@breakwater/core';

/** By the code of Node; a code that is not here says enough by itself. */
const unanswered: Catalogue<Readonly<Record<string, string>>> = {
  en: {
    ECONNREFUSED: 'nobody listens there',
    ENOTFOUND: 'there is no such host',
    ETIMEDOUT: 'it took too long',
    ECONNRESET: 'it hung up',
  },
  ja: {
    ECONNREFUSED: '接続を待ち受けていません',
    ENOTFOUND: 'ホストが見つかりません',
    ETIMEDOUT: '時間がかかりすぎました',
    ECONNRESET: '接続が切れました',
  },
};

export interface ProbeMessages {
  readonly oneServer: string;
  readonly unknownNumber: (option: string, text: string) => string;
  readonly unknownHeader: string;
  readonly asking: (target: string) => string;
  readonly unreachable: (server: string, code: string) => string;
}

const english: ProbeMessages = {
  oneServer: 'probe needs a description and a server: `breakwater probe openapi.yaml --server http://127.0.0.1:8080`',
  unknownNumber: (option, text) => `${option} needs a number above zero, not \`${text}\``,
  unknownHeader: "--header needs a name and a value, as in 'Accept-Language: en'",
  asking: target => `asking for ${target} …`,
  unreachable: (server, code) => `${server} does not answer: ${unanswered.en[code] ?? code}`,
};

const japanese: ProbeMessages = {
  oneServer:
    'probe には API 記述とサーバーを指定してください: `breakwater probe openapi.yaml --server http://127.0.0.1:8080`',
  unknownNumber: (option, text) => `${option} には 0 より大きい数を指定してください（\`${text}\` は使えません）`,
  unknownHeader: "--header には 'Accept-Language: ja' のように名前と値を指定してください",
  asking: target => `${target} を問い合わせています …`,
  unreachable: (server, code) => `${server} が応答しません: ${unanswered.ja[code] ?? code}`,
};

export const probeMessages: Catalogue<ProbeMessages> = { en: english, ja: japanese };
