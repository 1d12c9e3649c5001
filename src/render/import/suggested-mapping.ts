// A proposed mapping as YAML to be read, mended and saved: with a comment for every column on why it is proposed and what stands in it.
import type { SuggestedColumn } from '../../core/intake/suggest-column.ts';
import type { SuggestedMapping } from '../../core/intake/suggested-mapping.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { visible } from '../escape/visible.ts';

export function suggestedMappingText(
  { mapping, columns, unmapped }: SuggestedMapping,
  { import: words, speak }: Catalogue,
): string {
  const { suggest } = words;
  const { id, portfolio, constants } = mapping;
  const list = (texts: readonly string[]): string => speak.list(texts.map((text) => speak.quote(shown(text))));
  const head = suggest.intro.map((line) => `# ${line}`);
  const settings = Object.entries(portfolio ?? {}).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  return `${[
    ...head,
    '',
    `name: ${JSON.stringify(mapping.name)}`,
    `decimal: ${mapping.decimal ?? 'comma'}`,
    '',
    `# ${suggest.id}`,
    'id:',
    `  column: ${JSON.stringify(id.column)}`,
    ...(id.prefix === undefined ? [] : [`  prefix: ${JSON.stringify(id.prefix)}`]),
    '',
    'portfolio:',
    ...settings,
    '',
    'columns:',
    ...columns.flatMap((each) => columnLines(each, suggest, list)),
    ...(unmapped.length > 0 ? ['', `# ${suggest.unmapped}`] : []),
    ...unmapped.map(
      ({ header, examples }) => `#   ${shown(header)}${examples.length > 0 ? `: ${list(examples)}` : ''}`,
    ),
    '',
    'constants:',
    ...Object.entries(constants ?? {}).map(([field, value]) => `  ${JSON.stringify(field)}: ${JSON.stringify(value)}`),
  ].join('\n')}\n`;
}

function columnLines(
  { column, because, known, examples, unknownWords }: SuggestedColumn,
  suggest: Catalogue['import']['suggest'],
  list: (texts: readonly string[]) => string,
): readonly string[] {
  const { column: header, choices = {}, ...rest } = column;
  const why = because === 'same' ? suggest.same(known) : suggest.near(known);
  const said = examples.length > 0 ? ` ${suggest.examples(list(examples))}` : '';
  return [
    `  # ${why}${said}`,
    ...(unknownWords.length > 0 ? [`  # ${suggest.unknownWords(list(unknownWords))}`] : []),
    `  - column: ${JSON.stringify(header)}`,
    ...Object.entries(rest).map(([key, value]) => `    ${key}: ${String(value)}`),
    ...(Object.keys(choices).length > 0 ? ['    choices:'] : []),
    ...Object.entries(choices).map(([text, value]) => `      ${JSON.stringify(text)}: ${String(value)}`),
  ];
}

/** One line without anything unseen. */
function shown(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim().slice(0, 60));
}
