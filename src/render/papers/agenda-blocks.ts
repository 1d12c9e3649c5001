// The agenda paper as blocks: head, cases, impartiality, information, members.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { AgendaView } from '../../view/papers/agenda-view.ts';
import type { Blocks, Inline } from '../blocks.ts';
import { bullets, callout, heading, linkToFile, paragraph, strong, table } from '../build-blocks.ts';
import { capital } from '../report/opening/case-start.ts';
import { sourceText } from '../report/opening/cover.ts';
import { agendaCaseBlocks } from './agenda-case-blocks.ts';
import { closeCaseBlocks } from './close-case-blocks.ts';
import { informationBlocks } from './information-blocks.ts';
import { meetingTitle, placeLines } from './meeting-lines.ts';
import type { PaperNames } from './paper-names.ts';
import { shortCaseBlocks } from './short-case-blocks.ts';

/** `names`: of the papers that lie beside it. */
export function agendaBlocks(view: AgendaView, names: PaperNames, catalogue: Catalogue): Blocks {
  return [
    heading(1, meetingTitle(catalogue.report.agenda.title, view.head, catalogue.speak)),
    ...stateBlocks(view, catalogue),
    bullets(headLines(view, catalogue)),
    ...errorBlocks(view, catalogue),
    paragraph([`${catalogue.report.agenda.papers} `, linkToFile(names.report, names.report), '.']),
    ...agendaCaseBlocks(view.cases, names, catalogue),
    ...closeCaseBlocks(view.close, catalogue),
    ...shortCaseBlocks(view.shortCases, catalogue),
    ...informationBlocks(view.information, names, view.cases, catalogue),
    ...memberBlocks(view, catalogue),
  ];
}

function stateBlocks({ head: { status } }: AgendaView, { report: { agenda: words } }: Catalogue): Blocks {
  if (status === 'cancelled') return [paragraph([strong(words.isCancelled)])];
  return status === 'held' ? [paragraph([strong(words.isHeld)])] : [];
}

function headLines(view: AgendaView, catalogue: Catalogue): readonly (readonly (string | Inline)[])[] {
  const { speak, report } = catalogue;
  const words = report.agenda.head;
  const { head, members, deadlines, today, provenance } = view;
  const date = (iso: string | null): string => (iso === null ? '' : speak.date(iso));
  const due = words.deadlineText({ registration: date(deadlines.registration), status: date(deadlines.status) });
  const lines: readonly (readonly [string, string])[] = [
    ...placeLines(head, catalogue),
    [words.called, members.length === 0 ? '' : words.calledText({ members: members.length, quorum: head.quorum })],
    [words.secretary, head.secretary ?? ''],
    [words.deadlines, capital(due)],
    [words.asOf, speak.date(today)],
    [words.source, sourceText(provenance, catalogue)],
  ];
  return lines.flatMap(([label, value]) => (value === '' ? [] : [[strong(`${label}:`), ` ${value}`]]));
}

/** Told on the first page, as the report does: a reader must know that figures may be missing. */
function errorBlocks({ quality }: AgendaView, { report: { agenda: words }, speak }: Catalogue): Blocks {
  const { errors, unreadable } = quality;
  if (errors === 0 && unreadable.length === 0) return [];
  return [callout('warning', words.dataQuality, words.errors(errors, unreadable, speak))];
}

function memberBlocks({ members, head }: AgendaView, { report: { agenda } }: Catalogue): Blocks {
  const words = agenda.members;
  const title = heading(2, words.title);
  if (members.length === 0) return [title, paragraph(words.none)];
  const rows = members.map(({ role, field, organisation, isLeader }) => [
    isLeader ? `${role} (${words.leader})` : role,
    field ?? '–',
    organisation ?? '–',
  ]);
  const isAsked = head.status !== 'held' && head.status !== 'cancelled';
  return [
    title,
    table([words.role, words.field, words.organisation], rows),
    ...(isAsked ? [paragraph(agenda.absence)] : []),
  ];
}
