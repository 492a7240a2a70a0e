// Plays a scenario: a repository of its own, a server of its own, and somebody who does what is written.
import type { CodeAction, CodeLens, Diagnostic, InitializeParams, Range, WorkspaceEdit } from 'vscode-languageserver';
import { applied } from '../../../language-server/test/applied.ts';
import type { Editor } from '../../../language-server/test/editor.ts';
import { printAnswer } from './print-answer.ts';
import type { Repository } from './repository.ts';
import { createRepository } from './repository.ts';
import type { Part, Step } from './scenario.ts';
import type { ServerProcess } from './server-process.ts';
import { loading, openInEditor, startServer } from './server-process.ts';
import { watches } from './watched.ts';

/** The parts with what was really answered. */
export const playScenario = async (parts: readonly Part[]): Promise<readonly Part[]> => {
  const repository = createRepository();
  const server = startServer(loading('still-clock.mjs'));
  try {
    const player = createPlayer(repository, server);
    const played: Part[] = [];
    for (const part of parts) played.push(await player.play(part));
    await player.end();
    return played;
  } finally {
    server.child.kill('SIGKILL');
    repository.remove();
  }
};

interface Player {
  play(part: Part): Promise<Part>;
  end(): Promise<void>;
}

const createPlayer = (repository: Repository, server: ServerProcess): Player => {
  const ended = server.exitCode.then((code): never => {
    throw new Error(`the server ended with ${code}: ${server.complaints()}`);
  });
  ended.catch(() => undefined);
  let begun: Editor | undefined;
  let folders: readonly string[] = [repository.uri];
  let last: unknown;
  const begin = async (parameters: Partial<InitializeParams> = {}): Promise<Editor> => {
    folders = parameters.workspaceFolders?.map(({ uri }) => uri) ?? folders;
    begun ??= await openInEditor(server, repository, parameters);
    return begun;
  };

  /** Paths are in the repository; anything with a scheme is a URI. */
  const uriOf = (file = ''): string => (/^[a-z][\w+.-]+:/.test(file) ? file : repository.uriOf(file));

  const textOf = (uri: string): string => {
    try {
      return begun?.textOf(uri) ?? '';
    } catch {
      return uri.startsWith(`${repository.uri}/`) ? stored(uri) : '';
    }
  };

  const stored = (uri: string): string => {
    try {
      return repository.read(decodeURIComponent(uri.slice(repository.uri.length + 1)));
    } catch {
      return '';
    }
  };

  const tell = async (): Promise<void> => {
    const changes = repository.changes().filter(({ uri }) => watches(begun?.registrations ?? [], folders, uri));
    if (changes.length > 0) await begun?.touch(changes);
  };

  const apply = async (editor: Editor, edit: WorkspaceEdit): Promise<void> => {
    for (const [uri, text] of Object.entries(applied(edit, textOf))) {
      if (editor.isOpen(uri)) await editor.change(uri, [{ text }]);
      else repository.write(decodeURIComponent(uri.slice(repository.uri.length + 1)), text);
    }
    await tell();
  };

  const asked = async (editor: Editor, step: Step): Promise<unknown> => {
    const { verb, json } = step;
    if (verb.endsWith('/resolve')) return resolved(editor, verb, last);
    const uri = step.file === undefined ? undefined : uriOf(step.file);
    const [place] = step.texts;
    const range =
      uri === undefined ? undefined : place === undefined ? whole(textOf(uri)) : rangeOf(textOf(uri), place);
    const found = uri === undefined || !range ? [] : at(editor.diagnostics.get(uri) ?? [], range);
    return editor.request(verb, { ...parametersOf(verb, uri, range, found), ...json });
  };

  const take = async (editor: Editor, { json }: Step): Promise<void> => {
    const actions = Array.isArray(last) ? (last as readonly CodeAction[]) : [last as { readonly edit: WorkspaceEdit }];
    const [taken] = actions.filter(it => json['title'] === '' || ('title' in it && it.title === json['title']));
    if (!taken?.edit) throw new Error(`there is no edit under the title ${String(json['title'])}`);
    await apply(editor, taken.edit);
  };

  const step = async (written: Step): Promise<string | undefined> => {
    const json = JSON.parse(JSON.stringify(written.json).replaceAll('<folder>', repository.uri)) as Step['json'];
    const it = { ...written, json };
    const { verb, file, texts } = it;
    if (verb === 'start') {
      const { capabilities } = await begin(json);
      return printAnswer(capabilities, '', { uri: repository.uri, textOf });
    }
    const editor = await begin();
    const uri = uriOf(file);
    if (/\/breakwater[^/]*$/.test(uri) && /^(?:open|type|close)$/.test(verb)) editor.unsettle();
    switch (verb) {
      case 'open':
        await editor.open(uri, texts[0] ?? stored(uri));
        return undefined;
      case 'close':
      case 'save':
        await editor[verb](uri);
        return undefined;
      case 'type':
        await editor.replace(uri, texts[0] ?? '', texts[1] ?? '');
        return undefined;
      case 'take':
        await take(editor, it);
        return undefined;
      case 'diagnostics':
        last = await editor.settled(uri);
        break;
      case 'published':
        last = editor.diagnostics.get(uri) ?? [];
        break;
      case 'status':
        last = editor.statuses.at(-1);
        break;
      default:
        last = await asked(editor, it).catch((error: unknown) => ({ refused: String(error) }));
    }
    return printAnswer(last, uri, { uri: repository.uri, textOf });
  };

  return {
    play: async part => {
      if (part.kind === 'file') repository.write(part.name, part.content);
      if (part.kind === 'shell') repository.run(part.script);
      if (part.kind !== 'steps') return part;
      await tell();
      let answer: string | undefined;
      for (const it of part.steps) answer = await Promise.race([inTime(step(it), it.line), ended]);
      return { ...part, ...(answer !== undefined && { answer }) };
    },
    end: async () => {
      await begun?.end();
      const [code, complaints] = [await server.exitCode, server.complaints()];
      if (code !== 0 || complaints !== '') throw new Error(`the server ended with ${code}: ${complaints}`);
    },
  };
};

