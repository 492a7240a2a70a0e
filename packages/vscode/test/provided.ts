// What is there before the tests begin.
declare module 'vitest' {
  export interface ProvidedContext {
    /** The extension, packed. */
    vsix: string;
    /** The files in it. */
    packed: readonly string[];
    editors: readonly { readonly name: string; readonly folder: string; readonly isThere: boolean }[];
  }
}

export {};
