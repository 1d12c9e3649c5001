// English for the digital form.
import type { FormWords } from '../form-words.ts';

const listed = (labels: readonly string[]): string => labels.map((label) => `\n  - ${label}`).join('');

export const formWords: FormWords = {
  name: 'New proposal for the portfolio',
  about: 'Tell us about a need or an idea. Your answers become a project card that the council can consider.',
  intro:
    'Thank you for the proposal! Answer what you know; the rest can come later. Write roles or initials, not the names of people, and nothing that is exempt from public disclosure.',
  areas: 'Which service areas are touched?',
  goals: 'Which adopted goals does the proposal contribute to?',
  low: 'What is the least that it can cost?',
  high: 'What is the most that it can cost?',
  score: (criterion) => `Assessment: ${criterion}`,
  reasons: [
    'Why these assessments?',
    'A few words after the name of each criterion. The council will ask later; the secretariat can fill in the rest.',
  ],
  more: ['Anything else?', 'Whatever else is good to know. It stands as a comment at the end of the card.'],
  notChosen: 'Choose …',
  confirm: ['Confirm', 'There are no names of people here, and nothing that is exempt from public disclosure.'],
  template: {
    about:
      'Write the answers below the questions. Leave the lines that begin with ###. What stands like this is seen by you only.',
    required: 'Has to be answered.',
    choose: 'Write one of these:',
    example: (text) => `For example: ${text}`,
  },
  comments: 'From the form, without a field to stand in. Move what is needed, and delete the rest:',
  beside: 'Outside the questions',
  made: (title) => `Made a card from the form, for “${title}”:`,
  fromRow: (row, file) => `Read row ${row} of ${file}.`,
  notAnswered: (labels) => `Not answered. Fill in the card:${listed(labels)}`,
  unread: (label, problem) => `“${label}”: ${problem} The answer stands as a comment at the end of the card.`,
  noRoom: (label) =>
    `${label}: The portfolio’s own template has no room for the answer. It stands as a comment at the end of the card.`,
  cleaned: (label) => `“${label}”: Invisible characters were taken out.`,
  repeated: (label) =>
    `The line “### ${label}” is there several times. Only one of them was read as the question; see that the answers are in place.`,
  notConfirmed: (label) =>
    `“${label}” is not ticked. Look for names and confidential information before the card is shared.`,
  besideKept: 'Text outside the questions stands as a comment at the end of the card.',
  next: 'Next: fill in what is missing, and run “portfolio check”.',
};
