// What is not an edit yet: decisions for which a client that knows Breakwater asks the reason, and the page about the rule.
import type { CodeAction, Command, Diagnostic } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { FindingName } from '../../analysis/fix.ts';
import { codeActionMessages } from '../../messages/code-actions.ts';
import type { Decision } from '../../protocol.ts';
import type { Answering } from '../../requests/request.ts';
import type { View } from '../../view.ts';

export const decisionActions = (
  { kind, rule, fingerprint }: FindingName,
  diagnostic: Diagnostic,
  { uri, language }: View,
  { client, spelled }: Answering,
): readonly CodeAction[] => {
  if (client.options.asksReasons !== true) return [];
  const words = codeActionMessages[language];
  const decision: Decision = { uri: spelled(uri), rule, fingerprint, message: textOf(diagnostic) };
  const action = (title: string, command: string, argument: object): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [argument] } satisfies Command,
  });
  return [
    action(words.waive(rule), 'breakwater.waive', decision),
    ...(kind === 'lint' ? [action(words.except(rule), 'breakwater.except', decision)] : []),
    action(words.explain(rule), 'breakwater.explainRule', { rule }),
  ];
};

const textOf = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);
