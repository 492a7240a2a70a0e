// The version of a description follows a form that says how much has changed.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'version-info-semver',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'info.version is a semantic version: 1.4.0.',
    ja: 'info.version はセマンティックバージョンで書きます（1.4.0）。',
  },
  standards: [{ title: 'Semantic Versioning 2.0.0', url: 'https://semver.org/spec/v2.0.0.html' }],
  options: {
    schema: {
      type: 'object',
      properties: { form: { enum: ['semver', 'date'] } },
      additionalProperties: false,
    },
    defaults: { form: 'semver' },
  },
  check: ({ api: { version, origin } }, { options: { form } }) =>
    version === '' || forms.get(form)?.test(version)
      ? noneFound
      : [{ facts: { version, form }, at: at(origin, 'info', 'version') }],
  message: {
    en: ({ version, form }) =>
      form === 'date' ? `info.version is no date: ${version}` : `info.version is no semantic version: ${version}`,
    ja: ({ version, form }) =>
      `info.version が${form === 'date' ? '日付' : 'セマンティックバージョン'}ではありません: ${version}`,
  },
  why: {
    en: 'Tools that compare versions cannot order it, and readers cannot tell a correction from a break.',
    ja: 'バージョンを比較するツールが順序を判断できず、読み手も修正なのか互換性のない変更なのかを区別できません。',
  },
  fix: {
    en: 'Write major, minor and patch, as in 1.4.0: the first number changes when clients break, the second when something is added.',
    ja: '1.4.0 のようにメジャー・マイナー・パッチで書いてください。互換性が失われるときは最初の番号を、機能追加では 2 番目の番号を上げます。',
  },
  examples: [
    {
      title: 'A number alone, and a v before it',
      scope: 'document',
      yaml: `
        openapi: 3.1.0
        info:
          title: Plans
          version: v1.2 # ✗
        paths: {}
      `,
    },
    {
      title: 'No date where dates were agreed on',
      scope: 'document',
      options: { form: 'date' },
      yaml: `
        openapi: 3.1.0
        info:
          title: Plans
          version: 1.2.0 # ✗
        paths: {}
      `,
    },
    {
      title: 'A semantic version before its release',
      scope: 'document',
      yaml: `
        openapi: 3.1.0
        info: { title: Plans, version: 1.2.0-rc.1+build.7 }
        paths: {}
      `,
    },
  ],
});

const forms: ReadonlyMap<string, RegExp> = new Map([
  [
    'semver',
    /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/,
  ],
  ['date', /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?:-[a-z]+)?$/],
]);
