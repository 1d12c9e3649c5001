// Finds what a card lacks, told once per cause: when a whole part is missing, its children are told together under it.
import type { Benefit, Stage } from '../../generated/card-types.ts';
import { isInMoney } from '../economics/counted-benefits.ts';
import { nearestParent, pathOf, placesOf } from './card-path.ts';
import type { Pointer, Severity } from './diagnostic.ts';
import { valueAt } from './pointer-text.ts';
import type { Card } from './portfolio.ts';
import type { FieldRequirement } from './requirement-sets.ts';
import { stageNumber } from './stage.ts';

export interface MissingField {
  readonly subject: Pointer;
  /** Places that would do instead; the subject is the first of them. */
  readonly alternatives: readonly Pointer[];
  /** The missing children, when a whole part is missing with more than one of them. */
  readonly children: readonly Pointer[];
  readonly atLeast: number;
  readonly found: number;
  readonly from: Stage;
  readonly severity: Severity;
}

export function missingFields(
  card: Card,
  requirements: readonly FieldRequirement[],
  criteria: readonly string[],
): readonly MissingField[] {
  const single = requirements.flatMap((requirement) => missingOf(card, requirement, criteria));
  const perCause = new Map<string, MissingField[]>();
  for (const each of withoutRepeatedAlternatives(single)) {
    const cause = JSON.stringify(causeOf(card, each));
    perCause.set(cause, [...(perCause.get(cause) ?? []), each]);
  }
  return [...perCause].map(([cause, group]) => together(JSON.parse(cause) as Pointer, group));
}

function missingOf(
  card: Card,
  { field, from, atLeast = 1, severity, when }: FieldRequirement,
  criteria: readonly string[],
): readonly MissingField[] {
  const ways = field.split('|').map((path) => placesOf(card, path, criteria));
  // Alternatives go through the same list, so the n-th places belong to the same element.
  return (ways[0] ?? []).flatMap((subject, index) => {
    if (when === 'priced' && !isInMoney(valueAt(card, subject.slice(0, 2)) as Benefit)) return [];
    const alternatives = ways.map((places) => places[index]).filter((place) => place !== undefined);
    const found = Math.max(...alternatives.map((place) => countAt(card, place)));
    if (found >= atLeast) return [];
    return [
      {
        subject,
        alternatives,
        children: [],
        atLeast,
        found,
        from,
        severity: severity === 'warning' ? 'warning' : 'error',
      },
    ];
  });
}

/** How many elements a list has; for other values 1 when there is something there. An empty part is as good as none. */
function countAt(card: Card, place: Pointer): number {
  const value = valueAt(card, place);
  if (value === undefined || value === null || value === '') return 0;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && Object.keys(value).length === 0 ? 0 : 1;
}

/** "Cost lines or an estimate" says nothing new when the estimate itself is required and missing. */
function withoutRepeatedAlternatives(missing: readonly MissingField[]): readonly MissingField[] {
  const outright = new Set(
    missing
      .filter(({ alternatives, severity }) => alternatives.length === 1 && severity === 'error')
      .map(({ subject }) => JSON.stringify(subject)),
  );
  return missing.filter(
    ({ alternatives }) =>
      alternatives.length === 1 || !alternatives.some((place) => outright.has(JSON.stringify(place))),
  );
}

/** The first step on the way to the field that is not there: the field itself, or a part around it. */
function causeOf(card: Card, { subject, alternatives, found }: MissingField): Pointer {
  if (found > 0) return subject;
  const shared = subject.findIndex((step, index) => alternatives.some((place) => place[index] !== step));
  const parent = nearestParent(card, subject);
  const first = subject.slice(0, parent.length + 1);
  return shared >= 0 && first.length > shared ? subject : first;
}

function together(cause: Pointer, group: readonly MissingField[]): MissingField {
  const [first] = group as [MissingField];
  const itself =
    group.find(({ subject }) => subject.length === cause.length) ?? (group.length === 1 ? first : undefined);
  const severity = group.some((each) => each.severity === 'error') ? 'error' : 'warning';
  if (itself) return { ...itself, severity };
  const from = group.map((each) => each.from).reduce((a, b) => (stageNumber(a) <= stageNumber(b) ? a : b));
  return {
    subject: cause,
    alternatives: [cause],
    children: topmost(group.map(({ subject }) => subject)),
    atLeast: 1,
    found: 0,
    from,
    severity,
  };
}

/** Without the fields inside other fields of the same list. */
function topmost(pointers: readonly Pointer[]): readonly Pointer[] {
  const paths = pointers.map(pathOf);
  return pointers.filter((pointer) => !paths.some((path) => pathOf(pointer).startsWith(`${path}.`)));
}
