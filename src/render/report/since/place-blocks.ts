// Which projects have another place, by how much, and why, worded as in `portfolio diff`.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { NamedProject } from '../../../view/report/named-project.ts';
import type { MovedPlace } from '../../../view/report/since/moved-places.ts';
import type { ComparedView } from '../../../view/report/since-view.ts';
import type { Blocks } from '../../blocks.ts';
import { column, heading, paragraph } from '../../build-blocks.ts';
import { diffContext } from '../../diff/diff-context.ts';
import { namedList } from '../../diff/named-list.ts';
import { rankReason } from '../../diff/rank-reason.ts';
import { unknownCell } from '../amount-cell.ts';
import { projectLink } from '../project-link.ts';
import { sinceTable } from './since-table.ts';

export function placeBlocks(view: ComparedView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.since;
  const context = diffContext(view.diff, catalogue);
  const number = (rank: number | null) => (rank === null ? unknownCell : String(rank));
  const columns = [
    words.project,
    column(words.before, 'right'),
    column(words.now, 'right'),
    words.ends.moved,
    catalogue.diff.sections.ranking.why,
  ];
  const cells = (place: MovedPlace) => [
    projectLink(place.id, place.title),
    number(place.before),
    number(place.now),
    movedBy(place),
    place.move === null ? unknownCell : capital(rankReason(place.move, context)),
  ];
  const shown = { title: words.places.title, intro: words.places.intro, columns, rows: view.places, cells };
  const moved = sinceTable(shown, view.point, catalogue);
  const sentences = frameSentences(view, catalogue);
  if (sentences.length === 0) return moved;
  return [...(moved.length > 0 ? moved : [heading(3, words.places.title)]), paragraph(sentences.join(' '))];
}

function frameSentences({ selection, movedByConfiguration, places }: ComparedView, catalogue: Catalogue) {
  const { ranking } = catalogue.diff.sections;
  const shownNames = 6;
  const names = (list: readonly NamedProject[]) =>
    namedList(
      list.map(({ id, title }) => title ?? id),
      catalogue,
      shownNames,
    );
  return [
    ...(selection.entered.length > 0 ? [ranking.entered(names(selection.entered))] : []),
    ...(selection.left.length > 0 ? [ranking.left(names(selection.left))] : []),
    ...(movedByConfiguration > 0 && places.length > 0
      ? [catalogue.report.since.places.byConfiguration(movedByConfiguration)]
      : []),
  ];
}

/** Signs, so that the direction is seen without colour. */
function movedBy({ before, now }: MovedPlace): string {
  if (before === null || now === null) return unknownCell;
  return now < before ? `▲${before - now}` : `▼${now - before}`;
}

function capital(text: string): string {
  return text === '' ? unknownCell : text.charAt(0).toUpperCase() + text.slice(1);
}
