// Findings about benefits, risks, alternatives and those who should have been asked, in English.
import type { BenefitsAndRisksArguments } from '../../../core/rules/benefits-and-risks-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const benefitsAndRisksWords: WordsFor<BenefitsAndRisksArguments> = {
  'benefit-without-owner': {
    title: 'Benefit without an owner',
    message: ({ benefit }, { quote }) => `The benefit ${quote(benefit)} has no owner.`,
    fix: () => 'Write in `owner` which leader is to take the benefit out.',
    why: 'A benefit does not come by itself when the solution is ready. A leader in the line must change the way work is done, or take the money out of the budget. Without an owner it is not done.',
  },
  'benefit-without-indicator': {
    title: 'Benefit without an indicator',
    message: ({ benefit }, { quote }) => `The benefit ${quote(benefit)} does not say how it is measured.`,
    fix: () => 'Fill in `indicator` with unit, baseline and target, or write in `none_because` why no indicator fits.',
    why: 'What is not measured before the project begins cannot be shown afterwards. Benefits that cannot be put in figures need no indicator, for a poor indicator steers worse than none.',
  },
  'benefit-not-sized': {
    title: 'Benefit without a size',
    message: ({ benefit }, { quote }) => `The benefit ${quote(benefit)} does not say how large it is.`,
    fix: () =>
      'Enter an amount or full-time equivalents in `annual`, fill in both `importance` and `extent`, or write in `not_priced_because` why there are no figures.',
    why: 'The council must be able to weigh benefit against cost already when it is an idea. A rough figure will do; what matters is that someone has thought about whether the benefit is large or small.',
  },
  'withdrawal-not-chosen': {
    title: 'Withdrawal of the benefit is not chosen',
    message: ({ benefit }, { quote }) =>
      `The benefit ${quote(benefit)} has the class \`other\`, but nothing is said about how much is taken out of the budget.`,
    fix: () => 'Set `withdrawal_rate` to the share that is taken out, from 0 to 1.',
    why: 'Of saved working time half is usually taken out of the budget, and of certain savings everything. For other benefits there is no rule, so the share must be chosen. Until it is, it counts as zero.',
  },
  'budget-cut-differs': {
    title: 'The budget cut does not follow the rule',
    message: ({ benefit, year, years, entered, expected, rate }, { money, percent, quote, number }) => {
      const more = years > 1 ? ` ${number(years)} years differ.` : '';
      return `For the benefit ${quote(benefit)} the cut in ${year} is entered as ${money(entered)}, but ${percent(rate)} of the benefit is ${money(expected)}.${more}`;
    },
    fix: () => 'Correct the amounts in `budget_cut`, or set `withdrawal_rate` to the share that is agreed.',
    why: 'The withdrawal follows fixed rates so that organisations know what they keep. When the cut differs from the rate, either the benefit has changed and the budget has not, or something else is agreed and should stand on the card.',
  },
  'risk-without-owner': {
    title: 'Risk without an owner',
    message: ({ risk }, { quote }) => `Nobody follows the risk ${quote(risk)}.`,
    fix: () => 'Write in `owner` who follows the risk.',
    why: 'A risk that nobody follows is discovered too late. The owner need not solve it alone, but must see when it changes and say so.',
  },
  'risk-without-treatment': {
    title: 'Serious risk without measures',
    message: ({ risk, colour }, { choice, quote }) =>
      `The risk ${quote(risk)} is assessed as ${quote(choice(colour))}, but has no measures.`,
    fix: ({ colour }) =>
      colour === 'matrix_colour=red'
        ? 'Enter at least one measure in `actions`; a red risk cannot simply be accepted.'
        : 'Enter at least one measure in `actions`, or set `strategy` to `accept` or `monitor`.',
    why: 'From planning on serious risks must have an answer. An orange risk you may choose to live with or watch. A red one must be treated; if nothing can be done about it, it belongs with the council, with `escalate: true` and a measure that says so.',
  },
  'risk-not-assessed': {
    title: 'Risk without an assessment',
    message: ({ risk, fields }, { list, quote }) =>
      `The risk ${quote(risk)} lacks ${list(fields.map((field) => `\`${field}\``))}.`,
    fix: () =>
      'Assess the risk with the levels `likelihood` and `consequence`, or with the numbers `probability` and `loss`.',
    why: 'A risk without an assessment cannot be placed in the matrix and does not count when projects are compared. Then the project that has assessed the least looks the safest.',
  },
  'likelihood-and-probability': {
    title: 'The same assessment as level and as number',
    message: ({ risk, level, number }, { quote }) => `The risk ${quote(risk)} has both \`${level}\` and \`${number}\`.`,
    fix: ({ level, number }) => `Remove either \`${level}\` or \`${number}\`.`,
    why: 'A level already stands for a number, by the table in strategy.yaml. With both, they may say different things, and nobody can see which one holds.',
  },
  'measures-raise-risk': {
    title: 'The risk is larger after the measures',
    message: ({ risk }, { quote }) => `The risk ${quote(risk)} is assessed as larger after the measures than before.`,
    fix: () => 'Correct the assessment in `after_measures`, or find other measures.',
    why: 'Measures should make a risk less likely or less serious. When it is larger afterwards, the figures have usually been swapped, or the measure makes things worse.',
  },
  'technology-only': {
    title: 'Technology only',
    message: ({ sign }) =>
      sign === 'dimensions'
        ? 'Under `dimensions` only technology is described, not what changes in goals, regulation or organisation.'
        : 'The project replaces a system, but has no benefits in money or full-time equivalents.',
    fix: ({ sign }) =>
      sign === 'dimensions'
        ? 'Describe what changes in `goals`, `regulation` or `organisation`.'
        : 'Enter the benefits in `benefits` with figures in `annual`, or make the replacement part of a project that gives benefits.',
    why: 'Benefits come from doing things in a new way, not from new technology in itself. A project that changes only the technology is an IT project, and seldom gives what was promised.',
  },
  'system-replacement-alone': {
    title: 'Replacing a system and nothing else',
    message: () => 'The project replaces a system and is 100 percent technical modernisation.',
    fix: () =>
      'Make the replacement part of a project that gives benefits, or show in `elements` what it gives citizens and the organisation.',
    why: 'Projects of their own that only replace a system cost much and give little. Replacement should come with projects that start from a need, so that the money also gives better services or freed time.',
  },
  'alternatives-without-zero': {
    title: 'The zero alternative is missing',
    message: ({ alternatives }, { number }) =>
      alternatives === 1
        ? 'The one alternative is not marked as the zero alternative.'
        : `None of the ${number(alternatives)} alternatives is the zero alternative.`,
    fix: () => 'Add an alternative with `zero: true` that describes going on as today.',
    why: 'Benefit and cost are always measured against something. The zero alternative shows what happens if nothing is done, and sometimes it is the best choice.',
  },
  'alternatives-without-choice': {
    title: 'Not one chosen alternative',
    message: ({ alternatives, chosen }, { number }) =>
      chosen === 0
        ? `None of the ${number(alternatives)} alternatives is chosen.`
        : `${number(chosen)} alternatives are marked as chosen.`,
    fix: () => 'Set `chosen: true` on the alternative that is recommended, and on that one only.',
    why: 'The alternatives are examined so that the council gets one recommendation and sees what it was chosen over.',
  },
  'sector-leader-not-heard': {
    title: 'The sector leader is not heard, or has not said anything',
    message: ({ meeting, lacks }, { date }) =>
      lacks === 'recommendation'
        ? meeting === ''
          ? 'The proposal does not say whether the sector leader recommends it.'
          : `The case is on the agenda of ${date(meeting)}, but the card does not say whether the sector leader recommends it.`
        : meeting === ''
          ? 'The proposal does not say when the sector leader was heard.'
          : `The case is on the agenda of ${date(meeting)}, but the sector leader is not heard.`,
    fix: ({ lacks }) =>
      lacks === 'recommendation'
        ? 'Enter the recommendation in `anchoring.sector_leader.recommendation`. It may be negative.'
        : 'Hear the sector leader, and enter the date and the recommendation under `anchoring.sector_leader`.',
    why: 'The sector leader is heard before a proposal is treated, so that those who will live with it stand behind it. A negative recommendation is allowed, and is shown to the council. A proposal gets a reminder; a case on the agenda must have this in order.',
    related: () => 'the case on the agenda',
  },
  'agenda-without-case-number': {
    title: 'Case on the agenda without a case number',
    message: ({ meeting }, { date }) =>
      `The case is on the agenda of ${date(meeting)}, but has no case number in the archive.`,
    fix: () => 'Create the case in the case and archive system, and enter the number in `archive.case_number`.',
    why: 'What the council treats must be found again in the archive. The case is created before the meeting, so that the case paper and the decision end up in the same place.',
    related: () => 'the case on the agenda',
  },
  'submitter-not-allowed': {
    title: 'The submitter is not on the list',
    message: ({ role }, { quote }) => `${quote(role)} is not on the list of those who may submit proposals.`,
    fix: ({ allowed }, { list, quote }) =>
      `Let one of these submit the proposal: ${list(allowed.map(quote))}; or correct the role in \`submitter.role\`.`,
    why: 'You have decided who may submit proposals, with `may_submit` in governance.yaml. So proposals are sorted and anchored before they reach the council.',
  },
  'fixed-price-large': {
    title: 'Large fixed-price contract and weak steering',
    message: ({ cost, competence }, { money, number }) =>
      `The project costs ${money(cost)} at a fixed price, and the ability to steer suppliers is assessed as ${number(competence)} of 5.`,
    fix: () =>
      'Choose another `contract.form`, split the contract into smaller parts, or strengthen those who steer the suppliers.',
    why: 'A fixed price looks safe, but locks the scope and makes changes dear. In large projects where the customer is weak at steering suppliers, it goes wrong more often than with time and materials and close follow-up.',
  },
  'survey-only': {
    title: 'Users do not take part',
    message: ({ level }, { choice, quote }) => `User involvement is entered as ${quote(choice(level))}.`,
    fix: () => 'Plan interviews, user tests or co-creation, and correct `trust.user_involvement.level`.',
    why: 'Those who involve users the most deliver best. A survey tells what people think, but not how they use the service or where they get stuck.',
  },
};
