// Examples in the help: side by side with what they do where there is room, else what they do first and the command under it, divided
// between words so that it can still be copied whole.

type Example = readonly [line: string, what: string];

const indent = '  ';

export function exampleLines(examples: readonly Example[], width: number): readonly string[] {
  const longest = Math.max(...examples.map(([line]) => line.length));
  const beside = examples.map(([line, what]) => `${indent}${line.padEnd(longest)}${indent}${what}`);
  if (beside.every((line) => line.length <= width)) return beside;
  return examples.flatMap(([line, what]) => [
    ...wrapped(what, width - comment.length).map((part) => comment + part),
    ...divided(line, width),
  ]);
}

const comment = `${indent}# `;

function wrapped(text: string, width: number): readonly string[] {
  return filled(text.split(' '), width, width);
}

/** A backslash at the end of a line lets every shell read on; what is in quotes stays in one piece. */
function divided(line: string, width: number): readonly string[] {
  const words = [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word);
  const lines = filled(
    withValues(words),
    width - indent.length - ending.length,
    width - 2 * indent.length - ending.length,
  );
  return lines.map((part, at) => indent.repeat(at === 0 ? 1 : 2) + part + (at < lines.length - 1 ? ending : ''));
}

const ending = ' \\';

/** An option stays with its value. */
function withValues(words: readonly string[]): readonly string[] {
  const together: string[] = [];
  for (const [at, word] of words.entries()) {
    const isValue = at > 0 && words[at - 1]?.startsWith('-') && !word.startsWith('-');
    together.push(isValue ? `${together.pop()} ${word}` : word);
  }
  return together;
}

function filled(words: readonly string[], first: number, later: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const room = lines.length <= 1 ? first : later;
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
