// What there is to say about a policy, for people at a terminal.
import type { Catalogue } from '../messages/language.ts';
import { padEnd, widthOf, wrap } from '../report/layout.ts';
import { plain } from '../report/paint.ts';
import { catalogueMessages } from './catalogue-messages.ts';
import type { ListedPolicy } from './policies.ts';
import type { CatalogueTextOptions } from './rules-text.ts';

const narrowest = 40;
const widest = 100;

export const toPolicyText = (policy: ListedPolicy, options: CatalogueTextOptions): string => {
  const width = Math.min(widest, Math.max(narrowest, options.width));
  const paint = options.paint ?? plain;
  const words = catalogueMessages[options.language];
  const { counts, decided, rules } = policyMessages[options.language];
  const rows: readonly (readonly [label: string, text: string])[] = [
    [words.label.why, policy.why],
    [counts, words.levels([policy.usual])],
    ...(policy.rules.length === 0 ? [] : [[rules, words.list(policy.rules)] as const]),
    [decided, `compatibility: { policies: { ${policy.name}: ${anotherLevel(policy)} } }`],
  ];
  const column = Math.max(...rows.map(([label]) => widthOf(label))) + 2;
  const blocks = [
    [paint.strong(policy.name), ...wrap(policy.title, width)],
    rows.flatMap(([label, text]) =>
      wrap(text, width - 2 - column).map(
        (line, index) => `  ${paint.faint(padEnd(index === 0 ? label : '', column))}${line}`,
      ),
    ),
    [paint.strong(words.label.example), '', ...policy.diff.map(line => `    ${line}`)],
  ];
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

const anotherLevel = ({ usual }: ListedPolicy): string => (usual === 'dangerous' ? 'breaking' : 'dangerous');

interface PolicyMessages {
  readonly counts: string;
  readonly decided: string;
  readonly rules: string;
}

const policyMessages: Catalogue<PolicyMessages> = {
  en: { counts: 'counts as', decided: 'decided by', rules: 'rules' },
  ja: { counts: '既定', decided: '設定例', rules: '規則' },
};
