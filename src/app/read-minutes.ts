// Finds in git when the minutes of each meeting were first approved, and what has become of the file since. All revisions of all meeting
// files are fetched at once; a file is read as a whole only when it has changed.
import { type CardText, cardText } from '../core/history/card-text.ts';
import { changedMinutes } from '../core/history/changed-minutes.ts';
import { type ChangesByPath, fileTrail, type TrailStep } from '../core/history/file-trail.ts';
import { isIsoDate } from '../core/model/is-iso-date.ts';
import type { ApprovedMinutes, Past } from '../core/model/past.ts';
import { pointerToText } from '../core/model/pointer-text.ts';
import { inFolder } from '../core/model/portfolio.ts';
import type { History, Revision } from '../ports/history.ts';
import { isSameBytes, type LoadedFile } from './load-file.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

export interface MinutesSources {
  readonly history: History;
  readonly loaded: LoadedPortfolio;
  readonly changes: ChangesByPath<Revision>;
}

type Trail = readonly TrailStep<Revision>[];

interface MeetingPast {
  readonly id: string;
  readonly trail: Trail;
  /** Null when the file is gone. */
  readonly now: LoadedFile | null;
}

export async function readMinutes({ history, loaded, changes }: MinutesSources): Promise<Past['minutes']> {
  const now = [...loaded.loadedFiles.values()].filter(({ kind }) => kind === 'meeting');
  const present = now.map((file) => toPast(changes, file.file, file));
  const folder = inFolder(loaded.portfolio.folder, 'meetings/');
  const meetings = [...present, ...removedMeetings(changes, present, folder)];
  const contents = await history.contents(meetings.flatMap(({ trail }) => trail.flatMap(({ after }) => after ?? [])));
  const found = meetings.flatMap((meeting) => {
    const minutes = minutesOf(meeting, contents);
    return minutes ? [[meeting.id, minutes] as const] : [];
  });
  return new Map(found);
}

function toPast(changes: ChangesByPath<Revision>, path: string, now: LoadedFile | null): MeetingPast {
  return { id: idOf(path) ?? '', trail: fileTrail(changes, path, { earlierLives: true }), now };
}

/** Files of meetings that are gone from here, or that a commit took away, and that stand nowhere else. */
function removedMeetings(
  changes: ChangesByPath<Revision>,
  present: readonly MeetingPast[],
  folder: string,
): readonly MeetingPast[] {
  const kept = new Set(present.flatMap(({ trail }) => trail.flatMap(({ path, from }) => [path, from])));
  const ids = new Set(present.map(({ id }) => id));
  return [...changes]
    .filter(([path, each]) => path.startsWith(folder) || each.at(-1)?.change.after === null)
    .filter(([path]) => idOf(path) !== null && !kept.has(path))
    .map(([path]) => toPast(changes, path, null))
    .filter(({ id }) => !ids.has(id));
}

function idOf(path: string): string | null {
  return /(?:^|\/)meetings\/([^/]+)\.yaml$/.exec(path)?.[1] ?? null;
}

function minutesOf({ trail, now }: MeetingPast, contents: ReadonlyMap<string, Uint8Array>): ApprovedMinutes | null {
  const known = new Map<string, unknown>();
  const revisions = trail.flatMap(({ after, revision }) => {
    const bytes = contents.get(after ?? '');
    return bytes ? [{ bytes, revision, text: cardText(bytes, known) }] : [];
  });
  const first = revisions.find(({ text }) => approvalIn(text) !== null);
  if (!first || (now !== null && now.parsed.value === undefined)) return null;
  const isSame = now === null || isSameBytes(first.bytes, now.bytes);
  const approved = approvalIn(first.text) ?? '';
  const decisions = revisions.at(-1)?.text.valueOf('decisions');
  return {
    approvedIn: first.revision.hash,
    approvedOn: isIsoDate(approved) ? approved : first.revision.date,
    changed: isSame ? [] : changedMinutes(first.text.value(), now.parsed.value).map(pointerToText),
    isRemoved: now === null,
    decisions: Array.isArray(decisions) ? decisions.length : 0,
  };
}

/** What the minutes say about when they were approved; null when they say nothing. */
function approvalIn(text: CardText): string | null {
  const minutes = text.valueOf('minutes');
  if (typeof minutes !== 'object' || minutes === null || !Object.hasOwn(minutes, 'approved')) return null;
  const { approved } = minutes as { readonly approved?: unknown };
  return approved === null || approved === undefined ? null : String(approved);
}
