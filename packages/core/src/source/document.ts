// One parsed file: its text, its plain value, and on demand the position of anything in it.

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
}

export interface Document {
  /** Absolute URI; identity of the document, and the base of its relative references. */
  readonly uri: string;
  /** How the user named it, or its path relative to the entry document: what reports print. */
  readonly label: string;
  /** Of a document beside the entry, its path from there: the same on both sides of a comparison. */
  readonly path?: string;
  /** Without byte order mark; every line ends in LF or CRLF. */
  readonly text: string;
  readonly format: 'json' | 'yaml';
  /** JSON-like value. Aliases of YAML are shared objects. */
  readonly value: unknown;
}
