// English for the life of a card.
import type { HistoryWords } from '../history-words.ts';
import { idInCommand } from '../in-command.ts';

export const historyWords: HistoryWords = {
  heading: (title) => `History: ${title}`,
  gone: 'The card no longer exists.',
  goesOn: (id) => `The card has got another id: ${id}. The rest stands in “portfolio history ${idInCommand(id)}”.`,
  incomplete:
    'This copy of the repository leaves out older history, so what stands here is not all. Fetch the rest with “git fetch --unshallow”.',
  formerIds: (ids) => `Has had the id: ${ids}.`,
  life: 'What happened',
  events: {
    created: 'Created',
    known: 'How the card stood in the oldest commit of this copy',
    changed: 'Changed',
    moved: 'Moved',
    renamed: 'Got another id',
    removed: 'Removed',
    reset: 'Same content',
    decided: 'Decision',
  },
  moved: (from, to) => `From ${from} to ${to}.`,
  notCommitted: 'not yet committed',
  onlyLayout: 'Only layout, order or comments changed.',
  frame: (amount) => `Frame: ${amount}.`,
  condition: (text, due) => `Condition: ${text}${due ? ` (due ${due})` : ''}`,
  plan: {
    title: 'Cost and end',
    first: 'First planned',
    firstApproved: 'First approved',
    lastApproved: 'Last approved',
    now: 'Now',
    last: 'Last',
    difference: 'Difference',
    differenceFromApproved: 'Difference from first approved',
    cost: 'Project cost',
    end: 'Planned end',
    notApproved: 'There is no approval in the history. The difference is from the first plan.',
    months: (count, text, later) => `${text} ${count === 1 ? 'month' : 'months'} ${later ? 'later' : 'earlier'}`,
    asPlanned: 'none',
  },
  overTime: {
    title: 'The plan over time',
    date: 'From',
    commit: 'Commit',
    tooBig: 'Too many changes to draw. All of them stand in the table.',
    costTitle: 'Project cost over time',
    costMeans: 'The bars are the planned project cost from each date.',
    costWithLine: 'The bars are the planned project cost from each date. The line is what was first approved.',
    endTitle: 'Planned period over time',
    endMeans: 'Each bar is the period as it was planned from the date before it.',
    endWithPoint:
      'Each bar is the period as it was planned from the date before it. The point is the end that was first approved.',
  },
};
