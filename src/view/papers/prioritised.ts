// Which projects the case about the order of all of them gives room, seen together with the other cases of the meeting: what is proposed
// sent back is not given priority, and of two that exclude each other only the first.
import { exclusivePairs } from '../../core/model/exclusive-pairs.ts';
import type { RankedProject } from '../../core/rank/ranking.ts';
import { caseBasis } from '../case/case-basis.ts';
import type { CaseFacts } from '../case/case-facts.ts';
import { type ProposalChoice, proposalChoice } from '../case/proposal-choice.ts';
import { type FirstOutside, firstOutside } from '../first-outside.ts';
import { type BesideList, besideList } from '../report/choice/beside-list.ts';
import type { NamedProject } from '../report/named-project.ts';
import { shortNames } from '../report/short-names.ts';

export interface PrioritisedProject extends NamedProject {
  /** The number of its own case in the meeting; null when it has none. */
  readonly case: string | null;
}

export interface Prioritised {
  readonly inside: readonly PrioritisedProject[];
  /** With room, but proposed sent back in their own cases. */
  readonly waiting: readonly PrioritisedProject[];
  /** With room only in the place of another. */
  readonly instead: readonly (PrioritisedProject & { readonly of: NamedProject })[];
  /** The first project up for choice that has no room. */
  readonly outside: (FirstOutside & NamedProject) | null;
  /** Where the best set differs; null when it does not, or nobody asked. */
  readonly bestSet: BesideList | null;
}

/** Null when no year has a frame. */
export function prioritised(facts: CaseFacts): Prioritised | null {
  const { ranking, portfolio, meeting } = facts;
  if (ranking.frame.years.length === 0) return null;
  const named = shortNames(portfolio);
  const agenda = meeting?.meeting.agenda ?? [];
  const shown = (id: string): PrioritisedProject => {
    return { ...named(id), case: agenda.find(({ card }) => card === id)?.case ?? null };
  };
  const room = ranking.projects.filter((each) => each.rank !== null && hasRoom(each)).map(({ id }) => id);
  const proposed = new Map(room.map((id) => [id, choiceOf(id, facts)]));
  const waiting = room.filter((id) => proposed.get(id) === 'return');
  const { first, instead } = oneOfEach(
    room.filter((id) => proposed.get(id) !== 'return' && proposed.get(id) !== 'stop'),
    exclusivePairs(portfolio.projects),
  );
  const outside = firstOutside(ranking, portfolio);
  return {
    inside: first.map(shown),
    waiting: waiting.map(shown),
    instead: instead.map(({ id, of }) => ({ ...shown(id), of: named(of) })),
    outside: outside && { ...outside, ...named(outside.id) },
    bestSet: besideList(facts, [...first, ...waiting]),
  };
}

function hasRoom({ outside, frame }: RankedProject): boolean {
  return outside === null && (frame === 'inside' || frame === 'fits');
}

/** Of those that exclude each other, the first. */
function oneOfEach(ids: readonly string[], pairs: ReturnType<typeof exclusivePairs>) {
  const first: string[] = [];
  const instead: { readonly id: string; readonly of: string }[] = [];
  for (const id of ids) {
    const rival = first.find((other) => pairs.some((pair) => pair.includes(id) && pair.includes(other)));
    if (rival === undefined) first.push(id);
    else instead.push({ id, of: rival });
  }
  return { first, instead };
}

/** What is proposed in its own case; null when it has none. */
function choiceOf(id: string, facts: CaseFacts): ProposalChoice | null {
  const item = (facts.meeting?.meeting.agenda ?? []).find(({ card }) => card === id);
  const project = facts.portfolio.projects.find((each) => each.id === id);
  return item && project ? proposalChoice(caseBasis(facts, project, item)) : null;
}
