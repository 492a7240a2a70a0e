// Whatever stands in a report, it stays text in every format: it adds no element, no command, no link and calls nobody.
import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyReport, Compared, LintReport, ToolFormat } from '../../src/index.ts';
import { printable, toDigest, toJson, toJsonl, toLintText, toolFormats, toText, withWaivers } from '../../src/index.ts';
import { comparePair, pairs } from '../report/load-pair.ts';
import { codeQualityFaults, htmlOf, sarifFaults, workflowCommands, xmlElements } from './readers.ts';
import { comparisonOf, lintOf, withDecisions, withTexts } from './reports.ts';
import { called, skeletonOf, snippets, unprintable } from './snippets.ts';

const options = {
  all: true,
  root: '',
  folder: '',
  waive: { failing: ['breaking', 'dangerous', 'error', 'warning'], words: [], namesDescriptions: true },
} as const;

const write = (format: ToolFormat, reports: readonly AnyReport[]): string =>
  [...toolFormats[format](reports, options)].join('');

const reports = Promise.all([
  comparisonOf('demo', 'en'),
  comparisonOf('shared-component-edited', 'ja'),
  lintOf('travel-plans-warned', 'en'),
]).then(list => list.map(report => withDecisions(report)));

/** Every text of the reports is made of these, one after the other. */
const law = async (holds: (hostile: readonly AnyReport[], harmless: readonly AnyReport[]) => void): Promise<void> => {
  const plain = await reports;
  const text = array(constantFrom(...snippets), { minLength: 1, maxLength: 3 });
  await assert(
    asyncProperty(array(text, { minLength: 1, maxLength: 40 }), async texts => {
      let index = 0;
      const next = (): string => (texts[index++ % texts.length] ?? []).join('');
      holds(
        plain.map(report => withTexts(report, next)),
        plain.map(report => withTexts(report, () => 'x')),
      );
    }),
    { numRuns: 15, seed: Number(process.env['SEED'] ?? 1) },
  );
};

