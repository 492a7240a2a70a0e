// The thread that analyses: it follows what is open in the editor, and answers one question after the other.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenWorkspace, Workspace } from '../workspace.ts';
import { analyse } from './analyse.ts';
import type { Channel } from './channel.ts';
import type { Memory } from './memory.ts';
import { createMemory } from './memory.ts';
import { deprecationsOf, migrationOf } from './pages.ts';
import type { Answers, FromAnalyst, Question, ToAnalyst } from './question.ts';

export const serveAnalyst = (channel: Channel, openWorkspace: OpenWorkspace): void => {
  const drafts = new Map<string, TextDocument>();
  let surroundings: Surroundings | undefined;
  let work: Promise<void> = Promise.resolve();
  channel.onMessage(received => {
    const message = received as ToAnalyst;
    switch (message.kind) {
      case 'start':
        surroundings = { drafts, workspace: openWorkspace(message.settings), memory: createMemory() };
        break;
      case 'open':
        drafts.set(message.uri, TextDocument.create(message.uri, '', message.version, message.text));
        break;
      case 'change': {
        const draft = drafts.get(message.uri);
        if (draft) drafts.set(message.uri, TextDocument.update(draft, [...message.changes], message.version));
        break;
      }
      case 'close':
        drafts.delete(message.uri);
        break;
      case 'forget':
        surroundings?.workspace.forget();
        surroundings?.memory.forget();
        break;
      case 'ask': {
        const { id, question } = message;
        // One after the other: what is open does not change in the middle of an answer that is being made.
        work = work.then(async () => channel.send(await answered(id, question, surroundings)));
      }
    }
  });
};

/** What an answer is made of. */
export interface Surroundings {
  readonly drafts: ReadonlyMap<string, TextDocument>;
  readonly workspace: Workspace;
  readonly memory: Memory;
}

const answered = async (
  id: number,
  question: Question,
  surroundings: Surroundings | undefined,
): Promise<FromAnalyst> => {
  try {
    return { id, ok: true, answer: surroundings && (await answer(question, surroundings)) };
  } catch (error) {
    return { id, ok: false, reason: String(error instanceof Error ? (error.stack ?? error.message) : error) };
  }
};

const answer = async (question: Question, surroundings: Surroundings): Promise<Answers[keyof Answers]> => {
  switch (question.kind) {
    case 'analysis':
      return analyse(question, surroundings);
    case 'deprecations':
      return deprecationsOf(question, surroundings);
    case 'migration':
      return migrationOf(question, surroundings);
    case 'base-text':
      return surroundings.memory.baseText(question.uri);
  }
};
