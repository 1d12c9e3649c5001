// Pilots and lessons: what was tried, how it went, and what others can take from it.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { Learning, PilotLine } from '../../../view/report/queue/learning.ts';
import type { Blocks } from '../../blocks.ts';
import { bullets, heading, paragraph, strong, table, text } from '../../build-blocks.ts';
import { projectLink } from '../project-link.ts';

export function learningBlocks({ pilots, judged, lessons }: Learning, catalogue: Catalogue): Blocks {
  const words = catalogue.report.queue.learning;
  const rows = pilots.map((pilot) => [
    projectLink(pilot.id, pilot.title),
    pilot.hypothesis ?? '–',
    outcomeCell(pilot, catalogue),
    pilot.learned ?? '–',
  ]);
  const items = lessons.map(({ id, title, text: lesson, theme }) => [
    ...(theme ? [strong(`${theme}: `)] : []),
    text(`${lesson} (`),
    projectLink(id, title),
    text(')'),
  ]);
  return [
    heading(3, words.pilotsTitle),
    rows.length > 0
      ? table([words.pilot, words.hypothesis, words.outcome, words.learned], rows)
      : paragraph(words.noPilots),
    ...(judged.judged > 0 ? [paragraph(catalogue.report.followUp.pilots(judged, catalogue.speak))] : []),
    heading(3, words.lessonsTitle),
    items.length > 0 ? bullets(items) : paragraph(words.noLessons),
  ];
}

function outcomeCell({ outcome, overdue, end }: PilotLine, { speak, report }: Catalogue) {
  const words = report.queue.learning;
  if (overdue && end) return [strong(words.overdue(speak.shortDate(end)))];
  if (outcome && outcome !== 'open') return speak.choice(`pilot_outcome=${outcome}`);
  return end ? words.until(speak.shortDate(end)) : '–';
}