describe('hostile texts', { timeout: 60_000 }, () => {
  test.each(Object.keys(toolFormats) as ToolFormat[])(
    'steer no terminal, hide nothing and are no commands (%s)',
    format =>
      law(hostile => {
        const text = write(format, hostile);
        expect(text).not.toMatch(unprintable);
        expect(text).not.toMatch(/##\w*\[/);
        if (format !== 'github') expect(workflowCommands(text)).toEqual([]);
      }),
  );

  test('are no commands in data', () =>
    law(hostile => {
      for (const report of hostile) {
        for (const text of [[...toJson(report)].join(''), [...toJsonl(report)].join('')]) {
          expect(workflowCommands(text)).toEqual([]);
          expect(text).not.toMatch(/##\w*\[/);
          expect(text).not.toMatch(unprintable);
        }
        expect(JSON.parse([...toJson(report)].join(''))).toEqual(report);
      }
    }));

  test('add nothing to Markdown: the same elements, no links, and no names or numbers outside of code', () =>
    law((hostile, harmless) => {
      const [page, plain] = [hostile, harmless].map(it => htmlOf(write('markdown', it))) as [string, string];
      expect(skeletonOf(page)).toEqual(skeletonOf(plain));
      const prose = page.replaceAll(/<code>.*?<\/code>/gs, '').replaceAll(/<[^>]*>/g, ' ');
      const read = prose.replaceAll('&#8203;', '\u200b').replaceAll('&amp;', '&');
      expect(read.match(called) ?? []).toEqual([]);
    }));

  test('add nothing to a page: the same elements, and nothing that runs or leads anywhere', () =>
    law((hostile, harmless) => {
      const [page, plain] = [hostile, harmless].map(it => write('html', it)) as [string, string];
      // Operations of one name are one, and of code it does not matter who wrote it.
      const tagsIn = (html: string): unknown =>
        [...html.replaceAll(/<select.*?<\/select>/gs, '').matchAll(/<(\/?[a-z][\w-]*)/g)]
          .map(([, tag]) => tag)
          .filter(tag => !/^\/?(?:code|mark)$/.test(tag ?? ''));
      expect(tagsIn(page)).toEqual(tagsIn(plain));
      expect(page.match(/<[^>]*\s(?:on\w+|style|src|srcdoc|action)\s*=/gi)).toBeNull();
      const targets = [...page.matchAll(/\shref="([^"]*)"/g)].map(([, target = '']) => target);
      expect(targets.filter(target => !/^(?:#[\w-]+|https:\/\/[\w.\-/#%?=&+;]+)$/.test(target))).toEqual([]);
      expect([page.match(/<script/g), page.match(/<style/g)].map(found => found?.length)).toEqual([1, 1]);
    }));

  test.each(['junit', 'checkstyle'] as const)('add nothing to XML (%s)', format =>
    law((hostile, harmless) => {
      const [elements, plain] = [hostile, harmless].map(it => xmlElements(write(format, it))) as [Xml, Xml];
      const shapesOf = (list: Xml): unknown => list.map(({ name, attributes }) => [name, Object.keys(attributes)]);
      // Findings of one file stand together, and files have names.
      if (format === 'junit') expect(shapesOf(elements)).toEqual(shapesOf(plain));
      else expect(elements.filter(isError)).toHaveLength(plain.filter(isError).length);
    }),
  );

  test('leave SARIF valid, with as many results, and without links', () =>
    law((hostile, harmless) => {
      const [log, plain] = [hostile, harmless].map(it => JSON.parse(write('sarif', it)) as Log) as [Log, Log];
      expect(sarifFaults(log)).toEqual([]);
      expect(log.runs.map(({ results }) => results.length)).toEqual(plain.runs.map(({ results }) => results.length));
      for (const { message } of log.runs.flatMap(({ results }) => results)) expect(message.text).not.toContain('](');
    }));

  test('leave the report for GitLab valid', () =>
    law(hostile => expect(codeQualityFaults(JSON.parse(write('gitlab', hostile)))).toEqual([])));

  test('add no annotations and no properties', () =>
    law((hostile, harmless) => {
      const [commands, plain] = [hostile, harmless].map(it => workflowCommands(write('github', it))) as [
        Commands,
        Commands,
      ];
      const shapesOf = (list: Commands): unknown => list.map(({ name, properties }) => [name, Object.keys(properties)]);
      expect(shapesOf(commands)).toEqual(shapesOf(plain));
      expect(write('github', hostile).trimEnd().split('\n')).toHaveLength(commands.length);
    }));

  test('are no commands in the text for a terminal', async () => {
    const texts = await Promise.all(
      [...pairs.values()].slice(0, 3).map(async folder => {
        const compared = withHostileDecisions(await comparePair(folder));
        const message = { en: () => `${'word '.repeat(12)}::add-mask::x ##[add-mask]x`, ja: () => '' };
        const rules = compared.rules.map(rule => ({ ...rule, message }));
        return toText(toDigest({ ...compared, rules }, { language: 'en', all: true, waive: options.waive }), {
          width: 40,
        });
      }),
    );
    const [, , lint] = await reports;
    const lines = printable('word '.repeat(30) + snippets.join(' word '.repeat(7)));
    const hostile = withTexts(lint as LintReport, () => lines);
    texts.push(toLintText(hostile, { width: 40, all: true, waive: options.waive }));
    for (const text of texts) {
      expect(workflowCommands(text)).toEqual([]);
      expect(text).not.toMatch(/##\w*\[/);
    }
  });
});

/** Every other change is waived, and the rest was. */
const withHostileDecisions = (compared: Compared): Compared => {
  const text = `${'word '.repeat(12)}::add-mask::x ##[add-mask]x \u001b[31m\n::error::x`;
  const waivers = compared.changes.map(({ fingerprint }, index) => ({
    fingerprint,
    reason: text,
    by: text,
    ticket: text,
    ...(index % 2 === 1 && { until: '2026-12-31' }),
  }));
  const files = { base: { ...compared.base, file: text }, revision: { ...compared.revision, file: text } };
  return withWaivers({ ...compared, ...files }, waivers, new Date('2027-01-01T00:00:00Z'));
};

type Xml = ReturnType<typeof xmlElements>;
type Commands = ReturnType<typeof workflowCommands>;

interface Log {
  readonly runs: readonly { readonly results: readonly { readonly message: { readonly text: string } }[] }[];
}

const isError = ({ name }: Xml[number]): boolean => name === 'error';
