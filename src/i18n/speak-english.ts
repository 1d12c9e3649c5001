// Numbers, money and dates in English.
import { choiceLabel } from './choice-label.ts';
import { dateParts } from './date-parts.ts';
import { decimalText, shortDecimalText } from './decimal-text.ts';
import type { ChoiceTexts, FieldTexts } from './field-texts.ts';
import { millionsText, readsZero } from './millions-text.ts';
import type { Speak } from './speak.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Words {
  readonly fields: FieldTexts;
  readonly choices: ChoiceTexts;
  readonly currency: string;
}

export function speakEnglish({ fields, choices, currency }: Words): Speak {
  const money = (amount: number): string => `${currency}\u00A0${decimalText(amount, 0, '.')}`;
  return {
    language: 'en',
    number: (value, decimals = 0) => shortDecimalText(value, decimals, '.'),
    fixed: (value, decimals) => decimalText(value, decimals, '.'),
    money,
    shortMoney: (amount) =>
      readsZero(amount) ? money(amount) : `${currency}\u00A0${decimalText(amount / 1_000_000, 1, '.')}\u00A0million`,
    shortMoneyWith: (amount, decimals) =>
      `${currency}\u00A0${decimalText(amount / 1_000_000, decimals, '.')}\u00A0million`,
    millions: (amount) => millionsText(amount, '.'),
    unitOfMillions: `${currency} million`,
    percent: (value, decimals = 0) => `${shortDecimalText(value, decimals, '.')}\u00A0%`,
    date: (iso) => dateParts(iso, ({ year, month, day }) => `${day} ${months[month - 1]} ${year}`),
    shortDate: (iso) => iso,
    list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
    choice: (key) => choiceLabel(choices, key),
    field: (key) => fields[key][0],
    quote: (text) => `“${text}”`,
  };
}
