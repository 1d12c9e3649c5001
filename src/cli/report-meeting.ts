// `portfolio report meeting [DATE]`: the papers of a meeting in one folder, with a list of them for the archive. Errors in cards do not
// stop it: the first page of the agenda tells of them.
import { comingMeeting } from '../app/named-meeting.ts';
import { metadataFile, putPapers } from '../app/put-papers.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Folder } from '../ports/folder.ts';
import { type Call, type Run, subjectOf, textOption } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { type MadePapers, makePapers } from './make-papers.ts';
import { openReport, withChoice, withPast } from './open-report.ts';
import { papersFolder } from './papers-folder.ts';
import { say } from './present.ts';
import { removedPapers } from './removed-papers.ts';
import { saySince } from './say-since.ts';

export const reportMeeting: Run = async (call) => {
  const opened = await openReport(call);
  const { catalogue, found, loaded, wishes } = opened;
  const meeting = comingMeeting(loaded.portfolio, subjectOf(call), wishes.today);
  const made = await makePapers(call, await withChoice(call, await withPast(call, opened)), meeting);
  const out = textOption(call, 'out');
  const within = papersFolder(meeting.id);
  const folder = out === null ? call.context.folder(found.root, within) : call.context.folder(out);
  const removed = await putPapers(folder, { ...made, sha256: call.context.sha256 });
  const zip = await putZip(call, folder, made);
  const shown = out ?? (found.folder === '' ? within : `${found.folder}/${within}`);
  sayWritten(call, catalogue, { names: [...made.papers.keys(), metadataFile, ...zip.written], removed, shown });
  for (const file of zip.old) say(call, catalogue.cli.papers.oldZip(file));
  if (made.composed.length > 0) say(call, catalogue.cli.papers.composed(made.composed, catalogue.speak));
  saySince(call, catalogue, made.since);
  return exitCodes.fine;
};

/** A zip of an earlier run that is not asked for now holds papers that may be old. */
async function putZip(call: Call, folder: Folder, { papers, metadata, zipName, zipDate }: MadePapers) {
  if (call.options.zip !== true) {
    const isThere = (await folder.read(zipName)) !== null;
    return { written: [], old: isThere ? [zipName] : [] };
  }
  await folder.replace(zipName, await call.context.zip(new Map([...papers, [metadataFile, metadata]]), zipDate));
  return { written: [zipName], old: [] };
}

interface Written {
  readonly names: readonly string[];
  readonly removed: readonly string[];
  readonly shown: string;
}

/** In a sentence. */
const formatNames: Readonly<Record<string, string>> = { markdown: 'Markdown', html: 'HTML' };

function sayWritten(call: Call, { cli }: Catalogue, { names, removed, shown }: Written): void {
  say(call, cli.papers.wrote(names.length, shown));
  for (const name of names) say(call, `  ${name}`);
  const { reformatted, translated, gone } = removedPapers(removed, names);
  if (reformatted > 0) say(call, cli.papers.reformatted(reformatted, formatNames[call.format] ?? call.format));
  if (translated > 0) say(call, cli.papers.translated(translated));
  for (const name of gone) say(call, cli.papers.removed(name));
}
