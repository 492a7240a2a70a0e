// The only way in which text enters the core: whoever runs it decides what may be read.

export interface Host {
  /** The text at an absolute URI. Rejects with a HostError. */
  read(uri: string): Promise<string>;
}

export type HostErrorCode =
  | 'not-found'
  | 'is-directory'
  | 'no-permission'
  | 'not-allowed'
  | 'unreachable'
  | 'no-repository'
  | 'no-revision'
  | 'too-large';

/** `special-file`: a device or a pipe. */
export type NotAllowedReason = 'outside-root' | 'network' | 'scheme' | 'special-file';

export type UnreachableReason = 'refused' | 'no-address' | 'timeout' | 'certificate' | 'status' | 'redirects' | 'other';

/** What helps people further, as data: the words are in messages/. */
export interface HostHints {
  readonly notAllowed?: NotAllowedReason;
  readonly unreachable?: UnreachableReason;
  /** For `not-found` and `no-revision`: what was probably meant. */
  readonly similar?: string;
  /** For `is-directory`: the descriptions in it, separated by commas. */
  readonly candidates?: string;
  /** For `no-revision`: the command that brings what is missing. */
  readonly command?: string;
  /** For `too-large`: a size with its unit. */
  readonly limit?: string;
}

/** Why a text could not be read. `detail` names what failed (a path, an address, a status, a revision), free of control characters. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  readonly uri: string;
  readonly detail: string;
  readonly hints: HostHints;

  constructor(code: HostErrorCode, uri: string, detail: string, hints: HostHints = {}) {
    super(`${code}: ${uri}: ${detail}`);
    this.code = code;
    this.uri = uri;
    this.detail = detail;
    this.hints = hints;
  }
}
