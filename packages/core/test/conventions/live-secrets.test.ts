// Which texts are taken for credentials that still work, and which are plainly none.
import { describe, expect, test } from 'vitest';
import { secretsIn } from '../../src/conventions/live-secrets.ts';

/** Keys are put together here, so that nothing that looks at this file finds one. */
const joined = (...parts: readonly string[]): string => parts.join('');
const random = 'R7mQz2LkVw9TbXnJd4EyHs6PfUg0CaKoZi3rMvW5hQYGtB8NxDqSeFjApT1uOcLwRyKmZ';

const token = (header: object, claims: object, signature: string): string =>
  [...[header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')), signature].join('.');
const signature = random.slice(0, 43);
const now = new Date('2026-01-01');
const somebody = { sub: 'admin@acme.io' };

describe('secrets', () => {
  test.each([
    ['AWS access key', joined('AKIA', 'Q7ZT2MNXWB5KJ4RY')],
    ['GitHub token', joined('ghp', '_', random.slice(0, 36))],
    ['GitLab token', joined('glpat', '-', random.slice(0, 20))],
    ['Google API key', joined('AIza', 'Sy', random.slice(0, 33))],
    ['OpenAI key', joined('sk', '-', random.slice(0, 20), 'T3Blbk', 'FJ', random.slice(20, 40))],
    ['SendGrid key', joined('SG', '.', random.slice(0, 22), '.', random.slice(22, 65))],
    ['Slack token', joined('xoxb', '-7294610385-', random.slice(0, 24))],
    ['Slack webhook', joined('https://hooks.slack.com/', 'services/T7Q2ZMNXW/B5KJ4RYQ8/', random.slice(0, 24))],
    ['Stripe key', joined('sk', '_live_', random.slice(0, 24))],
    [
      'private key',
      joined('-----BEGIN RSA ', 'PRIVATE KEY-----\n', random.repeat(3), '\n-----END RSA PRIVATE KEY-----'),
    ],
    ['JWT', token({ alg: 'HS256' }, somebody, signature)],
    ['JWT', token({ alg: 'HS256' }, { ...somebody, exp: 1_800_000_000 }, signature)],
  ])('%s: %s', (kind, text) => {
    expect(secretsIn(`Send ${text} with it.`, now)).toEqual([{ kind, text }]);
  });

  test.each([
    ['a placeholder', joined('sk', '_live_', 'x'.repeat(24))],
    ['a key for tests', joined('sk', '_test_', random.slice(0, 24))],
    ['the sample of a maker', 'AKIAIOSFODNN7EXAMPLE'],
    ['letters in their order', joined('ghp', '_', 'abcdefghijklmnopqrstuvwxyz0123456789')],
    ['hexadecimal where every letter is allowed', 'ghu_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['a pattern', '^ghp_[A-Za-z0-9]{36}$'],
    ['a token without a signature', token({ alg: 'none' }, somebody, signature)],
    ['a signature of the wrong length', token({ alg: 'ES256' }, somebody, signature)],
    ['a token that has expired', token({ alg: 'HS256' }, { ...somebody, exp: 1_700_003_600 }, signature)],
    ['claims of nobody', token({ alg: 'HS256' }, { sub: 'jane@example.com' }, signature)],
    ['a token that is no JSON', `eyJ${random.slice(0, 20)}.eyJ${random.slice(0, 20)}.${signature}`],
  ])('%s is none', (_, text) => {
    expect(secretsIn(`Send ${text} with it.`, now)).toEqual([]);
  });
});
