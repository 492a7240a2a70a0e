// What `breakwater explain` says of rules that there are not.
import type { Catalogue } from '@breakwater/core';
import { alternatives } from '../../output/alternatives.ts';

export interface ExplainMessages {
  readonly oneRule: string;
  readonly unknownRule: (id: string, near: readonly string[]) => string;
  /** An id of another tool, and the rules that say the same here. */
  readonly ruleOfAnother: (id: string, tool: string, same: readonly string[]) => string;
}

const english: ExplainMessages = {
  oneRule: 'explain needs the id of one rule: `breakwater explain <rule>`; `breakwater rules` lists them',
  unknownRule: (id, near) =>
    near.length === 0
      ? `there is no rule \`${id}\`; \`breakwater rules\` lists them`
      : `there is no rule \`${id}\`; did you mean ${alternatives(near, 'or')}?`,
  ruleOfAnother: (id, tool, same) =>
    same.length === 0
      ? `\`${id}\` is a rule of ${tool}; no single rule says the same here`
      : `\`${id}\` is a rule of ${tool}; here it is ${same.length > 5 ? `${same.length} rules, such as ${alternatives(same.slice(0, 3), 'and')}` : alternatives(same, 'or')}`,
};

const japanese: ExplainMessages = {
  oneRule:
    'explain には規則の ID を 1 つ指定してください: `breakwater explain <rule>`（一覧は `breakwater rules` で表示します）',
  unknownRule: (id, near) =>
    `\`${id}\` という規則はありません。${near.length === 0 ? '一覧は `breakwater rules` で表示します' : `${near.join('、')} のことですか？`}`,
  ruleOfAnother: (id, tool, same) =>
    same.length === 0
      ? `\`${id}\` は ${tool} の規則です。Breakwater には、これだけに当たる規則はありません`
      : `\`${id}\` は ${tool} の規則です。Breakwater では ${same.length > 5 ? `${same.slice(0, 3).join('、')} など ${same.length} 件` : same.join('、')} に当たります`,
};

export const explainMessages: Catalogue<ExplainMessages> = { en: english, ja: japanese };
