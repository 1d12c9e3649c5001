// How every table marks what has moved since the moment that the report is compared with: a plain word at the project's name, and what
// the fact was before in the columns that show it. Without such a moment nothing is marked.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { readsZero } from '../../i18n/millions-text.ts';
import { isMoved, type ProjectSince } from '../../view/report/project-since.ts';
import { lightSign } from '../light-sign.ts';
import { deviationCell } from './amount-cell.ts';
import { movedText } from './since/moved-text.ts';

/** Each takes the words of a cell as they are without a mark. */
export interface SinceMarks {
  /** "ny", "endret"; null where there is nothing to mark. */
  name(id: string): string | null;
  light(id: string, shown: string): string;
  amount(id: string, shown: string): string;
  end(id: string, shown: string): string;
  stage(id: string, shown: string): string;
  status(id: string, shown: string): string;
  /** A column of its own, for lists in order: the place before and how far it moved. */
  readonly places: { readonly header: string; cell(id: string): string } | null;
}

const same = (_: string, shown: string) => shown;

export const noMarks: SinceMarks = {
  name: () => null,
  light: same,
  amount: same,
  end: same,
  stage: same,
  status: same,
  places: null,
};

export function sinceMarks(projects: ReadonlyMap<string, ProjectSince> | null, catalogue: Catalogue): SinceMarks {
  if (projects === null) return noMarks;
  const { report, speak } = catalogue;
  const words = report.since.marks;
  const kept = (id: string) => {
    const project = projects.get(id);
    return project === undefined || project.isNew ? null : project;
  };
  return {
    name: (id) => {
      const project = projects.get(id);
      return project?.isNew ? words.new : project?.hasMoved ? words.changed : null;
    },
    light: (id, shown) => {
      const colour = kept(id)?.colour;
      return colour && isMoved(colour) ? `${lightSign(colour.before, speak)} → ${shown}` : shown;
    },
    amount: (id, shown) => withDifference(kept(id)?.cost, shown, catalogue),
    end: (id, shown) => {
      const end = kept(id)?.end;
      return end && isMoved(end) ? `${shown} (${movedText(end, catalogue)})` : shown;
    },
    stage: (id, shown) => {
      const stage = kept(id)?.stage;
      if (!stage || !isMoved(stage)) return shown;
      return `${shown} (${words.was(stage.before === null ? null : speak.choice(`stage=${stage.before}`))})`;
    },
    status: (id, shown) => {
      const status = kept(id)?.status;
      if (!status || !isMoved(status)) return shown;
      return `${shown} (${words.was(status.before === null ? null : speak.choice(`status=${status.before}`))})`;
    },
    places: { header: words.before, cell: (id) => placeCell(projects.get(id), words.new) },
  };
}

function withDifference(cost: ProjectSince['cost'] | undefined, shown: string, { report, speak }: Catalogue): string {
  if (cost === undefined || !isMoved(cost) || cost.now === null) return shown;
  if (cost.before === null) return `${shown} (${report.since.marks.was(null)})`;
  const difference = cost.now - cost.before;
  // Of an amount in tenths of a million, less than a tenth is no news.
  const isTold = !readsZero(difference) || readsZero(cost.now);
  return isTold ? `${shown} (${deviationCell(difference, speak)})` : shown;
}

/** "5 ▲2": stood as number 5 and has come up two places. */
function placeCell(project: ProjectSince | undefined, isNew: string): string {
  if (project === undefined) return '–';
  const { before, now } = project.rank;
  if (before === null) return project.isNew ? isNew : '–';
  const up = now === null ? 0 : before - now;
  return up === 0 ? String(before) : `${before} ${up > 0 ? '▲' : '▼'}${Math.abs(up)}`;
}
