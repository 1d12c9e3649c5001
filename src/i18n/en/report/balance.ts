// The chapter on balance, order and dates in English.
import type { BalanceWords } from '../../report/balance-words.ts';

const projects = (count: number) => (count === 1 ? '1 project' : `${count} projects`);
const isAre = (count: number) => (count === 1 ? 'is' : 'are');

export const balanceWords: BalanceWords = {
  title: 'Balance, dependencies and roadmap',
  summary: {
    targets: (met, all, missed) =>
      `${met} of ${all} balance targets are met.${missed.length === 0 ? '' : ` Not met: ${missed.join('; ')}.`}`,
    goals: (uncovered) => `Without any project: ${uncovered.join('; ')}.`,
    allGoals: 'Every goal of the strategy has at least one project.',
    late: (count) =>
      count === 1
        ? '1 project waits for something that is planned to be finished too late.'
        : `${count} dependencies do not hold by the plan.`,
    next: (date, project) => `The next critical date is ${date}: ${project}.`,
  },
  targets: {
    title: 'Against the targets of the strategy',
    intro: (count, total) =>
      `The shares are of planned cost: ${total} in ${projects(count)} that ${isAre(count)} not ended, proposals included.`,
    withoutCost: (count) => `The cost of ${projects(count)} is unknown and does not count.`,
    noCost: 'No cost is known, so the shares cannot be worked out.',
    none: 'The strategy has no balance targets.',
    columns: ['What', 'Target', 'Under way', 'With the proposals', 'Assessment'],
    from: (percent) => `at least ${percent}`,
    to: (percent) => `at most ${percent}`,
    fromTo: (min, max) => `${min} to ${max}`,
    verdict: (verdict, off) =>
      ({
        inside: 'inside',
        below: `${off} percentage points too little`,
        above: `${off} percentage points too much`,
        unknown: 'unknown',
      })[verdict],
    verdictProjects: (verdict, off) =>
      ({ inside: 'within', below: `${projects(off)} too few`, above: `${projects(off)} too many`, unknown: 'unknown' })[
        verdict
      ],
    projects,
    ofProjects: 'share of the number',
  },
  divisions: {
    title: 'What the money goes to',
    intro: 'Planned cost, and the share of it, for all projects that are not ended.',
    none: 'The cards do not divide the projects in any way.',
    columns: ['Projects', 'Cost', 'Share under way', 'Share with the proposals'],
    unstated: 'not stated',
    highRisk: 'High risk',
    gravestRisk: (colour) => `Gravest risk: ${colour.toLowerCase()}`,
    across: { yes: 'Several organisations together', no: 'One organisation alone' },
    more: (rows) => `${rows} with a smaller cost ${isAre(rows)} not shown.`,
  },
  goals: {
    title: 'The goals of the strategy',
    none: 'The strategy has no goals.',
    columns: ['Goal', 'Weight', 'Under way', 'Proposals', 'Cost'],
    intro: 'A project that supports several goals is counted at each of them.',
    uncovered: '▲ no project',
    withoutGoal: (count) => `${projects(count)} ${count === 1 ? 'points' : 'point'} to no goal`,
    compass: (to) =>
      to === null ? 'The principles of the strategy' : `The picture of ${to} and the principles of the strategy`,
  },
  lifeEvents: {
    title: 'Life events',
    intro: 'The seven life events that state and municipalities work together on.',
    none: 'No project is tied to a life event.',
    columns: ['Life event', 'Projects'],
    noProject: 'none',
  },
  principles: {
    title: 'Digital first choice',
    intro: (count) =>
      `The answers of ${projects(count)} that ${count === 1 ? 'has' : 'have'} assessed the six principles.`,
    none: 'No project has assessed the principles of digital first choice.',
    principle: 'Principle',
  },
  organisations: {
    title: 'The organisations',
    intro:
      'What each organisation owns, takes part in and pays of planned cost, by agreed shares. Where no shares are agreed, the owner pays all.',
    none: 'The cards do not say who owns the projects.',
    columns: ['Organisation', 'Owns', 'Takes part in', 'Pays', 'Per inhabitant'],
    more: (count) =>
      count === 1
        ? '1 organisation that pays less is not shown.'
        : `${count} organisations that pay less are not shown.`,
  },
  dependencies: {
    title: 'Dependencies',
    intro: 'Which projects wait for others or share something with them, and whether the plans fit.',
    none: 'No project has entered that it depends on others.',
    columns: ['Project', 'Depends on', 'Why', 'Needed by', 'Finished by the plan', 'Assessment'],
    verdict: {
      in_time: '● in time',
      late: '▲ too late',
      given_up: '■ the other is stopped or rejected',
      unknown: 'dates missing',
      no_order: '–',
    },
  },
  roadmap: {
    title: 'Roadmap',
    none: 'No remaining project has said when it will be finished.',
    chart: (drawn, all) =>
      drawn === all
        ? `${projects(all)} in time.`
        : `The ${drawn} costliest of ${projects(all)} in time. The rest are in the table.`,
    tooBig: 'There are too many projects to draw. See the table.',
    looks: { active: 'under way', planned: 'proposed or on hold' },
    running: 'Under way',
    proposals: 'Proposals',
    columns: ['Project', 'Stage', 'Start', 'End', 'Next delivery or milestone'],
    next: (name, date) => `${date}: ${name}`,
    overdue: (name, date) => `▲ ${date} has passed: ${name}`,
    noNext: 'none planned',
    passed: (date) => `▲ ${date} (passed)`,
    more: (count) => `${count} more ${isAre(count)} not shown. See the project pages.`,
    withoutDates: (count) =>
      `${projects(count)} ${count === 1 ? 'has' : 'have'} not said when ${count === 1 ? 'it' : 'they'} will be finished.`,
  },
  critical: {
    title: 'Critical dates',
    intro: 'Decisions that others must make, and deadlines by law, that the projects depend on.',
    none: 'No project waits for the decisions of others or has a deadline by law.',
    columns: ['Date', 'Project', 'What', 'Who decides'],
    kind: { regulation: 'Law or regulation', funding: 'Funding', statutory: 'Deadline by law' },
    noDate: 'no date',
    passed: ' ▲ The date has passed.',
    startedWithout: ' ▲ Execution is going on without waiting.',
  },
};
