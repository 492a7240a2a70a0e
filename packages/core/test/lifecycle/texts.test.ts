// What sentences say of the thing that they describe: whether it is deprecated, since when, until when, and what comes after it.
import { describe, expect, test } from 'vitest';
import { textEvidence } from '../../src/lifecycle/texts.ts';
import { at, rootOf } from '../../src/source/origin.ts';
import { describedBy } from './described-by.ts';

const { contract } = await describedBy("openapi: '3.1.0'\ninfo: { title: A, version: '1' }\npaths: {}\n");
const origin = at(rootOf(contract.description.entry), 'info', 'description');

const readingOf = (text: string, name: 'summary' | 'description' = 'description'): readonly string[] =>
  textEvidence({ name, text, origin, calledToo: ['/v1/plans', 'q'] }).map(({ claim, date, text: written }) =>
    claim === 'deprecated' ? claim : `${claim} ${date?.day ?? written}`,
  );

type Case = readonly [sentence: string, claims: readonly string[]];

const deprecated = ['deprecated'];

describe('in English', () => {
  test.each<Case>([
    ['This endpoint is deprecated.', deprecated],
    ['This method has been deprecated and will be removed.', deprecated],
    ['This legacy search endpoint is now **deprecated**.', deprecated],
    ['Note that this operation is officially deprecated.', deprecated],
    ['This API is now obsolete.', deprecated],
    ['This is deprecated; send `name`.', deprecated],
    ['This is a deprecated endpoint.', deprecated],
    ['**Deprecated**', deprecated],
    ['__Deprecated__ Please run another one.', deprecated],
    ['⚠️ **Deprecated** Returns all plans.', deprecated],
    ['🚨 Deprecated: will go soon.', deprecated],
    ['> **Deprecated**: This endpoint is deprecated and will be removed in a future version.', deprecated],
    ['<p><b>Deprecated.</b> Lists plans.</p>', deprecated],
    ['Lists plans.<br/><br/>**Note**: This endpoint is deprecated.', deprecated],
    ['Lists plans.\n\nDEPRECATED, will be removed in 3.0', deprecated],
    ['deprecated - do not use', deprecated],
    ['Deprecated alias of `query`.', deprecated],
    ['[DEPRECATED] Lists plans', deprecated],
    ['(Deprecated, see the guide) Lists plans', deprecated],
    ['List plans (deprecated)', deprecated],
    ['As of July 2020, the `/v1/plans` endpoint is deprecated.', deprecated],
    ['`q` is deprecated.', deprecated],
    ['Deprecated: use `listPlans`.', ['deprecated', 'successor listPlans']],
    ['This method has been deprecated in favor of `GET /v2/plans`.', ['deprecated', 'successor GET /v2/plans']],
    ['Deprecated since 2025-12-31.', ['deprecated', 'deprecated-at 2025-12-31']],
    ['Deprecated at version 2025-12-31.', ['deprecated', 'deprecated-at 2025-12-31']],
  ])('%s', (sentence, claims) => {
    expect(readingOf(sentence)).toEqual(claims);
  });

  test.each([
    'Once the work is completed this API will be deprecated.',
    'This endpoint is not deprecated.',
    'This endpoint is no longer deprecated.',
    'The deprecated parameter is ignored.',
    'Deprecated plans are listed first.',
    'Deprecated, archived and current plans are listed.',
    '`deprecated` is true for plans that end.',
    '"Deprecated" is the state of plans that end.',
    'Returns all plans, also deprecated ones.',
    'Whether this feature is deprecated.',
    'If this field is deprecated, it is left out.',
    'Set to true when this feature is deprecated.',
    'This endpoint is deprecated if the plan is old.',
    'Supports deprecated values for compatibility.',
    'One of Retain, Delete and Recycle (deprecated).',
    '- `1` is the classic builder (deprecated)',
    '- `old` (deprecated)',
    '- Deprecated: an old one',
    '| old | Deprecated. |',
    '<ul><li>Deprecated: an old one</li></ul>',
    'The `/v1/tours` endpoint is deprecated.',
    'The file retention API is now **deprecated**.',
    'Replaces the deprecated Reader SDK.',
    'Lists what was removed before 2026.',
  ])('%s: nothing of itself', sentence => {
    expect(readingOf(sentence)).toEqual([]);
  });

  test('a summary is a title, whatever it lists', () => {
    const text = 'List plans, tours or travellers (deprecated)';
    expect([readingOf(text, 'summary'), readingOf(text)]).toEqual([deprecated, []]);
  });
});

