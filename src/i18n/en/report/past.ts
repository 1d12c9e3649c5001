// English for what the report knows of the time before.
import type { PastReportWords } from '../../report/past-report-words.ts';

export const pastReportWords: PastReportWords = {
  approved: {
    title: 'Cost and time against what was last approved',
    intro:
      'The approved cost is the frame that the last approval gave. Where it gave none, the cost, like the end, is that of the card as the council saw it then or, where the meeting file does not say, as it stood when the decision was recorded. The card comes from the history in git. The light is what the figures say.',
    disagreeing: (count) =>
      count === 1
        ? 'One project has reported another light than the figures say; it stands beside.'
        : `In ${count} places the project has reported another light than the figures say; it stands beside.`,
    columns: { project: 'Project', cost: 'Cost', light: 'Light', end: 'End' },
    decided: (date) => `approved ${date}`,
    stated: (light) => `reported ${light}`,
    limits: ({ yellow, red }) =>
      `Approved → now. Yellow from ${yellow.percent} over the approved cost or ${yellow.months} months after the approved end, red from ${red.percent} or ${red.months} months.`,
    more: (count) => `… and ${count} more.`,
    othersAsApproved: (count) =>
      count === 1
        ? 'One other project costs and ends as approved.'
        : `${count} other projects cost and end as approved.`,
    allAsApproved: (count) =>
      count === 1
        ? 'The one project that has been approved costs and ends as approved.'
        : `All ${count} projects that have been approved cost and end as approved.`,
  },
  stale: {
    title: 'Scores older than the facts',
    intro: (scores, projects) =>
      `${scores} ${scores === 1 ? 'score' : 'scores'} in ${projects === 1 ? 'one project' : `${projects} projects`} ${scores === 1 ? 'has' : 'have'} not been judged again since cost, benefits, risks or scope were changed. The place may rest on something that no longer holds.`,
    facts: { cost: 'the cost', benefits: 'the benefits', risks: 'the risks', scope: 'the scope' },
    line: ({ criteria, facts, scored, changed }, { list }) =>
      `${list(criteria)} ${criteria.length === 1 ? 'was' : 'were'} set ${scored}. Since then ${list(facts)} changed${changed ? `, last ${changed}` : ''}.`,
    more: (count) => `… and ${count} more projects. “portfolio check” shows all of them.`,
  },
};
