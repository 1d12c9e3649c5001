// What was done with a meeting: planned, held, its minutes approved, or cancelled.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { DroppedCase, DroppedCasesView } from '../../view/council/dropped-cases-view.ts';
import type { ClosedMeetingView, HeldMeetingView } from '../../view/council/meeting-done-view.ts';
import type { AddedCase, PlannedMeetingView } from '../../view/council/planned-meeting-view.ts';
import type { Block, Blocks, Inlines } from '../blocks.ts';
import { bullets, code, paragraph, strong, text } from '../build-blocks.ts';
import { codeInWords } from '../code-in-words.ts';
import { treatmentSentences } from './treatment-sentences.ts';
import { writtenBlocks } from './written-blocks.ts';

export function plannedBlocks(view: PlannedMeetingView, catalogue: Catalogue, isWritten: boolean): Blocks {
  const { councilCommands, speak } = catalogue;
  const { added, late, isNew, file, noneAwait } = view;
  const { meeting: words } = councilCommands;
  return [
    paragraph([strong(plannedText(view, catalogue))]),
    ...(added.length > 0 ? [bullets(added.map((each) => addedItem(each, catalogue)))] : []),
    ...(late.length > 0 ? [paragraph(words.leftOut(late, speak))] : []),
    ...(noneAwait ? [paragraph(codeInWords(words.noneAwait(view)))] : []),
    ...(isNew || added.length > 0 ? writtenBlocks([file], catalogue, isWritten) : []),
  ];
}

function plannedText({ date, body, added, isNew }: PlannedMeetingView, { councilCommands, speak }: Catalogue): string {
  const { meeting: words } = councilCommands;
  if (isNew) return words.made({ body, date, cases: added.length }, speak);
  return added.length > 0 ? words.added({ cases: added.length, date }, speak) : words.nothingToAdd(date, speak);
}

/** Below the case: what it lacks. */
function addedItem({ case: number, title, type, card, treatment }: AddedCase, catalogue: Catalogue): readonly Block[] {
  const { councilCommands, speak } = catalogue;
  const state = treatment ? treatmentSentences(treatment, card, catalogue).state : [];
  const asked = type ? ` (${speak.choice(`decision_type=${type}`)})` : '';
  return [
    paragraph([text(`${councilCommands.meeting.case(number)} ${title}${asked} `), code(card)]),
    ...(state.length > 0 ? [paragraph(state.join(' '))] : []),
  ];
}

export function droppedBlocks(view: DroppedCasesView, catalogue: Catalogue, isWritten: boolean): Blocks {
  const { councilCommands, speak } = catalogue;
  const { date, dropped, file } = view;
  return [
    paragraph([strong(councilCommands.meeting.dropped({ cases: dropped.length, date }, speak))]),
    bullets(dropped.map((each) => droppedItem(each, catalogue))),
    ...writtenBlocks([file], catalogue, isWritten),
  ];
}

function droppedItem({ case: number, title, type, card }: DroppedCase, { councilCommands, speak }: Catalogue): Inlines {
  const start = number === null ? '' : `${councilCommands.meeting.case(number)} `;
  const asked = type ? ` (${speak.choice(`decision_type=${type}`)})` : '';
  return [text(`${start}${title}${asked} `), code(card)];
}

export function heldBlocks(view: HeldMeetingView, catalogue: Catalogue, isWritten: boolean): Blocks {
  const { councilCommands, speak } = catalogue;
  const { meeting: words } = councilCommands;
  const { present, needed, quorum, disqualified } = view;
  return [
    paragraph([strong(words.held(view, speak))]),
    ...(needed !== null && quorum !== null ? [paragraph(words.quorum({ present, needed, isMet: quorum }))] : []),
    ...(disqualified > 0 ? [paragraph(words.disqualified(disqualified))] : []),
    ...writtenBlocks([view.file], catalogue, isWritten),
  ];
}

export function closedBlocks(view: ClosedMeetingView, catalogue: Catalogue, isWritten: boolean): Blocks {
  const { councilCommands, speak } = catalogue;
  const { meeting: words } = councilCommands;
  const { date, approved, decisions } = view;
  const headline =
    approved === null ? words.cancelled(date, speak) : words.minutes({ date, approved, decisions }, speak);
  return [paragraph([strong(headline)]), ...writtenBlocks([view.file], catalogue, isWritten)];
}
