// Takes the body of a filled-in issue form apart, by the labels that are expected, in their order. A line that only looks like a label is
// part of an answer. What stands where no answer can stand is given back too: nothing is lost.
import { fold } from '../intake/read-choice.ts';
import type { FormField } from './form-field.ts';
import type { GivenAnswers } from './given-answers.ts';
import { withoutHints } from './issue-hint.ts';

export interface IssueBody {
  readonly answers: GivenAnswers;
  /** How many labels were found. */
  readonly found: number;
  /** Labels that stand several times: one is the label, the others are part of an answer. */
  readonly repeated: readonly string[];
  /** What stands before the first label, or between boxes. */
  readonly beside: readonly string[];
}

interface Heading {
  readonly line: number;
  /** Place in the list of fields. */
  readonly field: number;
}

/** More labels than anyone has written; those after them are read as text. */
const mostHeadings = 3_000;
const noAnswer = /^_No response_$/;
const box = /^\s*[-*] \[([ xX])\] ?(.*)$/;

/** `hints`: lines of the template that are no answers. */
export function readIssueBody(
  body: string,
  fields: readonly FormField[],
  hints: ReadonlySet<string> = new Set(),
): IssueBody {
  const lines = withoutHints(body.replace(/^\uFEFF/, '').split(/\r\n?|\n/), hints);
  const headings = headingsIn(lines, fields);
  const chosen = likeliest(headings, lines, fields);
  const ends = [...chosen.slice(1).map(({ line }) => line), lines.length];
  const sections = chosen.map(({ line, field }, index) => ({
    field: fields[field] as FormField,
    lines: lines.slice(line + 1, ends[index]),
  }));
  const read = sections.map(({ field, lines }) => ({ field, ...readSection(lines, field) }));
  return {
    answers: new Map(read.map(({ field, texts }) => [field.key, texts])),
    found: chosen.length,
    repeated: chosen
      .filter(({ field }) => headings.filter((heading) => heading.field === field).length > 1)
      .map(({ field }) => (fields[field] as FormField).label),
    beside: [textOf(lines.slice(0, chosen[0]?.line ?? lines.length)), ...read.map(({ beside }) => beside)].filter(
      (text) => text !== '',
    ),
  };
}

function headingsIn(lines: readonly string[], fields: readonly FormField[]): readonly Heading[] {
  const places = new Map(fields.map(({ label }, index) => [`### ${label}`.normalize('NFC'), index]));
  const headings: Heading[] = [];
  for (const [line, text] of lines.entries()) {
    const field = places.get(text.trimEnd().normalize('NFC'));
    if (field !== undefined) headings.push({ line, field });
    if (headings.length === mostHeadings) break;
  }
  return headings;
}

/**
 * The labels in their order, as many as there are; of several ways, the one where every answer looks like one of its kind: one line where
 * the form gives one line, boxes where it gives boxes. Else the first.
 */
function likeliest(
  headings: readonly Heading[],
  lines: readonly string[],
  fields: readonly FormField[],
): readonly Heading[] {
  const shape = shapeOf(lines);
  const likeness = ({ line, field }: Heading, end: number): number => shape(fields[field] as FormField, line + 1, end);
  const best: { readonly score: number; readonly previous: number }[] = [];
  for (const [at, heading] of headings.entries()) {
    let way = { score: 0, previous: -1 };
    for (let before = 0; before < at; before += 1) {
      const earlier = headings[before] as Heading;
      if (earlier.field >= heading.field) continue;
      const score = (best[before]?.score ?? 0) + likeness(earlier, heading.line);
      if (score > way.score) way = { score, previous: before };
    }
    best.push({ score: way.score + found, previous: way.previous });
  }
  return wayBack(headings, best, (heading) => likeness(heading, lines.length));
}

/** One more label counts for more than every answer of the right kind. */
const found = 1_000;

function wayBack(
  headings: readonly Heading[],
  best: readonly { readonly score: number; readonly previous: number }[],
  fitAtEnd: (heading: Heading) => number,
): readonly Heading[] {
  const totals = headings.map((heading, at) => (best[at]?.score ?? 0) + fitAtEnd(heading));
  const way: Heading[] = [];
  for (let at = totals.indexOf(Math.max(...totals)); at >= 0; at = best[at]?.previous ?? -1)
    way.unshift(headings[at] as Heading);
  return way;
}

/** 1 when the lines from start to end look like an answer of the field's kind, else 0. Looks at each line once. */
function shapeOf(lines: readonly string[]): (field: FormField, start: number, end: number) => number {
  const filled = counted(lines, (line) => line.trim() !== '');
  const notBoxes = counted(lines, (line) => line.trim() !== '' && !box.test(line));
  const between = (counts: readonly number[], start: number, end: number) =>
    (counts[end] as number) - (counts[start] as number);
  return ({ element }, start, end) => {
    if (element === 'textarea') return 1;
    return element === 'checkboxes'
      ? Number(between(notBoxes, start, end) === 0)
      : Number(between(filled, start, end) <= 1);
  };
}

/** How many of the lines before each line do. */
function counted(lines: readonly string[], does: (line: string) => boolean): readonly number[] {
  const counts = [0];
  for (const line of lines) counts.push((counts.at(-1) as number) + Number(does(line)));
  return counts;
}

function readSection(lines: readonly string[], { element, choices }: FormField): { texts: string[]; beside: string } {
  if (element !== 'checkboxes') {
    const text = textOf(lines);
    return { texts: noAnswer.test(text) || text === '' ? [] : [text], beside: '' };
  }
  const known = new Set(choices.map(({ label }) => fold(label)));
  const boxes = lines.map((line) => box.exec(line));
  const ticked = boxes.flatMap((found) => (found && found[1] !== ' ' ? [found[2] ?? ''] : []));
  const rest = lines.filter((_, index) => {
    const found = boxes[index];
    return !found || (found[1] === ' ' && !known.has(fold(found[2] ?? '')));
  });
  const text = textOf(rest);
  return { texts: ticked, beside: noAnswer.test(text) ? '' : text };
}

/** Without empty lines around it. */
function textOf(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}
