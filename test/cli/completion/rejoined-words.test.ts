import { expect, test } from 'vitest';
import { rejoinedWords } from '../../../src/cli/completion/rejoined-words.ts';

test.each([
  [['list', ''], ['list', ''], 0],
  [['list', '--stage', '=', 'id'], ['list', '--stage=id'], 8],
  [['list', '--stage', '='], ['list', '--stage='], 8],
  [['select', '--frame', '2027', '=', '900', 'x'], ['select', '--frame', '2027=900', 'x'], 0],
  [['show', '--ref', 'main', ':', 'port'], ['show', '--ref', 'main:port'], 5],
  [['--lang=nn', 'li'], ['--lang=nn', 'li'], 0],
])('%j', (pieces, words, kept) => {
  const rejoined = rejoinedWords(pieces);
  expect(rejoined).toEqual({ words, kept });
});
