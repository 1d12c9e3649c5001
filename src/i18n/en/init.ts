// English for `portfolio init`.
import type { InitWords } from '../init-words.ts';
import { pictureWords } from './pictures.ts';

export const initWords: InitWords = {
  intro: 'A new portfolio. A few questions; everything can be changed later. Ctrl-C stops without writing anything.',
  outro: 'Thank you, that was all.',
  questions: {
    name: ['What is the portfolio called?', 'Digital portfolio of Storvik'],
    organisation: [
      'Which organisation is it for? (several: part them with commas. An agency may name its ministry last.)',
      'Storvik kommune',
    ],
    sector: [
      'A sector: name; leader; user name of the one who approves. Empty when there are no more. None at all: the usual ones.',
      'Health and care; Director of health; @health-director',
    ],
    frame: ['How much may the projects cost each year? It becomes the frame of the next four years.', '8 million'],
  },
  whichKind: 'Who is the portfolio for?',
  kinds: {
    'municipal-council': 'One municipality with a digitalisation council',
    'inter-municipal': 'A cooperation of municipalities',
    'state-agency': 'A state agency',
  },
  problems: {
    'not-a-user': 'Write user names or teams with @ in front, such as @health-director or @municipality/secretariat.',
    'no-leader': 'Write the leader after a semicolon: "Health and care; Director of health".',
    'no-id':
      'The name also becomes an id, which needs at least two of the characters a–z and 0–9. Write the whole name, for example “Storvik kommune” or “Health”.',
    'same-id': 'This one has been named before.',
    'not-a-package':
      'Write a version (0.1.0), an address with a tag (git+https://…#v0.1.0), or a file in the repository that ends in .tgz or .mjs, with plain letters and digits in its name.',
  },
  setup: {
    area: (organisation) => `${organisation}, all digitalisation that needs a budget`,
    introduction: (organisation) =>
      `The report shows all projects in ${organisation}: what they are to give, what they cost, where they stand, and what has to be decided.`,
    addressee: {
      'municipal-council': 'The management group as portfolio board, and the municipal council',
      'inter-municipal': 'The committee of municipal directors as portfolio board, and the municipal councils',
      'state-agency': 'The agency management as portfolio board, and the ministry',
    },
    memberFrom: (sector) => `Member from ${sector}`,
    comments: {
      strategy: 'Goals, criteria, weights and limits are examples until you have adopted your own.',
      governance:
        'Members, limits of amounts, percentages and dates of meetings are examples until you have looked over them.',
      portfolio: 'Who the portfolio is for. All amounts are in the prices of the year under price_year.',
      organisations:
        'You may add organisation_number, municipality_number and inhabitants, in quotes where a number may begin with 0.',
      frames: 'The frame for projects each year. Write adopted: true when it has been decided.',
      competences: 'People that the projects share. The numbers are examples: take away "# " and write your own.',
      sectors:
        'The sector leader is heard before a proposal is submitted. reviewers are the user names of those who approve its cards.',
    },
  },
  owners: {
    about: [
      'Who is asked to look at a proposal. The last line that fits is the one that counts.',
      'Everyone named needs write access to the repository. See the guide for the secretariat.',
    ],
    cards: 'Cards: an id that begins with that of a sector, such as helse-…, is for that sector.',
    council: 'Rules, money, decisions and the check itself: the secretariat alone.',
    nobody: 'Put your own team in the place of @organisation/secretariat, and take away "# " in front of the lines.',
  },
  card: {
    note: [
      'An example that you can use: the case is to take the portfolio into use. Nobody has worked out the cost, and the date is the day the card was made.',
      'Change the words, or delete the card.',
    ],
    title: 'Take the portfolio into use',
    problem: 'Projects stand in different lists, and nobody sees what they cost and give together.',
    forWhom: 'The management',
    benefit: 'One overview that everybody can trust',
  },
  guides: { propose: 'docs/propose.md', review: 'docs/review.md', secretariat: 'docs/secretariat.md' },
  pictures: { folder: 'docs/pictures', words: pictureWords },
  form: {
    template: 'Proposal',
    onlyForm: ['New issues are proposals, and the form is the only door in. Write true if you want other issues too.'],
  },
  organisations: (names, { list }) => `The organisations in the portfolio: ${list(names)}.`,
  onlyOne: (name) =>
    `The cooperation has only one organisation, ${name}. If more take part, list them under organisations in portfolio.yaml.`,
  made: (count) =>
    count === 1 ? 'Made 1 file:' : count === 0 ? 'Everything was there. Nothing was written.' : `Made ${count} files:`,
  wouldMake: (count) =>
    `Nothing was written. Without --dry-run, ${count === 1 ? '1 file' : `${count} files`} would be made:`,
  schemas: (written, same) =>
    `${written === 0 ? 'No schema has changed' : `Wrote ${written} ${written === 1 ? 'schema' : 'schemas'}`}${same === 0 || written === 0 ? '' : `; ${same} ${same === 1 ? 'was' : 'were'} up to date`}. The editor offers the ids that the portfolio has now.`,
  kept: (count) => `${count === 1 ? '1 file was' : `${count} files were`} there already and were left alone:`,
  stale: (path, again) => `“${path}” is not what the configuration gives now. Print it anew: ${again}`,
  portfolioKept: 'There is a portfolio here. Cards and configuration are left alone; only what surrounds them is made.',
  portfolioWithoutCards:
    'There is a portfolio without cards here. The configuration is left alone; only what surrounds it is made.',
  notTop: 'The folder lies inside a repository. The check and CODEOWNERS work only from its top: move them there.',
  keptWorkflows: (paths) =>
    `These were there already, and fetch or run the tool as before: ${paths.join(', ')}. Delete them and run the command again if they are to use what you wrote after --package.`,
  next: {
    title: 'Next:',
    address: 'ADDRESS',
    newPortfolio: 'New portfolio',
    setup: 'Set up the portfolio',
    steps: {
      'keep-file': () => 'Put this file in the folder. The workflows run it:',
      go: () => 'Go to the folder:',
      'first-card': () => 'Make the first card:',
      'check-clean': () => 'Check. It gives no errors:',
      check: () => 'See what the check says:',
      'look-over': () => 'Read what is an example, and what you have to decide:',
      read: () => 'Read the guide for the secretariat:',
      'git-init': () => 'Make the folder a repository:',
      commit: () => 'Commit:',
      remote: (host) => `Make an empty repository on ${host}, and note its address:`,
      push: (host) => `Push it to ${host}:`,
    },
    fetches: (kind, shown, guide) =>
      ({
        version: `The workflows fetch the package ${shown} from the net every time. If it is not published yet, or the network is closed, they stop: first do what “What the workflows fetch” in ${guide} says.`,
        git: `The workflows fetch the tool from ${shown}, and build it there. More: “What the workflows fetch” in ${guide}.`,
        file: `The workflows install ${shown}, and fetch the packages that it needs from the net. More: “What the workflows fetch” in ${guide}.`,
        single: `The workflows run ${shown}, and fetch no packages. To run it yourself: node ${shown} check. More: “What the workflows fetch” in ${guide}.`,
      })[kind],
  },
};
