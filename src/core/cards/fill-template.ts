// Fills the slots of a card template, <title>, with answers. Only the characters of a slot are replaced, so comments and order stay as
// they were written; what was not answered becomes a comment that can be taken into use later.
import type { Pointer } from '../model/diagnostic.ts';
import type { ParsedFile } from '../parse/parse-yaml.ts';
import { childrenOf, commentOut, type Edit, isHolder, takeOut } from './leave-out.ts';
import type { Answer } from './read-answer.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** By the name of the slot. Undefined: known, but not answered. */
export type SlotValues = Readonly<Record<string, Answer | undefined>>;

export interface FilledTemplate {
  readonly text: string;
  /** The slots that the template had. */
  readonly used: ReadonlySet<string>;
}

export function fillTemplate(template: ParsedFile, values: SlotValues): FilledTemplate {
  const used = new Set<string>();
  const edits = [...editsIn(template, template.value, [], values, used)].sort((a, b) => b.start - a.start);
  const text = edits.reduce(
    (whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end),
    template.text,
  );
  return { text, used };
}

function* editsIn(
  template: ParsedFile,
  value: unknown,
  pointer: Pointer,
  values: SlotValues,
  used: Set<string>,
): Generator<Edit> {
  if (pointer.length > 0 && isUnanswered(value, values, typeof pointer.at(-1) === 'number')) {
    yield isInFlow(template, pointer) ? takeOut(template, pointer) : commentOut(template, value, pointer);
  } else if (isHolder(value)) {
    for (const [step, inner] of childrenOf(value)) yield* editsIn(template, inner, [...pointer, step], values, used);
  } else yield* fillAt(template, slotIn(value, values), pointer, values, used);
}

function* fillAt(
  template: ParsedFile,
  name: string | null,
  pointer: Pointer,
  values: SlotValues,
  used: Set<string>,
): Generator<Edit> {
  const edit = name === null ? null : fill(template, pointer, values[name] as Answer);
  if (name === null || !edit) return;
  used.add(name);
  yield edit;
}

function slotIn(value: unknown, values: SlotValues): string | null {
  const name = typeof value === 'string' ? /^<([a-z_]+)>$/.exec(value)?.[1] : undefined;
  return name !== undefined && Object.hasOwn(values, name) ? name : null;
}

/** A slot without an answer, or a group or list of nothing else. An item with an id of its own is nothing without its answers. */
function isUnanswered(value: unknown, values: SlotValues, isItem = false): boolean {
  if (!isHolder(value)) {
    const name = slotIn(value, values);
    return name !== null && values[name] === undefined;
  }
  const inside = childrenOf(value);
  const asked = isItem ? inside.filter(([, inner]) => slotIn(inner, values) !== null) : inside;
  return asked.length > 0 && asked.every(([step, inner]) => isUnanswered(inner, values, typeof step === 'number'));
}

function fill(template: ParsedFile, pointer: Pointer, value: Answer): Edit | null {
  const { text } = template;
  const [start, end] = template.locate(pointer, 'value');
  // A slot inside a longer text, such as a folded block, is left as it is.
  if (!/^(["']?)<[a-z_]+>\1$/.test(text.slice(start, end))) return null;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const endsLine = /^[ ]*(?:\n|$)/.test(text.slice(end));
  const inFlow = isInFlow(template, pointer);
  const isItem = typeof pointer.at(-1) === 'number';
  return { start, end, text: written(value, { before, endsLine, inFlow, isItem }) };
}

/** Inside { } or [ ], where a comma ends a value. */
function isInFlow({ text, locate }: ParsedFile, pointer: Pointer): boolean {
  const holders = pointer.map((_, depth) => locate(pointer.slice(0, depth), 'value')[0]);
  return (
    holders.some((start) => /[[{]/.test(text[start] ?? '')) || /[[{]\s*$/.test(text.slice(0, locate([], 'value')[0]))
  );
}

interface Surroundings {
  /** What stands before the slot on its line. */
  readonly before: string;
  readonly endsLine: boolean;
  readonly inFlow: boolean;
  readonly isItem: boolean;
}

function written(value: Answer, surroundings: Surroundings): string {
  if (typeof value === 'object') return writtenList(value, surroundings);
  const { before, endsLine, inFlow } = surroundings;
  const [, outer, key] = /^( *(?:- )*)([\w-]+: )?$/.exec(before) ?? [];
  const indent = outer === undefined || !endsLine ? null : outer.length + (key === undefined ? 0 : 2);
  return yamlScalar(value, inFlow ? { inFlow } : { inFlow, indent });
}

/** One item below the other where the slot is an item of its own, else on one line. */
function writtenList(items: readonly string[], { before, endsLine, inFlow, isItem }: Surroundings): string {
  const asItems = !inFlow && endsLine && /^ *- $/.test(before);
  if (asItems) return items.map((item) => yamlScalar(item, { inFlow: false, indent: null })).join(`\n${before}`);
  const inLine = items.map((item) => yamlScalar(item, { inFlow: true })).join(', ');
  return inFlow && isItem ? inLine : `[${inLine}]`;
}
