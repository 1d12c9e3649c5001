// What an import has done, or would do, as text or as JSON; and its exit code.
import { filesFromRoot } from '../app/files-from-root.ts';
import { showUpdate } from '../app/show-update.ts';
import type { Told } from '../core/intake/told.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { escapeTerminal } from '../render/escape/terminal.ts';
import { importJson } from '../render/import/import-json.ts';
import { dryRunLines, toldLines } from '../render/import/import-text.ts';
import { updateAdvice, updateLines } from '../render/import/update-text.ts';
import type { Call } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { type PlannedImport, touchedFiles } from './import-wishes.ts';
import { paintFor, present, say } from './present.ts';

export async function presentImport(call: Call, catalogue: Catalogue, planned: PlannedImport): Promise<number> {
  const { read, plan, loaded } = planned;
  const errors = read.told.filter(({ severity }) => severity === 'error').length;
  const counts = {
    cards: read.imported.cards.length,
    rows: read.rows,
    errors,
    warnings: read.told.length - errors,
  };
  const files = filesFromRoot(planned.found, touchedFiles(planned));
  const text =
    call.format === 'json'
      ? importJson(
          { counts, files: [...files.keys()], refused: read.refused, told: read.told, update: plan },
          catalogue,
        )
      : await importText(call, catalogue, planned, files, counts);
  await present(call, catalogue, text);
  if (call.format !== 'json' && !read.refused && !call.options.dryRun) {
    const [kept] = filesFromRoot(planned.found, planned.kept).keys();
    if (loaded.cardCount === 0 && kept !== undefined) say(call, catalogue.import.update.kept(kept));
    if (loaded.cardCount === 0 || files.size > 0)
      say(call, catalogue.import.next(escapeTerminal(call.options.root ?? '')));
  }
  const isOpen = plan.conflicts.length > 0 || plan.takenAway.some(({ isChanged }) => isChanged);
  return errors > 0 || isOpen ? exitCodes.findings : exitCodes.fine;
}

type Counts = Parameters<Catalogue['import']['summary']>[0];

async function importText(
  call: Call,
  catalogue: Catalogue,
  planned: PlannedImport,
  files: ReadonlyMap<string, string>,
  counts: Counts,
): Promise<string> {
  const { read, plan, loaded, found } = planned;
  const paint = await paintFor(call);
  const { import: words } = catalogue;
  const isFirst = loaded.cardCount === 0;
  const unused = read.imported.unusedColumns;
  const titles = filesFromRoot(found, new Map([...plan.titles].map(([id, title]) => [`projects/${id}.yaml`, title])));
  const view = showUpdate(plan, found.folder);
  const lines = [
    ...(isFirst && call.options.dryRun
      ? dryRunLines({ files, titles }, catalogue, paint).filter((line) => line !== '')
      : []),
    ...(isFirst ? [] : updateLines(view, catalogue, paint)),
    ...toldLines(read.told, catalogue, paint),
    ...(unused.length > 0 ? [words.unusedColumns(escapeTerminal(unused.join(', ')))] : []),
    words.summary({ ...counts, warnings: cellsIn(read.told) }),
    ...(planned.withoutBase ? [words.update.withoutBase(planned.withoutBase)] : []),
    ...(isFirst || read.refused ? [] : updateSummary(planned, catalogue)),
    ...(isFirst ? [] : updateAdvice(view, catalogue)),
    outcome(call, catalogue, planned, files.size),
  ];
  return `${withoutBlankEnds(lines).join('\n')}\n`;
}

/** What is told of a whole row is no cell without a value. */
function cellsIn(told: readonly Told[]): number {
  return told.filter(
    (each) =>
      each.severity === 'warning' &&
      each.place.column !== null &&
      each.code !== 'approximate-cell' &&
      each.code !== 'cleaned-cell' &&
      !isHeldBack(each),
  ).length;
}

/** The cell says something that is not written, and the card keeps what it says. */
function isHeldBack({ code, args }: Told): boolean {
  return code === 'excel-damage' || code === 'needed-cell' || ('kept' in args && args.kept === true);
}

function updateSummary({ plan, read }: PlannedImport, { import: { update } }: Catalogue): string[] {
  const removed = plan.gone.filter((each) => each.removed).length;
  const counts = {
    edited: plan.edited.length,
    created: plan.created.length,
    removed,
    same: plan.same,
    conflicts: plan.conflicts.length,
  };
  const isNothing = counts.edited + counts.created + removed + counts.conflicts + plan.takenAway.length === 0;
  const heldBack = read.told.filter((each) => each.place.column !== null && isHeldBack(each)).length;
  if (heldBack > 0) return [update.summary(counts), update.heldBack(heldBack)];
  // A row that is not taken in may say anything.
  const isRead = !read.told.some(({ severity }) => severity === 'error');
  return [isNothing && isRead ? update.nothing : update.summary(counts)];
}

function outcome(call: Call, { import: words }: Catalogue, planned: PlannedImport, files: number): string {
  if (planned.read.refused) return words.refused;
  const isFirst = planned.loaded.cardCount === 0;
  if (call.options.dryRun) return isFirst ? '' : words.update.dryRun;
  return files === 0 ? '' : words.wrote(files, escapeTerminal(call.options.root ?? planned.found.folder));
}

/** Blank lines stand between lists only. */
function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => line !== '' || (index > 0 && index < lines.length - 1));
}
