// `portfolio import`: one card for each row of a CSV file. In an empty folder it makes a whole portfolio.
import { type ImportPlan, planImport } from '../../app/import-cards.ts';
import { printSchema } from '../../app/print-schema.ts';
import { findMapping, readMapping } from '../../app/read-mapping.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { Mapping } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeProblem } from '../../i18n/describe-finding.ts';
import { loadCatalogue } from '../../i18n/load-catalogue.ts';
import type { FoundRoot } from '../../ports/world.ts';
import { describeTold, dryRunLines, toldLines } from '../../render/import/import-text.ts';
import { type Call, type Run, textOption } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { paintFor, present, say } from '../present.ts';

export const run: Run = async (call) => {
  const target = await targetOf(call);
  const mapping = await mappingOf(call);
  const plan = planImport(await call.context.readInput(String(call.values.file)), mapping, target.fresh);
  const language = call.options.lang ?? mapping.portfolio?.language ?? 'nb';
  const catalogue = await loadCatalogue(language, mapping.portfolio?.currency ?? 'NOK');
  const files = plan.refused
    ? plan.files
    : await withSchemas(call, plan, await loadCatalogue(mapping.portfolio?.language ?? language, 'NOK'));
  if (!call.options.dryRun && !plan.refused) await writeAll(call, target.found.root, files);
  await present(call, catalogue, await describe(call, catalogue, plan, files, target.found));
  return plan.told.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.fine;
};

/** The folder to fill: the one that was named, else the portfolio above, else here. Refuses one that has cards. */
async function targetOf(call: Call): Promise<{ readonly found: FoundRoot; readonly fresh: boolean }> {
  const existing = call.context.findRoot(call.options.root ?? null);
  const found = existing ?? call.context.newRoot(call.options.root ?? null);
  const cards = (await call.context.tree(found.root).list()).filter(
    ({ path }) => path.startsWith('projects/') && path.endsWith('.yaml'),
  );
  if (cards.length > 0) throw new PortfolioError('portfolio-has-cards', { count: cards.length });
  return { found, fresh: existing === null };
}

/** The mapping that was named: a file, or one that comes with the tool. */
async function mappingOf(call: Call): Promise<Mapping> {
  const found = findMapping(textOption(call, 'map'));
  const { readShipped, readInput } = call.context;
  const [name, bytes] =
    'shipped' in found ? [found.shipped, await readShipped(found.shipped)] : [found.file, await readInput(found.file)];
  const words = await loadCatalogue(call.options.lang ?? 'nb', 'NOK');
  return readMapping(name, bytes, (code, args) => describeProblem(code, args, words));
}

/** The schemas that the files name in their first line, for hover texts in an editor. */
async function withSchemas(
  { context }: Call,
  plan: ImportPlan,
  texts: Catalogue,
): Promise<ReadonlyMap<string, string>> {
  const kinds = (['project', 'portfolio', 'governance'] as const).filter(
    (kind) => kind === 'project' || plan.files.has(`${kind}.yaml`),
  );
  const editions = await Promise.all(
    kinds.map(
      async (kind) => [`schemas/${kind}.schema.json`, await printSchema(kind, texts, context.readShipped)] as const,
    ),
  );
  return new Map([...plan.files, ...editions]);
}

/** Cards first, portfolio.yaml last: a portfolio that was cut short is no portfolio. */
async function writeAll({ context }: Call, root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const writer = context.writer(root);
  for (const [path, text] of [...files].filter(([path]) => path !== 'portfolio.yaml')) {
    if (path.startsWith('schemas/')) await writer.replace(path, text);
    else await writer.create(path, text);
  }
  const last = files.get('portfolio.yaml');
  if (last !== undefined) await writer.create('portfolio.yaml', last);
}

async function describe(
  call: Call,
  catalogue: Catalogue,
  plan: ImportPlan,
  files: ReadonlyMap<string, string>,
  found: FoundRoot,
): Promise<string> {
  const errors = plan.told.filter(({ severity }) => severity === 'error').length;
  const counts = { cards: plan.imported.cards.length, rows: plan.rows, errors, warnings: plan.told.length - errors };
  if (call.format === 'json') return importJson(plan, files, counts, catalogue);
  const paint = await paintFor(call);
  const words = catalogue.import;
  const titles = new Map(plan.imported.cards.map(({ id, card }) => [`projects/${id}.yaml`, card.title ?? '']));
  const folder = call.options.root ?? found.folder;
  const unused = plan.imported.unusedColumns;
  if (!plan.refused && !call.options.dryRun) say(call, words.next(folder));
  return `${[
    ...(call.options.dryRun ? dryRunLines({ files, titles }, catalogue, paint) : []),
    ...toldLines(plan.told, catalogue, paint),
    ...(unused.length > 0 ? [words.unusedColumns(unused.join(', '))] : []),
    words.summary(counts),
    plan.refused ? words.refused : call.options.dryRun ? '' : words.wrote(files.size, folder),
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`;
}

function importJson(
  plan: ImportPlan,
  files: ReadonlyMap<string, string>,
  counts: object,
  catalogue: Catalogue,
): string {
  const told = plan.told.map((each) => ({
    code: each.code,
    severity: each.severity,
    ...each.place,
    args: each.args,
    message: describeTold(each, catalogue),
  }));
  return `${JSON.stringify({ schema: 1, summary: counts, refused: plan.refused, files: [...files.keys()], told }, null, 2)}\n`;
}
