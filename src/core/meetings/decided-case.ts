// Which case a decision is about: by the card, the number of the case, or both, and what the agenda says of it.
import type { AgendaItem, DecisionType, Outcome } from '../../generated/card-types.ts';
import { dateOf } from '../council/meeting-dates.ts';
import { decisionAsked } from '../council/project-track.ts';
import type { Meeting, Portfolio } from '../model/portfolio.ts';
import { casesNamed, type NamedCase } from './cases-of-meeting.ts';
import { type Refusal, refusal } from './refusal.ts';

export interface DecidedCase {
  /** Undefined for a case about no card. */
  readonly card: string | undefined;
  readonly case: string | undefined;
  readonly type: DecisionType | undefined;
  readonly isOnAgenda: boolean;
}

/** A card that is named must exist. A project that is stopped is decided as a stop, whatever the case was about. */
export function decidedCase(
  portfolio: Portfolio,
  meeting: Meeting,
  wish: NamedCase & { readonly outcome?: Outcome },
): DecidedCase | { readonly refused: Refusal } {
  const told = wish.type ?? (wish.outcome === 'stopped' ? 'stop' : undefined);
  const found = wish.card === undefined ? caseByNumber(meeting, wish) : caseOfCard(meeting, { ...wish, type: told });
  if (found !== null && 'code' in found) return { refused: found };
  const card = wish.card ?? found?.card;
  const type = (card === undefined ? wish.type : told) ?? found?.type ?? typeAsked(portfolio, card);
  if (card !== undefined && type === undefined) return { refused: refusal('nothing-asked', { id: card }) };
  return { card, case: wish.case ?? found?.case, type, isOnAgenda: found !== null };
}

function caseByNumber(meeting: Meeting, wish: NamedCase): AgendaItem | Refusal {
  const found = casesNamed(meeting.meeting, wish);
  const cards = [...new Set(found.flatMap(({ card }) => card ?? []))];
  if (cards.length > 1) return refusal('which-case', { cards });
  const [item] = found.filter(({ card }) => cards.length === 0 || card !== undefined);
  if (item) return item;
  const known = (meeting.meeting.agenda ?? []).flatMap((each) => each.case ?? []);
  return refusal('unknown-case', { case: wish.case ?? '', date: dateOf(meeting), known: [...new Set(known)] });
}

/** A case may be decided as another kind than the agenda says. */
function caseOfCard(meeting: Meeting, { card, case: number, type }: NamedCase): AgendaItem | Refusal | null {
  const items = casesNamed(meeting.meeting, { card, case: number });
  const types = [...new Set(items.flatMap((item) => item.type ?? []))];
  if (type === undefined && types.length > 1) return refusal('which-type', { types });
  return items.find((item) => type === undefined || item.type === type) ?? items[0] ?? null;
}

function typeAsked({ projects, governance }: Portfolio, id: string | undefined): DecisionType | undefined {
  const card = projects.find((project) => project.id === id)?.card;
  return (card && decisionAsked(governance, card)) ?? undefined;
}
