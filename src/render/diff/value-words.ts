// What a value from a file says, in words that fit its kind: labels of choices, amounts, dates, names behind ids, and the main fields
// of anything larger.
import { exactNumber } from '../../i18n/exact-number.ts';
import type { ElementName } from '../../view/diff/element-name.ts';
import type { ShapedField, ValueShape } from '../../view/diff/value-shape.ts';
import { amountWords } from './amount-words.ts';
import type { ChangeContext } from './diff-context.ts';
import type { DiffNames } from './diff-names.ts';
import { shortened } from './shortened.ts';

/** What a value is worded with. */
export interface ValueContext extends Pick<ChangeContext, 'catalogue'> {
  readonly names: Pick<DiffNames, 'reference'>;
}

/** Values longer than this are cut, and less of those inside another. */
export const longestValue = 120;
const longestPart = 60;

export function valueWords(shape: ValueShape, context: ValueContext, limit = longestValue): string {
  const { speak, diff } = context.catalogue;
  switch (shape.kind) {
    case 'choice':
      return speak.choice(shape.key);
    case 'date':
      return speak.shortDate(shape.date);
    case 'text':
      return context.names.reference(shape.property, shape.text) ?? speak.quote(shortened(shape.text, limit));
    case 'flag':
      return shape.value ? diff.change.yes : diff.change.no;
    case 'list':
      return shortened(shape.items.map((item) => valueWords(item, context, longestPart)).join(', '), limit);
    case 'group':
      return fieldsWords(shape.fields, context, limit) || '…';
    case 'none':
      return '–';
    default:
      return numberWords(shape, context);
  }
}

function numberWords({ kind, value }: Extract<ValueShape, { value: number }>, { catalogue: { speak } }: ValueContext) {
  if (kind === 'money') return amountWords(value, speak);
  if (kind === 'percent') return speak.percent(value, 2);
  if (kind === 'share') return speak.percent(value * 100, 1);
  return kind === 'year' ? String(value) : exactNumber(value, speak);
}

/** "sannsynlighet: 3, konsekvens: 4". */
export function fieldsWords(fields: readonly ShapedField[], context: ValueContext, limit = longestValue): string {
  const { speak } = context.catalogue;
  const told = fields.map(({ key, name, shape }) => {
    const title = key === null ? shortened(name, longestPart) : lowerFirst(speak.field(key));
    return `${title}: ${valueWords(shape, context, longestPart)}`;
  });
  return shortened(told.join(', '), limit);
}

export function elementWords(name: ElementName, context: ValueContext): string {
  const { quote } = context.catalogue.speak;
  if (name.kind === 'raw') return quote(shortened(name.text, longestPart));
  if (name.kind === 'fields') {
    const parts = name.fields.map((field) => valueWords(field, context, longestPart));
    return parts.map((part, index) => (index === 0 ? part : lowerFirst(part))).join(', ');
  }
  const id = shortened(name.id, longestPart);
  if (name.name === null) return id;
  const called = valueWords(name.name, context, longestPart);
  // A card is told by its title, which stands for itself everywhere else.
  const isCard = name.name.kind === 'text' && name.name.property === 'card';
  return `${id} ${isCard ? quote(called) : called}`;
}

/** Inside a sentence; abbreviations stay. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
