// What comes of an example of a rule when its two sides are compared, in each direction.
import { diffWithWitnesses } from '../diff.ts';
import { diffRemoved } from '../diff-removed.ts';
import type { Direction, Level } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import { reportMessages } from '../messages/report.ts';
import { prepare } from '../prepare.ts';
import type { Finding } from '../report/report.ts';
import type { Compared } from '../report/to-report.ts';
import { toReport } from '../report/to-report.ts';
import { witnessText } from '../report/witness-text.ts';
import type { Example } from '../rules/rule.ts';
import { load } from '../source/load.ts';
import { memoryHost } from '../source/memory-host.ts';
import { diffLines, documentsOf } from '../testing/example-documents.ts';
import { optionsOf } from '../testing/run-example.ts';
import type { Catalogued } from './catalogued.ts';
import { directions, worstFirst } from './levels.ts';

export interface Outcome {
  /** Absent where the rule is silent in all of the example. */
  readonly direction?: Direction;
  readonly level: Level | 'silent';
  /** What is reported. */
  readonly message?: string;
  /** What becomes of a value, or of a request, in a sentence. */
  readonly shownBy?: string;
  /** What clients change, where it hurts them. */
  readonly step?: string;
}

/** For one of the directions at least, and at most for each. */
export const outcomesOf = async (
  rule: Catalogued,
  example: Example,
  language: Language,
): Promise<readonly Outcome[]> => {
  // A schema is tried where it is accepted and where it is emitted; everything else has its place.
  const tried = example.scope === 'schema' ? directions : (['input'] as const);
  const found = await Promise.all(
    tried.map(async direction => {
      const outcomes = outcomesIn(await compareExample(rule, example, direction), rule, example, language);
      return outcomes.length === 0 && example.scope === 'schema' ? [{ direction, ...silent }] : outcomes;
    }),
  );
  const outcomes = found.flat();
  return outcomes.some(({ level }) => level !== 'silent') ? outcomes : [silent];
};

const silent: Outcome = { level: 'silent' };

const compareExample = async (rule: Catalogued, example: Example, direction: Direction): Promise<Compared> => {
  const { base, revision } = documentsOf(example, { direction, as: 'in place' });
  if (diffLines(example.diff).every(line => line.startsWith('-')))
    return diffRemoved(await prepared(base), gone, optionsOf(example));
  // What only generated code notices is shown as it is for generated code.
  const surface = rule.surface === 'source' ? 'source' : 'wire';
  return diffWithWitnesses(await prepared(base), await prepared(revision), { ...optionsOf(example), surface });
};

const gone = { uri: 'example.yaml', label: 'example.yaml' };

const prepared = async (text: string): Promise<ReturnType<typeof prepare>> => {
  const { description, problems } = await load(memoryHost({ 'example.yaml': text }), 'example.yaml');
  if (!description) throw new Error(`This example is no description: ${JSON.stringify(problems)}`);
  return prepare(description, problems);
};

/** One for each direction in which the rule found something: the worst. */
const outcomesIn = (
  compared: Compared,
  { isIn }: Catalogued,
  { scope }: Example,
  language: Language,
): readonly Outcome[] => {
  const findings = toReport(compared, language).findings.filter(isIn);
  return directions.flatMap(direction => {
    const reached = findings.flatMap(finding =>
      finding.impacts.filter(impact => impact.direction === direction).map(({ level }) => ({ level, finding })),
    );
    const [level] = worstFirst(reached.map(it => it.level));
    if (level === undefined) return [];
    const worst = reached.filter(it => it.level === level).map(it => it.finding);
    // In the other examples it is plain what the message speaks of.
    const [message] = worst.map(finding =>
      scope === 'document' ? `${finding.subject}: ${finding.message}` : finding.message,
    );
    const [shownBy] = worst.flatMap(finding => sentenceOf(finding, direction, language));
    const [step] = worst.flatMap(({ steps }) => steps?.[direction] ?? []);
    return [
      {
        direction,
        level,
        ...(message !== undefined && { message }),
        ...(shownBy !== undefined && { shownBy }),
        ...(step !== undefined && { step }),
      },
    ];
  });
};

const sentenceOf = (finding: Finding, direction: Direction, language: Language): readonly string[] => {
  const { witness } = finding;
  if (!witness || witness.kind === 'none' || witness.direction !== direction) return [];
  const text = witnessText(finding, reportMessages[language]);
  return text === undefined ? [] : [text.sentence];
};
