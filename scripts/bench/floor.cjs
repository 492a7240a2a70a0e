// The least that a comparison can cost: a plain process that reads and parses both documents and does nothing with them.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

/** @param {string} text */
const parseYaml = text => {
  /** @type {{ readonly CORE_SCHEMA: object, readonly load: (text: string, options: object) => unknown }} */
  const { CORE_SCHEMA, load } = createRequire(join(__dirname, '../../packages/core/package.json'))('js-yaml');
  return load(text, { schema: CORE_SCHEMA });
};

const documents = process.argv.slice(2).map(path => {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.json') ? JSON.parse(text) : parseYaml(text);
});

if (documents.length !== 2 || documents.some(document => typeof document !== 'object')) process.exitCode = 1;
