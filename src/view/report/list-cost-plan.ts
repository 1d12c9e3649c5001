// What the frame is used for by the list, year by year: what is bound, and what has room.
import { costByYear } from '../../core/economics/cost-by-year.ts';
import { yearOf } from '../../core/economics/economics-settings.ts';
import type { FrameMark } from '../../core/rank/frame-line.ts';
import { takesFromFrameUnranked } from '../../core/rank/standing.ts';
import { type YearlyPlan, yearlyPlan } from '../../core/risk/yearly-plan.ts';
import type { ReportFacts } from './report-facts.ts';

const withRoom: ReadonlySet<FrameMark> = new Set<FrameMark>(['first', 'inside', 'fits']);

/** Everything on the list where there are no frames; the frames are left out where the report is of one area, since they are not its own. */
export function listCostPlan({ portfolio, ranking, area }: ReportFacts): YearlyPlan {
  const delivered = portfolio.projects.flatMap(({ card }) => (takesFromFrameUnranked(card) ? [costByYear(card)] : []));
  const frames = area === null ? ranking.frame.years : [];
  const counted = new Set(
    ranking.projects.filter(({ frame }) => frame === null || withRoom.has(frame)).map(({ id }) => id),
  );
  return yearlyPlan(
    frames.map(({ year, frame, reserve }) => {
      const taken = delivered.reduce((sum, cost) => sum + (cost?.get(year) ?? 0), 0);
      return { year, frame, reserve, taken, carryOver: 0 };
    }),
    portfolio.projects.filter(({ id }) => counted.has(id)),
    yearOf(ranking.today),
  );
}
