// What a server that has no files of its own asks the client.
export interface FileRequests {
  /** Null for a file that is not there. */
  'breakwater/readFile': {
    readonly params: { readonly uri: string };
    readonly result: { readonly text: string } | null;
  };
  /** The URIs of what may be a description, or a part of one. */
  'breakwater/listFiles': { readonly params: object; readonly result: readonly string[] };
}
