// Loaded into a server under test: it is noon on 30 June 2026, for ever.
const noon = Date.UTC(2026, 5, 30, 12);

globalThis.Date = new Proxy(Date, {
  construct: (real, parts) => new real(.../** @type {[number]} */ (parts.length === 0 ? [noon] : parts)),
  get: (real, name) => (name === 'now' ? () => noon : /** @type {unknown} */ (Reflect.get(real, name))),
});
