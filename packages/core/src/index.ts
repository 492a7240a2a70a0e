// The public API of @breakwater/core, and the only way into it.
//
//   const base = await load(host, uri, label);                 text → Description, with what was wrong with it
//   const revision = await load(host, uri, label);
//   const compared = diff(prepare(base.description), prepare(revision.description));
//   toReport(compared, 'en');                                 → Report, the published data
//   toText(toDigest(compared, { language: 'en', all: false }), { width: 80 });
//
// Everything below takes and returns plain data. Only a Host does IO, and whoever calls brings it.

export type { Area } from './catalogue/areas.ts';
export { areas } from './catalogue/areas.ts';
export type { Catalogued } from './catalogue/catalogued.ts';
export { catalogued } from './catalogue/catalogued.ts';
export type { JsonSchema } from './catalogue/configuration-schema.ts';
export { configurationSchema } from './catalogue/configuration-schema.ts';
export { counterpartOf, otherTools } from './catalogue/elsewhere.ts';
export type { Explanation } from './catalogue/explain.ts';
export { explain } from './catalogue/explain.ts';
export { toExplanationText } from './catalogue/explanation-text.ts';
export { toLintExplanationText, toLintRulesText } from './catalogue/lint-catalogue-text.ts';
export type { ExplainedLintExample, LintEntry, LintExplanation } from './catalogue/lint-explain.ts';
export { explainLintRule, lintEntryOf } from './catalogue/lint-explain.ts';
export type { ListedPolicy } from './catalogue/policies.ts';
export { listPolicies } from './catalogue/policies.ts';
export { toPolicyText } from './catalogue/policy-text.ts';
export type { RuleEntry, RuleFilter } from './catalogue/rule-entry.ts';
export { listRules } from './catalogue/rule-entry.ts';
export type { CatalogueTextOptions } from './catalogue/rules-text.ts';
export { toRulesText } from './catalogue/rules-text.ts';
export { waiversSchema } from './catalogue/waivers-schema.ts';
export type { Releases } from './changelog/releases.ts';
export { openReleases } from './changelog/releases.ts';
export { toChangelogReport } from './changelog/to-changelog-report.ts';
export type { CompareOptions, Comparison } from './compare.ts';
export { compare } from './compare.ts';
export type { AskedComparison } from './compare-options.ts';
export { compareOptionsFrom } from './compare-options.ts';
export { isChangeRule, unknownRules } from './configuration/check-rules.ts';
export type { BaseSetting, Configuration, DescriptionSetting, OutputFormat } from './configuration/configuration.ts';
export {
  baseKinds,
  changeFailures,
  conventionChoices,
  conventionFailures,
  effectChoices,
  outputFormats,
  surfaceChoices,
} from './configuration/configuration.ts';
export type { ReadConfiguration } from './configuration/read-configuration.ts';
export { readConfiguration } from './configuration/read-configuration.ts';
export { resolveConfiguration } from './configuration/resolve-configuration.ts';
export type { ConfigurationSource } from './configuration/source.ts';
export { contentModelWords } from './configuration/source.ts';
export { lower } from './contract/lower.ts';
export type { Contract, Operation } from './contract/model.ts';
export { stabilityLevels } from './contract/stability.ts';
export type { ForeignRule } from './conventions/foreign-rules.ts';
export { matchesGlob } from './conventions/glob.ts';
export type { Family, LintContext, LintExample, LintRule } from './conventions/lint-rule.ts';
export { families, lintRule } from './conventions/lint-rule.ts';
export type { MarkedTable } from './conventions/marked-table.ts';
export { tableMarks } from './conventions/marked-table.ts';
export type { LifecycleSettings, Settings } from './conventions/settings.ts';
export { removalEvidence, versionStrategies, zoneOf } from './conventions/settings.ts';
export type { Citation, Standard } from './conventions/standards.ts';
export { citationOf } from './conventions/standards.ts';
export type { RegisteredStatus } from './conventions/status-registry.ts';
export { productOfStatus, registeredStatus, registeredStatuses } from './conventions/status-registry.ts';
export type { AskedDeprecation } from './deprecate/deprecate.ts';
export { deprecate } from './deprecate/deprecate.ts';
export type { DeprecationWords } from './deprecate/deprecation-words.ts';
export { deprecationWords } from './deprecate/deprecation-words.ts';
export type { DeprecationFault, DeprecationNote } from './deprecate/fault.ts';
export { isDeprecationFault } from './deprecate/fault.ts';
export { likelySuccessors } from './deprecate/likely-successors.ts';
export { undeprecate } from './deprecate/undeprecate.ts';
export type { DeprecationOptions, Written, WrittenThing } from './deprecate/written.ts';
export type { DeprecationsOptions } from './deprecations.ts';
export { deprecationsIn, markedTableFor } from './deprecations.ts';
export { diff, diffWithWitnesses } from './diff.ts';
export { diffRemoved } from './diff-removed.ts';
export { applyTextEdits } from './edit/apply-text-edits.ts';
export type { DocumentEdit, Edited, JsonValue, Refusal, RefusalReason, TextEdit } from './edit/edit.ts';
export type { Overlay, OverlayAction } from './edit/overlay.ts';
export { overlayOf } from './edit/overlay.ts';
export { textEditsOf } from './edit/text-edits.ts';
export { unifiedPatch } from './edit/unified-patch.ts';
export { yamlText } from './edit/yaml-text.ts';
export type {
  Change,
  Decision,
  Direction,
  Effect,
  Facts,
  FactValue,
  Impact,
  Level,
  OperationReference,
  Severity,
  Side,
  Surface,
  Verdict,
  Violation,
} from './findings.ts';
export { worseFirst } from './findings.ts';
export type { History, Revision } from './history/history.ts';
export { openHistory } from './history/history.ts';
export type { Levels } from './judge/levels.ts';
export { levelChoices } from './judge/levels.ts';
export { claimOfExtension, lifecycleExtensionNames } from './lifecycle/extensions.ts';
export type { Period } from './lifecycle/period.ts';
export { readPeriod } from './lifecycle/period.ts';
export type { StatedDate } from './lifecycle/stated-date.ts';
export { dayAt, daysBetween, momentOf, readDate } from './lifecycle/stated-date.ts';
export type { Proposal } from './lint.ts';
export { lintPrepared } from './lint-prepared.ts';
export { lintWaivers } from './lint-waivers.ts';
export type { Mend, MendedFile, Mends } from './mend/mend.ts';
export { openMends } from './mend/mend.ts';
export { closest, nearest } from './messages/closest.ts';
export type { Catalogue, Language } from './messages/language.ts';
export { languages } from './messages/language.ts';
export { codeSpan, markdownText } from './messages/markdown.ts';
export { printable, shorten } from './messages/printable.ts';
export { describeProblem } from './messages/problems.ts';
export { migrateAsDecided } from './migrate-as-decided.ts';
export { toMigrationReport } from './migration/to-migration-report.ts';
export type { Relocation } from './pairs/relocate.ts';
export type { Prepared } from './prepare.ts';
export { prepare } from './prepare.ts';
export type { Answer, HeaderDifference } from './probe/compare-headers.ts';
export type { Probed, ProbeReport } from './probe/probe-report.ts';
export { toProbeJson, toProbeReport } from './probe/probe-report.ts';
export type { ProbeTextOptions } from './probe/probe-text.ts';
export { toProbeText } from './probe/probe-text.ts';
export type { Question } from './probe/questions.ts';
export { questionsOf } from './probe/questions.ts';
export type { StatedException } from './repair/exception.ts';
export { withException } from './repair/exception.ts';
export type { ProposedRepair } from './repair/proposed.ts';
export { proposedRepairs } from './repair/proposed.ts';
export type { Repaired, RepairedFile, RepairOptions } from './repair/repair.ts';
export { repair } from './repair/repair.ts';
export { toChangelogMarkdown } from './report/changelog/changelog-markdown.ts';
export type { ChangelogReport } from './report/changelog/changelog-report.ts';
export { updateChangelog } from './report/changelog/update-changelog.ts';
export type {
  CheckCounts,
  CheckedBase,
  CheckedDescription,
  CheckProblem,
  CheckReport,
  DescriptionStatus,
} from './report/check-report.ts';
export { toCheckReport } from './report/check-report.ts';
export type { CheckTextOptions } from './report/check-text.ts';
export { toCheckText } from './report/check-text.ts';
export { countChanges } from './report/counts.ts';
export { toCurl } from './report/curl.ts';
export { toDeprecationsCalendar } from './report/deprecations-calendar.ts';
export { toDeprecationsMarkdown } from './report/deprecations-markdown.ts';
export { toDeprecationsPage } from './report/deprecations-page.ts';
export type { Deprecation, DeprecationsReport } from './report/deprecations-report.ts';
export type { DeprecationsTextOptions } from './report/deprecations-text.ts';
export { toDeprecationsText } from './report/deprecations-text.ts';
export type { Digest, DigestOptions, Edit, Folded } from './report/digest.ts';
export { toDigest } from './report/digest.ts';
export { checkFormats } from './report/formats/check-formats.ts';
export type { AnyReport } from './report/formats/issues.ts';
export type { ToolFormat, ToolFormatOptions } from './report/formats/tool-formats.ts';
export { toolFormats } from './report/formats/tool-formats.ts';
export { toHistoryMarkdown } from './report/history-markdown.ts';
export type { HistoryReport } from './report/history-report.ts';
export type { HistoryTextOptions } from './report/history-text.ts';
export { toHistoryText } from './report/history-text.ts';
export {
  toChangelogJson,
  toCheckJson,
  toDeprecationsJson,
  toHistoryJson,
  toJson,
  toMigrationJson,
} from './report/json.ts';
export { toCheckJsonl, toJsonl } from './report/jsonl.ts';
export type { LintFinding, LintReport } from './report/lint-report.ts';
export type { LintTextOptions } from './report/lint-text.ts';
export { toFixText, toLintText } from './report/lint-text.ts';
export { toMigrationMarkdown } from './report/migration/migration-markdown.ts';
export { toMigrationPage } from './report/migration/migration-page.ts';
export type { MigrationReport } from './report/migration/migration-report.ts';
export { templateEscapes, templateHelpers, toTemplateData } from './report/migration/template-data.ts';
export { withSource } from './report/migration/with-source.ts';
export type { Paint } from './report/paint.ts';
export { positionOfProblem } from './report/problem-place.ts';
export type {
  Counts,
  DescriptionSummary,
  ExchangeWitness,
  Finding,
  LevelCounts,
  LineAndColumn,
  Location,
  NoWitness,
  Report,
  ReportedProblem,
  ReportedWitness,
  RuleWords,
  ValueWitness,
} from './report/report.ts';
export { reportFormat } from './report/report.ts';
export type { TextOptions } from './report/text.ts';
export { toText } from './report/text.ts';
export type { DeprecationsReportOptions, FoundDeprecations } from './report/to-deprecations-report.ts';
export { toDeprecationsReport } from './report/to-deprecations-report.ts';
export type { FoundHistory } from './report/to-history-report.ts';
export { toHistoryReport } from './report/to-history-report.ts';
export type { Fix, Linted } from './report/to-lint-report.ts';
export { toLintReport, withoutKnown } from './report/to-lint-report.ts';
export type { Compared, RuleTexts, SidedProblem } from './report/to-report.ts';
export { toReport } from './report/to-report.ts';
export type { WaiveHint } from './report/waive-command.ts';
export { withFrames, withLintFrames } from './report/with-frames.ts';
export { withVersion } from './report/with-version.ts';
export { withWaivers } from './report/with-waivers.ts';
export { shownBy } from './report/witness-text.ts';
export { changeRules } from './rules/index.ts';
export { lintRules } from './rules/lint-rules.ts';
export type { ChangeRule, Example, Extensions } from './rules/rule.ts';
export { changeRule } from './rules/rule.ts';
export { resolveRuleset } from './ruleset/resolve.ts';
export type { Ruleset } from './ruleset/ruleset.ts';
export { rulesetNames, severityNames } from './ruleset/ruleset.ts';
export { isOnAnywhere } from './ruleset/severity-at.ts';
export type { RulesetSource } from './ruleset/source.ts';
export { asObject } from './schema/values.ts';
export type { Description, Loaded, Resolved, SpecificationVersion } from './source/description.ts';
export type { Document, Position, Range } from './source/document.ts';
export { excerptOf } from './source/excerpt-of.ts';
export type { Host, HostErrorCode, HostHints } from './source/host.ts';
export { HostError } from './source/host.ts';
export { lineOf } from './source/lines.ts';
export { load } from './source/load.ts';
export { locate } from './source/locate.ts';
export { memoryHost } from './source/memory-host.ts';
export type { Origin } from './source/origin.ts';
export { at, pathOf, pointerOf, rootOf, uriOf, valueAt } from './source/origin.ts';
export type { Naming, Parsed } from './source/parse.ts';
export { parse } from './source/parse.ts';
export { pathAt, pathWhileWritten } from './source/path-at.ts';
export type { PlaceInText } from './source/place-in-text.ts';
export { keysOf } from './source/pointer.ts';
export type { Gravity, Place, Problem, ProblemCode } from './source/problem.ts';
export { reparse } from './source/reparse.ts';
export { statesVersion } from './source/states-version.ts';
export type { NameRule, PartName, StructureFault } from './source/structure-fault.ts';
export type { TextChange } from './source/text-change.ts';
export { textChange } from './source/text-change.ts';
export { decoded, resolveUri } from './source/uri.ts';
export type { SpectralRuleset } from './spectral/to-spectral-ruleset.ts';
export { toSpectralRuleset } from './spectral/to-spectral-ruleset.ts';
export { codeInSpectralRuleset, extendedBySpectralRuleset, isSpectralRuleset } from './spectral/written-ruleset.ts';
export { checkStructure } from './structure/check-structure.ts';
export type { Expected } from './structure/expected-at.ts';
export { expectedAt } from './structure/expected-at.ts';
export type { Form, Part } from './structure/form.ts';
export { validate } from './structure/validate.ts';
export { visitObjects } from './structure/visit-objects.ts';
export { decisionsAt, faultInLastDay } from './waivers/decisions.ts';
export type { ReadWaivers, WaiversFile } from './waivers/read-waivers.ts';
export { readWaivers } from './waivers/read-waivers.ts';
export type { Seen } from './waivers/seen.ts';
export { isIdle } from './waivers/seen.ts';
export type { Waiver } from './waivers/waiver.ts';
export { isFingerprint, waiversFor } from './waivers/waiver.ts';
export { withAdded, withRemoved } from './waivers/write-waivers.ts';
