// How much the bodies have treated, by half-year: meetings, cases, projects, and the organisations that own them (seed rule 74).
import { madeDecisions } from '../../../core/model/decisions.ts';
import { groupedBy } from '../../../core/model/grouped-by.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface TreatedHalfYear {
  readonly year: number;
  readonly half: 1 | 2;
  readonly meetings: number;
  /** Decisions. */
  readonly cases: number;
  readonly projects: number;
  readonly organisations: number;
}

/** The newest first. */
export function treatedCases({ portfolio, area, today }: ReportFacts): readonly TreatedHalfYear[] {
  const owners = new Map(portfolio.projects.map(({ id, card }) => [id, card.owner?.organisation]));
  const isHere = (card: string | undefined) => area === null || (card !== undefined && owners.has(card));
  const made = madeDecisions(portfolio, { today }).filter(({ decision }) => isHere(decision.card));
  const groups = groupedBy(made, ({ date }) => `${date.slice(0, 4)}-${date.slice(5, 7) < '07' ? 1 : 2}`);
  const rows = [...groups].map(([key, decisions]): TreatedHalfYear => {
    const projects = new Set(decisions.flatMap(({ decision }) => decision.card ?? []));
    return {
      year: Number(key.slice(0, 4)),
      half: key.endsWith('1') ? 1 : 2,
      meetings: new Set(decisions.map(({ meeting }) => meeting.id)).size,
      cases: decisions.length,
      projects: projects.size,
      organisations: new Set([...projects].flatMap((id) => owners.get(id) ?? [])).size,
    };
  });
  return rows.sort((a, b) => b.year - a.year || b.half - a.half);
}
