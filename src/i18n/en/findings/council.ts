// Findings about the council's own work: who decides what, in which order, on what grounds, and that it stands. In English.
import type { CouncilArguments } from '../../../core/rules/council-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import type { Speak } from '../../speak.ts';

export const councilFindingWords: WordsFor<CouncilArguments> = {
  'agenda-after-deadline': {
    title: 'Submitted after the deadline',
    message: ({ date: day, deadline, meeting }, { date }) =>
      `The case was submitted ${date(day)}, after the deadline ${date(deadline)} for the meeting ${date(meeting)}.`,
    fix: () => 'Move the case to the next meeting, or let the leader of the council decide whether it can be treated.',
    why: 'The deadline gives the secretariat time to prepare the case and the members time to read it. Cases that come in later are not as well prepared as the others on the agenda. The deadlines stand under `meetings` in governance.yaml.',
    related: () => 'when the case was submitted',
  },
  'attendance-not-member': {
    title: 'Present without being a member',
    message: ({ role, body }, { quote }) =>
      `${quote(role)} is listed as present, but is no member of ${body} on the day of the meeting.`,
    fix: ({ suggestion }, { quote }) =>
      suggestion === null
        ? 'Take the name away, enter the member in `members` in governance.yaml, or the secretary in `secretary`.'
        : `Write ${quote(suggestion)} if that is what was meant.`,
    why: 'Only members count when it is decided whether a meeting has a quorum. A role that is written in another way than in governance.yaml is not known again, and then a meeting may seem to lack people who were there.',
    related: () => 'the members of the body',
  },
  'checklist-no-without-remark': {
    title: 'No in the check list without a remark',
    message: ({ gate, point }) => `The point ${point} in the check list of ${gate} is answered no, without a remark.`,
    fix: () => 'Write in `remark` what is missing, and what is done about it.',
    why: 'A no does not stop a project, but whoever decides must be able to see what it means. Without a remark the question has to be asked again in the meeting.',
  },
  'checklist-unanswered': {
    title: 'The check list is not answered',
    message: ({ gate, stage, points }, { choice, list, number }) =>
      points.length === 1
        ? `The project has come to the stage ${choice(stage)}, but the point ${points[0]} in the check list of ${gate} is not answered.`
        : `The project has come to the stage ${choice(stage)}, but ${number(points.length)} points in the check list of ${gate} are not answered: ${list(points)}.`,
    fix: ({ gate }) => `Answer the points under \`checklists.${gate}\`.`,
    why: 'You have decided that every point in the check list is answered before a project passes (`checklist_use: required` in governance.yaml). The points are the questions that experience says are forgotten.',
    related: () => 'where that is decided',
  },
  'condition-not-followed-up': {
    title: 'Conditions that are not on the card',
    message: ({ decision, count }, { number }) =>
      count === 1
        ? `Decision ${decision} set a condition, but it is not on the card.`
        : `Decision ${decision} set ${number(count)} conditions, but none of them is on the card.`,
    fix: ({ decision }) => `Enter the conditions in \`conditions\`, with \`decision: ${decision}\` and a date.`,
    why: 'Whoever has to meet a condition reads the card and not the minutes. Only when the condition stands on the card is it told that its date has passed, and it stands in the report until it is met.',
    related: () => 'the conditions in the decision',
  },
  'decision-by-wrong-body': {
    title: 'Decision by the wrong body',
    message: ({ body, card, type, because, deciders }, speak) => {
      if (because === 'nobody')
        return `The decision${about(type, speak)} for ${speak.quote(card)} does not say ${body === '' ? 'which body made it' : 'what it is about'}, and does not count.`;
      const made = `${body} has made a decision${about(type, speak)} for ${speak.quote(card)}`;
      const but = because === 'no_right' ? 'but has no right to that.' : 'but the case does not belong there.';
      return `${made}, ${but}${deciders.length > 0 ? ` Such cases are decided by ${speak.list(deciders)}.` : ''}`;
    },
    fix: ({ deciders, because }, { list }) =>
      because === 'nobody'
        ? 'Write `body` in the meeting, and `type` in the decision.'
        : deciders.length > 0
          ? `Put the case before ${list(deciders)}, or correct \`body\` if the wrong one was entered.`
          : 'Put the case before a body that has the right, or correct `body` if the wrong one was entered.',
    why: 'Who may decide what stands in `may_decide` and `routing` in governance.yaml. A decision by another body opens no stage and gives no frame. The bodies earlier in a route recommend, and the last one decides. A case that is sent back or put off is not decided, and is not counted here.',
    related: ({ because }) => (because === 'no_right' ? 'what the body may decide' : 'the route'),
  },
  'decision-not-on-agenda': {
    title: 'Decision outside the agenda',
    message: ({ card }, { quote }) => `The meeting made a decision about ${quote(card)}, which is not on the agenda.`,
    fix: () => 'Enter the case in `agenda`, or correct `card` in the decision.',
    why: 'The members prepare for what they were called to treat. A decision outside the agenda may be right, but then it must be seen that the case was added in the meeting.',
    related: () => 'the agenda',
  },
  'decision-of-absent-body': {
    title: 'Decision of a body that did not meet',
    message: ({ body, date: day }, { date }) =>
      `The decision is recorded as one of ${body}, but the meeting on ${date(day)} is one of another body.`,
    fix: ({ id }) =>
      `Make the body's meeting with “portfolio meeting DATE --plan --body ${id}” and record the decision there. Correct \`body\` if the wrong one was entered.`,
    why: 'A body decides in its own meetings, where its members are present and attendance is recorded. A decision that a body further up is said to have made cannot be verified in the minutes of another. What a body further down has decided may be reported to the meeting and stand there.',
    related: () => 'the body',
  },
  'decision-on-incomplete-card': {
    title: 'Decision about a card that lacks something',
    message: ({ card, stage, fields }, speak) =>
      `The decision opens the stage ${speak.choice(stage)} for ${speak.quote(card)}, but the card lacks ${someOf(fields, speak)}.`,
    fix: () => 'Fill in what is missing before the project is moved, or treat the case again when the card is ready.',
    why: 'More is required from stage to stage so that whoever decides knows what is needed. A yes to a card that is not ready is a yes to something that nobody has seen.',
    related: () => 'where the first that is missing should stand',
  },
  'decision-out-of-order': {
    title: 'Decision in the wrong order',
    message: ({ card, type, body, skipped, heard, date: day }, speak) => {
      const made = `${body} made a decision${about(type, speak)} for ${speak.quote(card)} on ${speak.date(day)}`;
      return skipped === ''
        ? `${made}, but the sector leader was not heard until ${speak.date(heard)}.`
        : `${made}, but ${skipped} had not treated the case first.`;
    },
    fix: ({ skipped }) =>
      skipped === ''
        ? 'Correct the date in `anchoring.sector_leader.heard`, or treat the case again now that the sector leader is heard. If the sector leader was heard anew about the next case, enter the date of the new submission in `submitter.date`.'
        : `Put the case before ${skipped} and treat it again, or enter the treatment in the file of the meeting where it took place.`,
    why: 'The sector leader is heard before the case is treated, and the council treats it before the chief executive or the political level. Then whoever decides has seen the project together with the others. The order stands in `routing` in governance.yaml. A later decision in the right order makes it good.',
    related: ({ skipped }) =>
      skipped === '' ? 'when the sector leader was heard' : 'the order, or what came too late',
  },
  'decision-over-mandate': {
    title: 'Decision outside the mandate',
    message: ({ body, card, limit, amount, max, frame, used, year, form, adopted }, speak) => {
      const made = `${body} has approved ${speak.quote(card)}, but`;
      const cost = speak.money(amount ?? 0);
      return {
        no_mandate: `${made} the secretariat has no mandate in governance.yaml.`,
        not_adopted:
          adopted === ''
            ? `${made} the mandate is not adopted.`
            : `${made} the mandate was not adopted until ${speak.date(adopted)}.`,
        type: `${made} the mandate does not cover ${form === '' ? 'such cases' : `the form ${speak.quote(speak.choice(form))}`}.`,
        unknown_amount: `${made} nobody has said what the case costs.`,
        amount: `${made} the case is ${cost}, and the mandate goes to ${speak.money(max ?? 0)} per case.`,
        frame: `${made} the case is ${cost}, and of the frame of ${speak.money(frame ?? 0)} for ${year}, ${speak.money(used)} was used.`,
      }[limit];
    },
    fix: ({ limit }) => {
      if (limit === 'unknown_amount') return 'Enter the amount in `frame` in the decision, or the cost on the card.';
      return limit === 'no_mandate' || limit === 'not_adopted'
        ? 'Put the case before the council, or enter the mandate with date and case number if it is adopted.'
        : 'Put the case before the council, or correct the amount or the form if it was entered wrong.';
    },
    why: 'The secretariat may start small cases by itself, but only within a mandate that is adopted: kinds, amount per case and a frame for the year. What goes beyond the mandate is not decided until the council has treated it.',
    related: () => 'the mandate',
  },
  'frame-exceeded': {
    title: 'The cost is above the frame',
    message: ({ cost, frame, decision, meeting }, { money, date }) =>
      `The project is planned at ${money(cost)}, ${money(cost - frame)} above the frame of ${money(frame)} in decision ${decision}.${meeting === '' ? '' : ` The case is up in the meeting ${date(meeting)}.`}`,
    fix: ({ meeting }) =>
      meeting === ''
        ? 'Bring the cost down, or ask for a change in `request` and put the case before whoever decides.'
        : 'Let the meeting decide whether to raise the frame or bring the cost down.',
    why: 'The frame is what the council has agreed to spend. It is raised by a decision, not by making a line on the card larger. Once the change is on the agenda, this is a warning until the meeting has decided. Money for working out a concept or a plan is no frame for the project.',
    related: ({ meeting }) => (meeting === '' ? 'the frame' : 'the frame, and the case where the change is up'),
  },
  'hearing-missing': {
    title: 'Someone who is to be heard is not',
    message: ({ party, type, organisations, meeting }, speak) => {
      const asked =
        meeting === '' ? 'The project asks for' : `On the agenda of ${speak.date(meeting)} the project asks for`;
      const where = organisations.length > 0 ? ` in ${speak.list(organisations.map((each) => speak.quote(each)))}` : '';
      return `${asked} ${decisionName(type, speak)}, but ${(parties[party] ?? parties.other)[0]}${where}.`;
    },
    fix: ({ party }) => `Enter the date in \`${(parties[party] ?? parties.other)[1]}\` when it is done.`,
    why: 'Those who will pay for, operate, use or answer for the solution are heard before the case is decided and not afterwards. Who is heard when stands in `hearings` in governance.yaml. Where that is not set, the sector leader is always heard, and the finance directors when money is needed.',
    related: () => 'the case on the agenda',
  },
  'meeting-removed': {
    title: 'The file of a meeting is gone',
    message: ({ meeting, decisions }, { number }) => {
      if (decisions === 0) return `The file \`meetings/${meeting}.yaml\` is gone, although the minutes are approved.`;
      return decisions === 1
        ? `The file \`meetings/${meeting}.yaml\` with one decision is gone.`
        : `The file \`meetings/${meeting}.yaml\` with ${number(decisions)} decisions is gone.`;
    },
    fix: () => 'Bring the file back from git. If a decision is wrong, a new decision corrects it.',
    why: 'Decisions stand in the files of the meetings and nowhere else. Without the file the projects have lost their rights and frames, and nobody can see what was decided.',
  },
  'meeting-without-quorum': {
    title: 'Decisions without enough members present',
    message: ({ body, date: day, present, needed, card, stated }, speak) => {
      if (stated)
        return `The minutes say that ${body} had no quorum on ${speak.date(day)}, but decisions are recorded.`;
      if (present === null)
        return `${body} made decisions on ${speak.date(day)}, but it does not say who was present. At least ${speak.number(needed)} must be.`;
      const members = `${speak.number(present)} ${present === 1 ? 'member was' : 'members were'}`;
      return card === ''
        ? `${body} had no quorum on ${speak.date(day)}: ${members} present, and it takes ${speak.number(needed)}.`
        : `When those who were disqualified had left the case about ${speak.quote(card)}, ${members} left, and it takes ${speak.number(needed)}.`;
    },
    fix: ({ present, card, stated }) => {
      if (stated)
        return 'Correct `quorum` if it was entered wrong, and enter in `attendance` who was present. Otherwise the cases must be treated again in a meeting with a quorum.';
      if (present === null) return 'Enter in `attendance` who was present, and who was absent.';
      return card === ''
        ? 'Correct `attendance` if someone is missing on the list. Otherwise the cases must be treated again in a meeting with a quorum.'
        : 'Correct `attendance` or `impartiality` if something was entered wrong. Otherwise the case must be treated again.';
    },
    why: 'A body can only decide when as many are present as governance.yaml says. Whoever is disqualified does not count in that case. Where it does not say who was there, nobody can see that the decisions are valid.',
    related: () => 'how many must be present',
  },
  'member-not-disqualified': {
    title: 'A member with a role in the case',
    message: ({ member, card, field }, speak) =>
      `${speak.quote(member)} took part in the decision about ${speak.quote(card)}, and stands on the card under ${speak.quote(speak.field(field))}.`,
    fix: () => 'Find out whether the member was disqualified, and if so enter it in `impartiality`.',
    why: 'Whoever owns, leads or answers for a project should as a rule leave the room when it is decided. The tool only points to the roles. Whether someone is disqualified is for the body to say, and once the minutes are approved it has said so.',
    related: () => 'the role on the card',
  },
  'minutes-changed': {
    title: 'Approved minutes have been changed',
    message: ({ date: day, approved, fields }, speak) =>
      `The minutes of ${speak.date(day)} were approved ${speak.date(approved)}, but ${someOf(fields, speak)} ${fields.length === 1 ? 'is' : 'are'} not as then.`,
    fix: ({ commit }) =>
      commit === ''
        ? 'Take the change back. If a decision is wrong, a new decision corrects it.'
        : `Take the change back: the file as it was approved is in commit ${commit}. If a decision is wrong, a new decision corrects it.`,
    why: 'Approved minutes are what the council agrees was decided. Therefore the file is compared with what it was in the first commit that sets `minutes.approved`. Comments and layout may change, and so may `commit`, but nothing else. So the approval should be the last thing to be entered.',
  },
  'operational-case': {
    title: 'Operation on the agenda',
    message: ({ card, nature }, { quote, choice }) =>
      `${quote(card)} is entered as ${quote(choice(nature))}, but is on the agenda of the council.`,
    fix: () => 'Solve it in the line, or correct `nature` if it is development.',
    why: 'The council should use its time on development that gives something new. When operation and maintenance are mixed in, small and urgent cases displace the large ones.',
    related: () => 'the nature on the card',
  },
  'quality-assurance-missing': {
    title: 'External quality assurance is missing',
    message: ({ step, ceiling, limit, type, meeting }, speak) => {
      const needs = `The project is above the ceiling ${speak.quote(ceiling)} of ${speak.money(limit)} and needs ${step}`;
      return meeting === ''
        ? `${needs}, but has passed ${speak.choice(type)} without.`
        : `${needs} before ${speak.choice(type)}, which is on the agenda of ${speak.date(meeting)}.`;
    },
    fix: ({ step, meeting }) =>
      meeting === ''
        ? `Enter ${step} in \`quality_assurance\` with its date. If it is not done, the case goes back to whoever decides.`
        : `Enter ${step} in \`quality_assurance\` with its date, or wait with the case until it is done.`,
    why: 'Someone from outside looks at large projects before it is too late to choose otherwise. The ceilings are dated and stand in `ceilings` in governance.yaml. A project is judged by the ceiling that was valid when it was decided.',
    related: () => 'the ceiling, and where the project stands',
  },
  'quorum-disagrees': {
    title: 'Quorum or not',
    message: ({ stated, present, needed }, { number }) =>
      stated
        ? `\`quorum\` says that the meeting had a quorum, but ${number(present)} members are listed as present, and it takes ${number(needed)}.`
        : `\`quorum\` says that the meeting had no quorum, but ${number(present)} members are listed as present, and it takes only ${number(needed)}.`,
    fix: () => 'Correct `quorum` or `attendance`.',
    why: 'The list of those who were present and the statement about the quorum must say the same. Whoever reads the minutes does not otherwise know what is right.',
    related: () => 'how many must be present',
  },
  'route-skips-council': {
    title: 'A route that skips the council',
    message: ({ route, body, council }, { quote }) =>
      `${route === '' ? 'A route' : `The route ${quote(route)}`} goes to ${body} before ${council} has treated the case.`,
    fix: ({ council }) => `Put ${council} before it in \`bodies\`.`,
    why: 'Every new project that needs money is treated in the council before it goes to the chief executive or the political level. Otherwise it is decided without being weighed against the others.',
    related: () => 'the council',
  },
  'votes-above-present': {
    title: 'More votes than members present',
    message: ({ votes, present }, { number }) =>
      `${number(votes)} have voted, but only ${number(present)} members were present and could vote in the case.`,
    fix: () => 'Correct `votes`, `attendance` or `impartiality`, whichever was entered wrong.',
    why: 'Only members who are present can vote, and whoever is disqualified does not vote in that case. Votes that nobody can have cast make the decision uncertain.',
    related: () => 'who was present',
  },
};

