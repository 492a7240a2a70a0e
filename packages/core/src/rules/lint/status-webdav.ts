// A status that comes from WebDAV says what it means here.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { describedPhrase } from '../../conventions/reason-phrase.ts';
import { registeredStatus } from '../../conventions/status-registry.ts';

const statuses = ['207', '208', '423', '424', '507'];

export default lintRule({
  id: 'status-webdav',
  family: 'status',
  on: 'response',
  summary: {
    en: 'A status of WebDAV (207, 208, 423, 424, 507) is described in more than its name.',
    ja: 'WebDAV のステータス（207、208、423、424、507）には、名称だけでなく意味を説明します。',
  },
  standards: [
    { rfc: 4918, section: '11' },
    { rfc: 5842, section: '7' },
  ],
  check({ response }) {
    const { status } = response;
    if (!statuses.includes(status)) return noneFound;
    const isDescribed = (response.documentation.description ?? '').trim() !== '';
    const isName = describedPhrase(response)?.toLowerCase() === registeredStatus(status)?.phrase.toLowerCase();
    return isDescribed && !isName ? noneFound : [{ facts: { status } }];
  },
  message: {
    en: ({ status }) => `${status} comes from WebDAV, and nothing says what it means here`,
    ja: ({ status }) => `${status} は WebDAV のステータスですが、この API での意味が説明されていません`,
  },
  why: {
    en: 'Its meaning is defined for files and locks of WebDAV: a client of another API can only guess what happened, and what was done in part.',
    ja: 'このステータスの意味は WebDAV のファイルやロックについて定義されています。別の API のクライアントは、何が起き、どこまで処理されたのかを推測するしかありません。',
  },
  fix: {
    en: 'Say in the description what happened and what to do: for 207, how the body tells which parts failed.',
    ja: '何が起きたか、どう対処すべきかを説明に書いてください。207 なら、失敗した部分をボディのどこで判別するかを書きます。',
  },
  examples: [
    {
      title: 'The name alone',
      scope: 'operation',
      yaml: `
        responses:
          '207': { description: Multi-Status } # ✗
          '424': { description: '' } # ✗
      `,
    },
    {
      title: 'Explained',
      scope: 'operation',
      yaml: `
        responses:
          '207': { description: 'Each item has a status of its own, see results[].status' }
          '423': { description: Somebody else is editing the thing }
          '507': { description: 'There is no room left for the disks of the thing: delete others, or ask for more' }
          '422': { description: Unprocessable Content }
      `,
    },
  ],
});
