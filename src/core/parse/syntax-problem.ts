// From the YAML library's complaint to what is wrong with the line, in one word that the languages explain, and the right place.
import type { YAMLParseError, YAMLWarning } from 'yaml';
import { problem, type ReadingProblem } from './reading-findings.ts';

type Fault = Pick<YAMLParseError | YAMLWarning, 'code' | 'pos'>;

const keyWithoutSpace = /^\s*(?:- +)*[A-Za-z_][\w-]*:(?!\/\/)[^\s:]\S*(?:\s|$)/;
const colons = /:(?=\s)/g;

export function syntaxProblem(text: string, faults: readonly Fault[]): ReadingProblem {
  const fault = faults[0];
  if (!fault) return problem('yaml-syntax', { problem: 'IMPOSSIBLE' }, 0);
  const [start, end] = fault.pos;
  const line = lineAt(text, start);
  const word = wordFor(fault.code, line, text[start] ?? '');
  // A line that is indented too far reads as a part of the line above it: the complaint is there, the fault here.
  const next = faults[1]?.code === 'MULTILINE_IMPLICIT_KEY' ? faults[1].pos[1] : null;
  if (fault.code === 'BLOCK_AS_IMPLICIT_KEY' && word === 'BAD_INDENT' && next !== null) {
    const at = text.lastIndexOf('\n', next - 1) + 1;
    return problem('yaml-syntax', { problem: word }, at + indentOf(lineAt(text, at)), next);
  }
  return problem('yaml-syntax', { problem: word }, start, end);
}

function wordFor(code: string, line: string, character: string): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return (`${line} `.match(colons) ?? []).length > 1 ? code : 'BAD_INDENT';
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return code;
  if (keyWithoutSpace.test(line)) return 'NO_SPACE_AFTER_COLON';
  return code === 'MISSING_CHAR' && character === ' ' && /^\s+[\w-]+:(?:\s|$)/.test(line) ? 'BAD_INDENT' : code;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
