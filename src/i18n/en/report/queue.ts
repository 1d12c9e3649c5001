// English for what awaits treatment and how the portfolio is steered.
import type { QueueWords } from '../../report/queue-words.ts';

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

export const queueWords: QueueWords = {
  title: 'Awaiting treatment, decisions and steering',
  proposals: {
    title: 'Proposals awaiting treatment',
    intro: ({ all, onAgenda }) =>
      `${count(all, 'proposal awaits', 'proposals await')} treatment. ${onAgenda === 0 ? 'None of them is' : `${onAgenda} of them ${onAgenda === 1 ? 'is' : 'are'}`} on the next agenda. The table shows what each lacks before it can go on to the next stage, by the check of the cards.`,
    none: 'No proposal awaits treatment.',
    project: 'Proposal',
    sectorLeader: 'Sector leader',
    notHeard: 'Not heard',
    agenda: 'Treated',
    notOnAgenda: 'Not scheduled',
    lacks: 'Lacks before the next stage',
    complete: 'Nothing',
    remarks: "The sector leaders' remarks, word for word:",
    left: (left) =>
      `${count(left, 'more proposal is', 'more proposals are')} not shown. See "portfolio list --status proposed".`,
  },
  halted: {
    title: 'Stopped, rejected and on hold',
    none: 'No project is stopped, rejected or on hold.',
    project: 'Project',
    reason: 'Why',
    noReason: 'No reason on the card',
    decided: 'Last decision',
  },
  conditions: {
    title: 'Conditions that are not met',
    none: (met) => (met > 0 ? `All conditions are met (${met}).` : 'No decision has conditions.'),
    intro: ({ open, overdue, met }) =>
      `${count(open, 'condition is', 'conditions are')} open, ${overdue === 0 ? 'none' : overdue} of them overdue. ${met} ${met === 1 ? 'is' : 'are'} met.`,
    project: 'Project',
    condition: 'Condition',
    due: 'Due',
    overdue: 'overdue',
    notFollowedUp: 'the card does not follow it up',
    decision: 'Decision',
  },
  decisions: {
    title: 'Decisions',
    none: 'No decisions are entered in the meeting files.',
    date: 'Date',
    case: 'Case',
    about: 'About',
    decision: 'Decision',
    frame: 'Frame',
    wholePortfolio: 'the whole portfolio',
    earlier: (earlier) =>
      `${count(earlier, 'earlier decision is', 'earlier decisions are')} not shown. They stand in the meeting files.`,
  },
  mandate: {
    title: "The secretariat's mandate",
    none: 'The secretariat has no mandate to decide cases by itself.',
    limits: ({ adopted, case: number, types, perCase, perYear }, { list }) =>
      `By itself the secretariat may decide cases${types.length > 0 ? ` of the type ${list(types)}` : ''}${perCase ? ` of up to ${perCase}` : ''}${perYear ? `, in all ${perYear} a year` : ''}.${adopted ? ` The mandate was adopted on ${adopted}${number ? `, case ${number}` : ''}.` : ' The files do not say when the mandate was adopted.'}`,
    used: ({ year, cases, used, left, without }) =>
      `In ${year}, ${used} has been used on ${count(cases, 'case')}${without > 0 ? `, ${without} of them of unknown amount` : ''}.${left ? ` ${left} is left.` : ''}`,
    unused: (year) => `The mandate has not been used in ${year}.`,
    resources: ({ members, told, positions, budget }) =>
      `${positions === null ? `None of the ${members} roles in the secretariat say how much time is set aside.` : `${positions} full-time equivalents are set aside for the tasks, as told for ${told} of ${members} roles in the secretariat.`}${budget ? ` The secretariat has ${budget} a year to spend.` : ' The secretariat has no budget of its own.'}`,
    beyond: {
      no_mandate: 'without a mandate',
      not_adopted: 'before the mandate was adopted',
      type: 'not of the types that the mandate names',
      unknown_amount: 'the amount is unknown',
      amount: 'above the limit per case',
      frame: 'above the frame of the year',
    },
    amount: 'Amount',
  },
  prerequisites: {
    title: 'Are the prerequisites for steering a portfolio in place?',
    summary: ({ met, all }) =>
      `${met} of ${all} prerequisites are met. Each is worked out from the cards and the configuration.`,
    name: 'Prerequisite',
    state: 'Met',
    because: 'What decides it',
    met: '✓ Yes',
    notMet: '✗ No',
    names: {
      strategy: 'A strategy is established',
      criteria: 'Projects are prioritised by given criteria',
      balance: 'The portfolio is balanced against strategy and resources',
      realistic: 'Execution is planned realistically',
      followUp: 'Plans, money, risk and resources are followed up',
      meetings: 'Meetings and reporting are planned',
      changes: 'Changes are made when they are needed',
      benefits: 'Benefits are followed up',
    },
    facts: {
      strategy: ({ adopted, from, to, goals }, { date }) =>
        `${adopted ? `Adopted on ${date(adopted)}` : 'Not adopted'}, ${from && to ? `valid ${from}–${to}` : 'without a period'}, ${count(goals, 'goal')}.`,
      criteria: ({ criteria, adopted, unscored }, { date }) =>
        `${count(criteria, 'criterion', 'criteria')}, ${adopted ? `weights adopted on ${date(adopted)}` : 'the weights are not adopted'}. ${unscored === 0 ? 'All projects from planning on have scores. Pilots and line tasks need none.' : `${count(unscored, 'project')} from planning on ${unscored === 1 ? 'lacks' : 'lack'} scores.`}`,
      balance: ({ targets, year, hasFrame, competences }) =>
        `${count(targets, 'balance target')}, ${hasFrame ? `a frame for ${year}` : `no frame for ${year}`}, capacity for ${count(competences, 'competence')} in ${year}.`,
      realistic: ({ running, planned }) =>
        `${planned} of ${running} active projects in execution and closing have an end date, milestones and an estimate with low and high.`,
      followUp: ({ reporting, fresh }) =>
        `${fresh} of ${reporting} projects that are to report have a fresh status report.`,
      meetings: ({ ahead, maxAge }) =>
        `${count(ahead, 'meeting')} ahead. ${maxAge ? `A status report may be ${maxAge} days old.` : 'Nobody has decided how old a status report may be.'}`,
      changes: ({ red, conditions, pilots }) =>
        red + conditions + pilots === 0
          ? 'Everything red has an action, and no condition or pilot is overdue.'
          : `Red lights without action: ${red}. Overdue conditions: ${conditions}. Pilots past their end without an outcome: ${pilots}.`,
      benefits: ({ benefits, complete }) =>
        `${complete} of ${benefits} benefits of active projects in execution or later have an owner and an indicator. Pilots are not counted.`,
    },
  },
  knots: {
    title: 'The three knots',
    intro:
      'The state’s digitalisation council has pointed out three knots that return. This is how it stands here, in projects that are not over:',
    across: ({ across, projects }) =>
      `Working across: ${across} of ${projects} projects have two participants or more.`,
    benefits: ({ owned, benefits }) =>
      `Taking out benefits: ${owned} of ${benefits} benefits have both an owner and an indicator.`,
    renewal: ({ renewing, projects, percent }) =>
      `Renewal: ${renewing} of ${projects} projects are to renew, with ${percent} of the cost.`,
    noProjects: 'No project is under way or proposed.',
  },
  learning: {
    pilotsTitle: 'Pilots',
    noPilots: 'The portfolio has no pilots.',
    pilot: 'Pilot',
    hypothesis: 'What is tried',
    outcome: 'Outcome',
    learned: 'Learned',
    overdue: (date) => `Should have been judged by ${date}`,
    until: (date) => `Under way until ${date}`,
    lessonsTitle: 'Lessons',
    noLessons: 'No card has written down lessons yet.',
  },
  quality: {
    title: 'How good are the numbers?',
    summary: ({ cards, errors, warnings, accepted }) =>
      `The check went through ${count(cards, 'card')} and found ${count(errors, 'error')} and ${count(warnings, 'warning')}.${accepted > 0 ? ` ${accepted} more ${accepted === 1 ? 'is' : 'are'} accepted, with reasons below.` : ''}${errors > 0 ? ' Fields with errors are left out of the report.' : ''}`,
    kind: 'What',
    count: 'Count',
    cards: 'Files',
    severity: 'Severity',
    moreKinds: (more) => `${count(more, 'other kind is', 'other kinds are')} not shown.`,
    unreadable: (ids, { list }) => `Could not be read, and are left out of the report: ${list(ids)}.`,
    stale: 'Status reports that are older than the rules allow:',
    unknownCost: ({ without, live }) =>
      `${without} of ${live} projects that are not over have an unknown cost. ${without === 1 ? 'It is' : 'They are'} in no sum.`,
    unknownEnd: ({ without, live }) => `${without} of ${live} projects that are not over have an unknown end date.`,
    acceptedTitle: 'Warnings that the secretariat has accepted for now:',
    noneAccepted: 'No warnings are accepted.',
    see: 'The secretariat has the list of all errors and warnings, with place and remedy.',
  },
};
