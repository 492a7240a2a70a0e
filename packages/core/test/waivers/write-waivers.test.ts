// The file of waivers as it is after something was accepted, or is no longer.
import { describe, expect, test } from 'vitest';
import type { Waiver } from '../../src/index.ts';
import { readWaivers, withAdded, withRemoved } from '../../src/index.ts';

const read = (text: string): NonNullable<ReturnType<typeof readWaivers>['file']> => {
  const { file, problems } = readWaivers(text, 'file:///breakwater.waivers.yaml', 'breakwater.waivers.yaml');
  if (!file) throw new Error(JSON.stringify(problems));
  return file;
};

const added = (text: string, waivers: readonly Waiver[]): string => {
  const written = withAdded(read(text), text, waivers);
  if (written.kind === 'refused') throw new Error(written.reason);
  return written.text;
};

const note: Waiver = {
  fingerprint: '3fa0c1d2e4b5a697',
  description: 'apis/orders.yaml',
  rule: 'property-removed',
  subject: 'Order.note',
  reason: 'nobody reads it: agreed',
  by: 'Ada',
  date: '2026-11-26',
};

const first = `waivers:
  - fingerprint: 3fa0c1d2e4b5a697
    description: apis/orders.yaml
    rule: property-removed
    subject: Order.note
    reason: 'nobody reads it: agreed'
    by: Ada
    date: '2026-11-26'
`;

const styled = `# Decisions of the API board.
waivers:
    # Until the app is out.
    - fingerprint: "00000000000000aa"   # of the app
      reason: "the app follows"
      by: "Grace"
      x-risk: low
      until: "2026-12-31"

    - {fingerprint: "00000000000000bb", reason: r, by: b}
`;

describe('what is added', () => {
  test.each([
    ['begins a file', '', first],
    ['follows comments', '# Ours.\n', `# Ours.\n${first}`],
    ['fills an empty list', '# Ours.\nwaivers: []\n', `# Ours.\n${first}`],
    ['fills a list that is to be filled', 'waivers: # ours\n', first.replace('waivers:', 'waivers: # ours')],
  ])('%s', (_, text, expected) => {
    expect(added(text, [note])).toBe(expected);
  });

  test('comes last, in the style of the others', () => {
    expect(added(styled, [{ fingerprint: '0123456789012345', reason: 'new', by: 'Ada' }])).toBe(
      `${styled}
    - fingerprint: "0123456789012345"
      reason: new
      by: Ada
`,
    );
  });

  test('replaces what was decided about the same thing, and keeps what people wrote around it', () => {
    const again = {
      fingerprint: '00000000000000aa',
      description: 'a.yaml',
      reason: 'later',
      by: 'Ada',
      date: '2027-01-01',
    };
    expect(added(styled, [again])).toBe(
      styled
        .replace('"the app follows"', '"later"')
        .replace('"Grace"', '"Ada"')
        .replace('      x-risk: low\n      until: "2026-12-31"\n', '      date: "2027-01-01"\n      x-risk: low\n'),
    );
  });

  test('does not replace what is about another description', () => {
    const other = { ...note, description: 'apis/carts.yaml' };
    expect(read(added(first, [other])).waivers).toEqual([note, other]);
  });

  test('reads as it was meant, whatever it holds', () => {
    for (const text of ['# no', '- a', 'yes', '1e3', "it's", 'a\nb', 'ü\u0000', ': x', '{}', '  ', '"', '\u2028']) {
      const waiver = { fingerprint: '1234567890123456', subject: text, reason: `${text}.`, by: 'Ada' };
      expect(read(added(first, [waiver])).waivers).toEqual([note, waiver]);
    }
  });

  test('goes into JSON as well', () => {
    const json = '{\n  "waivers": [\n    { "fingerprint": "00000000000000aa", "reason": "r", "by": "b" }\n  ]\n}\n';
    const text = added(json, [note]);
    expect((JSON.parse(text) as { readonly waivers: unknown }).waivers).toHaveLength(2);
  });
});

test('what is taken out goes with its comment', () => {
  const { document, waivers } = read(styled);
  if (!document) throw new Error('nothing is in it');
  const written = withRemoved(document, waivers, waivers.slice(0, 1));
  expect(written.kind === 'edited' && written.text).toBe(`# Decisions of the API board.
waivers:

    - {fingerprint: "00000000000000bb", reason: r, by: b}
`);
});
