// The lines of a stream, as they come.
import type { Readable } from 'node:stream';

/** Line breaks are LF or CRLF and left out; a byte order mark as well. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let rest = '';
  let isFirst = true;
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + (isFirst ? chunk.replace(/^\ufeff/, '') : chunk)).split('\n');
    isFirst = false;
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
