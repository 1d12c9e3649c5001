// Findings about names and links between files, in English.
import type { ReferencesArguments } from '../../../core/rules/references-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import { correctOr } from './correct-or.ts';

export const referencesWords: WordsFor<ReferencesArguments> = {
  'card-id': {
    title: 'The file name cannot be an id',
    message: ({ id, problem }, speak) =>
      problem === 'reserved'
        ? `The card is called ${speak.quote(id)}, a name that Windows does not allow for a file.`
        : `The file name ${speak.quote(id)} has other characters than small letters a–z, digits and hyphens, or the wrong length.`,
    fix: ({ suggestion }, speak) =>
      suggestion === null
        ? 'Give the file a new name of 2 to 63 characters: small letters a–z, digits and hyphens.'
        : `Name the file ${speak.quote(`${suggestion}.yaml`)}, and correct the cards and meetings that refer to it.`,
    why: 'The file name is the id of the card. It stands in links from other cards, in meetings and in web addresses, and the file must open on every machine. The id stays the same even when the title changes.',
  },
  'dependency-cycle': {
    title: 'Projects that wait for each other in a circle',
    message: ({ path }) => `The projects wait for each other in a circle: ${path.join(' → ')}.`,
    fix: () =>
      'Remove one of the dependencies in the circle, or give it another `kind` if the projects only share a solution or people.',
    why: 'When each project must wait for the next, none of them can begin. A dependency without `kind` is read as: the other project must finish first.',
    related: () => 'another link of the circle',
  },
  'duplicate-case-number': {
    title: 'The same case number on two cards',
    message: ({ case_number, other }, speak) =>
      `Case number ${case_number} also stands on the card ${speak.quote(other)}.`,
    fix: ({ other }, speak) =>
      `Correct the number on the card that has it wrong, or list ${speak.quote(other)} under \`links.replaces\` if this card takes over from it.`,
    why: 'The case number is the way from the portfolio to the archive. Two cards with the same number usually come from copying a card, and then documents end up in the wrong case.',
    related: () => 'the card that also has the number',
  },
  'duplicate-list-id': {
    title: 'The same id twice in a list',
    message: ({ id, list }, speak) => `The id ${speak.quote(id)} stands twice in \`${list}\`.`,
    fix: ({ id, list }, speak) =>
      `Give one ${speak.quote(id)} in \`${list}\` another id, or delete it if it was written twice.`,
    why: 'The id is what others refer to, and what lets a change be followed from meeting to meeting. When it stands in two places, nobody can know which is meant.',
    related: () => 'the first with this id',
  },
  'exclusive-both-active': {
    title: 'Two projects that exclude each other are both under way',
    message: ({ id, other }, speak) =>
      `${speak.quote(id)} and ${speak.quote(other)} exclude each other, but both have the status \`active\`.`,
    fix: ({ id, other }, speak) =>
      `Change \`status\` on ${speak.quote(id)} or ${speak.quote(other)}, or remove \`links.excludes\` if both can be carried out after all.`,
    why: 'When two projects solve the same thing in different ways, the council chooses one of them. If both are under way, the portfolio pays twice for the same need.',
    related: () => 'the other project',
  },
  'look-alike-id': {
    title: 'Two cards have ids that look the same',
    message: ({ id, other }, speak) => `The id ${speak.quote(id)} is easily mistaken for ${speak.quote(other)}.`,
    fix: () =>
      'Find out whether the two cards are the same project; otherwise give one file name a word that tells them apart.',
    why: 'Ids that differ only by a hyphen, by 0 and o, by 1, l and i, or by rn and m are misread in meetings and mistyped in links. Often it is the same proposal submitted twice.',
    related: () => 'the card it may be mistaken for',
  },
  'look-alike-title': {
    title: 'Two cards have the same title',
    message: ({ title, other }, speak) =>
      `The title ${speak.quote(title)} also stands on the card ${speak.quote(other)}.`,
    fix: () =>
      'Find out whether the two cards are the same project; otherwise give them titles that show the difference.',
    why: 'The council reads titles, not ids. Two equal titles on a list are mixed up, and often it is the same proposal submitted twice.',
    related: () => 'the card with the same title',
  },
  'meeting-file-name': {
    title: 'The meeting file has another date than the meeting',
    message: ({ name, date }, speak) =>
      `The meeting is dated ${speak.date(date)}, but the file is called ${speak.quote(`${name}.yaml`)}.`,
    fix: ({ date }, speak) =>
      `Name the file ${speak.quote(`${date}.yaml`)}, or correct \`date\` if the file name is right.`,
    why: 'Decisions are found by the date of the meeting, and that date is the file name. When the two differ, conditions and reports refer to the wrong meeting.',
  },
  'part-of-not-programme': {
    title: 'Part of something that is not a programme',
    message: ({ parent, form }, speak) =>
      `The project is set as part of ${speak.quote(parent)}, which has the form ${speak.quote(speak.choice(form))} and is not a programme.`,
    fix: ({ parent }, speak) =>
      `Set \`form: programme\` on ${speak.quote(parent)} if it is a programme; otherwise use \`links.depends_on\` or \`links.related\`.`,
    why: 'A programme gathers several projects, and reports list the projects under their programme. Other links between projects have fields of their own.',
    related: () => 'the form of the other card',
  },
  'self-reference': {
    title: 'The card refers to itself',
    message: ({ id }, speak) => `The card ${speak.quote(id)} refers to itself.`,
    fix: () => 'Write the id of the project that is meant, or remove the link.',
    why: 'A link tells how two projects are related. A project that points to itself is usually a copied card in which the link was not corrected.',
  },
  'unknown-area': {
    title: 'Unknown service area',
    message: ({ id }, speak) => `The service area ${speak.quote(id)} does not exist in \`portfolio.yaml\`.`,
    fix: correctOr('add the service area under `areas` in `portfolio.yaml`'),
    why: 'Reports group projects by service area. An area that is not listed falls outside every group.',
  },
  'unknown-body': {
    title: 'Unknown body',
    message: ({ id }, speak) => `The body ${speak.quote(id)} does not exist in \`governance.yaml\`.`,
    fix: correctOr('add the body under `bodies` in `governance.yaml`'),
    why: 'The governance file says who may decide what. A decision or a route with a body that is not listed cannot be checked.',
  },
  'unknown-competence': {
    title: 'Unknown competence',
    message: ({ id }, speak) => `The competence ${speak.quote(id)} does not exist in \`capacity.yaml\`.`,
    fix: correctOr('add the competence under `competences` in `capacity.yaml`'),
    why: 'The need for people is measured against capacity, competence by competence. A competence without capacity cannot be counted.',
  },
  'unknown-criterion': {
    title: 'Unknown criterion',
    message: ({ id, known, isDefault, holder }, speak) =>
      `${holder === 'card' ? 'The card has a score for' : 'The file gives weight to'} ${speak.quote(id)}, which is not ${isDefault ? 'one of the default criteria' : 'a criterion in `strategy.yaml`'}. The criteria are ${speak.list(known)}.`,
    fix: correctOr('add the criterion under `criteria` in `strategy.yaml`'),
    why: 'Only the criteria in the strategy have weight. A score for anything else does not count, and an adopted criterion may lack its score because the name is misspelt.',
  },
  'unknown-decision': {
    title: 'Unknown decision',
    message: ({ id }, speak) => `No meeting file has the decision ${speak.quote(id)}.`,
    fix: ({ suggestion }, speak) =>
      suggestion === null
        ? 'Write the date of the meeting, a slash and the id of the decision, for example `2026-09-17/V1`.'
        : `Write ${speak.quote(suggestion)} if that is the decision that is meant; otherwise correct the date or the id.`,
    why: 'A condition must be traceable to the meeting that set it. Otherwise nobody can check what was actually required.',
  },
  'unknown-goal': {
    title: 'Unknown goal',
    message: ({ id }, speak) => `The goal ${speak.quote(id)} does not exist in \`strategy.yaml\`.`,
    fix: correctOr('add the goal under `goals` in `strategy.yaml`'),
    why: 'Projects should support adopted goals. A goal that is not in the strategy is either misspelt or no longer adopted.',
  },
  'unknown-organisation': {
    title: 'Unknown organisation',
    message: ({ id }, speak) => `The organisation ${speak.quote(id)} does not exist in \`portfolio.yaml\`.`,
    fix: correctOr('add the organisation under `organisations` in `portfolio.yaml`'),
    why: 'Costs and benefits are summed per organisation. When one organisation is written in two ways, the sums are wrong.',
  },
  'unknown-project': {
    title: 'Unknown project',
    message: ({ id }, speak) => `There is no card with the id ${speak.quote(id)}.`,
    fix: correctOr('remove the reference if the card has been deleted'),
    why: 'The id of a card is its file name without .yaml. A reference to a card that does not exist hides a dependency, or leaves a decision without a project.',
  },
  'unknown-sector': {
    title: 'Unknown sector',
    message: ({ id }, speak) => `The sector ${speak.quote(id)} does not exist in \`governance.yaml\`.`,
    fix: correctOr('add the sector under `sectors` in `governance.yaml`'),
    why: 'The sector decides which leader is heard before the case goes to the council. With an unknown sector nobody is asked.',
  },
  'weaker-dependency': {
    title: 'Leans on a project that stands weaker',
    message: ({ other, state }, speak) =>
      `The project depends on ${speak.quote(other)}, which ${state.startsWith('status') ? 'has the status' : 'is in the stage'} ${speak.quote(speak.choice(state))}.`,
    fix: () =>
      'Find out whether the result will come in time, and change or remove the dependency if the project can do without it.',
    why: 'A project in execution needs the other one now. If the other is stopped, rejected or further behind, the plan is at risk, and the council should know.',
    related: () => 'where the other project stands',
  },
};
