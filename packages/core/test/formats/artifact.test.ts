// What files are called on a platform that knows the repository.
import { expect, test } from 'vitest';
import { artifactPath, artifactUri } from '../../src/report/formats/artifact.ts';

const options = { root: '/repository', folder: 'services/plans' };

test.each([
  ['api.yaml', 'services/plans/api.yaml', 'services/plans/api.yaml'],
  ['./api.yaml', 'services/plans/api.yaml', 'services/plans/api.yaml'],
  ['../users/api v1.yaml', 'services/users/api v1.yaml', 'services/users/api%20v1.yaml'],
  ['../../../other/api.yaml', '../other/api.yaml', '../other/api.yaml'],
  ['a:b/..', 'b/..', 'b/..'],
  ['main:services/plans/api.yaml', 'services/plans/api.yaml', 'services/plans/api.yaml'],
  ['HEAD~1:./api.yaml', 'services/plans/api.yaml', 'services/plans/api.yaml'],
  ['HEAD^{/fix: it}:api.yaml', 'api.yaml', 'api.yaml'],
  ['/repository/api.yaml', 'api.yaml', 'api.yaml'],
  ['/elsewhere/api.yaml', '/elsewhere/api.yaml', 'file:///elsewhere/api.yaml'],
  [String.raw`C:\apis\api.yaml`, 'C:/apis/api.yaml', 'file:///C:/apis/api.yaml'],
  ['https://example.com/a b.yaml', 'https://example.com/a b.yaml', 'https://example.com/a%20b.yaml'],
  ['<stdin>', 'services/plans/<stdin>', 'services/plans/%3Cstdin%3E'],
])('%s', (file, path, uri) => {
  expect(artifactPath(file, options)).toBe(path);
  expect(artifactUri(file, options)).toBe(uri);
});