/** The party -> what is lacking, and the field where it is entered. */
const parties: Readonly<Record<string, readonly [lacks: string, field: string]>> & {
  readonly other: readonly [string, string];
} = {
  'hearing_party=expert_group': ['the expert group is not heard', 'anchoring.expert_group.heard'],
  'hearing_party=finance_director': ['the finance director is not heard', 'finance_director_heard'],
  'hearing_party=users': ['the users are not heard', 'anchoring.users.heard'],
  'hearing_party=employees': ['the employees are not heard', 'anchoring.employees.heard'],
  'hearing_party=top_management': ['the top management is not heard', 'anchoring.top_management.heard'],
  'hearing_party=architect': ['the enterprise architect has not assessed it', 'trust.architecture.date'],
  'hearing_party=privacy': ['privacy is not assessed', 'trust.privacy.date'],
  'hearing_party=security': ['information security is not assessed', 'trust.security.date'],
  other: ['someone is not heard', 'anchoring'],
};

type DecisionName = CouncilArguments['decision-by-wrong-body']['type'];

/** " on BP3", " on budget"; "" when nobody says what it was about. */
function about(type: DecisionName, speak: Speak): string {
  return type === '' ? '' : ` on ${decisionName(type, speak)}`;
}

function decisionName(type: Exclude<DecisionName, ''>, { choice }: Speak): string {
  const name = choice(type);
  return name.startsWith('BP') ? name : name.toLowerCase();
}

const shown = 5;

/** The first fields, and how many more there are. */
function someOf(fields: readonly string[], { list, number }: Speak): string {
  const names = fields.slice(0, shown).map((field) => `\`${field}\``);
  const rest = fields.length - names.length;
  return list(rest > 0 ? [...names, `${number(rest)} more`] : names);
}
