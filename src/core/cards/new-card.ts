// The text of a new card: a proposal at the stage idea, made from a template and answers. The answers are data: none of them can add a
// line, a key or a comment of its own.

import { type ParsedFile, parseYaml } from '../parse/parse-yaml.ts';
import { type ReadingCode, readingSeverities } from '../parse/reading-findings.ts';
import { lineIndex, positionAt } from '../parse/text-position.ts';
import { fillTemplate, type SlotValues } from './fill-template.ts';
import type { Answers } from './read-answer.ts';

export interface NewCard {
  readonly answers: Answers;
  /** Today, ISO. */
  readonly today: string;
  /** The way from the card to its schema. */
  readonly modeline: string;
}

/** Or why the template cannot be used. `unused`: slots of answers that the template has no room for. */
export type WrittenCard =
  | { readonly text: string; readonly unused: readonly string[] }
  | { readonly fault: { readonly code: ReadingCode; readonly line: number; readonly column: number } };

export function newCard(bytes: Uint8Array, { answers, today, modeline }: NewCard): WrittenCard {
  const template = prepare(bytes);
  const unusable = faultIn(template);
  if (unusable) return { fault: unusable };
  const { text, used } = fillTemplate(template, slotValues(answers, today));
  const fault = faultIn(parse(text));
  if (fault) return { fault };
  const said = Object.entries(answers).filter(([key, value]) => key !== 'id' && value !== undefined);
  const unused = said.map(([key]) => slotName(key)).filter((name) => !used.has(name));
  return { text: `# yaml-language-server: $schema=${encodeURI(modeline)}\n${text}`, unused };
}

/** Without what is for those who edit the template: lines that begin with #!, and its own modeline. */
function prepare(bytes: Uint8Array): ParsedFile {
  const read = parseYaml(bytes);
  const notes = /^(?:#!|# yaml-language-server:|# \$schema:).*\n/gm;
  return faultIn(read) ? read : parse(read.text.replaceAll('\r\n', '\n').replaceAll(notes, ''));
}

function parse(text: string): ParsedFile {
  return parseYaml(new TextEncoder().encode(text));
}

function slotValues(answers: Answers, today: string): SlotValues {
  const named = Object.entries(answers).map(([key, value]) => [slotName(key), value] as const);
  const [firstGroup] = answers.benefit !== undefined && typeof answers.forWhom === 'object' ? answers.forWhom : [];
  const goesWithoutSaying = { form: answers.form ?? 'project', submitter: answers.submitter ?? answers.responsible };
  return { ...Object.fromEntries(named), ...goesWithoutSaying, today, benefit_for_whom: firstGroup };
}

/** forWhom -> for_whom. */
function slotName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function faultIn({ value, problems, text }: ParsedFile): { code: ReadingCode; line: number; column: number } | null {
  const fault = problems.find(({ code }) => value === undefined || readingSeverities[code] === 'error');
  return fault ? { code: fault.code, ...positionAt(text, lineIndex(text), fault.range[0]) } : null;
}
