// From what is known of a migration to the data of its report: names, words and days.
import type { Operation } from '../contract/model.ts';
import { referenceTo } from '../contract/operation-reference.ts';
import { zoneOf } from '../conventions/settings.ts';
import { deprecationsIn } from '../deprecations.ts';
import type { Change, HttpRequest } from '../findings.ts';
import { worseFirst } from '../findings.ts';
import { sunsetOf } from '../lifecycle/lifecycle.ts';
import { createLifecycleReader } from '../lifecycle/reader.ts';
import { dayAt, momentOf } from '../lifecycle/stated-date.ts';
import type { Language } from '../messages/language.ts';
import { printable } from '../messages/printable.ts';
import { pathIn } from '../pairs/relocate.ts';
import { countChanges } from '../report/counts.ts';
import { curlOf } from '../report/curl.ts';
import type {
  Addressed,
  Deadline,
  MigrationReport,
  MigrationSection,
  Move,
  ReasonWords,
  ReportedChange,
  ReportedExample,
  ReportedField,
  ReportedPath,
  ReportedSent,
  WaivedChange,
} from '../report/migration/migration-report.ts';
import { migrationFormat } from '../report/migration/migration-report.ts';
import type { Finding, Report } from '../report/report.ts';
import { subjectOf } from '../report/subject.ts';
import { toDeprecationsReport } from '../report/to-deprecations-report.ts';
import type { Compared } from '../report/to-report.ts';
import { byPlace, createFindings, wordsOf } from '../report/to-report.ts';
import { toReportedVersion } from '../report/version.ts';
import { countedIn, isCounted } from '../report/with-waivers.ts';
import { placeText } from '../report/witness.ts';
import { own } from '../schema/values.ts';
import type { Path } from '../witness/guide.ts';
import { changelogOf } from './changelog.ts';
import type { FieldChange, Illustration, Sent } from './illustrate.ts';
import type { MigrationSection as Found, Migration } from './migrate.ts';
import type { MigrationPath } from './paths.ts';
import { rolloutOf } from './rollout.ts';
import { operationIn } from './sections.ts';
import type { ToldSeries } from './series.ts';
import { tellSeries } from './series.ts';
import { operationCounts } from './summary.ts';
import { toldToClients } from './told-to-clients.ts';

export const toMigrationReport = (migration: Migration, language: Language): MigrationReport => {
  const { compared, now, settings, operations } = migration;
  const today = dayAt(now.getTime(), zoneOf(settings));
  const counted = countedIn(compared);
  const toFinding = remembered(createFindings(toldToClients(compared), language));
  const series = tellSeries(migration.steps ?? [], compared.changes.map(toFinding), language);
  const words: Words = { toFinding, rules: wordsOf(compared, language), compared, language, cameIn: series?.cameIn };
  const sections = migration.sections
    .filter(({ level }) => level !== 'safe')
    .map(section => toSection(section, words))
    .sort(mostHurtfulFirst);
  const told = withIds(sections);
  const waived = waivedIn(told);
  const { phases, due } = rolloutOf(now, settings, endOf(migration));
  const isBreaking = compared.verdict === 'breaking';
  const moves = movesIn(migration.paths);
  return {
    format: migrationFormat,
    language,
    today,
    verdict: compared.verdict,
    counts: countChanges(counted),
    ...(compared.version && { version: toReportedVersion(compared.version, language) }),
    base: compared.base,
    revision: compared.revision,
    summary: {
      ...operationCounts(operations, counted, migration.paths),
      deadlines: deadlinesIn(migration, language),
      ...(isBreaking && due && { due }),
      ...(moves.length > 0 && { moves }),
    },
    sections: told,
    rules: Object.fromEntries(rulesIn(told).flatMap(id => wordsFor(id, words))),
    paths: migration.paths.map(path => toPath(path, words)),
    changelog: changelogOf(compared, toFinding, series?.cameIn),
    rollout: isBreaking ? phases : [],
    ...(waived.length > 0 && { waived }),
    ...(series && { series: series.series }),
  };
};

const remembered = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return key => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};

interface Words {
  readonly toFinding: (change: Change) => Finding;
  readonly rules: Report['rules'];
  readonly compared: Compared;
  readonly language: Language;
  readonly cameIn: ToldSeries['cameIn'] | undefined;
}

