// Findings about what is filled in, and whether state, decisions and reports agree, in English.
import type { StateArguments } from '../../../core/rules/state-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import { howToFill } from './how-to-fill.ts';

export const stateWords: WordsFor<StateArguments> = {
  'missing-field': {
    title: 'Field is missing',
    message: ({ field, fieldKey, stage, element, fields, alternatives, atLeast, found }, speak) => {
      const name = fieldKey === '' ? `\`${field}\`` : `\`${field}\` (${speak.field(fieldKey)})`;
      const since = `from the stage ${speak.choice(stage)}`;
      const where = element === '' ? '' : ` for ${speak.quote(element)}`;
      if (fields.length > 0)
        return `All of \`${field}\` is missing. The card needs ${speak.list(fields.map((each) => `\`${each}\``))} ${since}.`;
      if (alternatives.length > 0)
        return `At least one of the fields ${speak.list(alternatives.map((each) => `\`${each}\``))} is needed${where} ${since}.`;
      if (found > 0)
        return `${name} has ${speak.number(found)}, but at least ${speak.number(atLeast)} are needed ${since}.`;
      return atLeast > 1
        ? `${name} is missing. At least ${speak.number(atLeast)} are needed ${since}.`
        : `${name} is missing${where}. It is needed ${since}.`;
    },
    fix: ({ field, fields, alternatives }, { list }) => {
      const [only = '', ...others] = fields;
      if (only !== '' && others.length === 0) return `Fill in \`${only}\`${howToFill(only)}.`;
      if (fields.length > 0) return `Fill in ${list(fields.map((each) => `\`${each}\``))}.`;
      return alternatives.length > 0
        ? `Fill in one of the fields, for example \`${alternatives[0]}\`.`
        : `Fill in \`${field}\`${howToFill(field)}.`;
    },
    why: 'Little is required at the start and more at each stage, so that the council has what it needs when it decides whether a project may go on. You decide which fields are required, and when, with `requirement_set` in governance.yaml. Pilots and line tasks follow a light track, and projects that have ended need only a title and an owner.',
  },
  'requirement-unknown-field': {
    title: 'A requirement set asks for a field that does not exist',
    message: ({ field, set }, { quote }) =>
      `The requirement set ${quote(set)} asks for \`${field}\`, but a card has no such field.`,
    fix: ({ field }) =>
      `Change \`${field}\` to the path of a field that exists, with dots between the steps, for example \`people.responsible\`.`,
    why: 'Nobody can meet a requirement for a field that does not exist; it is usually a slip of the pen. The requirement is not used until it is corrected, so a check that you counted on is missing.',
  },
  'unknown-requirement-set': {
    title: 'The requirement set does not exist',
    message: ({ id }, { quote }) => `There is no requirement set called ${quote(id)}.`,
    fix: ({ suggestion }, { quote }) =>
      suggestion === null
        ? 'Use `full`, `register` or a set of your own that stands further up in `requirement_sets`.'
        : `Change the name to ${quote(suggestion)}.`,
    why: 'The requirement set decides which fields the cards need. When it does not exist, only title and owner are checked. A set of your own can only extend `full`, `register` or a set that stands above it in the file.',
  },
  'status-without-reason': {
    title: 'Status without a reason',
    message: ({ status }, { choice, quote }) =>
      `The status is ${quote(choice(status))}, but \`status_reason\` is missing.`,
    fix: () => 'Write the reason in `status_reason`, preferably with a reference to the decision.',
    why: 'The council, the submitter and those who come later must be able to read why a project stands still or came to nothing. A stop with a reason is a lesson; one without must be explained again every time someone asks.',
  },
  'stage-beyond-decision': {
    title: 'The stage is beyond the decision',
    message: ({ stage, granted, decision, worthless, decides }, { choice }) => {
      const told =
        granted === ''
          ? `The project is in the stage ${choice(stage)}, but no meeting has let it move on from idea.`
          : `The project is in the stage ${choice(stage)}, but decision ${decision} lets it come no further than ${choice(granted)}.`;
      return worthless === ''
        ? told
        : `${told} Decision ${worthless} does not open it: with what the project costs now, ${decides} decides.`;
    },
    fix: ({ granted }, { choice }) =>
      granted === ''
        ? 'Set `stage` back to `idea`, or enter the decision in the file of the meeting that made it.'
        : `Set \`stage\` back to ${choice(granted)}, or enter the decision that lets the project go on.`,
    why: 'A project moves from stage to stage because a meeting has decided it, not because someone changes a line on the card. Decisions stand only in the meeting files, so cards and meetings must agree. When a stage is skipped, the decision says so with `grants`.',
    related: () => 'the last decision that lets the project go on',
  },
  'decision-before-meeting': {
    title: 'Decisions in a meeting that has not been held',
    message: ({ date, status }, { choice, quote }) =>
      status === ''
        ? `The meeting ${date} has not been held yet, but its file has decisions.`
        : `The meeting ${date} has the status ${quote(choice(status))}, but its file has decisions.`,
    fix: ({ date, today }) =>
      date > today
        ? 'Remove `decisions` until the meeting has been held. Put what is to be decided on the `agenda`.'
        : 'If the meeting has been held, `status` should be `held`. Otherwise remove `decisions`.',
    why: 'A decision lets a project go on. So only decisions of meetings that have been held count: a decision in a meeting that is planned, cancelled or still to come does not open the next stage.',
  },
  'status-without-decision': {
    title: 'Status and decisions do not agree',
    message: ({ status, decision }, { choice, quote }) =>
      decision === ''
        ? `The status is ${quote(choice(status))}, but no meeting has decided that.`
        : `The status is ${quote(choice(status))}, but decision ${decision} stopped or rejected the project.`,
    fix: ({ decision }) =>
      decision === ''
        ? 'Enter the decision in the file of the meeting that made it, or correct `status`.'
        : 'Correct `status`, or enter a later decision that lets the project continue.',
    why: 'To let a project begin, stop it, reject it or complete it is for the council to decide, and the decision must be found in a meeting. When the card says something else than the meeting, nobody knows what holds.',
    related: () => 'the decision that says otherwise',
  },
  'stage-status-mismatch': {
    title: 'Stage and status contradict each other',
    message: ({ stage, status }, { choice, quote }) =>
      `The stage is ${choice(stage)}, but the status is ${quote(choice(status))}.`,
    fix: () =>
      'Correct `stage` or `status`: a completed project has come to `closing` at least, and the stage `done` has the status `completed`.',
    why: 'The report counts projects both by stage and by status. When the two contradict each other, a project is counted as finished in one place and as under way in another.',
  },
  'pilot-overdue': {
    title: 'The pilot is over but not judged',
    message: ({ end }, { date }) => `The pilot should have ended on ${date(end)}, but its outcome is still open.`,
    fix: () => 'Set `pilot.outcome` to `discard`, `adjust` or `scale`, or move `pilot.end` if the pilot is extended.',
    why: 'A pilot is a cheap way to learn whether something works. It is worth something only when someone sums up and decides: discard, adjust or scale. Pilots that just go on become operation without a decision.',
  },
  'pilot-without-outcome': {
    title: 'Pilot ended without an outcome',
    message: ({ stage }, { choice }) => `The pilot is in the stage ${choice(stage)}, but its outcome is not recorded.`,
    fix: () => 'Set `pilot.outcome` to `discard`, `adjust` or `scale`.',
    why: 'A pilot is there to give an answer. When it ends and nobody has said whether to discard, adjust or scale it, the money is spent and the answer is gone.',
  },
  'statutory-without-law': {
    title: 'Statutory without a law',
    message: () =>
      'The project is called statutory, but `statutory.law` does not say which law or regulation requires it.',
    fix: () => 'Write the law and section in `statutory.law`, or choose another `category`.',
    why: 'Statutory projects come first in the ranking. So everyone must be able to see which requirement it is, and whether the law really asks for this much.',
  },
  'stale-status-report': {
    title: 'The status report is too old',
    message: ({ date: day, days, limit }, { date, number }) =>
      `The status report is from ${date(day)}, ${number(days)} days ago. The limit is ${number(limit)} days.`,
    fix: () => 'Write a new report in `status_report`, or change `status` if the project is no longer under way.',
    why: 'The council steers by what the report says. When it is old, a project in trouble looks like one that goes well. The limit is set in `reporting.max_age_days` in governance.yaml, and is 120 days when nothing is set.',
  },
  'missing-status-report': {
    title: 'Status report is missing',
    message: ({ stage }, { choice }) =>
      `The project is under way in the stage ${choice(stage)}, but has no status report.`,
    fix: () => 'Fill in `status_report` with a date and traffic lights.',
    why: 'Projects that use money and people now must show how they are doing. Without a status report the council can neither help in time nor see how projects affect each other. It is only a warning while the decision that opened the stage is younger than a report may be.',
  },
  'red-without-action': {
    title: 'Red light without action',
    message: ({ light, fields }, { field, list }) =>
      `The light for ${field(light)} is red, but ${list(fields.map((each) => `\`${each}\``))} ${fields.length > 1 ? 'are' : 'is'} missing.`,
    fix: ({ fields }, { list }) =>
      `Fill in ${list(fields.map((each) => `\`${each}\``))}: what is done, and by when it is to have worked.`,
    why: 'Red means that the project needs help or a decision fast, not that it must stop. The council can help only when it sees what is planned, and by when.',
  },
  'light-worse-than-overall': {
    title: 'Green overall, but red beneath',
    message: ({ lights }, { field, list }) =>
      `The overall light is green, but the light is red for ${list(lights.map((light) => field(light)))}.`,
    fix: () => 'Set `overall` to yellow or red, or correct the light that is red.',
    why: 'Many read only the overall light. When something is red, the project needs help with it, and then the whole is not as planned.',
  },
  'condition-overdue': {
    title: 'A condition is past its date',
    message: ({ condition, decision, due }, { date, quote }) =>
      `The condition ${quote(condition)}${decision === '' ? '' : ` from decision ${decision}`} should have been met by ${date(due)}.`,
    fix: () => 'Enter the date in `met` when the condition is met, or take the case back to the meeting that set it.',
    why: 'A project approved on conditions is approved only as long as they are kept. Someone must follow them up, or they are worth nothing.',
  },
  'milestone-overdue': {
    title: 'A milestone or delivery is late',
    message: ({ milestone, date: day }, { date, quote }) =>
      `${quote(milestone)} should have been reached on ${date(day)}, but has no actual date.`,
    fix: () => 'Enter the date in `actual` if it is reached, or a new date in `forecast`.',
    why: 'Other projects and the line plan by these dates. A date that passes in silence is neither a plan nor word of a delay.',
  },
};
