// `portfolio report site`: all papers and all cards as pages that link to each other, in one folder that any web server or disk can hold.
import { metadataFile, putPapers } from '../app/put-papers.ts';
import { since } from '../app/since.ts';
import { site } from '../app/site.ts';
import { type Run, textOption } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { makeSite } from './make-site.ts';
import { openReportWithPast, withChoice } from './open-report.ts';
import { papersFolder } from './papers-folder.ts';
import { say } from './present.ts';
import { saySince } from './say-since.ts';

export const reportSite: Run = async (call) => {
  const opened = await withChoice(call, await openReportWithPast(call));
  const { catalogue, found, history, at, loaded, wishes } = opened;
  const known = { history, head: at?.commit ?? null, today: wishes.today, asked: textOption(call, 'since') };
  const compared = await since(loaded, known, null);
  const { pages, metadata } = makeSite(call, opened, await site(loaded, { ...wishes, since: compared }, history));
  const out = textOption(call, 'out');
  const within = papersFolder('site');
  const folder = out === null ? call.context.folder(found.root, within) : call.context.folder(out);
  const { sha256 } = call.context;
  const removed = await putPapers(folder, { kind: 'site', meeting: nobody, papers: pages, metadata, sha256 });
  const shown = out ?? (found.folder === '' ? within : `${found.folder}/${within}`);
  const [start = ''] = pages.keys();
  say(call, catalogue.site.wrote([...pages.keys(), metadataFile].length, shown, start));
  for (const name of removed) say(call, catalogue.site.removed(name));
  saySince(call, catalogue, compared);
  return exitCodes.fine;
};

/** A site is of no single meeting. */
const nobody = { date: '', body: null };
