// A cell of an exported table as people read it: choices by their labels, yes and no in words.
import type { ExchangeColumn } from '../../core/exchange/exchange-columns.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { choiceLabel } from '../../i18n/choice-label.ts';
import type { ExportCell } from '../../view/export-view.ts';

export function wordedCell(
  cell: ExportCell,
  { kind, choice }: Pick<ExchangeColumn, 'kind' | 'choice'>,
  { choices, export: words }: Catalogue,
): string | number | null {
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (kind === 'choice' && typeof cell === 'string') return choiceLabel(choices, `${choice}=${cell}` as ChoiceKey);
  return cell;
}
