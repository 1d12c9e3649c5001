// Promises that a choice is known by what it is called in every language, and that what could be two is none.
import { expect, test } from 'vitest';
import { decisionTypes, outcomes } from '../../src/cli/decision-choices.ts';
import { namedChoice } from '../../src/cli/named-choice.ts';
import { PortfolioError } from '../../src/core/model/portfolio-error.ts';
import { choiceTable } from '../../src/generated/fields.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';

const outcome = { option: '--outcome', definition: 'outcome', choices: outcomes };
const { speak } = await loadCatalogue('nn', 'NOK');

test('the choices are those of the files', () => {
  expect(outcomes).toEqual(choiceTable.outcome);
  expect(decisionTypes).toEqual(choiceTable.decision_type);
});

test.each([
  ['approved', 'approved'],
  ['Approved-With-Conditions', 'approved_with_conditions'],
  ['Godkjent', 'approved'],
  [' godkjent  med vilkår ', 'approved_with_conditions'],
  ['GODKJENT_MED_VILKA\u030AR', 'approved_with_conditions'],
  ['sendt tilbake', 'returned'],
  ['Sendt tilbake for meir arbeid', 'returned'],
  ['Sendt tilbake for mer arbeid', 'returned'],
  ['utsatt', 'postponed'],
  ['utsett', 'postponed'],
  ['stanset', 'stopped'],
  ['stansa', 'stopped'],
])('%j is %s', async (written, expected) => {
  expect(await namedChoice(written, outcome, speak)).toBe(expected);
});

test.each(languages)('every name in %s is its own choice', async (language) => {
  const other = (await loadCatalogue(language, 'NOK')).speak;
  for (const each of outcomes) expect(await namedChoice(other.choice(`outcome=${each}`), outcome, speak)).toBe(each);
  const type = { option: '--type', definition: 'decision_type', choices: decisionTypes };
  for (const each of decisionTypes)
    expect(await namedChoice(other.choice(`decision_type=${each}`), type, speak)).toBe(each);
});

test.each(['', ' ', 'god', 'sendt til', 'approve', 'x', '__proto__'])(
  '%j is none, and told with both names',
  async (written) => {
    const error = await namedChoice(written, outcome, speak).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PortfolioError);
    expect(error).toMatchObject({
      code: 'unknown-value',
      args: {
        option: '--outcome',
        value: written,
        allowed: [
          'approved (Godkjent)',
          'approved_with_conditions (Godkjent med vilkår)',
          'returned (Sendt tilbake for meir arbeid)',
          'postponed (Utsett)',
          'rejected (Avvist)',
          'stopped (Stansa)',
        ],
      },
    });
  },
);

test('the beginning of two names is none', async () => {
  const two = { option: '--when', definition: 'hearing_when', choices: ['always', 'needs_money'] };
  expect(await namedChoice('når prosjektet', two, speak)).toBe('needs_money');
  const three = { ...two, choices: [...two.choices, 'several_organisations'] };
  await expect(namedChoice('når', three, speak)).rejects.toThrow('unknown-value');
});
