// A value as it is written at one place in a YAML text. Whatever a person answered stays one value: what could be read as anything else
// is put in double quotes, with every character escaped that ends a line, hides or reorders text.

/** Where the value stands: in a list or group on one line, or as a key's value in lines of its own that may go on below. */
export type ScalarPlace = { readonly inFlow: true } | { readonly inFlow: false; readonly indent: number | null };

const ordinary = /^[\p{L}«](?:[\p{L}\p{M}\p{N} .,;()/%+&«»–!?'"§€…_-]*[\p{L}\p{M}\p{N}.;()/%+&»!?'"…])?$/u;
/** Words that a reader of YAML 1.1 takes for true, false or nothing. */
const looksLikeWord = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
/** Controls, marks of direction, fillers and tags, private and unassigned characters; and every space but the ordinary one. */
const escaped = /(?! )[\p{C}\p{Z}\u3164]/gu;

/** `indent`: how far the lines of a longer text are to be moved in; null where it must stay on one line. */
export function yamlScalar(value: string | number, place: ScalarPlace): string {
  if (typeof value === 'number') return String(value);
  if (isoDate.test(value)) return value;
  if (ordinary.test(value) && !looksLikeWord.test(value) && !(place.inFlow && /[,?]/.test(value))) return value;
  if (!place.inFlow && place.indent !== null && canBeBlock(value)) return block(value, place.indent);
  return JSON.stringify(value).replace(escaped, escapeCharacter);
}

/** Paragraphs that people can go on editing. */
function canBeBlock(value: string): boolean {
  return (
    value.includes('\n') &&
    /^\S/.test(value) &&
    /\S$/.test(value) &&
    !/[ \t]$/m.test(value) &&
    isVisible(value.replaceAll(/[\n\t]/g, ''))
  );
}

/** Nothing in it has to be escaped to be seen for what it is. */
export function isVisible(text: string): boolean {
  return !text.match(escaped);
}

/** One line with every character written out that hides, ends a line or reorders text: for a comment. */
export function visibleText(line: string): string {
  return line.replace(escaped, (character) => (character === '\t' ? character : escapeCharacter(character)));
}

function block(value: string, indent: number): string {
  const lines = value.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  return `|-\n${lines.join('\n')}`;
}

function escapeCharacter(character: string): string {
  const code = (character.codePointAt(0) as number).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