type WithoutId = Omit<MigrationSection, 'id'>;

/** What nobody accepted before what somebody did, what is sure to fail before what may go well, and what reaches more before what reaches less. */
const mostHurtfulFirst = (left: WithoutId, right: WithoutId): number =>
  worseFirst(left.level, right.level) ||
  Number(left.changes.some(isCounted) ? 0 : 1) - Number(right.changes.some(isCounted) ? 0 : 1) ||
  hurtOf(left) - hurtOf(right) ||
  right.operations.length - left.operations.length;

/** Calls that lead nowhere, requests that are rejected, and responses that some clients cannot read. */
const hurtOf = ({ kind, level, changes }: WithoutId): 0 | 1 | 2 => {
  const worstOnes = changes.filter(it => it.level === level);
  if (kind === 'api' || worstOnes.some(({ rule }) => /^operation-(?:removed|moved)$/.test(rule))) return 0;
  const isRejected = ({ impacts }: ReportedChange): boolean =>
    impacts.some(it => it.direction === 'input' && it.level === level);
  return worstOnes.some(isRejected) ? 1 : 2;
};

/** In the order in which they are told. */
const rulesIn = (sections: readonly MigrationSection[]): readonly string[] => [
  ...new Set(sections.flatMap(({ changes }) => changes.map(({ rule }) => rule))),
];

const wordsFor = (id: string, { rules }: Words): readonly (readonly [string, ReasonWords])[] => {
  const words = own(rules, id) as Report['rules'][string] | undefined;
  return words ? [[id, { summary: words.summary, why: words.why }]] : [];
};

const waivedIn = (sections: readonly MigrationSection[]): readonly WaivedChange[] =>
  sections.flatMap(({ id, changes }) =>
    changes.flatMap(({ rule, level, subject, message, fingerprint, waiver }) =>
      waiver ? [{ rule, level, subject, message, fingerprint, section: id, waiver }] : [],
    ),
  );

const toSection = ({ on, level, explained, operations, fields, illustrations }: Found, words: Words): WithoutId => {
  const operation = on.kind === 'operation' ? operationIn(on.pair) : undefined;
  const before = on.kind === 'operation' ? on.pair.base : undefined;
  const shared = on.kind === 'shared' ? (on.revision ?? on.base) : undefined;
  const request = illustrations.find(({ kind }) => kind === 'request');
  const sent = request?.after ?? request?.before;
  return {
    kind: on.kind,
    title: titleOf(before ?? operation) ?? (shared ? printable(subjectOf(shared).text) : words.compared.revision.title),
    summary: operation?.documentation.summary === undefined ? null : printable(operation.documentation.summary),
    tags: [...new Set(operation?.tags ?? operations.flatMap(words.compared.tagsOf))].map(printable),
    level,
    operations,
    changes: explained
      .filter(({ change }) => change.level !== 'safe')
      .map(({ change }) => toChange(change, words))
      .sort((left, right) => worseFirst(left.level, right.level) || byPlace(words.compared)(left, right)),
    fields: toFields(fields, words),
    examples: illustrations.map(toExample),
    // What the API sends by itself is nobody's to send.
    curl: operation?.kind === 'operation' && sent && 'request' in sent ? curlOf(sent.request) : null,
  };
};

const titleOf = (operation: Operation | undefined): string | undefined =>
  operation && printable(`${operation.method} ${operation.path}`);

const toChange = (change: Change, { toFinding, rules, cameIn }: Words): ReportedChange => {
  const finding = toFinding(change);
  const words = own(rules, change.rule) as Report['rules'][string] | undefined;
  return { ...finding, why: words?.why ?? '', ...(cameIn && { versions: cameIn(finding) }) };
};

const toFields = (fields: readonly FieldChange[], words: Words): readonly ReportedField[] => {
  const rows = fields
    .filter(({ change }) => change.level !== 'safe' || change.rule.startsWith('property-'))
    .map((field): ReportedField => {
      const { message, level, fingerprint } = words.toFinding(field.change);
      return {
        place: field.place ? printable(placeText(field.place)) : null,
        direction: field.direction,
        before: field.before ? pathText(field.before) : null,
        after: field.after ? pathText(field.after) : null,
        level,
        message,
        fingerprint,
      };
    });
  return [...new Map(rows.map(row => [JSON.stringify([row.place, row.direction, row.fingerprint]), row])).values()];
};

