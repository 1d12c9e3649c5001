// English for the top of a case paper.
import type { CaseHeaderWords } from '../../../report/case/header-words.ts';

export const caseHeaderWords: CaseHeaderWords = {
  archive: 'Archive',
  archiveText: (number, system) => (system ? `${number} (${system})` : number),
  meeting: 'Meeting',
  meetingText: ({ body, date, time, place }) =>
    [body, time ? `${date} at ${time}` : date, place].filter((part) => part !== null).join(', '),
  officer: 'Case officer',
  owner: 'Owner',
  about: 'Concerns',
  gate: ({ gate, from, to }) => `${gate}, from ${from} to ${to}`,
  decision: {
    prioritise: 'Prioritisation',
    budget: 'Grant of money',
    stop: 'Stop',
    change: 'Change of plan and frame',
  },
  order: 'Treated by',
  sectorLeader: (said, date) => {
    const what = {
      recommends: 'The sector leader recommended it',
      recommends_with_remark: 'The sector leader recommended it with a remark',
      does_not_recommend: 'The sector leader did not recommend it',
    };
    if (said) return [what[said], ...(date ? [`on ${date}`] : [])].join(' ');
    return date ? `The sector leader was heard on ${date}` : 'The sector leader has not been heard';
  },
  part: {
    prepares: (name) => `${name} prepares`,
    recommends: (name) => `${name} recommends`,
    decides: (name) => `${name} decides`,
  },
  done: {
    prepares: (name, date) => `${name} prepared it on ${date}`,
    recommends: (name, date) => `${name} recommended it on ${date}`,
    decides: (name, date) => `${name} decided on ${date}`,
  },
  figures: 'Figures',
  figuresText: ({ commit, date, changed, today }) =>
    `${
      commit
        ? `The cards in commit ${commit}${date ? ` of ${date}` : ''}${changed ? ', with changes that are not saved in git' : ''}`
        : 'The cards as they are now, outside git'
    }. Deadlines are counted from ${today}.`,
  draft: 'Draft',
  onNoAgenda: 'The case is on no agenda.',
  elsewhere: 'Another body',
  outside: (decider) => `By the routes, such cases are decided by ${decider}.`,
  card: 'The project card',
  commit: 'Commit',
  commitText: (hash, date) => (date ? `${hash}, ${date}` : hash),
  case: 'The case in the archive',
  tool: 'Made with portfolio',
};
