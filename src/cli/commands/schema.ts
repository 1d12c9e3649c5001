// `portfolio schema`: the schema of one kind of file in one language, with the portfolio's own ids, for help in an editor.
import { printIssueForm } from '../../app/print-issue-form.ts';
import { printSchema, schemaKinds } from '../../app/print-schema.ts';
import { writeSchemas } from '../../app/write-schemas.ts';
import type { Portfolio, SchemaKind } from '../../core/model/portfolio.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { Call, Run } from '../call.ts';
import { catalogueWithoutPortfolio, openAnyPortfolio, openIfThere } from '../open-portfolio.ts';
import { present, say } from '../present.ts';

export const run: Run = async (call) => {
  if (call.options.issueForm) return printForm(call);
  const kind = call.values.schemaKind === undefined ? null : schemaKind(String(call.values.schemaKind));
  if (call.options.write) return writeBeside(call, kind);
  const opened = await openIfThere(call);
  const catalogue = opened?.catalogue ?? (await catalogueWithoutPortfolio(call));
  const portfolio = opened?.loaded.portfolio ?? null;
  await present(call, catalogue, await printSchema(kind ?? 'project', catalogue, call.context.readShipped, portfolio));
  return 0;
};

/** Every edition that the files of a portfolio name in their first line, or the one that was asked for. */
async function writeBeside(call: Call, kind: SchemaKind | null): Promise<number> {
  if (call.options.output !== undefined)
    throw new PortfolioError('options-together', { one: '--write', other: '--output' });
  const { found, loaded, catalogue } = await openAnyPortfolio(call);
  const { written, same } = await writeSchemas(call.context, found, kind, (each) =>
    printSchema(each, catalogue, call.context.readShipped, loaded.portfolio),
  );
  await present(call, catalogue, written.map((path) => `${path}\n`).join(''), true);
  say(call, catalogue.init.schemas(written.length, same.length));
  return 0;
}

/** The form asks for the portfolio's own organisations, sectors and goals; without a portfolio it only asks for words. */
async function printForm(call: Call): Promise<number> {
  if (call.options.write) throw new PortfolioError('options-together', { one: '--write', other: '--issue-form' });
  const opened = await openIfThere(call);
  const catalogue = opened?.catalogue ?? (await catalogueWithoutPortfolio(call));
  const portfolio = opened?.loaded.portfolio ?? emptyPortfolio;
  const host = call.options.host === 'gitlab' ? 'gitlab' : 'github';
  await present(call, catalogue, printIssueForm(portfolio, catalogue, host), true);
  return 0;
}

const emptyPortfolio: Portfolio = {
  folder: '',
  settings: {},
  strategy: {},
  governance: {},
  capacity: {},
  projects: [],
  meetings: [],
  unreadable: [],
} as unknown as Portfolio;

function schemaKind(given: string): SchemaKind {
  const kind = schemaKinds.find((each) => each === given);
  if (!kind) throw new PortfolioError('unknown-value', { option: 'schema', value: given, allowed: schemaKinds });
  return kind;
}
