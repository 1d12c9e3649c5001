// Reads the mapping of an import, and says in one line what is wrong with it.

import { shippedMappings } from '../core/intake/shipped-mappings.ts';
import type { FindingArguments } from '../core/model/diagnostic.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { parseYaml } from '../core/parse/parse-yaml.ts';
import { lineIndex, positionAt } from '../core/parse/text-position.ts';
import { checkSchema } from '../core/schema/check-schema.ts';
import type { Mapping } from '../generated/card-types.ts';

/** Words for a finding in the reader's language. */
export type DescribeProblem = (code: string, args: FindingArguments) => string;

export function readMapping(file: string, bytes: Uint8Array, describe: DescribeProblem): Mapping {
  const parsed = parseYaml(bytes);
  const refuse = (code: string, args: FindingArguments, range: readonly [number, number]): never => {
    const { line, column } = positionAt(parsed.text, lineIndex(parsed.text), range[0]);
    throw new PortfolioError('bad-mapping', { file: `${file}:${line}:${column}`, problem: describe(code, args) });
  };
  const first = parsed.problems[0];
  if (first) return refuse(first.code, first.args, first.range);
  const checked = checkSchema('mapping', parsed.value, (pointer) =>
    parsed.text.slice(...parsed.locate(pointer, 'value')),
  );
  const wrong = checked.problems[0];
  return wrong ? refuse(wrong.code, wrong.args, parsed.locate(wrong.pointer, wrong.at)) : (checked.value as Mapping);
}

/** Where the mapping is that a person named: one that comes with the tool, or a file. Throws when no name was given, or a wrong one. */
export function findMapping(name: string | null): { readonly shipped: string } | { readonly file: string } {
  if (name === null) throw new PortfolioError('missing-mapping', { known: shippedMappings });
  if (shippedMappings.some((each) => each === name)) return { shipped: `templates/mappings/${name}.yaml` };
  if (/^[a-z0-9-]+$/i.test(name)) throw new PortfolioError('unknown-mapping', { name, known: shippedMappings });
  return { file: name };
}
