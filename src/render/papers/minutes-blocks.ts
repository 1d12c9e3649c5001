// The minutes as blocks: who was there, each case with its decision, and who has approved them.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Attendance, MinutesView } from '../../view/papers/minutes-view.ts';
import type { Blocks, Inline } from '../blocks.ts';
import { bullets, callout, heading, paragraph, strong } from '../build-blocks.ts';
import { sourceText } from '../report/opening/cover.ts';
import { shortHash } from '../report/since/point-text.ts';
import { meetingTitle, placeLines } from './meeting-lines.ts';
import { disqualifiedText, minutesCaseBlocks } from './minutes-case-blocks.ts';

export function minutesBlocks(view: MinutesView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.minutes;
  const { head, approved, cases, beyondAgenda, undecided } = view;
  return [
    heading(1, meetingTitle(words.title, head, speak)),
    ...(approved === null ? [callout('important', words.draft, words.draftMeans)] : []),
    bullets(headLines(view, catalogue)),
    heading(2, words.cases),
    ...(cases.length === 0 ? [paragraph(words.noCases)] : []),
    ...(undecided > 0 ? [paragraph([strong(words.undecided(undecided))])] : []),
    ...cases.flatMap((each) => minutesCaseBlocks(each, view.seen, catalogue)),
    ...(beyondAgenda.length > 0 ? [heading(2, words.beyondAgenda)] : []),
    ...beyondAgenda.flatMap((each) => minutesCaseBlocks(each, view.seen, catalogue)),
    ...approvalBlocks(view, catalogue),
  ];
}

function headLines(view: MinutesView, catalogue: Catalogue): readonly (readonly (string | Inline)[])[] {
  const { report } = catalogue;
  const { minutes: words, agenda } = report;
  const { head, attendance, disqualified, seen, provenance } = view;
  const lines: readonly (readonly [string, string])[] = [
    ...placeLines(head, catalogue),
    [words.present, attendance.present === null ? words.nobodyRecorded : roles(attendance.present)],
    [words.absent, roles(attendance.absent)],
    [words.unrecorded, attendance.present === null ? '' : roles(attendance.unrecorded)],
    [words.quorum, quorumText(attendance, head.quorum, catalogue)],
    [words.disqualified, disqualifiedText(disqualified)],
    [agenda.head.secretary, head.secretary ?? ''],
    [words.seen, seen === null ? '' : words.seenVersion(shortHash(seen))],
    [words.voting, hasVotes(view) ? '' : words.votesNotRecorded],
    [agenda.head.source, sourceText(provenance, catalogue)],
  ];
  return lines.flatMap(([label, value]) => (value === '' ? [] : [[strong(`${label}:`), ` ${value}`]]));
}

/** True when some decision tells the votes, or when there is no decision to vote on. */
function hasVotes({ cases, beyondAgenda }: MinutesView): boolean {
  const made = [...cases, ...beyondAgenda].flatMap(({ decisions }) => decisions);
  return made.length === 0 || made.some(({ votes }) => votes !== null);
}

/** Roles have commas in them. */
function roles(list: readonly string[]): string {
  return list.join('; ');
}

function quorumText(
  { quorum, membersPresent, members, present }: Attendance,
  needed: number | null,
  { report }: Catalogue,
): string {
  const count = members > 0 ? membersPresent : (present ?? []).length;
  return report.minutes.quorumText({ stated: quorum, present: count, members, needed });
}

function approvalBlocks({ approved }: MinutesView, { report: { minutes: words }, speak }: Catalogue): Blocks {
  const title = heading(2, words.approval);
  if (approved !== null) return [title, paragraph(words.approved(speak.date(approved.date), approved.by))];
  const line = '…………………………………………';
  return [
    title,
    paragraph([strong(`${words.draft}.`), ` ${words.notApproved}`]),
    bullets([`${words.signature.date}: ${line}`, `${words.signature.name}: ${line}`]),
  ];
}
