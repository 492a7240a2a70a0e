// A description whose names and texts try to be more than text, in every form that they are printed in.

/** Each beside what it would be taken for. */
const hostileTexts = {
  html: `</td><script>alert(1)</script><img src=x onerror="alert(1)">'"`,
  markdown: 'a | b ](javascript:alert(1)) ![x](http://evil.example/x.png) `code` **bold** $x$ <b>',
  calendar: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected;a,b\\n',
  terminal: '\u001b[31mred\u0007\u009b2J\u202Eright\u200Bto left',
  formula: '=HYPERLINK("http://evil.example","click")',
} as const;

/** One operation for each, with the text wherever one can stand. */
export const hostileDescription = JSON.stringify({
  openapi: '3.1.0',
  info: { title: Object.values(hostileTexts).join(' '), version: '1\u001b[0m' },
  paths: Object.fromEntries(
    Object.entries(hostileTexts).map(([name, text]) => [
      `/${name}/${text}`,
      {
        get: {
          deprecated: true,
          'x-deprecated-at': '2025-12-31',
          'x-sunset': '2026-06-30',
          'x-successor': text,
          'x-deprecated-reason': text,
          'x-migration-guide': name === 'html' ? `javascript:alert(1)//${text}` : text,
          'x-deprecated-in-version': text,
          responses: {
            200: {
              description: 'OK',
              headers: {
                Sunset: { schema: { type: 'string' }, example: 'Fri, 31 Jul 2026 23:59:59 GMT' },
                [`X-${text}`]: { deprecated: true, schema: { type: 'string' } },
              },
            },
          },
        },
      },
    ]),
  ),
  components: { schemas: { [hostileTexts.html]: { properties: { [hostileTexts.markdown]: { deprecated: true } } } } },
});
