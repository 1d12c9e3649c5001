// English for `portfolio new`.
import type { NewWords } from '../new-words.ts';

export const newWords: NewWords = {
  intro: 'A new proposal. A few questions; everything can be changed later. Ctrl-C stops without writing anything.',
  outro: 'Thank you, that was all.',
  questions: {
    title: ['What is the proposal called?', 'Digital licensing inspections'],
    id: ['Which id shall the card have? It is also the name of the file, and never changes.', 'digital-inspections'],
    organisation: ['Which organisation owns the need?', 'Storvik municipality'],
    unit: ['Which unit? (may be left empty)', 'Business department'],
    sector: ['Which sector does it belong to?', ''],
    form: ['How do you mean to work?', ''],
    responsible: ['Who answers for the proposal? Write a role, not a name.', 'Head of business affairs'],
    submitter: ['Who submits it?', 'Licensing inspector'],
    problem: ['What is the problem, and how big is it?', 'Inspectors spend two hours on paper per inspection'],
    forWhom: ['Who has the problem? (several: separate with commas)', 'Licensed venues, inspectors'],
    benefit: ['What is the main benefit?', 'Inspectors have time for more inspections'],
    cost: ['What will it cost? A rough estimate will do.', '400000 or 1.5 million'],
    hypothesis: ['Pilot: what do you believe?', 'Inspectors spend half the time when the form is on a tablet'],
    criterion: [
      'Pilot: what must be true for the trial to have succeeded?',
      'At least 20 inspections, and under one hour each',
    ],
    start: ['Pilot: when does it start?', '2027-02-01'],
    end: ['Pilot: when is it over, and judged?', '2027-06-30'],
  },
  submitter: (roles) =>
    roles.length === 0 ? 'Write a role or initials.' : `Write the role as it stands here: ${roles.join(', ')}.`,
  notYet: 'Do not know yet',
  problems: {
    'blank': 'An answer is needed here.',
    'several-lines': 'This has to be on one line.',
    'hidden-character':
      'The text has invisible characters, or characters that change the direction of writing. Type it anew instead of pasting it.',
    'too-long':
      'The text is too long: 300 characters at most on one line, and 10,000 where there is room for paragraphs.',
    'too-many': 'These are too many: 30 at most.',
    'not-an-amount': 'This is not an amount. Write for example 400000 or "1.5 million". A rough estimate will do.',
    'ambiguous-amount': 'The amount can be read in two ways. Write it with digits only, for example 1500000.',
    'other-currency': "The amount is in another currency than the portfolio's.",
    'too-large': 'The amount is too large.',
    'negative-amount': 'The cost cannot be less than zero.',
    'small-amount':
      'The amount is below 1000. Did you mean millions? Write for example "1.5 million" or 1500000. If you are not sure, a rough estimate will do.',
    'not-a-date': 'Write a date that exists, year-month-day, for example 2027-03-31.',
    'end-before-start': 'The end cannot come before the start.',
    'no-id-from-title':
      'No id, which is also the name of the file, can be made from the title. Give the card one: small letters a–z, digits and hyphens, 2–63 characters, for example --id digital-licensing.',
    'unusable-id': 'Use small letters a–z, digits and hyphens, 2–63 characters.',
    'taken-id': 'There is a card with this id. Choose another.',
    'unknown-choice': 'Choose one of the alternatives.',
    'only-pilots': 'This is only for pilots, --form pilot.',
    'not-on-scale': 'This is not a number on the scale.',
    'no-score': 'The reason has no assessment to belong to.',
  },
  gaveUp: 'Stopped. Nothing was written.',
  made: (title, cost) => `Made a card for "${title}", estimated at ${cost}:`,
  schema: (file) => `Wrote ${file} too, so that your editor can explain the fields as you type.`,
  unused: (slots) => `The portfolio's own template has no room for ${slots}. It is not in the card.`,
  notAsked: (sector, id) =>
    `The leader of the sector "${sector}" is not asked to approve the card, for it is the beginning of the id that decides who is asked. Give the card the id ${id}: give the file that name before you commit it.`,
  next: [
    'Next:',
    '  1. Open the card. The comments say what helps the council.',
    '  2. Run "portfolio check". It says what is missing, and where.',
    '  3. Commit the card to git, and open a pull request.',
  ].join('\n'),
};
