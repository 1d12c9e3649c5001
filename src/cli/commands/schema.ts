// `portfolio schema`: the schema of one kind of file in one language, for hover texts in an editor.
import { printIssueForm } from '../../app/print-issue-form.ts';
import { printSchema, schemaKinds } from '../../app/print-schema.ts';
import type { Portfolio, SchemaKind } from '../../core/model/portfolio.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { Call, Run } from '../call.ts';
import { catalogueWithoutPortfolio, openIfThere } from '../open-portfolio.ts';
import { present } from '../present.ts';

export const run: Run = async (call) => {
  if (call.options.issueForm) return printForm(call);
  const kind = schemaKind(String(call.values.schemaKind ?? 'project'));
  const catalogue = await catalogueWithoutPortfolio(call);
  await present(call, catalogue, await printSchema(kind, catalogue, call.context.readShipped));
  return 0;
};

/** The form asks for the portfolio's own organisations, sectors and goals; without a portfolio it only asks for words. */
async function printForm(call: Call): Promise<number> {
  const opened = await openIfThere(call);
  const catalogue = opened?.catalogue ?? (await catalogueWithoutPortfolio(call));
  const portfolio = opened?.loaded.portfolio ?? emptyPortfolio;
  await present(call, catalogue, printIssueForm(portfolio, catalogue), true);
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
