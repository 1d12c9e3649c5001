// English for what became of a portfolio between two moments.
import type { DiffWords } from '../diff-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const diffWords: DiffWords = {
  between: (base, head) => `From ${base} to ${head}.`,
  filesNow: 'the files as they are now',
  moment: (ref, details) => (details.length > 0 ? `${ref} (${details.join(', ')})` : ref),
  nothing: 'Nothing has changed.',
  headline: {
    cards: ({ added, removed, changed }) =>
      `${[
        ...(added > 0 ? [plural(added, 'new project', 'new projects')] : []),
        ...(removed > 0 ? [`${removed} removed`] : []),
        ...(changed > 0
          ? [added + removed > 0 ? `${changed} changed` : `${plural(changed, 'project', 'projects')} changed`]
          : []),
      ].join(', ')}.`,
    noCards: 'No projects have changed.',
    ended: ({ stopped, finished, renamed }) =>
      stopped + finished + renamed === 0
        ? null
        : `Of the changed ones, ${joined([
            ...(stopped > 0 ? [`${plural(stopped, 'is', 'are')} stopped or rejected`] : []),
            ...(finished > 0 ? [`${plural(finished, 'is', 'are')} completed`] : []),
            ...(renamed > 0 ? [`${plural(renamed, 'has', 'have')} a new ID`] : []),
          ])}.`,
    others: ({ configuration, meetings }) =>
      configuration + meetings === 0
        ? null
        : `${capital(
            joined([
              ...(configuration > 0
                ? [
                    plural(
                      configuration,
                      'change to strategy, governance and frames',
                      'changes to strategy, governance and frames',
                    ),
                  ]
                : []),
              ...(meetings > 0
                ? [plural(meetings, 'change to meetings and decisions', 'changes to meetings and decisions')]
                : []),
            ]),
          )}.`,
    budget: (change, range) => `Budget ${change} (from ${range}).`,
    range: (before, after) => `${before} to ${after}`,
    budgetSame: (amount) => `The budget is unchanged (${amount}).`,
    kept: ({ kept, changed, net, becameKnown, becameUnknown, same, stillUnknown }) => {
      const told = (
        [
          [changed, `with a changed budget (net ${net})`],
          [becameKnown, 'whose budget became known'],
          [becameUnknown, 'whose budget is no longer known'],
          [same, 'with the same budget'],
          [stillUnknown, 'whose budget is still unknown'],
        ] as const
      ).filter(([count]) => count > 0);
      const start = `${plural(kept, 'project is', 'projects are')} there both before and now`;
      const [[, only] = [0, '']] = told;
      return told.length === 1
        ? `${start}, ${only}.`
        : `${start}: ${joined(told.map(([count, what]) => `${count} ${what}`))}.`;
    },
  },
  change: {
    elements: {
      'time.milestones': 'Milestone',
      'time.deliveries': 'Delivery',
      'cost.project': 'Cost',
      'cost.operation': 'Operation',
      'benefit.annual': '',
      'benefit.budget_cut': 'Budget cut',
      'competence.years': '',
    },
    yes: 'yes',
    no: 'no',
    notSet: 'not set',
    added: (value) => (value === '' ? 'new' : `new – ${value}`),
    removed: (value) => (value === '' ? 'removed' : `removed – ${value}`),
    became: (before, after) => `${before} → ${after}`,
    wasAndIs: (before, after) => `was ${before}, is now ${after}`,
    days: (count) => `${plural(Math.abs(count), 'day', 'days')} ${count > 0 ? 'later' : 'earlier'}`,
    stages: (count) => `${plural(Math.abs(count), 'stage', 'stages')} ${count > 0 ? 'forward' : 'back'}`,
    threat: {
      raised: (before, after) => `expected loss of benefit rises, ${before} → ${after}`,
      lowered: (before, after) => `expected loss of benefit falls, ${before} → ${after}`,
      treated: (before, after) => `measures are now counted, expected loss of benefit ${before} → ${after}`,
      untreated: (before, after) => `measures are no longer counted, expected loss of benefit ${before} → ${after}`,
    },
    reasonUnchanged: 'the reason is the same as before',
    sumUnchanged: 'same sum',
    perYear: (years) => `: ${years.join(', ')}`,
    concerns: (names) => `. Concerns ${joined(names)}`,
    id: 'ID',
    file: 'File',
    readable: 'can be read again',
    unreadable: 'cannot be read, so the changes in it are not known',
    changes: (count) => plural(count, 'change', 'changes'),
  },
  sections: {
    failures: {
      title: 'Fails here',
      errors: (count) => `${plural(count, 'new error', 'new errors')} in the check.`,
      budget: (years) => `The frame is exceeded, or exceeded by more than before, in ${joined(years)}.`,
      rank: (places, projects) => `${joined(projects)} moved ${plural(places, 'place', 'places')} or more on the list.`,
      stage: (projects) => `${joined(projects)} changed stage without a decision that opens it.`,
    },
    policy: {
      loosensTitle: 'This proposal loosens the rules that it is to be checked by',
      loosens:
        'It has been checked by the rules as they were before. The changes below should be approved by themselves.',
      othersTitle: 'Other changes to rules, mandate and frames',
      effects: { loosens: 'loosens', tightens: 'tightens', changes: 'changes' },
    },
    problems: {
      newTitle: 'New problems',
      fixedTitle: 'Problems that are fixed',
      changedTitle: 'Problems with other figures than before',
    },
    money: {
      title: 'Money per year',
      year: 'Year',
      before: 'Cost before',
      after: 'Cost now',
      change: 'Change',
      frame: 'Frame',
      roomBefore: 'Free before',
      roomAfter: 'Free now',
      means:
        'Cost is the planned project cost of everything that has not ended. Free is the frame less the reserve, what is committed, and what the list has room for.',
      inMillions: (unit) => `Amounts in ${unit}`,
      inUnits: (unit) => `Amounts in ${unit}`,
      noFrame: 'none',
      over: (years) => `Over the frame in ${joined(years)}.`,
    },
    ranking: {
      title: 'Place on the list',
      project: 'Project',
      before: 'Before',
      after: 'Now',
      why: 'Why',
      entered: (projects) => `Come inside the frame: ${projects.join(', ')}.`,
      left: (projects) => `Fall outside the frame: ${projects.join(', ')}.`,
      configurationTitle: 'What the changes to strategy and frames move by themselves',
      configuration: 'With the cards as they were before, and only weights, goals, frames and rules changed:',
      configurationAll:
        'Weights, goals, frames and rules by themselves, with the cards as they were before, give exactly the same moves.',
      move: (before, after) =>
        before === null
          ? `in at place ${after}`
          : after === null
            ? `off the list (was at place ${before})`
            : `from place ${before} to ${after}`,
      reason: {
        points: (before, after, because) =>
          `own points ${before} → ${after}${because.length > 0 ? ` (${because.join(', ')})` : ''}`,
        byConfiguration: 'changed weights or rules',
        valueUp: 'higher value',
        valueDown: 'lower value',
        riskUp: 'higher risk',
        riskDown: 'lower risk',
        passed: (projects) => `passes ${joined(projects)}`,
        passedBy: (projects) => `passed by ${joined(projects)}`,
        newAhead: (projects) => `new ahead: ${joined(projects)}`,
        goneAhead: (projects) => `no longer ahead: ${joined(projects)}`,
        newCard: 'new project',
        gotNumber: 'got a place on the list: every score is set, or the project is open again',
        goneCard: 'the card is removed',
        ended: (status) => `is off the list (${status.toLowerCase()})`,
        lostNumber: 'is off the list: delivered, operation, or lacks a score',
        others: (count) => `${count} more`,
      },
    },
    cards: {
      addedTitle: 'New projects',
      removedTitle: 'Removed projects',
      stoppedTitle: 'Stopped or rejected',
      finishedTitle: 'Completed',
      renamedTitle: 'New ID',
      project: 'Project',
      id: 'ID',
      formerId: 'ID before',
      owner: 'Owner',
      stage: 'Stage',
      status: 'Status',
      cost: 'Cost',
      reason: 'Reason',
    },
    changed: {
      title: 'Changed projects',
      groups: {
        state: 'State',
        people: 'Responsibility',
        value: 'Goals and scores',
        money: 'Money and benefits',
        time: 'Time',
        risk: 'Risk',
        links: 'Links',
        conditions: 'Conditions and checklists',
        report: 'Status report',
        other: 'Other',
      },
    },
    configurationTitle: 'Strategy, governance and frames',
    meetingsTitle: 'Meetings and decisions',
    newFile: 'new',
    removedFile: 'removed',
  },
  more: (count) => `… and ${count} more.`,
  allInJson: 'All of them are in “portfolio diff --format json”.',
  file: {
    added: 'A new project.',
    removed: 'The project has been removed.',
    noise: 'No change of content: only comments, order or ways of writing.',
    notRead: 'is not read by the tool',
  },
  cut: (sections, cards) =>
    `The comment has been shortened. ${capital(
      joined([
        ...(sections.length > 0
          ? [`${plural(sections.length, 'section is', 'sections are')} left out (${sections.join(', ')})`]
          : []),
        ...(cards > 0 ? [`${plural(cards, 'changed project is', 'changed projects are')} not shown`] : []),
      ]),
    )}.`,
  seeAll: 'See everything:',
};
