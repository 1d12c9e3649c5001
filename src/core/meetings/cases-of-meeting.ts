// The cases of a meeting: which is meant, which have been decided, and what is still without a decision.
import type { AgendaItem, Decision, DecisionType, Meeting as MeetingFile } from '../../generated/card-types.ts';

/** What names a case: a card, a number, a kind of decision; what is left out may be anything. */
export interface NamedCase {
  readonly card?: string | undefined;
  readonly case?: string | undefined;
  readonly type?: DecisionType | undefined;
}

export function casesNamed({ agenda = [] }: MeetingFile, named: NamedCase): readonly AgendaItem[] {
  return agenda.filter(
    (item) =>
      (named.card === undefined || item.card === named.card) &&
      (named.case === undefined || item.case?.trim() === named.case.trim()) &&
      (named.type === undefined || item.type === undefined || item.type === named.type),
  );
}

/** The decision that a meeting has made about a card, of that kind; without a card, in the case with that number. Null: none. */
export function decisionOn(
  { decisions = [] }: Pick<MeetingFile, 'decisions'>,
  { card, case: number, type }: NamedCase,
): Decision | null {
  const isIn = (decision: Decision): boolean =>
    card === undefined
      ? decision.card === undefined && number !== undefined && decision.case?.trim() === number.trim()
      : decision.card === card && (type === undefined || decision.type === undefined || decision.type === type);
  return decisions.find(isIn) ?? null;
}

/**
 * The decision that has been made in the case of a new one: about the same kind, or under the same number, unless the agenda has that number
 * and card with another kind besides.
 */
export function earlierInCase(meeting: MeetingFile, decision: Decision): Decision | null {
  const { agenda = [], decisions = [] } = meeting;
  const isSame = (each: AgendaItem | Decision): boolean =>
    decision.card !== undefined && each.card === decision.card && each.case?.trim() === decision.case?.trim();
  const before = decision.case === undefined ? [] : decisions.filter(isSame);
  const cases = Math.max(1, agenda.filter(isSame).length);
  return decisionOn(meeting, decision) ?? (before.length >= cases ? (before.at(-1) ?? null) : null);
}

/**
 * In the order of the agenda. A case may be decided as another kind than the agenda says. A heading with the number of several cases, as
 * "4/26" for the intake of many projects, is no case of its own.
 */
export function undecidedCases(meeting: MeetingFile): readonly AgendaItem[] {
  const { agenda = [], decisions = [] } = meeting;
  return agenda.filter((item) => {
    if (decisionOn(meeting, item)) return false;
    if (item.card === undefined) return ![...agenda, ...decisions].some((part) => isPart(part, item));
    return !decisions.some((decision) => isOtherKind(decision, item, agenda));
  });
}

/** Decided under the number of the case, as a kind that is no case of its own. */
function isOtherKind({ card, case: number, type }: Decision, item: AgendaItem, agenda: readonly AgendaItem[]): boolean {
  const isSame = card === item.card && number !== undefined && number === item.case;
  return isSame && !agenda.some((other) => other.card === card && other.type === type);
}

function isPart(part: AgendaItem | Decision, { case: number }: AgendaItem): boolean {
  return part.card !== undefined && number !== undefined && part.case === number;
}

/** How a case is named in a list: its number, else the card, else the title. */
export function nameOfCase({ case: number, card, title }: AgendaItem): string {
  return number ?? card ?? title ?? '';
}
