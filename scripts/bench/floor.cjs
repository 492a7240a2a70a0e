// The least that a comparison or a lint can cost: a plain process that reads and parses the documents and does nothing with them.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');

const requireFromCore = createRequire(`${__dirname}/../../packages/core/package.json`);

/** @typedef {{ readonly CORE_SCHEMA: object, readonly load: (text: string, options: object) => unknown }} YamlParser */

/** @param {string} text */
function parseYaml(text) {
  const { CORE_SCHEMA, load } = /** @type {YamlParser} */ (requireFromCore('js-yaml'));
  return load(text, { schema: CORE_SCHEMA });
}

/**
 * @param {string} path
 * @returns {unknown}
 */
function read(path) {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.json') ? JSON.parse(text) : parseYaml(text);
}

const documents = process.argv.slice(2).map(read);
if (documents.length === 0 || documents.some(document => typeof document !== 'object')) process.exitCode = 1;
