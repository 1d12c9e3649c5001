// Which of the edits of a card can be made: those that leave a card that the schema takes, in a file that loses nothing by it. One that cannot
// be made keeps no other back.
import { changedValue } from '../edit/changed-value.ts';
import { editYaml } from '../edit/edit-yaml.ts';
import type { FileChange } from '../edit/file-change.ts';
import { schemaOrder } from '../edit/schema-order.ts';
import type { NoChange } from '../exchange/exchange-change.ts';
import type { ParsedFile } from '../parse/parse-yaml.ts';
import { checkSchema } from '../schema/check-schema.ts';

export interface WantedEdit<Field> {
  readonly field: Field;
  /** null: there is nothing to change. */
  changeOf(card: unknown): FileChange | NoChange | null;
}

export interface RefusedEdit<Field> {
  readonly field: Field;
  /** `cannot-edit`: the file would lose something by it; `unfitting`: the schema does not take such a card. */
  readonly because: 'cannot-edit' | 'unfitting';
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
  const most = problemsIn(card);
  const together = inTurn(card, edits, () => true);
  return problemsIn(together.card) <= most ? together : inTurn(card, edits, (after) => problemsIn(after) <= most);
}

function inTurn<Field>(
  card: unknown,
  edits: readonly WantedEdit<Field>[],
  isFine: (card: unknown) => boolean,
): Steps<Field> & { readonly card: unknown } {
  const made: { edit: WantedEdit<Field>; change: FileChange }[] = [];
  const refused: RefusedEdit<Field>[] = [];
  let now = card;
  for (const edit of edits) {
    const change = edit.changeOf(now);
    if (change === null) continue;
    const after = typeof change === 'string' ? undefined : changedValue(now, change);
    if (typeof change === 'string' || after === undefined) refused.push(cannot(edit));
    else if (!isFine(after)) refused.push({ field: edit.field, because: 'unfitting' });
    else {
      made.push({ edit, change });
      now = after;
    }
  }
  return { made, refused, card: now };
}

function problemsIn(card: unknown): number {
  return checkSchema('project', card, () => '').problems.length;
}
