// A status code: its reason phrase, where it is defined, and what the rules of the user say of it with this method.
import type { Configuration, Language } from '@breakwater/core';
import {
  citationOf,
  lintPrepared,
  lintRules,
  load,
  memoryHost,
  prepare,
  productOfStatus,
  registeredStatus,
  registeredStatuses,
  toLintReport,
} from '@breakwater/core';
import type { HoverWords } from '../../messages/hover.ts';
import { hoverWords } from '../../messages/hover.ts';
import type { View } from '../../view.ts';
import type { Cursor } from '../cursor.ts';
import { bold, code, linkTo, listOf, paragraphs } from '../markdown.ts';
import { objectAround } from '../objects.ts';

export const statusSection = async (view: View, { path, on }: Cursor): Promise<string | undefined> => {
  if (on !== 'key' || objectAround(view, path)?.name !== 'responses') return undefined;
  const [status = '', method = ''] = [path.at(-1), path.at(-3)];
  const words = hoverWords[view.language];
  return paragraphs(...aboutStatus(status, words), await inYourRules(view, status, method));
};

const aboutStatus = (status: string, words: HoverWords): readonly (string | undefined)[] => {
  if (status === 'default') return [bold(status), words.anyStatus];
  if (/^[1-5]XX$/i.test(status)) return [bold(status), words.range(code(status.slice(0, 1)))];
  const registered = registeredStatus(status);
  if (!registered) {
    const product = productOfStatus(status);
    return [bold(status), words.unregistered, product === undefined ? undefined : words.fromProduct(product)];
  }
  const { phrase, standard, formerly, obsolete } = registered;
  return [
    `${bold(`${status} ${phrase}`)} · ${linkTo(citationOf(standard))}`,
    formerly && words.formerly(formerly.map(code).join(', ')),
    obsolete && words.obsoleteStatus,
  ];
};

const inYourRules = async (view: View, status: string, method: string): Promise<string | undefined> => {
  if (!/^[1-5]\d\d$/.test(status) || !ofHttp.test(method)) return undefined;
  const words = hoverWords[view.language];
  const name = method.toUpperCase();
  const remarks = (await remarksOn(view, method)).get(status) ?? [];
  if (remarks.length === 0) return words.noObjection(name);
  return paragraphs(
    words.yourRules(name),
    listOf(remarks.map(({ rule, severity, message }) => `${severity}: ${message} (${code(rule)})`)),
  );
};

const ofHttp = /^(?:get|put|post|delete|options|head|patch|trace|query)$/;

/** Rules that have something against a status, whatever else is said of the response. */
const objecting = /^status-(?:method|obsolete|proxy|webdav|interim|registered)/;

export interface Remark {
  readonly rule: string;
  readonly isObjection: boolean;
  readonly severity: string;
  readonly message: string;
}

/** What the rules about statuses find when an operation lists one and says nothing more of it, by status. */
export const remarksOn = async (
  { configuration, language, now }: Pick<View, 'configuration' | 'language' | 'now'>,
  method: string,
): Promise<ReadonlyMap<string, readonly Remark[]>> => {
  const known = remembered.get(configuration) ?? new Map<string, Promise<ReadonlyMap<string, readonly Remark[]>>>();
  remembered.set(configuration, known);
  const key = `${language} ${method}`;
  const remarks = known.get(key) ?? findRemarks(configuration, language, now, method);
  known.set(key, remarks);
  return remarks;
};

const remembered = new WeakMap<Configuration, Map<string, Promise<ReadonlyMap<string, readonly Remark[]>>>>();

/** Rules are asked of a description that has one operation for each status, so that theirs is the only knowledge. */
const findRemarks = async (
  { ruleset }: Configuration,
  language: Language,
  now: Date,
  method: string,
): Promise<ReadonlyMap<string, readonly Remark[]>> => {
  const remarks = new Map<string, Remark[]>(registeredStatuses.map(status => [status, []]));
  if (!ofHttp.test(method)) return remarks;
  const paths = registeredStatuses.map(status => [
    `/resources/{id}/${status}`,
    { [method]: { responses: { [status]: { description: 'one response' } } } },
  ]);
  const text = JSON.stringify({
    openapi: '3.2.0',
    info: { title: 'one operation', version: '1.0.0' },
    paths: Object.fromEntries(paths) as unknown,
  });
  const { description } = await load(memoryHost({ 'one.json': text }), 'one.json');
  if (!description) return remarks;
  const { findings } = toLintReport(lintPrepared(prepare(description), ruleset, { now }), language);
  for (const { rule, severity, message, location } of findings) {
    const status = /\/responses\/(\d{3})(?:\/|$)/.exec(location.pointer)?.[1] ?? '';
    if (!/^(?:status|rate-limit|unavailable)-/.test(rule)) continue;
    const isObjection = objecting.test(rule);
    // Of a response that says nothing, rules about what it says find too much: what they are for is what counts.
    const said = isObjection ? message : (lintRules.find(it => it.id === rule)?.summary[language] ?? message);
    remarks.get(status)?.push({ rule, severity, isObjection, message: said });
  }
  return remarks;
};
