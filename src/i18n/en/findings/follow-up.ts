// Findings about what is followed up, in English.
import type { FollowUpArguments } from '../../../core/rules/follow-up-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const followUpFindingWords: WordsFor<FollowUpArguments> = {
  'benefit-counted-twice': {
    title: 'The same benefit is counted twice',
    message: ({ sign, benefit, other }, { quote }) =>
      sign === 'not_mutual'
        ? `The benefit ${quote(benefit)} is shared with ${quote(other)}, but no benefit there points back here.`
        : `The benefit ${quote(benefit)} has the same name and the same amounts in ${quote(other)}, and neither card says that it is shared.`,
    fix: ({ sign, other }, { quote }) =>
      sign === 'not_mutual'
        ? `Add this card to \`shared_with\` of the benefit in ${quote(other)}, or remove the sharing here.`
        : `Add ${quote(other)} to \`shared_with\` here, and this card there. If they are two benefits, give them different names.`,
    why: 'Two projects can contribute to the same benefit, but the money comes only once. When both cards say that the benefit is shared, it is counted in one place. When only one does, the sum is too large, or the benefit falls out altogether.',
    related: ({ sign }) => (sign === 'not_mutual' ? 'the card that it is shared with' : 'the same benefit'),
  },
  'benefit-not-realised': {
    title: 'The budget is cut, but the benefit is not shown',
    message: ({ benefit, year, years, cut, realised }, { quote, money, number }) => {
      const more = years > 1 ? ` The same goes for ${number(years - 1)} more ${years === 2 ? 'year' : 'years'}.` : '';
      return realised === null
        ? `The budget of ${year} is cut by ${money(cut)} for ${quote(benefit)}, but the card does not say what the benefit was.${more}`
        : `The budget of ${year} is cut by ${money(cut)} for ${quote(benefit)}, but the benefit was ${money(realised)}.${more}`;
    },
    fix: ({ realised }) =>
      realised === null
        ? 'Give what the year brought, in `realised` under `annual` of the benefit.'
        : 'Find out what hinders the benefit, and take up the cut with the owner of the budget, or correct the figure if it is wrong.',
    why: 'Once the budget is cut, the money is gone, whether the benefit has come or not. If it does not come, the service has to carry the cut. That is why each year that is over shows what it brought.',
  },
  'overspend-not-recovered': {
    title: 'Overspending without a plan to recover it',
    message: ({ years, over, left, late, within }, { list, money, number }) => {
      const spent = `The project spent ${money(over)} more than the budget in ${list(years)}.`;
      const period = within === 1 ? 'the year after' : `the next ${number(within)} years`;
      if (late > 0)
        return `${spent} ${money(late)} is planned to be recovered too late. It is to happen within ${period}.`;
      return left < over
        ? `${spent} ${money(left)} of it is not planned to be recovered within ${period}.`
        : `${spent} No plan shows how it is recovered within ${period}.`;
    },
    fix: ({ late }) =>
      late > 0
        ? 'Move the recovery in `cost.recovery` to an earlier year, or get a decision that allows more time.'
        : 'Say in `cost.recovery` in which year the overspending is recovered, and how much. A lower `forecast` later counts as well.',
    why: 'The state lets a body spend up to five percent above its budget in one year, if it is recovered later. It is a way to invest early, not extra money. The deadline is set in `overspend.recovered_within_years` in governance.yaml. Less than two percent of the budget of the year is not told.',
    related: () => 'another year of overspending',
  },
  'funding-deadline': {
    title: 'The deadline for applications has passed',
    message: ({ scheme, missed, applied, last }, { quote, date }) =>
      missed === 'applied_late'
        ? `The application to ${quote(scheme)} was sent on ${date(applied)}, after the last deadline, ${date(last)}.`
        : `Money is counted on from ${quote(scheme)} that nobody has applied for. The last deadline was ${date(last)}.`,
    fix: ({ missed }) =>
      missed === 'applied_late'
        ? 'Correct `applied` if the date is wrong, or find other money.'
        : 'Fill in `applied` if the application is sent, enter new deadlines in `funding_schemes` in governance.yaml, or find other money.',
    why: 'An application that comes after the deadline is turned down unread. The plan then lacks the money, and it is better to know it now.',
  },
  'innovation-partnership-incomplete': {
    title: 'The innovation partnership is not complete',
    message: ({ lacks, stopPoints, value, cap }, { list, money, number }) => {
      const words = {
        problem: 'the need is not described (`need.problem`)',
        top_management: 'the top management is not heard (`anchoring.top_management`)',
        max_value: 'the contract has no maximum value (`contract.max_value`)',
        above_cap: `the value of ${money(value ?? 0)} is above the cap of ${money(cap ?? 0)}`,
        stop_points: `the plan has ${stopPoints === 0 ? 'no stop points' : `only ${number(stopPoints)} stop point`} (\`stop_point: true\`)`,
      };
      return `This is missing in the innovation partnership: ${list(lacks.map((lack) => words[lack]))}.`;
    },
    fix: () => 'Fill in what is missing, or choose another form in `contract.form`.',
    why: 'An innovation partnership is both a procurement procedure and a way of working. It builds on a need that the market does not meet, with the top management behind it. The largest value is known from the start, and the customer can stop after each phase. That takes at least two stop points.',
  },
  'risky-contract-pattern': {
    title: 'One supplier, a fixed price and weak steering by the customer',
    message: ({ supplier, competence }, { number, quote }) =>
      `The project has one supplier${supplier === '' ? '' : ` (${quote(supplier)})`} at a fixed price, and the ability to steer suppliers is assessed as ${number(competence)} of 5.`,
    fix: () =>
      'Strengthen the steering before the contract binds more, choose another `contract.form`, or divide the work between several.',
    why: 'Research on IT projects (HIT) points to this combination: one big supplier on a fixed price, steered by a customer who is weak at it, goes much worse than each of the three alone. The supplier then decides what is made, and changes become dear.',
    related: () => 'the rating of the customer',
  },
  'scope-grows': {
    title: 'The project grows change by change',
    message: ({ approved, cost, percent: more, changes, decision }, { money, percent, number }) =>
      `The cost is ${money(cost)}, ${percent(more)} above the ${money(approved)} that was approved in ${decision}. ${number(changes)} changes have been decided since.`,
    fix: () => 'Put the whole project forward: take something out of the scope, or ask for a new frame for all of it.',
    why: 'Each change may be sensible alone. Together they can make the project something else than what the council agreed to. Saying no to changes that raise the risk is one of the things that tell projects that succeed from those that do not.',
    related: () => 'the decision that approved the cost',
  },
  'agreement-not-signed': {
    title: 'Agreement not signed',
    message: ({ other }, { quote }) =>
      `The project is being carried out, but the agreement with ${quote(other)} is not signed.`,
    fix: () => 'Have it signed, and fill in `date` and `reference`. Take it out if the project no longer builds on it.',
    why: 'A leader has to reach agreements across borders before the project builds on them. Without a signature the other side can withdraw, and the cost stays here.',
  },
  'directive-without-reference': {
    title: 'A directive that is not in writing',
    message: ({ from, sign }, { quote }) =>
      sign === 'spoken'
        ? `The directive from ${quote(from)} has only been spoken.`
        : `The directive from ${quote(from)} has neither a date nor a reference.`,
    fix: ({ sign }) =>
      sign === 'spoken'
        ? 'Ask for the directive in writing, and fill in `kind`, `date` and `reference`.'
        : 'Fill in `date` and `reference`, so that others can find it.',
    why: 'Directives should be clear and written. A spoken one is remembered differently by those who were there, and one that cannot be found can help nobody when something has to be turned down.',
  },
  'started-before-decision': {
    title: 'Carried out before the decision that it waits for',
    message: ({ type, date: awaited, body, stage }, { choice, date, quote }) =>
      `The project is in the stage ${quote(choice(stage))}, but waits for ${choice(type).toLowerCase()}${body === '' ? '' : ` from ${body}`}, expected on ${date(awaited)}.`,
    fix: () =>
      'Wait with what depends on the decision, or remove the line in `time.decisions_awaited` if the project can do without.',
    why: 'Without the law or the money, what is made may be unlawful to use or impossible to complete. The order of the decisions is part of the plan.',
  },
  'decision-awaited-passed': {
    title: 'The decision should have been made',
    message: ({ type, date: awaited, body }, { choice, date }) =>
      `The project waits for ${choice(type).toLowerCase()}${body === '' ? '' : ` from ${body}`}, which was expected on ${date(awaited)}.`,
    fix: () => 'Remove the line in `time.decisions_awaited` if the decision is made, or give the new date.',
    why: 'A date that has passed does not say whether the decision came or was put off. The council needs to know which, because the plan may rest on it.',
  },
  'no-delivery-soon': {
    title: 'Long until the next delivery',
    message: ({ limit, next }, { date, number }) =>
      next === ''
        ? 'The project is being carried out, but has no delivery ahead in its plan.'
        : `The next delivery is on ${date(next)}. That is more than ${number(limit)} ${limit === 1 ? 'month' : 'months'} away.`,
    fix: () =>
      'Divide the work, and enter the next delivery in `time.deliveries`, or a milestone with `to_production: true`.',
    why: 'Projects that deliver often to those who will use the solution find faults while they are cheap, and give benefits on the way. Projects on the light track, such as pilots, are left out. The limit is set in `reporting.delivery_within_months` in governance.yaml.',
  },
  'leader-review-old': {
    title: 'The leader has not gone through the project',
    message: ({ date: reviewed, days, limit }, { date, number }) =>
      reviewed === ''
        ? 'The status report does not say when the project owner last went through the project.'
        : `The project owner last went through the project on ${date(reviewed)}, ${number(days)} days ago. The limit is ${number(limit)} days.`,
    fix: () => 'Go through the project with the project owner, and enter the date in `status_report.leader_reviewed`.',
    why: 'Steady follow-up by the leadership is one of the signs of projects that succeed. The limit is set in `reporting.leader_review_days` in governance.yaml.',
  },
  'proposal-without-three-elements': {
    title: 'Budget proposal without all three elements',
    message: ({ lacks, year }, { field, list }) =>
      `The proposal for the ${year} budget lacks ${list(lacks.map((element) => field(element).toLowerCase()))}.`,
    fix: () => 'Say in `elements` how large a part each element is, and bring what is missing into the proposal.',
    why: 'A budget proposal is to hold technical modernisation, societal benefit and internal efficiency. It then has something to give both users and the organisation, and something pays for the modernisation. With `three_elements: true` in governance.yaml this is an error; with `false` it is not asked for.',
  },
  'collaboration-gap': {
    title: 'Work across bodies that is not in place',
    message: ({ gaps, bodies }, { number, list, quote, field }) =>
      `${number(bodies)} organisations take part, but the answer is no to ${list(gaps.map((gap) => quote(field(gap))))}.`,
    fix: () =>
      'Get it in place, and correct the answer in `collaboration`. Until then the collaboration belongs in `risks`, with an owner and measures.',
    why: 'Working across bodies is a high-risk sport. Digitaliseringsrådet gives five recommendations: organise the work together at all levels, give clear shared directives, make the roles known to all, and bring in users and suppliers early. A no is a risk that someone has to own.',
    related: () => 'another no',
  },
};
