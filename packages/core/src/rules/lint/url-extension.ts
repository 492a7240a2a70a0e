// Formats are negotiated, not written into addresses.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { segmentsOf } from '../../conventions/resource-path.ts';

export default lintRule({
  id: 'url-extension',
  family: 'urls',
  on: 'path',
  summary: {
    en: 'Paths do not end in .json or .xml; clients ask for a format with Accept.',
    ja: 'パスの末尾に .json や .xml を付けません。形式は Accept で指定します。',
  },
  standards: [{ rfc: 9110, section: '12.5.1' }],
  among: () => true,
  check({ path }) {
    const extension = extensionOf(path);
    return extension === undefined ? noneFound : [{ facts: { extension } }];
  },
  message: {
    en: ({ extension }) => `the path ends in ${extension}`,
    ja: ({ extension }) => `パスの末尾に ${extension} が付いています`,
  },
  why: {
    en: 'The same thing gets an address for each of its formats, and links that people have kept end with the format.',
    ja: '同じリソースに形式の数だけ URL ができ、その形式の提供をやめると保存されたリンクも使えなくなります。',
  },
  fix: {
    en: 'Leave the extension out and offer the formats as media types of the response.',
    ja: '拡張子を外し、形式はレスポンスのメディアタイプとして提供してください。',
  },
  examples: [
    {
      title: 'One path, and one with a placeholder for the format',
      scope: 'document',
      yaml: `
        paths:
          /plans.json: # ✗
            get: { responses: { '200': { description: OK } } }
          /plans/{id}.{format}: # ✗
            get: { responses: { '200': { description: OK } } }
          /guides: { get: { responses: { '200': { description: OK } } } }
          /guides/{id}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'Files, and dots that begin no extension',
      scope: 'document',
      yaml: `
        paths:
          /openapi.json: { get: { responses: { '200': { description: OK } } } }
          /.well-known/jwks.json: { get: { responses: { '200': { description: OK } } } }
          /invoices/{id}.pdf: { get: { responses: { '200': { description: OK } } } }
          /conversations.list: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

/** Of the formats in which a representation of the same thing can be had. */
const extensionOf = (path: string): string | undefined => {
  const segments = segmentsOf(path);
  const last = segments.at(-1) ?? '';
  if (segments.includes('.well-known') || files.test(last)) return undefined;
  return /\.(?:json|xml|ya?ml|\{_?format\})$/i.exec(last)?.[0];
};

/** What is a file by its nature. */
const files = /^(?:openapi|swagger|asyncapi|schema|jwks|manifest|sitemap|feed|rss|atom|package|robots)[-\w]*\.\w+$/i;
