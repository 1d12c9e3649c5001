// What was done with a meeting: planned, held, its minutes approved, or cancelled.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ClosedMeetingView, HeldMeetingView } from '../../view/council/meeting-done-view.ts';
import type { AddedCase, PlannedMeetingView } from '../../view/council/planned-meeting-view.ts';
import type { Blocks, Inlines } from '../blocks.ts';
import { bullets, code, paragraph, strong, text } from '../build-blocks.ts';
import { writtenBlocks } from './written-blocks.ts';

export function plannedBlocks(view: PlannedMeetingView, catalogue: Catalogue, isWritten: boolean): Blocks {
  const { councilCommands, speak } = catalogue;
  const { added, late, isNew, file } = view;
  return [
    paragraph([strong(plannedText(view, catalogue))]),
    ...(added.length > 0 ? [bullets(added.map((each) => addedItem(each, catalogue)))] : []),
    ...(late.length > 0 ? [paragraph(councilCommands.meeting.leftOut(late, speak))] : []),
    ...(isNew || added.length > 0 ? writtenBlocks([file], catalogue, isWritten) : []),
  ];
}

function plannedText({ date, body, added, isNew }: PlannedMeetingView, { councilCommands, speak }: Catalogue): string {
  const { meeting: words } = councilCommands;
  if (isNew) return words.made({ body, date, cases: added.length }, speak);
  return added.length > 0 ? words.added({ cases: added.length, date }, speak) : words.nothingToAdd(date, speak);
}

function addedItem({ case: number, title, type, card }: AddedCase, { councilCommands, speak }: Catalogue): Inlines {
  const asked = type ? ` (${speak.choice(`decision_type=${type}`)})` : '';
  return [text(`${councilCommands.meeting.case(number)} ${title}${asked} `), code(card)];
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
