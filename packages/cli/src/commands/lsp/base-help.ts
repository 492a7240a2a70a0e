// What helps in an editor where there is nothing to compare with.
import type { BaseHelp } from '../../base/base-messages.ts';

export const baseHelpInEditor: BaseHelp = {
  en: fault => {
    switch (fault.kind) {
      case 'no-repository':
        return 'choose a file as the base, or name a snapshot or an address as `base` in breakwater.yaml';
      case 'no-git':
        return 'install it, or choose a file as the base';
      case 'not-owned':
        return `\`${fault.command}\` in a terminal lets it`;
      case 'no-target': {
        const command = fault.command === undefined ? '' : `\`${fault.command}\` in a terminal tells, or `;
        return `${command}choose a branch as the base, or name it in breakwater.yaml (\`base: { mergeBase: BRANCH }\`)`;
      }
      case 'no-branch':
      case 'cut-off':
        return `\`${fault.command}\` in a terminal brings it`;
      case 'unrelated':
        return 'choose a commit or a file as the base, or name one in breakwater.yaml (`base: { revision: REVISION }`)';
      case 'no-tag':
        return fault.isShallow
          ? `\`${fault.command}\` in a terminal brings them`
          : `\`${fault.command}\` in a terminal brings those of the remote; before the first release, choose a commit or a file as the base`;
    }
  },
  ja: fault => {
    switch (fault.kind) {
      case 'no-repository':
        return '比較元のファイルを選択するか、breakwater.yaml の `base` でスナップショットかアドレスを指定してください';
      case 'no-git':
        return 'git をインストールするか、比較元のファイルを選択してください';
      case 'not-owned':
        return `ターミナルで \`${fault.command}\` を実行して許可してください`;
      case 'no-target': {
        const command = fault.command === undefined ? '' : `ターミナルで \`${fault.command}\` を実行するか、`;
        return `${command}比較元のブランチを選択するか、breakwater.yaml で指定してください（\`base: { mergeBase: BRANCH }\`）`;
      }
      case 'no-branch':
      case 'cut-off':
        return `ターミナルで \`${fault.command}\` を実行して取得してください`;
      case 'unrelated':
        return '比較元のコミットかファイルを選択するか、breakwater.yaml で指定してください（`base: { revision: REVISION }`）';
      case 'no-tag':
        return fault.isShallow
          ? `ターミナルで \`${fault.command}\` を実行して取得してください`
          : `ターミナルで \`${fault.command}\` を実行すると、リモートのタグを取得できます。最初のリリースの前なら、比較元のコミットかファイルを選択してください`;
    }
  },
};
