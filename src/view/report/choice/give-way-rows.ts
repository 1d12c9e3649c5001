// Who gives way where more people are asked for than there are, and whether the best set lets them start, wait or go.
import type { CapacityCell } from '../../../core/model/capacity-use.ts';
import { givesWay } from '../../../core/rank/gives-way.ts';
import { chosenProjects } from '../../../core/select/chosen-projects.ts';
import type { NamedProject } from '../named-project.ts';
import type { ReportFacts } from '../report-facts.ts';
import { shortNames } from '../short-names.ts';

export interface GiveWayRow {
  readonly competence: string;
  readonly year: number;
  /** Full-time equivalents. */
  readonly short: number;
  /** From the bottom of the list. */
  readonly waits: readonly GiveWayProject[];
  /** What is short when all of them wait. */
  readonly stillShort: number;
}

export interface GiveWayProject {
  readonly project: NamedProject;
  /** null while a score is missing. */
  readonly rank: number | null;
  readonly fte: number;
  /** null when nobody asked for the best set. */
  readonly inSet: InSet | null;
}

/** starts: later than planned, in that year · as_planned: also where no start is known · unscored, not_yet: not up for choice, for lack of scores or of something else. */
export type InSet =
  | { readonly kind: 'starts'; readonly year: number }
  | { readonly kind: 'as_planned' | 'left_out' | 'unscored' | 'not_yet' };

export function giveWayRows(
  { ranking, portfolio, chosen }: ReportFacts,
  cells: readonly CapacityCell[],
): readonly GiveWayRow[] {
  const named = shortNames(portfolio);
  const inSet = settled(chosen);
  return cells.flatMap(({ competence, name, year, short, users }) => {
    if (short === null || short <= 0) return [];
    const { waits, short: stillShort } = givesWay(ranking, short, users);
    const projects = waits.map(({ id, rank, fte }) => ({ project: named(id), rank, fte, inSet: inSet(id) }));
    return [{ competence: name ?? competence, year, short, waits: projects, stillShort }];
  });
}

function settled(chosen: ReportFacts['chosen']): (id: string) => InSet | null {
  if (!chosen || !('best' in chosen.selection)) return () => null;
  const { program, best } = chosen.selection;
  const open = new Set(program.projects.map(({ id }) => id));
  const taken = new Map(chosenProjects(program, best.choice).map((each) => [each.id, each]));
  return (id) => {
    if (!open.has(id)) return { kind: program.notThere.get(id) === 'unscored' ? 'unscored' : 'not_yet' };
    const own = taken.get(id);
    if (!own) return { kind: 'left_out' };
    return own.start !== null && own.delay !== 0 ? { kind: 'starts', year: own.start } : { kind: 'as_planned' };
  };
}
