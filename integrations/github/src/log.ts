// The log of the step. A line that begins with `::` is a command to the runner, whoever wrote it, so that only lines of ours may look like one.
import { randomUUID } from 'node:crypto';

export interface Log {
  /** Text of anybody: it commands nothing. */
  plain(text: string): void;
  /** Commands that a report is made of. */
  commands(text: string): void;
  notice(message: string): void;
  error(message: string): void;
}

export const openLog = (stream: { write(text: string): unknown }): Log => ({
  plain(text) {
    if (text.trim() === '') return;
    // Nobody can guess what starts commands again.
    const token = randomUUID();
    stream.write(`::stop-commands::${token}\n${withEnd(text)}::${token}::\n`);
  },
  commands: text => stream.write(withEnd(text)),
  notice: message => stream.write(`::notice title=Breakwater::${escaped(message)}\n`),
  error: message => stream.write(`::error title=Breakwater::${escaped(message)}\n`),
});

const withEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const escaped = (message: string): string =>
  message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
