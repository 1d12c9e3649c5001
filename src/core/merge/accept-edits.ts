// Which of the edits of a card can be made: those that leave a card that the schema takes, in a file that loses nothing by it. One that cannot
// be made keeps no other back.
import { changedValue } from '../edit/changed-value.ts';
import { editYaml } from '../edit/edit-yaml.ts';
import type { FileChange } from '../edit/file-change.ts';
import { schemaOrder } from '../edit/schema-order.ts';
import type { NoChange } from '../exchange/exchange-change.ts';
import type { ParsedFile } from '../parse/parse-yaml.ts';
import { checkSchema } from '../schema/check-schema.ts';
import type { FieldProblem } from '../schema/field-findings.ts';

export interface WantedEdit<Field> {
  readonly field: Field;
  /** null: there is nothing to change. */
  changeOf(card: unknown): FileChange | NoChange | null;
}

export interface RefusedEdit<Field> {
  readonly field: Field;
  /** `cannot-edit`: the file would lose something by it; `unfitting`: the schema does not take such a card. */
  readonly because: 'cannot-edit' | 'unfitting';
  /** What the schema says then. */
  readonly problem?: Pick<FieldProblem, 'code' | 'args'>;
}

export interface AcceptedEdits<Field> {
  /** The whole file. */
  readonly text: string;
  readonly accepted: readonly Field[];
  readonly refused: readonly RefusedEdit<Field>[];
}

export function acceptEdits<Field>(parsed: ParsedFile, edits: readonly WantedEdit<Field>[]): AcceptedEdits<Field> {
  const refused: RefusedEdit<Field>[] = [];
  for (let left = edits; ; ) {
    const steps = stepsOf(parsed.value, left);
    const result = editYaml(
      parsed,
      steps.made.map(({ change }) => change),
      schemaOrder('project'),
    );
    const failed = 'failed' in result ? steps.made.find(({ change }) => change === result.failed) : undefined;
    if ('text' in result) {
      const all = [...refused, ...steps.refused];
      return { text: result.text, accepted: steps.made.map(({ edit }) => edit.field), refused: all };
    }
    if (!failed) return { text: parsed.text, accepted: [], refused: left.map(cannot) };
    refused.push(cannot(failed.edit));
    left = left.filter((edit) => edit !== failed.edit);
  }
}

function cannot<Field>({ field }: WantedEdit<Field>): RefusedEdit<Field> {
  return { field, because: 'cannot-edit' };
}

interface Steps<Field> {
  readonly made: readonly { readonly edit: WantedEdit<Field>; readonly change: FileChange }[];
  readonly refused: readonly RefusedEdit<Field>[];
}

/** All together when the schema takes the card that comes of them, for some need each other; else one by one. */
function stepsOf<Field>(card: unknown, edits: readonly WantedEdit<Field>[]): Steps<Field> {
  const before = problemsIn(card);
  const newIn = (after: unknown): FieldProblem | null => {
    const problems = problemsIn(after);
    if (problems.length <= before.length) return null;
    return problems.find((each) => !before.some((other) => isSameProblem(each, other))) ?? problems[0] ?? null;
  };
  const together = inTurn(card, edits, () => null);
  return newIn(together.card) === null ? together : inTurn(card, edits, newIn);
}

function inTurn<Field>(
  card: unknown,
  edits: readonly WantedEdit<Field>[],
  problemOf: (card: unknown) => FieldProblem | null,
): Steps<Field> & { readonly card: unknown } {
  const made: { edit: WantedEdit<Field>; change: FileChange }[] = [];
  const refused: RefusedEdit<Field>[] = [];
  let now = card;
  for (const edit of edits) {
    const change = edit.changeOf(now);
    if (change === null) continue;
    const after = typeof change === 'string' ? undefined : changedValue(now, change);
    const problem = after === undefined ? null : problemOf(after);
    if (typeof change === 'string' || after === undefined) refused.push(cannot(edit));
    else if (problem)
      refused.push({ field: edit.field, because: 'unfitting', problem: { code: problem.code, args: problem.args } });
    else {
      made.push({ edit, change });
      now = after;
    }
  }
  return { made, refused, card: now };
}

function problemsIn(card: unknown): readonly FieldProblem[] {
  return checkSchema('project', card, () => '').problems;
}

function isSameProblem(one: FieldProblem, other: FieldProblem): boolean {
  return one.code === other.code && JSON.stringify(one.subject) === JSON.stringify(other.subject);
}
