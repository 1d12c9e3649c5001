// `portfolio schema`: the schema of one kind of file in one language, for hover texts in an editor.
import { printSchema, schemaKinds } from '../../app/print-schema.ts';
import type { SchemaKind } from '../../core/model/portfolio.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { Run } from '../call.ts';
import { catalogueWithoutPortfolio } from '../open-portfolio.ts';
import { present } from '../present.ts';

export const run: Run = async (call) => {
  const kind = schemaKind(String(call.values.schemaKind ?? 'project'));
  const catalogue = await catalogueWithoutPortfolio(call);
  await present(call, catalogue, await printSchema(kind, catalogue, call.context.readShipped));
  return 0;
};

function schemaKind(given: string): SchemaKind {
  const kind = schemaKinds.find((each) => each === given);
  if (!kind) throw new PortfolioError('unknown-value', { option: 'schema', value: given, allowed: schemaKinds });
  return kind;
}
