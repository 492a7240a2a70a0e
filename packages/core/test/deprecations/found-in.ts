// What is deprecated in a text, judged at a moment.
import type { DeprecationsReport, FoundDeprecations } from '../../src/index.ts';
import {
  deprecationsIn,
  load,
  memoryHost,
  prepare,
  readPeriod,
  resolveRuleset,
  toDeprecationsReport,
} from '../../src/index.ts';

export interface Judged {
  readonly now?: string;
  readonly language?: 'en' | 'ja';
  readonly due?: string;
  readonly lifecycle?: Readonly<Record<string, string>>;
}

const foundIn = async (
  text: string,
  { now = '2026-01-15', due, lifecycle = {} }: Judged = {},
): Promise<FoundDeprecations> => {
  const { description, problems } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
  if (!description) throw new Error(`unreadable: ${JSON.stringify(problems.map(({ code }) => code))}`);
  const { settings } = resolveRuleset({ lifecycle });
  const period = due === undefined ? undefined : readPeriod(due);
  return deprecationsIn(prepare(description), { now: new Date(now), settings, due: period });
};

export const reportOn = async (texts: readonly string[], judged: Judged = {}): Promise<DeprecationsReport> => {
  const { now = '2026-01-15', language = 'en', due } = judged;
  const found = await Promise.all(texts.map(text => foundIn(text, judged)));
  return toDeprecationsReport(found, { language, now: new Date(now), due });
};
