// Findings about what has changed since the council approved and scored, in English.
import type { PastArguments } from '../../../core/rules/past-rules.ts';
import { type ApprovalNames, differenceInWords } from '../../difference-in-words.ts';
import type { FindingWords } from '../../finding-words.ts';

const names: ApprovalNames = {
  cost: { more: 'more', less: 'less' },
  months: (count, text) => `${text} ${count === 1 ? 'month' : 'months'}`,
  time: { more: 'later', less: 'earlier' },
  asApproved: 'as approved',
};

const facts = { cost: 'cost', benefits: 'benefits', risks: 'risks', scope: 'scope' } as const;

export const lightDisagreesWords: FindingWords<PastArguments['light-disagrees']> = {
  title: 'The light says something else than the plan',
  message: (args, speak) => {
    const lit = `${args.light === 'cost' ? 'Cost' : 'Time'} is reported ${colour(speak.choice(args.stated))}, but the plan points to ${colour(speak.choice(args.suggested))}`;
    const { approved, planned, difference } = differenceInWords(args, names, speak);
    return args.light === 'cost'
      ? `${lit}: the project was approved with ${approved} in ${speak.quote(args.decision)}, and now ${planned} is planned (${difference}).`
      : `${lit}: the end was ${approved} when it was approved in ${speak.quote(args.decision)}, and now it is ${planned} (${difference}).`;
  },
  fix: ({ than, light }) =>
    than === 'better'
      ? 'Correct the colour, or put the new plan to the council so that it can approve it.'
      : `Write why in \`status_report.${light}.comment\`, or correct the colour.`,
  why: 'The council judges a project against what was last approved, not against last month’s plan. The approved cost is the frame of the last approval. Where that gave none, it is the cost on the card then. That and the end are taken from the history in git. The limits for yellow and red stand under traffic_lights in strategy.yaml. Where none are set, 5 and 10 percent and 1 and 3 months are used. A light that is better than the figures hides something; one that is worse needs a cause.',
};

export const staleScoreWords: FindingWords<PastArguments['stale-score']> = {
  title: 'Score from before the change',
  message: (args, speak) =>
    `${speak.list(args.criteria.map((each) => `\`${each}\``))} ${args.criteria.length === 1 ? 'was' : 'were'} scored on ${speak.date(args.scored)}, but ${speak.list(args.facts.map((each) => facts[each as keyof typeof facts]))} ${args.changed === '' ? 'were changed since' : `changed after that, last on ${speak.date(args.changed)}`}.`,
  fix: () => 'Score again. If the score still holds, say why in `reason`.',
  why: 'A score builds on cost, benefits, risks and scope as they were when it was given. If they were changed since, the ranking may rest on something that is no longer so. When the score and the facts were last changed is taken from the history in git; nobody has to keep it.',
  related: () => 'another score from before the change',
};

function colour(label: string): string {
  return label.toLowerCase();
}
