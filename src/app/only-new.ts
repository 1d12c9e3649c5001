// What a change brought: problems that the base did not have, or took less seriously. For a card whose stage, status or form moved, everything
// that is wrong with it counts, also in what meetings have decided about it, because the move is what lets old faults through.
import { cardAbout } from '../core/model/card-about.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { type CheckView, isWorseThan, keepProblems } from '../view/check-view.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

export interface Checked {
  readonly loaded: LoadedPortfolio;
  readonly view: CheckView;
}

export function onlyNew(head: Checked, base: Checked): CheckView {
  const isNew = isWorseThan(base.view.problems);
  const moved = movedCards(base.loaded.portfolio, head.loaded.portfolio);
  const kept = keepProblems(head.view, (problem) => isNew(problem) || moved.has(cardAbout(problem.finding) ?? ''));
  return { ...kept, changedFiles: changedFiles(head.loaded, base.loaded) };
}

function movedCards(before: Portfolio, after: Portfolio): ReadonlySet<string> {
  const was = new Map(before.projects.map(({ id, card }) => [id, card]));
  const moved = after.projects.filter(({ id, card }) => {
    const old = was.get(id);
    return old !== undefined && (old.stage !== card.stage || old.status !== card.status || old.form !== card.form);
  });
  return new Set(moved.map(({ id }) => id));
}

/** From the root of the repository: files that are new or hold something else. */
function changedFiles(head: LoadedPortfolio, base: LoadedPortfolio): ReadonlySet<string> {
  const changed = [...head.loadedFiles].filter(([path, file]) => base.loadedFiles.get(path) !== file);
  return new Set(changed.map(([, { file }]) => file));
}
