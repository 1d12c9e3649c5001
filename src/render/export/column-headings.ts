// What the columns of an exported table are called in one language. Two that would be called the same get their keys as well.
import type { ColumnAbout, ExchangeColumn } from '../../core/exchange/exchange-columns.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { choiceLabel } from '../../i18n/choice-label.ts';
import { criterionName } from '../criterion-name.ts';

/** In the order of the columns. */
export function columnHeadings(columns: readonly ExchangeColumn[], catalogue: Catalogue): readonly string[] {
  const names = columns.map(({ about }) => oneLine(headingOf(about, catalogue)));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return columns.map(({ path }, at) => {
    const name = names[at] ?? path;
    return counts.get(name.toLowerCase()) === 1 ? name : `${name} (${path})`;
  });
}

function headingOf(about: ColumnAbout, catalogue: Catalogue): string {
  const { export: words, fields, choices } = catalogue;
  switch (about.kind) {
    case 'id':
    case 'base':
      return words[about.kind];
    case 'field':
      return about.group === null
        ? fields[about.field][0]
        : words.inGroup(fields[about.group][0], fields[about.field][0]);
    case 'score':
    case 'reason':
      return words[about.kind](criterionName({ id: about.criterion, name: about.name }, catalogue));
    case 'cost': {
      const kind = about.costKind === null ? null : choiceLabel(choices, `cost_kind=${about.costKind}` as ChoiceKey);
      return words.cost(about.part, about.year, kind);
    }
    case 'operation':
      return words.operation(about.year);
    case 'resource':
      return words.resource(about.name, about.year);
    default:
      return about.name;
  }
}

/** Names are from files of people: a heading is one line whatever they hold. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