describe('in Japanese', () => {
  test.each<Case>([
    ['このエンドポイントは非推奨です。', deprecated],
    ['このAPIは現在非推奨です。', deprecated],
    ['この API は、v2 の公開に伴い非推奨になりました。', deprecated],
    ['本APIは非推奨となりました。', deprecated],
    ['このAPIは非推奨（廃止予定）となりました。', deprecated],
    ['このパラメーターは廃止予定です。', deprecated],
    ['このエンドポイントは廃止されました。', deprecated],
    ['⚠️ **このエンドポイントは非推奨です**', deprecated],
    ['注意：このエンドポイントは非推奨です', deprecated],
    ['旧エンドポイント（非推奨）', deprecated],
    ['【非推奨】プランの一覧', deprecated],
    ['[廃止予定] プランの一覧', deprecated],
    ['非推奨: v2 を使用してください。', deprecated],
    ['非推奨です。', deprecated],
    ['`/v1/plans` は非推奨です。', deprecated],
    ['`/v1/plans` エンドポイントは非推奨です。', deprecated],
  ])('%s', (sentence, claims) => {
    expect(readingOf(sentence)).toEqual(claims);
  });

  test.each([
    'このエンドポイントは非推奨ではありません。',
    'このAPIは非推奨となる可能性があります。',
    'このAPIは非推奨になる予定はありません。',
    '非推奨のパラメーターは無視されます。',
    '非推奨になった場合は通知します。',
    '非推奨かどうか。',
    'このフィールドは項目が非推奨かどうかを示します。',
    '非推奨 API の一覧',
    '## 非推奨API',
    '次の API エンドポイントは非推奨です。',
    '`/message` エンドポイントは非推奨です。',
    '電子メールのみの認証は廃止予定です。',
    '- tax_id は廃止予定です。tax_code をご利用ください。',
    '削除されたプランを返します。',
    '廃止された店舗の一覧を取得します。',
    '削除予定のプランの一覧',
  ])('%s: nothing of itself', sentence => {
    expect(readingOf(sentence)).toEqual([]);
  });
});

describe('days', () => {
  test.each<Case>([
    ['It will be removed on June 30, 2026.', ['sunset-at 2026-06-30']],
    ['Sunset: 2026-06-30', ['sunset-at 2026-06-30']],
    ['Available until 30 June 2026.', ['sunset-at 2026-06-30']],
    ['End of life is 2026-06-30T23:59:59Z.', ['sunset-at 2026-06-30']],
    ['サポート終了予定: 2026-06-30', ['sunset-at 2026-06-30']],
    ['2026年6月30日に廃止します。', ['sunset-at 2026-06-30']],
    ['2026-06-30 にサポートを終了します。', ['sunset-at 2026-06-30']],
    ['削除予定日は2026/6/30です。', ['sunset-at 2026-06-30']],
    ['| 廃止日 | 2026-06-30 |', ['sunset-at 2026-06-30']],
    ['2025年12月31日から非推奨になりました。', ['deprecated-at 2025-12-31']],
    ['Removed in version 3.0.', []],
    ['Removed on 2026-02-30.', ['sunset-at 2026-02-30']],
  ])('%s', (sentence, claims) => {
    expect(readingOf(sentence)).toEqual(claims);
  });
});

describe('what comes after it', () => {
  test.each<Case>([
    ['Use /v2/plans instead.', ['successor /v2/plans']],
    ['Please use the new `GET /v2/plans`.', ['successor GET /v2/plans']],
    ['Replaced by [List plans](https://example.com/plans).', ['successor https://example.com/plans']],
    ['Use [`listPlans`](#list-plans).', ['successor listPlans']],
    ['See GET /v2/plans.', ['successor GET /v2/plans']],
    ['代わりに /new-endpoint を使用してください。', ['successor /new-endpoint']],
    ['後継は `GET /v2/plans` です。', ['successor GET /v2/plans']],
    ['For more information, see the [sunset notice](https://example.com/x).', ['document https://example.com/x']],
    ['移行方法は[移行ガイド](https://example.com/x)を参照してください。', ['document https://example.com/x']],
    ['For more information, see [plans](https://example.com/x).', []],
  ])('%s', (sentence, claims) => {
    expect(readingOf(sentence)).toEqual(claims);
  });
});
