// English for the overview of several portfolios.
import type { OverviewWords } from '../overview-words.ts';

export const overviewWords: OverviewWords = {
  title: 'Overview of several portfolios',
  about: ({ portfolios, projects, ended }) =>
    `${portfolios} ${portfolios === 1 ? 'portfolio' : 'portfolios'} with ${projects} ${projects === 1 ? 'project' : 'projects'} that are under way or proposed.${ended > 0 ? ` ${ended} that have ended are left out.` : ''}`,
  rules:
    'A joint project is counted once, in the portfolio that leads it, and its cost is split by the agreed shares. Amounts are planned project cost.',
  attention: 'Read this first',
  errors: (name, { errors, faults, isAll, folder }, { list }) =>
    `${name}: the check finds ${errors} ${errors === 1 ? 'error' : 'errors'}${isAll ? '' : ', most of'}: ${list(faults)}. Fields with errors are not in the overview. “portfolio check -C ${folder}” shows what is wrong, and where.`,
  unreadable: (name, ids, { list }) => `${name}: these cards could not be read, and are left out: ${list(ids)}.`,
  unread: (key, folder, { quote }) => `${key}: found no portfolio in ${quote(folder)}. It is left out.`,
  notAddable: 'The portfolios have different currencies or price years. Amounts are not added, but stand apart.',
  headings: {
    portfolios: 'The portfolios',
    stages: 'Stage',
    costs: 'Money per year',
    payers: 'Who pays',
    joint: 'Joint projects',
    categories: 'Category',
    themes: 'Theme',
    goals: 'Goals',
    lifeEvents: 'Life events',
    questions: 'Questions to the portfolios',
    projects: 'The projects',
  },
  columns: {
    key: 'Key',
    name: 'Portfolio',
    cards: 'Cards',
    counted: 'Counted here',
    elsewhere: 'Counted elsewhere',
    from: 'Taken from',
    total: 'Total',
    year: 'Year',
    organisation: 'Organisation',
    pays: 'Pays',
    project: 'Project',
    alsoIn: 'Also a card in',
    shares: 'Shares',
    goal: 'Goal',
    theme: 'Theme',
    owner: 'Owner',
    cost: 'Cost',
  },
  changed: 'changed since',
  outsideGit: 'not in git',
  notSaid: 'Not said',
  withoutYear: 'On no year',
  unit: (currency, priceYear, portfolios, { list }) =>
    `Amounts in millions of ${currency}${priceYear === null ? '' : `, ${priceYear} prices`}${portfolios === null ? '' : `: ${list(portfolios)}`}.`,
  unknownCost: (count) => `${count} ${count === 1 ? 'project has an' : 'projects have an'} unknown cost.`,
  nobody: 'No owner named',
  unnamed: 'Unknown participant',
  payersIntro:
    'By agreed shares. Where none are agreed, the owner pays all. An organisation is the same in several portfolios when it has the same organisation number or municipality number.',
  jointIntro: 'Projects that several organisations pay for, or that have cards in several portfolios.',
  goalsIntro: 'Goals that several portfolios word alike, such as national ones, stand on one line.',
  questionsIntro: 'The tool does not guess. Answer by correcting the cards or the configuration.',
  question: {
    same_title: (one, other, { quote }) =>
      `Are ${quote(one)} and ${quote(other)} the same joint project? They have the same title and an organisation in common. If so, let one of them write links.lead_card. Now both are counted.`,
    same_case: (one, other, { quote }) =>
      `Are ${quote(one)} and ${quote(other)} the same joint project? They point to the same case. If so, let one of them write links.lead_card. Now both are counted.`,
    lead_ended: (one, other, { quote }) =>
      `${quote(one)} has ended, but ${quote(other)} goes on and follows it. Who leads now? Now neither is counted.`,
    same_organisation: (name, one, other, { quote }) =>
      `Are ${quote(one)} and ${quote(other)} both ${quote(name)}? Write organisation_number on both, and they count as one.`,
  },
  unfollowed: {
    not_read: (name, lead, { quote }) =>
      `${quote(name)} points to ${quote(lead)}, but that portfolio is not read. The project is counted where the card is.`,
    no_card: (name, lead, { quote }) =>
      `${quote(name)} points to ${quote(lead)}, but there is no such card, or it cannot be read. The project is counted where the card is.`,
    ring: (name, lead, { quote }) =>
      `${quote(name)} points to ${quote(lead)}, which points back. The project is counted once. Only one of the cards is to lead.`,
  },
  more: (count) => `${count} more are in the JSON edition.`,
  countedElsewhere: (names, { list }) =>
    `Joint projects that are listed under the portfolio that leads them: ${list(names)}.`,
};
