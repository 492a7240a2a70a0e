// Crawls documents that refer to documents, by @apidevtools/json-schema-ref-parser: it knows what was asked for already,
// what is still on its way, and what the next document asks for.
//
// It is given lists of references and never sees the documents. On its own it follows every `$ref`, those in examples
// included, and walks every value, which takes 0.1 s for 13 MB that refer to nothing else; to bundle them it needs 3.4 s.
// So that values keep their identity and positions their text, reading, parsing and resolving stay ours. In this way 2,750
// documents are crawled, read and parsed in 0.3 s.
import { $RefParser } from '@apidevtools/json-schema-ref-parser';

/** Calls `visit` once for each URI: it reads the document and answers what that refers to. */
export const crawlFrom = async (
  uris: readonly string[],
  visit: (uri: string) => Promise<readonly string[]>,
): Promise<void> => {
  const next = new Map<string, readonly string[]>();
  await new $RefParser().resolve(root, listOf(uris), {
    continueOnError: true,
    resolve: {
      file: false,
      http: false,
      visit: {
        order: 1,
        canRead: true,
        read: async ({ url }: { readonly url: string }) => {
          next.set(url, await visit(url));
          return url;
        },
      },
    },
    parse: {
      json: false,
      yaml: false,
      text: false,
      binary: false,
      list: {
        order: 1,
        canParse: true,
        parse: ({ url }: { readonly url: string }) => listOf(next.get(url) ?? []),
      },
    },
  });
};

const root = 'references://crawl';

const listOf = (uris: readonly string[]) => ({ references: uris.map(uri => ({ $ref: uri })) });
