// Scenarios of an editor: Markdown that a person reads as documentation and a test plays on a real server.
//
//   ```yaml api/shop.yaml  a file of the repository
//   ```sh                  commands in the repository; who watches its files hears what they did
//   ```lsp                 what somebody does, a step in a line; what follows is what comes of the last one:
//   ```answer
//
// Steps are `open FILE`, `close FILE`, `save FILE`, ``type FILE `text` → `other` ``, `start {…}` with parameters of
// `initialize`, `diagnostics FILE` when all is known of it, `published FILE` of any other, `status`, `take "title"` of an
// action in the answer before, and any method of the protocol: ``method FILE `place` {…}`` with further parameters, in
// which <folder> is the repository. A place is a text that the file has once; ¦ in it is the cursor, two of them are a
// range. `…/resolve` is asked for everything in the answer before.

export interface Step {
  readonly verb: string;
  readonly file?: string;
  readonly texts: readonly string[];
  readonly json: Readonly<Record<string, unknown>>;
  /** As it is written. */
  readonly line: string;
}

export type Part =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'file'; readonly text: string; readonly name: string; readonly content: string }
  | { readonly kind: 'shell'; readonly text: string; readonly script: string }
  | { readonly kind: 'steps'; readonly text: string; readonly steps: readonly Step[]; readonly answer?: string };

export const parseScenario = (markdown: string): readonly Part[] => {
  const parts: Part[] = [];
  for (const piece of markdown.split(/^(```[^\n]*\n(?:[\s\S]*?\n)?```\n)/m)) {
    const [, language, name = '', content = ''] = /^```(\S*) ?([^\n]*)\n([\s\S]*)```\n$/.exec(piece) ?? [];
    const last = parts.at(-1);
    if (language === 'answer' && last?.kind === 'steps') parts[parts.length - 1] = { ...last, answer: content };
    else if (language === 'lsp') parts.push({ kind: 'steps', text: piece, steps: stepsIn(content) });
    else if (language === 'sh') parts.push({ kind: 'shell', text: piece, script: content });
    else if (name !== '') parts.push({ kind: 'file', text: piece, name, content });
    else if (piece !== '') parts.push({ kind: 'prose', text: piece });
  }
  return parts;
};

/** The Markdown of the parts, with the answers that they have. */
export const printScenario = (parts: readonly Part[]): string =>
  parts
    .map(part => {
      const answer = part.kind === 'steps' ? part.answer : undefined;
      return answer === undefined ? part.text : `${part.text}\`\`\`answer\n${answer}\`\`\`\n`;
    })
    .join('');

const stepsIn = (content: string): readonly Step[] =>
  content.split('\n').flatMap(line => (line === '' ? [] : [stepIn(line)]));

const stepIn = (line: string): Step => {
  const [, verb = '', file, places = '', json] =
    /^(\S+)(?: ([^\s`{"]+))?((?: (?:→ )?`[^`]*`)*)(?: (\{.*\}|".*"))?$/.exec(line) ?? [];
  if (verb === '') throw new Error(`\`${line}\` is no step`);
  const texts = [...places.matchAll(/`([^`]*)`/g)].map(([, text = '']) =>
    text.replaceAll(/\\[nrt0]/g, it => escapes[it] ?? it),
  );
  const said: unknown = json === undefined ? {} : JSON.parse(json);
  return {
    verb,
    ...(file !== undefined && { file }),
    line,
    texts,
    json: typeof said === 'string' ? { title: said } : (said as Step['json']),
  };
};

const escapes: Readonly<Record<string, string>> = { '\\n': '\n', '\\r': '\r', '\\t': '\t', '\\0': '\0' };
