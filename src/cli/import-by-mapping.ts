// An import by a mapping: reads the file and what was imported last time, writes what the plan says, and tells all of it.
import { readImport, settingsFiles } from '../app/import-cards.ts';
import { importsFolder, keptFiles, lastImport, lastNames } from '../app/last-import.ts';
import { type LoadedPortfolio, loadPortfolio } from '../app/load-portfolio.ts';
import { printSchema } from '../app/print-schema.ts';
import { type DescribeProblem, findMapping, readMapping } from '../app/read-mapping.ts';
import { updateFromTable } from '../app/update-from-table.ts';
import { wayToSchema } from '../app/way-to-schema.ts';
import type { Mapping } from '../generated/card-types.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { describeProblem } from '../i18n/describe-finding.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import type { FoundRoot } from '../ports/world.ts';
import { type Call, textOption } from './call.ts';
import { type ImportFile, sourceTable } from './import-source.ts';
import { importWishes, type PlannedImport } from './import-wishes.ts';
import { presentImport } from './present-import.ts';
import { writePlanned } from './write-planned.ts';

export async function importByMapping(call: Call, file: ImportFile): Promise<number> {
  const wishes = importWishes(call);
  const target = await targetOf(call);
  const named = await mappingOf(call);
  const { mapping } = named;
  const known = new Set(target.loaded.portfolio.projects.map(({ id }) => id));
  const read = readImport(sourceTable(file, mapping), mapping, known);
  const names = lastNames(named.name);
  const folder = call.context.folder(target.found.root, importsFolder);
  const last = await lastImport(folder, names, mapping, named.describe, known);
  const update = updateFromTable(target.loaded, read, mapping, last, {
    ...wishes,
    name: `${importsFolder}/${names.table}`,
    schema: wayToSchema(call.context, target.found, 'project'),
  });
  const { language, currency } = { ...mapping.portfolio, ...target.loaded.portfolio.settings };
  const catalogue = await loadCatalogue(call.options.lang ?? language ?? 'nb', currency ?? 'NOK');
  const settings = target.fresh && !update.isRefused ? settingsFiles(read.imported) : new Map<string, string>();
  const texts = await loadCatalogue(language ?? call.options.lang ?? 'nb', 'NOK');
  const planned: PlannedImport = {
    ...target,
    read: { ...read, told: update.told, refused: update.isRefused },
    plan: update.plan,
    settings,
    schemas: update.plan.created.length > 0 ? await schemasFor(call, target, settings, texts) : new Map(),
    kept: update.kept === null ? new Map() : keptFiles(names, update.kept, named.bytes),
  };
  if (!call.options.dryRun && !update.isRefused) await writePlanned(call, catalogue, planned);
  return presentImport(call, catalogue, planned);
}

interface Target {
  readonly found: FoundRoot;
  /** It has no portfolio.yaml yet, so that it is made as well. */
  readonly fresh: boolean;
  readonly loaded: LoadedPortfolio;
}

/** The folder that was named, else the portfolio above, else here. */
async function targetOf({ context, options }: Call): Promise<Target> {
  const existing = context.findRoot(options.root ?? null);
  const found = existing ?? context.newRoot(options.root ?? null);
  return { found, fresh: existing === null, loaded: await loadPortfolio(context.tree(found.root), found.folder) };
}

interface NamedMapping {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mapping: Mapping;
  readonly describe: DescribeProblem;
}

/** The mapping that was named: a file, or one that comes with the tool. */
async function mappingOf(call: Call): Promise<NamedMapping> {
  const found = findMapping(textOption(call, 'map'));
  const { readShipped, readInput } = call.context;
  const [name, bytes] =
    'shipped' in found ? [found.shipped, await readShipped(found.shipped)] : [found.file, await readInput(found.file)];
  const words = await loadCatalogue(call.options.lang ?? 'nb', 'NOK');
  const describe: DescribeProblem = (code, args) => describeProblem(code, args, words);
  return { name, bytes, mapping: readMapping(name, bytes, describe), describe };
}

/** The schemas that the new files name in their first line, with the portfolio's own ids, where there are none yet. */
async function schemasFor(
  { context }: Call,
  { found, fresh, loaded }: Target,
  settings: ReadonlyMap<string, string>,
  texts: Catalogue,
): Promise<ReadonlyMap<string, string>> {
  const kinds = (['project', 'portfolio', 'governance', 'strategy'] as const).filter(
    (kind) => (kind === 'project' || settings.has(`${kind}.yaml`)) && wayToSchema(context, found, kind) === null,
  );
  const portfolio = fresh ? null : loaded.portfolio;
  const editions = await Promise.all(
    kinds.map(async (kind) => {
      const edition = await printSchema(kind, texts, context.readShipped, portfolio);
      return [`schemas/${kind}.schema.json`, edition] as const;
    }),
  );
  return new Map(editions);
}
