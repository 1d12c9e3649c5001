// The agenda of a meeting as a page: each case with what is asked, who treats it and what it lacks; then what awaits the body besides.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { AgendaCaseView, AwaitingView, MeetingAgendaView } from '../../view/council/meeting-agenda-view.ts';
import type { TreatmentView } from '../../view/council/treatment-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { bullets, code, heading, paragraph, strong, text } from '../build-blocks.ts';
import { treatmentSentences } from './treatment-sentences.ts';

export function meetingAgendaBlocks(view: MeetingAgendaView, catalogue: Catalogue): Blocks {
  const { meeting: words } = catalogue.councilCommands;
  const { cases, awaiting, late, undecided } = view;
  const isAhead = view.status !== 'held' && view.status !== 'cancelled';
  const none = isAhead && awaiting.length + late.length === 0 ? [paragraph(words.nothingAwaits)] : [];
  return [
    heading(1, words.title({ body: view.body.name, date: view.date }, catalogue.speak)),
    paragraph(stateTexts(view, catalogue).join(' ')),
    heading(2, words.agenda),
    ...(cases.length === 0 ? [paragraph(words.noCases)] : cases.flatMap((each) => caseBlocks(each, catalogue))),
    ...(undecided.length > 0 ? [paragraph(words.undecided(undecided, catalogue.speak))] : []),
    ...awaitingBlocks(words.awaiting, awaiting, catalogue),
    ...awaitingBlocks(words.late, late, catalogue),
    ...none,
  ];
}

function stateTexts(view: MeetingAgendaView, { councilCommands, speak }: Catalogue): readonly string[] {
  const { meeting: words } = councilCommands;
  const { status, file, deadline, attendance, approved, date } = view;
  return [
    ...(file === null ? [words.noFile(date)] : []),
    ...(status ? [words.states[status]] : []),
    ...(deadline && status !== 'held' ? [words.deadline(deadline, speak)] : []),
    ...(attendance ? [words.attendance(attendance)] : []),
    ...(approved ? [words.approved(approved, speak)] : []),
  ];
}

function caseBlocks(each: AgendaCaseView, catalogue: Catalogue): Blocks {
  const { councilCommands, speak } = catalogue;
  const { meeting: words } = councilCommands;
  const named = each.case === null ? each.title : `${words.case(each.case)} ${each.title}`;
  const type = each.type ? ` (${speak.choice(`decision_type=${each.type}`)})` : '';
  const id = each.card ? [text(' ('), code(each.card), text(')')] : [];
  return [
    heading(3, [text(`${named}${type}`), ...id]),
    ...(each.outcome ? [paragraph(words.outcome(each.outcome, speak))] : []),
    ...treated(each.treatment, each.card, catalogue).map((told) => paragraph(told)),
  ];
}

/** One paragraph on what is asked and by whom, one on what lacks. */
function treated(view: TreatmentView | null, id: string | null, catalogue: Catalogue): readonly string[] {
  if (!view || id === null) return [];
  const { order, hearings, state } = treatmentSentences(view, id, catalogue);
  return [order, [...hearings, ...state]].filter((each) => each.length > 0).map((each) => each.join(' '));
}

function awaitingBlocks(title: string, waiting: readonly AwaitingView[], catalogue: Catalogue): Blocks {
  if (waiting.length === 0) return [];
  return [heading(2, title), bullets(waiting.map((each) => awaitingItem(each, catalogue)))];
}

function awaitingItem({ id, title, since, treatment }: AwaitingView, catalogue: Catalogue): readonly Block[] {
  const { meeting: words } = catalogue.councilCommands;
  const when = since ? ` ${words.since(since, catalogue.speak)}` : '';
  return [
    paragraph([strong(title), text(' ('), code(id), text(`).${when}`)]),
    ...treated(treatment, id, catalogue).map((told) => paragraph(told)),
  ];
}
