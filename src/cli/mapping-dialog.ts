// Asks a person at a terminal where the columns belong that a proposed mapping has no place for, and where the mapping is to be saved.
import { freeFields, placeColumn } from '../app/place-column.ts';
import type { SuggestedMapping } from '../core/intake/suggested-mapping.ts';
import type { Table } from '../core/intake/table.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Prompter } from '../ports/prompter.ts';
import { visible } from '../render/escape/visible.ts';

export interface ChosenMapping {
  readonly suggested: SuggestedMapping;
  /** Where it has been saved; null when it has not. */
  readonly saved: string | null;
}

export interface MappingFiles {
  isThere(file: string): boolean;
  /** Words about why it could not be saved, or null when it is. */
  save(file: string, suggested: SuggestedMapping): Promise<string | null>;
}

/** `files`: null when the file was named, and nobody is to be asked. Null when the person gave up. */
export async function mappingDialog(
  prompter: Prompter,
  { import: { guide } }: Catalogue,
  placing: { readonly table: Table; readonly suggested: SuggestedMapping; readonly catalogue: Catalogue },
  files: MappingFiles | null,
): Promise<ChosenMapping | null> {
  prompter.intro(guide.intro(placing.suggested.columns.length, placing.suggested.unmapped.length));
  const suggested = await placeColumns(prompter, placing);
  if (suggested === null) return null;
  const saved = files === null ? '' : await saveSomewhere(prompter, guide, suggested, files);
  if (saved === null) return null;
  prompter.outro(guide.outro);
  return { suggested, saved: saved === '' ? null : saved };
}

/** Asks until it is saved, or is not to be: then "". Null when the person gave up. */
async function saveSomewhere(
  prompter: Prompter,
  guide: Catalogue['import']['guide'],
  suggested: SuggestedMapping,
  { isThere, save }: MappingFiles,
): Promise<string | null> {
  const name = guide.file(suggested.mapping.name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-'));
  for (let message = guide.save; ; ) {
    const file = (await prompter.ask({ message, initial: freeFile(name, isThere) }))?.trim() ?? null;
    if (file === null || file === '') return file;
    const problem = await save(file, suggested);
    if (problem === null) return file;
    message = `${problem} ${guide.save}`;
  }
}

function freeFile(name: string, isThere: (file: string) => boolean): string {
  let file = `${name}.yaml`;
  for (let number = 2; isThere(file); number += 1) file = `${name}-${number}.yaml`;
  return file;
}

async function placeColumns(
  prompter: Prompter,
  { table, suggested: first, catalogue }: Parameters<typeof mappingDialog>[2],
): Promise<SuggestedMapping | null> {
  const { speak, import: words } = catalogue;
  const { guide } = words;
  let suggested = first;
  for (const { header, examples } of first.unmapped) {
    const shown = speak.list(examples.map((each) => speak.quote(visible(each).slice(0, 60))));
    let message = guide.where(visible(header), shown);
    for (let isPlaced = false; !isPlaced; ) {
      const fields = freeFields(suggested).map(({ field, key }) => ({
        value: field,
        label: speak.field(key),
        hint: field,
      }));
      const own = { value: 'local', label: guide.own(visible(header)) };
      const said = await prompter.choose(message, [{ value: '', label: guide.leaveOut }, own, ...fields]);
      if (said === null) return null;
      const placed = said === '' ? suggested : placeColumn(table, suggested, header, said === 'local' ? null : said);
      isPlaced = placed !== null;
      suggested = placed ?? suggested;
      message = guide.doesNotFit(visible(header), shown);
    }
  }
  return suggested;
}
