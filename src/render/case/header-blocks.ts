// The top of a case paper: its title, the facts of the case, and in which order the bodies treat it.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseHeader, CaseStep } from '../../view/case/case-header.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Blocks, Inline } from '../blocks.ts';
import { callout, heading, link, strong, text, type Words } from '../build-blocks.ts';
import { labelledBullets } from '../report/project-page/labelled-bullets.ts';

export function headerBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { header, title } = view;
  const { casePaper } = catalogue.report;
  const words = casePaper.header;
  return [
    heading(1, casePaper.title(header.number, title)),
    ...(header.meeting ? [] : [callout('note', words.draft, words.onNoAgenda)]),
    ...(header.part === 'outside' && header.decider
      ? [callout('warning', words.elsewhere, words.outside(header.decider))]
      : []),
    ...labelledBullets([
      [words.meeting, meetingText(header, catalogue)],
      [words.archive, archiveText(header, catalogue)],
      [words.officer, header.officer],
      [words.owner, header.owner.join(', ')],
      [words.about, aboutText(header, catalogue)],
      [words.order, orderWords(header, catalogue)],
      [words.figures, figuresText(header, catalogue)],
    ]),
  ];
}

function meetingText({ meeting, body }: CaseHeader, { report, speak }: Catalogue): string | null {
  return meeting && report.casePaper.header.meetingText({ ...meeting, body, date: speak.date(meeting.date) });
}

function archiveText({ archive: { case_number, system, url } }: CaseHeader, { report }: Catalogue): Words | null {
  if (case_number === undefined) return null;
  const shown = report.casePaper.header.archiveText(case_number, system ?? null);
  return url === undefined ? shown : link(shown, url);
}

function aboutText({ type, from, opens }: CaseHeader, { report, speak }: Catalogue): string | null {
  const words = report.casePaper.header;
  if (type === null) return null;
  if (type === 'prioritise' || type === 'budget' || type === 'stop' || type === 'change') return words.decision[type];
  const stage = (which: typeof from): string => speak.choice(`stage=${which}`).toLowerCase();
  return opens === null ? type : words.gate({ gate: type, from: stage(from), to: stage(opens) });
}

/** The sector leader, then the bodies; the one that the paper is for stands out. */
function orderWords({ sectorLeader, order }: CaseHeader, catalogue: Catalogue): Words | null {
  if (order.length === 0) return null;
  const { heard, recommendation } = sectorLeader;
  const date = heard && catalogue.speak.date(heard);
  const first = catalogue.report.casePaper.header.sectorLeader(recommendation, date);
  return [text(first), ...order.flatMap((step) => [text(' → '), stepWords(step, catalogue)])];
}

function stepWords({ name, part, done, isHere }: CaseStep, { report, speak }: Catalogue): Inline {
  const words = report.casePaper.header;
  const shown = done ? words.done[part](name, speak.date(done)) : words.part[part](name);
  return isHere ? strong(shown) : text(shown);
}

function figuresText({ provenance, today }: CaseHeader, { report, speak }: Catalogue): string {
  const { commit, date, changed } = provenance;
  return report.casePaper.header.figuresText({
    commit: commit?.slice(0, 7) ?? null,
    date: date && speak.date(date),
    changed,
    today: speak.date(today),
  });
}
