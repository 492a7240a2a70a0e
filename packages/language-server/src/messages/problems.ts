// What is wrong with descriptions and their surroundings, as an editor says it: where the core names options of the command, what helps here.
import type { Catalogue, Language, Problem } from '@breakwater/core';
import { describeProblem, printable } from '@breakwater/core';

export const describeInEditor = (problem: Problem, language: Language): string =>
  printable(inEditor[language](problem) ?? describeProblem(problem, language));

const isOutside = (reason: string): boolean => reason === 'outside-root' || reason === 'network';

const inEditor: Catalogue<(problem: Problem) => string | undefined> = {
  en: ({ code, facts }) => {
    switch (code) {
      case 'not-allowed':
        return isOutside(facts.reason)
          ? `\`${facts.detail}\` is not read: it is outside of the repository or folder of the description, or in the network, where an editor reads nothing`
          : undefined;
      case 'reference-unreachable':
        return facts.reason === 'not-allowed'
          ? `\`${facts.reference}\` is left out: it leads out of the repository or folder of the description, or to the network, where an editor reads nothing`
          : undefined;
      case 'unknown-rule':
        return facts.similar === undefined
          ? `there is no rule \`${facts.rule}\`; completion lists them, in the place of its name`
          : undefined;
      case 'ruleset-left-out':
        return `\`${facts.name}\` is not used, since it runs code (\`${facts.found}\`): name it in \`extends\` of breakwater.yaml, in a folder that you trust, to let it`;
      default:
        return undefined;
    }
  },
  ja: ({ code, facts }) => {
    switch (code) {
      case 'not-allowed':
        return isOutside(facts.reason)
          ? `\`${facts.detail}\` は読み込みません。API 記述のあるリポジトリやフォルダーの外か、ネットワークにあり、エディターはそこを読みません`
          : undefined;
      case 'reference-unreachable':
        return facts.reason === 'not-allowed'
          ? `\`${facts.reference}\` は読み込みません。API 記述のあるリポジトリやフォルダーの外か、ネットワークにあり、エディターはそこを読みません`
          : undefined;
      case 'unknown-rule':
        return facts.similar === undefined
          ? `規則 \`${facts.rule}\` はありません。名前の位置で補完すると一覧が表示されます`
          : undefined;
      case 'ruleset-left-out':
        return `\`${facts.name}\` はコード（\`${facts.found}\`）を実行するため使いません。使うには、信頼したフォルダーで breakwater.yaml の \`extends\` に書いてください`;
      default:
        return undefined;
    }
  },
};
