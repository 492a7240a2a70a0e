// What is there before the tests begin.
declare module 'vitest' {
  export interface ProvidedContext {
    /** The extension, packed for computers and for browsers. */
    packages: Readonly<Record<'computer' | 'browser', { readonly file: string; readonly files: readonly string[] }>>;
    editors: readonly { readonly name: string; readonly folder: string; readonly isThere: boolean }[];
  }
}

export {};
