// Nothing in a description looks like a credential that still works.
import { lintRule } from '../../conventions/lint-rule.ts';
import type { Secret } from '../../conventions/live-secrets.ts';
import { masked, mayHoldSecrets, secretsIn } from '../../conventions/live-secrets.ts';
import type { Document } from '../../source/document.ts';
import type { Origin } from '../../source/origin.ts';
import { at, rootOf, valueAt } from '../../source/origin.ts';

export default lintRule({
  id: 'security-secret-example',
  family: 'security',
  on: 'api',
  summary: {
    en: 'Examples, defaults and descriptions hold no credentials that look live.',
    ja: '例・既定値・説明文に、実際に使えそうな認証情報を含めません。',
  },
  standards: [{ title: 'CWE-798', url: 'https://cwe.mitre.org/data/definitions/798.html' }],
  check: ({ api }, { now }) =>
    [...api.description.documents.values()]
      .filter(({ text }) => mayHoldSecrets(text))
      .flatMap(document =>
        textsIn(document).flatMap(({ text, origin }) =>
          secretsIn(text, now).map(secret => ({ facts: { kind: secret.kind, excerpt: masked(secret) }, at: origin })),
        ),
      ),
  message: {
    en: ({ kind, excerpt }) => `this looks like a live ${kind}: ${excerpt}`,
    ja: ({ kind, excerpt }) => `実際に使える ${kind} のように見えます: ${excerpt}`,
  },
  why: {
    en: 'Descriptions are published, and programs search what is published for keys of this form and use them within minutes.',
    ja: '記述は公開されます。公開されたファイルからこの形式のキーを探し、数分のうちに悪用するプログラムが存在します。',
  },
  fix: {
    en: 'Revoke it first, since it is in the history of the file as well; then write a value that nobody can take for a real one.',
    ja: 'ファイルの履歴にも残っているため、まず失効させてください。そのうえで、実物と間違えられない値に書き換えてください。',
  },
  repairs: [
    {
      // It must be revoked, and a repair that made it vanish from sight would have that forgotten.
      kind: 'suggestion',
      title: { en: () => 'Write x in its place', ja: () => '値を x に置き換える' },
      edits: ({ at: place }, _, { now }) => {
        const text = valueAt(place);
        if (typeof text !== 'string') return [];
        return [{ kind: 'set', at: place, value: secretsIn(text, now).reduce(withoutSecret, text) }];
      },
    },
  ],
  examples: [
    {
      title: 'A signed token with claims of somebody',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          schemas:
            Token:
              type: string
              example: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZG1pbkBhY21lLmlvIiwicm9sZSI6InJvb3QifQ.gq7Zt2LkVw9TbXnJd4EyHs6PfUg0CaKoZi3rMvW5hQY # ✗
      `,
      repaired: `
        paths: {}
        components:
          schemas:
            Token:
              type: string
              example: eyJhbGcixxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      `,
    },
    {
      title: 'Placeholders and samples that everybody knows',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          schemas:
            Stripe: { type: string, example: sk_live_YOUR_KEY }
            Aws: { type: string, example: AKIAIOSFODNN7EXAMPLE }
            GitHub: { type: string, example: ghu_16C7e42F292c6912E7710c838347Ae178B4a, pattern: '^ghu_[A-Za-z0-9]{36}$' }
            Jwt: { type: string, example: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c }
            Unsigned: { type: string, example: eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.signature }
      `,
    },
  ],
});

interface PlacedText {
  readonly text: string;
  readonly origin: Origin;
}

/** Texts that may hold secrets; what aliases of YAML share comes once. */
const textsIn = (document: Document): readonly PlacedText[] => {
  const found: PlacedText[] = [];
  const seen = new Set<object>();
  // Of all texts few are placed.
  const keys: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (mayHoldSecrets(value)) found.push({ text: value, origin: at(rootOf(document), ...keys) });
      return;
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      keys.push(key);
      visit(child);
      keys.pop();
    }
  };
  visit(document.value);
  return found;
};

const withoutSecret = (text: string, secret: Secret): string =>
  text.replaceAll(secret.text, secret.text.slice(0, 8) + secret.text.slice(8).replaceAll(/[A-Za-z0-9]/g, 'x'));
