// Reads the messages of the language server protocol from a stream: a header that tells the length, an empty line, and JSON.
import type { Readable } from 'node:stream';

export function readMessages(stream: Readable, receive: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let message = firstMessage(rest); message !== null; message = firstMessage(rest)) {
      rest = rest.subarray(message.end);
      receive(JSON.parse(message.body));
    }
  });
}

function firstMessage(bytes: Buffer): { readonly body: string; readonly end: number } | null {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return null;
  const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString('ascii', 0, head))?.[1]);
  const end = head + 4 + length;
  return bytes.length < end ? null : { body: bytes.toString('utf8', head + 4, end), end };
}