/** So that it is known which step waits for what never comes. */
const inTime = async <Result>(work: Promise<Result>, line: string): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came of \`${line}\``)), 60_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** What editors do with what is only begun. */
const resolved = (editor: Editor, method: string, last: unknown): Promise<readonly unknown[]> =>
  Promise.all(
    (last as readonly (CodeLens & CodeAction)[])
      .filter(({ command, edit, data }) => data !== undefined && !command && !edit)
      .map(it => editor.request(method, it)),
  );

const parametersOf = (
  method: string,
  uri: string | undefined,
  range: Range | undefined,
  diagnostics: readonly Diagnostic[],
): object => {
  const [first] = diagnostics;
  const { fingerprint } = (first?.data ?? {}) as { readonly fingerprint?: string };
  if (uri === undefined) return {};
  if (method === 'breakwater/baseDocument') return { uri: first?.relatedInformation?.[0]?.location.uri };
  if (method.startsWith('breakwater/')) return { uri, ...(fingerprint !== undefined && { fingerprint }) };
  const textDocument = { uri };
  if (method === 'textDocument/codeAction') return { textDocument, range, context: { diagnostics } };
  if (method === 'textDocument/selectionRange') return { textDocument, positions: [range?.end] };
  return { textDocument, range, position: range?.end };
};

const at = (diagnostics: readonly Diagnostic[], { start, end }: Range): readonly Diagnostic[] =>
  diagnostics.filter(({ range }) => isBefore(start, range.end) && isBefore(range.start, end));

const isBefore = (left: Range['start'], right: Range['start']): boolean =>
  left.line < right.line || (left.line === right.line && left.character <= right.character);

const mark = '¦';

/** Without a mark, all of the place; with one the cursor, with two what is between them. */
const rangeOf = (text: string, place: string): Range => {
  const pieces = place.split(mark);
  const plain = pieces.join('');
  const begin = text.indexOf(plain);
  if (begin === -1 || text.includes(plain, begin + 1)) throw new Error(`\`${plain}\` is not once in the text`);
  const [before = '', within = ''] = pieces.length === 1 ? ['', plain] : pieces.slice(0, -1);
  const start = begin + before.length;
  return { start: positionAt(text, start), end: positionAt(text, start + within.length) };
};

const whole = (text: string): Range => ({ start: { line: 0, character: 0 }, end: positionAt(text, text.length) });

const positionAt = (text: string, offset: number): Range['start'] => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};
