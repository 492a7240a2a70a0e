// What can be done about one finding of a lint, as edits of the texts: for whoever shows it and lets somebody choose.
import { withEdits } from '../edit/draft.ts';
import type { Proposal } from '../lint.ts';
import { lint } from '../lint.ts';
import type { Catalogue } from '../messages/language.ts';
import { lintRules } from '../rules/lint-rules.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Description } from '../source/description.ts';
import { assess, stateOf } from './assess.ts';
import type { RepairedFile } from './repair.ts';

export interface ProposedRepair {
  /** `safe` ones need no thought; a `suggestion` is a choice. */
  readonly kind: Proposal['kind'];
  readonly title: Catalogue<string>;
  readonly files: readonly RepairedFile[];
}

export interface FindingName {
  readonly rule: string;
  readonly fingerprint: string;
}

/** Those after which the description is as valid as before, and promises the same where that is what they say. */
export const proposedRepairs = (
  description: Description,
  ruleset: Ruleset,
  { rule, fingerprint, now }: FindingName & { readonly now: Date },
): readonly ProposedRepair[] => {
  const rules = lintRules.filter(({ id }) => id === rule);
  const before = stateOf(description);
  const { violations, repairsOf } = lint(before.contract, ruleset, { now, rules });
  const found = violations.find(it => it.fingerprint === fingerprint);
  if (!found) return [];
  return repairsOf(found).flatMap(({ kind, adds, title, edits }): readonly ProposedRepair[] => {
    const draft = withEdits({ description, edits: new Map() }, edits.flat());
    if ('kind' in draft) return [];
    const after = stateOf(draft.description);
    const isFine = kind === 'safe' ? assess(before, after, { adds }) === 'fine' : after.mistakes <= before.mistakes;
    const files = [...draft.edits].flatMap(([uri, list]) => {
      const document = description.documents.get(uri);
      return document && list.length > 0 ? [{ before: document, edits: list }] : [];
    });
    return isFine && files.length > 0 ? [{ kind, title, files }] : [];
  });
};
