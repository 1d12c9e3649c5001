// Writes a value as YAML that people edit and every reader understands alike: the same value gives the same bytes, and reading it
// back gives the same value. For new files only: a file that people have edited is changed in place, never printed anew.
import { Document, isScalar, Scalar, visit } from 'yaml';

export interface YamlHeader {
  /** Address of the schema, relative to the file, for editors. */
  readonly modeline?: string;
  /** Comment lines above the content. */
  readonly comment?: string;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
/** Texts that a program, or a reader of YAML 1.1, takes for a number, a time or true and false. */
const looksLikeNumber = /^[-+.]?\d[\d\s.,:/_+-]*$|^[-+.]?\d[\w.]*$/;
const looksLikeWord = /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.(?:inf|nan))$/i;
const invisible = /(?![\n])\p{Control}|[\u2028\u2029\uFEFF]/u;

export function toYaml(value: unknown, { modeline, comment }: YamlHeader = {}): string {
  const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(document, { Scalar: (_, node) => void setStyle(node) });
  const head = [
    ...(modeline === undefined ? [] : [`# yaml-language-server: $schema=${modeline}`]),
    ...(comment === undefined ? [] : comment.split('\n').map((line) => `# ${line}`.trimEnd())),
  ];
  return head.map((line) => `${line}\n`).join('') + document.toString({ indent: 2, lineWidth: 0, nullStr: 'null' });
}

function setStyle(node: Scalar): void {
  if (!isScalar(node) || typeof node.value !== 'string') return;
  if (isoDate.test(node.value)) node.type = Scalar.PLAIN;
  else if (invisible.test(node.value) || looksLikeNumber.test(node.value) || looksLikeWord.test(node.value))
    node.type = Scalar.QUOTE_DOUBLE;
  // A block of nothing but blanks would lose them.
  else if (node.value.includes('\n')) node.type = node.value.trim() === '' ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
}
