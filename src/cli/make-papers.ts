// Makes all papers of a meeting, as bytes, before any of them is written.
import { meetingPapers } from '../app/meeting-papers.ts';
import { since } from '../app/since.ts';
import { lastMeetingOf, sinceLastMeeting } from '../app/since-last-meeting.ts';
import type { Meeting } from '../core/model/portfolio.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Blocks } from '../render/blocks.ts';
import { plainPaint } from '../render/paint.ts';
import { meetingPaperBlocks } from '../render/papers/meeting-paper-blocks.ts';
import { metadataJson } from '../render/papers/metadata-json.ts';
import { zipNameOf } from '../render/papers/paper-names.ts';
import type { PapersRecord } from '../view/papers/papers-record.ts';
import type { Since } from '../view/report/since-facts.ts';
import { type Call, textOption } from './call.ts';
import type { OpenedReport } from './open-report.ts';

export interface MadePapers {
  readonly meeting: PapersRecord['meeting'];
  /** By name, in the order that they are read. */
  readonly papers: ReadonlyMap<string, Uint8Array>;
  readonly metadata: Uint8Array;
  /** Cases whose proposals the tool has put together: the number on the agenda, else the id of the card. */
  readonly composed: readonly string[];
  /** What the report in it is compared with. */
  readonly since: Since;
  readonly zipName: string;
  /** ISO; the only time in the zip. */
  readonly zipDate: string;
}

/** A zip cannot tell of an earlier day. */
const firstDay = '1980-01-01';

/** Of the names of papers, by their format. */
const endings: Readonly<Record<string, string>> = { markdown: 'md', html: 'html' };

export async function makePapers(call: Call, opened: OpenedReport, meeting: Meeting): Promise<MadePapers> {
  const { catalogue, loaded, wishes } = opened;
  const compared = await comparedWith(call, opened, meeting);
  const view = meetingPapers(loaded, meeting, { ...wishes, since: compared });
  const write = await writerOf(call, catalogue);
  const shown = { ending: endings[call.format] ?? 'txt', withoutProjects: call.options.withoutProjects === true };
  const texts = meetingPaperBlocks(view, shown, catalogue).map(({ blocks, ...record }) => ({
    record,
    bytes: bytesOf(write(blocks)),
  }));
  const { date, body } = view.agenda.head;
  const record: PapersRecord = {
    meeting: { date, body: meeting.meeting.body ?? null, name: body },
    language: catalogue.speak.language,
    today: wishes.today,
    provenance: wishes.provenance,
    version: wishes.version,
    papers: texts.map(({ record: each, bytes }) => ({
      ...each,
      sha256: call.context.sha256(bytes),
      bytes: bytes.length,
    })),
  };
  return {
    meeting: record.meeting,
    papers: new Map(texts.map(({ record: { file }, bytes }) => [file, bytes])),
    metadata: bytesOf(metadataJson(record)),
    composed: record.papers.flatMap(({ proposal, case: number, card }) =>
      proposal === 'composed' ? [number ?? card ?? ''] : [],
    ),
    since: compared,
    zipName: zipNameOf(record.meeting),
    zipDate: wishes.provenance.date?.slice(0, 10) ?? firstDay,
  };
}

/** With the meeting that was asked for, else with the body's last one. */
async function comparedWith(
  call: Call,
  { loaded, history, at, wishes }: OpenedReport,
  meeting: Meeting,
): Promise<Since> {
  const known = { history, head: at?.commit ?? null, today: wishes.today };
  const asked = textOption(call, 'since');
  return asked === null
    ? sinceLastMeeting(loaded, known, lastMeetingOf(loaded.portfolio, meeting))
    : since(loaded, { ...known, asked }, null);
}

/** The same on every screen: papers are no terminal. */
async function writerOf({ format, context }: Call, catalogue: Catalogue): Promise<(blocks: Blocks) => string> {
  if (format === 'markdown') return (await import('../render/markdown/write-markdown.ts')).writeMarkdown;
  if (format === 'html') {
    const { writeHtml } = await import('../render/html/write-html.ts');
    return (blocks) => writeHtml(blocks, { catalogue, sha256: context.sha256 });
  }
  const { writeText } = await import('../render/text/write-text.ts');
  return (blocks) => writeText(blocks, { width: 100, paint: plainPaint });
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
