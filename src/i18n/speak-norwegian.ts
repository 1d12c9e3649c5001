// Numbers, money and dates in bokmål and nynorsk; what differs between them comes as arguments.

import { choiceLabel } from './choice-label.ts';
import { dateParts } from './date-parts.ts';
import { decimalText, shortDecimalText } from './decimal-text.ts';
import type { ChoiceTexts, FieldTexts } from './field-texts.ts';
import { millionsText, readsZero } from './millions-text.ts';
import type { Speak } from './speak.ts';

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

interface Words {
  readonly language: 'nb' | 'nn';
  readonly fields: FieldTexts;
  readonly choices: ChoiceTexts;
  /** Code of the currency, as in ISO 4217. */
  readonly currency: string;
}

export function speakNorwegian({ language, fields, choices, currency }: Words): Speak {
  const unit = currency === 'NOK' ? 'kr' : currency;
  const money = (amount: number): string => `${decimalText(amount, 0, ',')}\u00A0${unit}`;
  return {
    language,
    number: (value, decimals = 0) => shortDecimalText(value, decimals, ','),
    fixed: (value, decimals) => decimalText(value, decimals, ','),
    money,
    shortMoney: (amount) =>
      readsZero(amount) ? money(amount) : `${decimalText(amount / 1_000_000, 1, ',')}\u00A0mill.\u00A0${unit}`,
    shortMoneyWith: (amount, decimals) => `${decimalText(amount / 1_000_000, decimals, ',')}\u00A0mill.\u00A0${unit}`,
    millions: (amount) => millionsText(amount, ','),
    unitOfMillions: `mill. ${unit}`,
    percent: (value, decimals = 0) => `${shortDecimalText(value, decimals, ',')}\u00A0%`,
    date: (iso) => dateParts(iso, ({ year, month, day }) => `${day}. ${months[month - 1]} ${year}`),
    shortDate: (iso) => dateParts(iso, ({ year, month, day }) => `${pad(day)}.${pad(month)}.${year}`),
    list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} og ${items.at(-1)}`),
    choice: (key) => choiceLabel(choices, key),
    field: (key) => fields[key][0],
    quote: (text) => `«${text}»`,
  };
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
