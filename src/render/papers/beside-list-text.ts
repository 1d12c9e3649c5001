// Where the best set differs from a prioritisation down the list, and what the council can do about it.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BesideList, LaterStart } from '../../view/report/choice/beside-list.ts';
import { limitTexts, nameOf, namesOf, startTexts } from '../report/choice/displacing-texts.ts';

export function besideListText(bestSet: BesideList | null, catalogue: Catalogue): string | null {
  if (bestSet === null) return null;
  const { report, speak } = catalogue;
  const words = report.choice.prioritised;
  const { isBest, more, less, later, short } = bestSet;
  const waits = later.flatMap(({ project, start }) => (start === null ? [] : [{ project, start }]));
  return [
    words.differs({
      isBest,
      more: more.map((each) => moreText(each, catalogue)),
      less: namesOf(less),
      later: startTexts(waits, report.choice, speak),
      speak,
    }),
    ...(short.length > 0 ? [words.peopleShort(limitTexts(short, false, catalogue), speak)] : []),
    words.council({
      hasStarts: [...more, ...later].some(({ start }) => start !== null),
      isShort: short.length > 0,
      section: isBest ? report.bestSet.title : report.bestSet.foundTitle,
    }),
  ].join(' ');
}

function moreText({ project, start }: LaterStart, { report }: Catalogue): string {
  return start === null ? nameOf(project) : `${nameOf(project)} (${report.choice.people.inSet.starts(start)})`;
}
