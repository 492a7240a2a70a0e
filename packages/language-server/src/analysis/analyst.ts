// The thread that analyses: it follows what is open in the editor, and answers one question after the other.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { turn } from '../turn.ts';
import type { OpenWorkspace } from '../workspace.ts';
import { analyse, analyseQuickly } from './analyse.ts';
import type { Channel } from './channel.ts';
import { exceptionFor, waiverFor } from './decisions.ts';
import { allFixesOf, fixesOf } from './fixes.ts';
import { createMemory } from './memory.ts';
import { migrationOf } from './migration.ts';
import type { Answers, FromAnalyst, Question, ToAnalyst } from './question.ts';
import type { Surroundings } from './surroundings.ts';

export const serveAnalyst = (channel: Channel, openWorkspace: OpenWorkspace): void => {
  const drafts = new Map<string, TextDocument>();
  let surroundings: Surroundings | undefined;
  let work: Promise<void> = Promise.resolve();
  let changes = 0;
  const pause: Surroundings['pause'] = async since => {
    await turn();
    if (since !== undefined && since !== changes) throw new Superseded();
    return changes;
  };
  channel.onMessage(received => {
    const message = received as ToAnalyst;
    if (message.kind !== 'ask') changes += 1;
    switch (message.kind) {
      case 'start':
        surroundings = { drafts, workspace: openWorkspace(message.settings), memory: createMemory(), pause };
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
        const asOf = changes;
        // One after the other: what is open does not change in the middle of an answer that is being made.
        work = work.then(async () => {
          // Of a text that is another one by now, the editor asks again.
          const isOver = question.kind === 'fixes' && asOf !== changes;
          channel.send(isOver ? superseded(id) : await answered(id, question, surroundings));
        });
      }
    }
  });
};

class Superseded extends Error {}

const superseded = (id: number): FromAnalyst => ({ id, ok: false, kind: 'superseded', reason: '' });

const answered = async (
  id: number,
  question: Question,
  surroundings: Surroundings | undefined,
): Promise<FromAnalyst> => {
  try {
    return { id, ok: true, answer: surroundings && (await answer(question, surroundings)) };
  } catch (error) {
    if (error instanceof Superseded) return superseded(id);
    return {
      id,
      ok: false,
      kind: 'failed',
      reason: String(error instanceof Error ? (error.stack ?? error.message) : error),
    };
  }
};

const answer = async (question: Question, surroundings: Surroundings): Promise<Answers[keyof Answers]> => {
  switch (question.kind) {
    case 'analysis':
      return analyse(question, surroundings);
    case 'preview':
      return analyseQuickly(question, surroundings);
    case 'migration':
      return migrationOf(question, surroundings);
    case 'fixes':
      return fixesOf(question, surroundings);
    case 'all-fixes':
      return allFixesOf(question, surroundings);
    case 'waiver':
      return waiverFor(question, surroundings);
    case 'exception':
      return exceptionFor(question, surroundings);
    case 'base-text':
      return surroundings.memory.baseText(question.uri);
  }
};
