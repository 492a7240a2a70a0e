// What is proposed to somebody who writes, before it is known how it will be written.
import type { CompletionItemKind } from 'vscode-languageserver';

export interface Proposal {
  /** The key, or the text of the value. */
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Lower comes first; of the same rank, by label. */
  readonly rank: number;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What comes behind a key; a scalar unless told. */
  readonly opens?: 'mapping' | 'list';
  /** Behind a key, where there is only one choice. */
  readonly value?: string;
  /** A value that is a reference, in the place of an object. */
  readonly isReference?: boolean;
  /** A key that would not be text without quotes. */
  readonly isQuoted?: boolean;
  /** The value, or the one behind the key, is no text: true. */
  readonly isLiteral?: boolean;
  readonly isDeprecated?: boolean;
}
