// English for the report's first pages.
import type { OpeningWords } from '../../report/opening-words.ts';
import { keyFigureWords } from './key-figures.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const openingWords: OpeningWords = {
  reportTitle: 'Portfolio report',
  cover: {
    area: 'Covers',
    onlyArea: 'Only the area',
    addressee: 'To',
    asOf: 'Status as of',
    meeting: 'Next meeting',
    meetingText: ({ date, body, cases }) =>
      `${date}${body ? `, ${body}` : ''}${cases > 0 ? ` (${plural(cases, 'case', 'cases')})` : ''}`,
    noMeeting: 'not set',
    source: 'Made from',
    commit: (hash, date) => `commit ${hash} of ${date}`,
    changed: 'files with changes that are not in git',
    notInGit: 'files outside git',
    quality: 'Data quality',
    good: '● Good: no errors or warnings',
    warnings: (count) => `▲ ${plural(count, 'warning', 'warnings')}, no errors`,
    errors: (count) => `■ ${plural(count, 'error', 'errors')}`,
    moreWarnings: (count) => plural(count, 'warning', 'warnings'),
    accepted: (count) => plural(count, 'accepted warning', 'accepted warnings'),
    stale: (count) => plural(count, 'status report is too old', 'status reports are too old'),
    withoutCost: (count) => `${plural(count, 'project', 'projects')} without a known cost`,
    unreadable: (ids, { list }) => `could not be read and left out: ${list(ids)}`,
    errorsMean: 'Fields with errors are left out, so numbers in the report may be missing.',
  },
  picture: {
    title: 'In short',
    count: ({ projects, active, proposed, onHold, ended, unplaced }) =>
      `${plural(projects, 'project', 'projects')}: ${[
        ...(active > 0 ? [`${active} under way`] : []),
        ...(proposed > 0 ? [`${proposed} proposed`] : []),
        ...(onHold > 0 ? [`${onHold} on hold`] : []),
        ...(ended > 0 ? [`${ended} completed, stopped or rejected`] : []),
        ...(unplaced > 0 ? [`${unplaced} without a status`] : []),
      ].join(', ')}.`,
    costs: ({ active, proposed, unknown }) =>
      [
        ...(active === null ? [] : [`Those under way cost ${active}.`]),
        ...(proposed === null ? [] : [`The proposals cost ${proposed}${active === null ? '' : ' more'}.`]),
        ...(unknown > 0 ? [`The cost of ${unknown} is unknown.`] : []),
      ].join(' '),
    costKnown: (sum, unknown) =>
      `Planned cost in all is ${sum}.${unknown > 0 ? ` The cost of ${unknown} is unknown.` : ''}`,
    costUnknown: 'None of the projects has a known cost.',
    lights: ({ red, yellow, green }) => `Status: ● ${green} green, ▲ ${yellow} yellow, ■ ${red} red.`,
    noLights: 'No project has handed in a status report.',
    red: 'Red means that the project needs quick help:',
    top: 'First among what the council can choose:',
    nobodyPlaced: 'No project has scores on every criterion, so there is no ranked list.',
    largest: (count) => (count === 1 ? 'The most expensive is' : 'The most expensive are'),
    frame: ({ year, available, bound, left }) =>
      `The frame for ${year} is ${available} after reserve. ${bound} is bound, and ${left} is left when the list is filled.`,
    inside: (count, fits) =>
      `${plural(count, 'project up for choice fits', 'projects up for choice fit')}${fits > 0 ? `, and ${fits} further down the list ${fits === 1 ? 'fits' : 'fit'} too` : ''}.`,
    firstOutside: 'First outside:',
    lacks: (amounts, { list }) => `lacks ${list(amounts)}`,
    noFrame: 'No budget frame is entered.',
    noYears: 'The cost is known but not the years, so the frame says nothing about',
    npv: ({ sum, unknown, known }) =>
      `The net present value of the ${known} projects in the ranking for which it can be worked out is ${sum}.${unknown > 0 ? ` For ${unknown}, cost or benefit is missing.` : ''}`,
    quality: ({ errors, warnings, stale }) =>
      `Data quality: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}${stale > 0 ? `, ${plural(stale, 'status report that is too old', 'status reports that are too old')}` : ''}.`,
    people: (amounts, { list }) => `Too few people if every proposal is carried out as planned: ${list(amounts)}.`,
    lackingPeople: (competence, missing, year) => `${competence} lacks ${missing} FTE in ${year}`,
    decisions: (count, date) =>
      `The council is asked to take a stand on ${plural(count, 'point', 'points')}${date ? ` on ${date}` : ''}. ${count === 1 ? 'It follows' : 'They follow'} below.`,
  },
  decisions: {
    title: 'What the council is asked to decide',
    intro:
      'The council is asked to do this. The proposals are worked out from the agenda, the cards, the check and the frame. The secretariat may change them; the numbers behind are in the chapters.',
    none: 'No cases are waiting for the council.',
    caseNumber: (number) => `Case ${number}`,
    approve: {
      gate: (what) => `approve ${what}`,
      prioritise: 'prioritise the project',
      budget: 'grant money',
      stop: 'take a stand on stopping it',
      change: 'take a stand on the change',
    },
    consider: {
      gate: (what) => `take a stand on ${what}`,
      prioritise: 'take a stand on its priority',
      budget: 'take a stand on the grant',
      stop: 'take a stand on stopping it',
      change: 'take a stand on the change',
    },
    withoutType: 'treat the case',
    frame: (cost) => `Cost ${cost}.`,
    place: (rank, of) => `No. ${rank} of ${of}`,
    outside: { mandatory: 'mandatory', committed: 'committed' },
    inFrame: {
      inside: 'inside the frame',
      line: 'first outside the frame',
      fits: 'fits in what is left of the frame',
      outside: 'outside the frame',
    },
    hearing: {
      recommends: 'The sector leader recommends it.',
      recommends_with_remark: 'The sector leader recommends it, with a remark:',
      does_not_recommend: 'The sector leader does not recommend it:',
    },
    first: 'To be cleared first:',
    obstacle: {
      errors: (count) => `the card has ${plural(count, 'error', 'errors')}`,
      condition: (text, due, isOverdue) =>
        `the condition ${text} is not met${due ? (isOverdue ? `, it was due ${due}` : `, due ${due}`) : ''}`,
      scores: 'scores on the criteria are missing',
      frame: 'it does not fit within the frame as the list stands',
      cost: 'the cost is unknown',
      operation: (year, amount) => `operation from ${year} (${amount} that year) is not financed`,
      notHeard: 'the sector leader has not been heard',
      pilotOverdue: (end) => `the pilot should have been judged by ${end}`,
    },
    rivals: 'Only one of them can be chosen. Excludes',
    status: (light, cause) => `Status is ${light}${cause === null ? '' : `: ${cause}`}.`,
    proposes: (text) => `The project proposes: ${text}`,
    prioritise: 'endorse the priorities within the frame',
    insideList: (count) => `${plural(count, 'project up for choice fits', 'projects up for choice fit')}:`,
    firstOutside: 'First outside is',
    red: 'put the project on the agenda, or be told why it is not there when its status is red',
    action: (text, due, isOverdue) => `Action: ${text}${due ? ` (${isOverdue ? 'was due' : 'due'} ${due})` : ''}.`,
    nextLevel: (level) => `Next level: ${level}.`,
    pilot: 'decide whether the pilot is to be discarded, adjusted or scaled up',
    pilotEnded: (date) => `It should have ended on ${date}.`,
    criterion: (text) => `The criterion was: ${text}`,
    ready: 'put the proposals that are ready on the next agenda:',
  },
  keyFigures: keyFigureWords,
  contents: 'Contents',
};
