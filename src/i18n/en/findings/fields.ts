// English for what can be wrong with one field by itself.
import type { FieldArguments } from '../../../core/schema/field-findings.ts';
import type { FieldKey } from '../../../generated/schema-texts.ts';
import type { WordsFor } from '../../finding-words.ts';
import { choiceByLabel, choiceList, choiceWithLabel, keyByTitle, keyWithTitle } from '../../known-label.ts';
import type { Speak } from '../../speak.ts';

export const fieldWords: WordsFor<FieldArguments> = {
  'unknown-key': {
    title: 'Unknown key',
    message: ({ key }) => `\`${key}\` is not a key here.`,
    fix: (args, speak) => {
      const { key, suggestion, holder, allowed } = args;
      const meant = keyByTitle(key, args, speak);
      if (meant) return `Did you mean ${keyWithTitle(holder, meant, speak)}?`;
      if (suggestion) return `Did you mean \`${suggestion}\`?`;
      return holder === 'project' || allowed.length === 0
        ? 'Fields of your own stand under `local` and are declared in portfolio.yaml.'
        : `Here may stand ${allowed.map((each) => `\`${each}\``).join(', ')}.`;
    },
    why: 'A key that the tool does not know would be overlooked. A slip in a key could then hide a cost or a risk.',
  },
  'misplaced-key': {
    title: 'Key in the wrong place',
    message: ({ key }) => `\`${key}\` does not belong here.`,
    fix: ({ belongs }) => `Move it to \`${belongs}\`. Look at the indentation.`,
    why: 'The indentation decides what a line belongs to. A key on the wrong level is not read as you meant it.',
  },
  'bad-key': {
    title: 'Key with characters that are not allowed',
    message: ({ key }, { quote }) => `${quote(key)} cannot be used as an id.`,
    fix: () => 'Use the letters a–z, digits, hyphen and underscore.',
    why: 'An id is used in file names, links and reports, so it must consist of characters that all programs accept.',
  },
  'missing-key': {
    title: 'Missing key',
    message: ({ field, definition }, speak) => `${named(field, definition, speak)} is missing here.`,
    fix: ({ field }) => `Add \`${field}: …\`, or remove the whole item.`,
    why: 'Some fields make sense only together. A risk without an event or a benefit without a name cannot be shown to the council.',
  },
  'empty-value': {
    title: 'Key without a value',
    message: ({ field, definition }, speak) => `${named(field, definition, speak)} has no value.`,
    fix: () => 'Write the value after the colon, or remove the line.',
    why: 'A key without a value looks filled in, but is not.',
  },
  'not-a-date': {
    title: 'Not a date',
    message: ({ value, problem }, speak) => dateProblem(value, problem, speak),
    fix: ({ suggestion }) =>
      suggestion ? `Write ${suggestion}.` : 'Write the date as year-month-day, for example 2027-03-31.',
    why: 'Dates are written year-month-day, so that everyone reads them alike and they can be sorted.',
  },
  'not-a-number': {
    title: 'Not a number',
    message: ({ value, field, definition }, speak) =>
      `${speak.quote(value)} is not a number, and ${named(field, definition, speak)} should be one.`,
    fix: (args) => numberRemedy(args),
    why: 'Numbers are written with digits only, and a point before decimals. With spaces, commas or words they are read as text, and cannot be added up.',
  },
  'not-whole': {
    title: 'Not a whole number',
    message: ({ value, field, definition }, speak) =>
      `${speak.number(value, 6)} is not a whole number, and ${named(field, definition, speak)} should be one.`,
    fix: ({ holds, readings, millions, written }) => {
      if (readings.length > 0) return `Write ${readings[0]} if the point parts thousands.`;
      if (millions !== null) return inMillions(written, millions);
      return holds === 'money' ? 'Round it to whole units.' : 'Round it to a whole number.';
    },
    why: 'Amounts are whole units, and some other numbers are counted only in wholes. Sums then always add up.',
  },
  'quote-needed': {
    title: 'Quotes are missing',
    message: ({ written, read }) =>
      written === read
        ? `${written} is read as a number or true/false, but should be text.`
        : `${written} would be read as ${read}.`,
    fix: ({ written }) => `Put it in quotes: "${written}".`,
    why: 'Without quotes, digits are read as a number and leading zeros vanish: 0301 becomes 301. Codes and numbers that identify something stand in quotes.',
  },
  'not-true-or-false': {
    title: 'Neither true nor false',
    message: ({ value, field, definition }, speak) =>
      `${named(field, definition, speak)} should be true or false, not ${speak.quote(value)}.`,
    fix: () => 'Write true for yes and false for no, without quotes.',
    why: 'Yes and no are written true and false, the only words that all programs read alike.',
  },
  'not-a-list': {
    title: 'Not a list',
    message: ({ field, definition }, speak) => `${named(field, definition, speak)} should be a list.`,
    fix: () => 'Put a hyphen and a space in front of each item: "- item".',
    why: 'Fields that may have several values are lists, even when there is only one.',
  },
  'not-a-group': {
    title: 'Not a group',
    message: ({ field, definition }, speak) => `${named(field, definition, speak)} should have keys below it.`,
    fix: ({ keys }) =>
      keys.length > 0
        ? `Write the value on an indented line of its own, under one of the keys ${keys
            .slice(0, 8)
            .map((key) => `\`${key}\``)
            .join(', ')}.`
        : 'Write each value on an indented line of its own, with a key.',
    why: 'Some fields are groups with keys of their own, so that it is clear what each value means.',
  },
  'not-text': {
    title: 'Not a single value',
    message: ({ field, definition }, speak) =>
      `${named(field, definition, speak)} should be one value, not a list or a group.`,
    fix: () => 'Write the value on the same line as the key. Put text with a colon in quotes.',
    why: 'A text with a colon in it is read as a key with a value unless it stands in quotes.',
  },
  'unknown-choice': {
    title: 'Unknown choice',
    message: ({ value, field, definition }, speak) =>
      `${speak.quote(value)} is not a choice for ${named(field, definition, speak)}.`,
    fix: (args, speak) => {
      const { value, suggestion, choice, choices } = args;
      const meant = choiceByLabel(value, args, speak) ?? suggestion;
      return meant
        ? `Did you mean ${choiceWithLabel(choice, meant, speak)}?`
        : `Choose one of ${choiceList(choice, choices, speak)}.`;
    },
    why: 'The field has fixed choices, so that cards can be compared and counted. The choices are English in the file, and in your language in the report.',
  },
  'bad-form': {
    title: 'Wrong form',
    message: ({ value, form }, { quote }) => `${quote(value)} is not ${forms[form]?.[0] ?? 'written as it should be'}.`,
    fix: ({ form, suggestion }) =>
      suggestion
        ? `Write the year with four digits, in quotes: "${suggestion}".`
        : (forms[form]?.[1] ?? 'See the explanation of the field.'),
    why: 'Codes and numbers have a fixed form, so that they can be checked and linked to other systems.',
  },
  'out-of-range': {
    title: 'Out of range',
    message: ({ value, minimum, maximum, field, definition }, speak) =>
      `${speak.number(value, 6)} is too ${minimum === null ? 'large' : 'small'} for ${named(field, definition, speak)}. ${minimum === null ? `The largest is ${speak.number(maximum ?? 0, 6)}` : `The smallest is ${speak.number(minimum, 6)}`}.`,
    fix: () => 'Correct the number.',
    why: 'The limits catch slips, such as a zero too many or a percentage above a hundred.',
  },
  'too-long': {
    title: 'Text too long',
    message: ({ limit, field, definition }, speak) =>
      `${named(field, definition, speak)} is longer than ${speak.number(limit)} characters.`,
    fix: () => 'Shorten it, and keep the long version in the archive.',
    why: 'Texts must fit in tables and reports that people read.',
  },
  'too-many': {
    title: 'Too many',
    message: ({ limit, field, definition }, speak) =>
      `${named(field, definition, speak)} has more than ${speak.number(limit)} items.`,
    fix: () => 'Merge some, or remove some.',
    why: 'The limit catches slips and keeps the card readable.',
  },
  'too-few': {
    title: 'Too few',
    message: ({ limit, field, definition }, speak) =>
      `${named(field, definition, speak)} should have at least ${speak.number(limit)}.`,
    fix: () => 'Add what is missing.',
    why: 'The field makes sense only with several values, such as the lowest and the highest.',
  },
};

const forms: Readonly<Record<string, readonly [form: string, remedy: string]>> = {
  id: [
    'a valid id',
    'Use at least two characters: small letters a–z, digits and hyphens, as in `digital-hjemmeoppfolging`.',
  ],
  key: ['a valid id', 'Use the letters a–z, digits, hyphen and underscore.'],
  card_elsewhere: [
    'a card in another portfolio',
    'Write the key of the portfolio, a slash and the id, such as `fjordregionen/responssenter`.',
  ],
  case_number: ['a case number', 'Write it as "2026/1234", in quotes.'],
  organisation_number: ['an organisation number', 'Write nine digits without spaces, in quotes.'],
  municipality_number: ['a municipality number', 'Write four digits in quotes, as in "0301".'],
  currency: ['a currency code', 'Write three capital letters, such as NOK.'],
  link: ['a web address', 'The address should begin with https://.'],
};

function numberRemedy({ value, holds, suggestion, readings, millions }: FieldArguments['not-a-number']): string {
  if (readings.length > 1)
    return `A comma may part thousands or decimals. Write ${readings[0]} or ${readings[1]}, whichever you mean.`;
  if (millions !== null) return inMillions(value, millions);
  if (holds === 'money')
    return suggestion
      ? `Write ${suggestion}: digits only, no spaces, commas or "million".`
      : 'Write digits only, for example 4500000. Amounts are whole units.';
  if (holds === 'integer')
    return suggestion ? `Write ${suggestion}: digits only.` : 'Write a whole number in digits only, for example 3.';
  return suggestion
    ? `Write ${suggestion}. Decimals come after a point.`
    : 'Write digits only, with a point before decimals, for example 2.5.';
}

function inMillions(written: string, millions: string): string {
  const amount = written.replaceAll(/["']/g, '').replace(',', '.');
  return `Amounts are whole units. ${amount} million is written ${millions}.`;
}

function named(field: string, definition: string, speak: Speak): string {
  if (definition === '') return `\`${field}\``;
  const title = speak.field(definition as FieldKey);
  return field === '' ? title : `\`${field}\` (${title})`;
}

function dateProblem(value: string, problem: string, { quote, date }: Speak): string {
  const [kind, number, month] = problem.split(':');
  if (kind === 'month') return `There is no month ${number}.`;
  if (kind === 'day') return `There is no day ${number} in ${date(`${month}-01`).replace(/^1 /, '')}.`;
  if (kind === 'order') return `${value} has the day first.`;
  if (kind === 'length') return `${value} lacks a zero.`;
  return `${quote(value)} is not a date.`;
}
