// Writes what an import has planned, and says how far it has come where that takes long.
import { writeImport } from '../app/write-import.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Call } from './call.ts';
import { importWrites, type PlannedImport } from './import-wishes.ts';
import { progressOf } from './progress.ts';

export async function writePlanned(call: Call, { import: words }: Catalogue, planned: PlannedImport): Promise<void> {
  const progress = progressOf(call);
  try {
    await writeImport(call.context, planned.found.root, importWrites(planned), (done, all) =>
      progress.show(words.update.writing(done, all)),
    );
  } finally {
    progress.end();
  }
}