const pathText = (path: Path): string =>
  printable(path.map((key, index) => (typeof key === 'number' ? '[]' : `${index === 0 ? '' : '.'}${key}`)).join(''));

const toExample = ({ kind, direction, status, mediaType, before, after }: Illustration): ReportedExample => ({
  kind,
  direction,
  status: status ?? null,
  mediaType: mediaType ?? null,
  before: before ? toSent(before) : null,
  after: after ? toSent(after) : null,
});

const toSent = (sent: Sent): ReportedSent =>
  'request' in sent
    ? { lines: requestLines(sent.request), ...(sent.request.body && { value: sent.request.body.value }) }
    : { lines: jsonLines(sent.value), value: sent.value };

const requestLines = ({ method, server = '', target, headers, body }: HttpRequest): readonly string[] => [
  printable(`${method} ${server}${target}`),
  ...headers.map(([name, value]) => printable(`${name}: ${value}`)),
  ...(body ? [printable(`Content-Type: ${body.mediaType}`), '', ...jsonLines(body.value)] : []),
];

const jsonLines = (value: unknown): readonly string[] =>
  JSON.stringify(value, (_, it: unknown) => (typeof it === 'string' ? brief(it) : it), 2)
    .split('\n')
    .map(printable);

const longestText = 72;

/** What is long is long for its length alone. */
const brief = (text: string): string => {
  const characters = [...text];
  return characters.length <= longestText ? text : `${characters.slice(0, 24).join('')}… (${characters.length})`;
};

const toPath = ({ from, to, by, stated, score, isKept, changes }: MigrationPath, words: Words): ReportedPath => ({
  from: addressed(from),
  to: to ? addressed(to) : null,
  by,
  stated: stated === undefined ? null : printable(stated),
  score: score ?? null,
  isKept,
  changes:
    changes
      ?.filter(({ level, rule }) => level !== 'safe' && !rule.startsWith('server-'))
      .map(change => toChange(change, words))
      .sort((left, right) => worseFirst(left.level, right.level)) ?? null,
});

/** Of what the caller said, the parts of the addresses that differ. */
const movesIn = (paths: readonly MigrationPath[]): readonly Move[] => {
  const moves = new Map<string, Move>();
  for (const { from, to, by } of paths) {
    if (by !== 'mapped' || !to) continue;
    const [before, after] = [from, to].map(it => addressed(it).address.split('/')) as [string[], string[]];
    while (before.length > 1 && after.length > 1 && before.at(-1) === after.at(-1)) {
      before.pop();
      after.pop();
    }
    const move = { from: before.join('/') || '/', to: after.join('/') || '/' };
    const key = JSON.stringify(move);
    moves.set(key, { ...move, operations: (moves.get(key)?.operations ?? 0) + 1 });
  }
  return [...moves.values()].sort((left, right) => right.operations - left.operations);
};

const addressed = (operation: Operation): Addressed => {
  const [server] = operation.servers;
  const prefix = operation.kind === 'operation' && server ? pathIn(server.url) : '';
  return { ...referenceTo(operation), address: printable(`${prefix.replace(/\/$/, '')}${operation.path}`) };
};

/** Of the old version as a whole, where it states one. */
const endOf = ({ base, settings }: Migration): number | undefined => {
  const sunset = sunsetOf(createLifecycleReader(base.contract, { aliases: settings.lifecycle.aliases }).ofApi());
  return sunset && momentOf(sunset.date, 'last', zoneOf(settings));
};

/** Of what is still there. */
const deadlinesIn = ({ revision, now, settings }: Migration, language: Language): readonly Deadline[] => {
  const { deprecations } = toDeprecationsReport([deprecationsIn(revision, { now, settings })], { now, language });
  return deprecations.flatMap(({ endsAt, subject, successors }) =>
    endsAt
      ? [{ day: endsAt.day, daysLeft: endsAt.daysLeft, subject, successors: successors.map(({ text }) => text) }]
      : [],
  );
};

/** Distinct, and the same in every run. */
const withIds = (sections: readonly WithoutId[]): readonly MigrationSection[] => {
  const taken = new Set<string>();
  return sections.map(section => {
    const wanted = `${section.kind}-${section.title}`
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
    taken.add(id);
    return { id, ...section };
  });
};
