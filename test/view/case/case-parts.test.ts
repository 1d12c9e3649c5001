import { describe, expect, test } from 'vitest';
import type { Project as Card } from '../../../src/generated/card-types.ts';
import { caseFunding } from '../../../src/view/case/case-funding.ts';
import { operationRuns } from '../../../src/view/case/operation-runs.ts';
import { properNames } from '../../../src/view/case/proper-names.ts';
import { caseOf, councilGovernance } from '../../support/case-of.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

describe('operation', () => {
  test('years in a row that are the same are one run, and what is financed is told apart', () => {
    const lines = [
      { year: 2030, amount: 5, financed: true },
      { year: 2028, amount: 5, financed: true },
      { year: 2029, amount: 5, financed: true },
      { year: 2029, amount: 2 },
      { year: 2032, amount: 5, financed: true },
      { year: 2031, amount: 0 },
    ];
    expect(operationRuns(lines)).toEqual([
      { from: 2028, to: 2030, amount: 5, financed: true },
      { from: 2029, to: 2029, amount: 2, financed: false },
      { from: 2032, to: 2032, amount: 5, financed: true },
    ]);
  });

  test('two amounts in one year are one', () => {
    const lines = [
      { year: 2028, amount: 5 },
      { year: 2028, amount: -2 },
    ];
    expect(operationRuns(lines)).toEqual([{ from: 2028, to: 2028, amount: 3, financed: false }]);
  });
});

describe('funding', () => {
  test('one line for each source and status, with what is certain and each condition once', () => {
    const found = caseFunding({
      funding: [
        { source: 'own', status: 'committed', amount: 5, year: 2027 },
        { source: 'own', status: 'committed', amount: 6, year: 2028 },
        { source: 'other', status: 'applied', amount: 3, ref: 'Gavefondet', conditions: 'Konsert.' },
        { source: 'other', status: 'applied', amount: 4, ref: 'Gavefondet', conditions: 'Konsert.' },
        { source: 'eu', status: 'refused', amount: 9 },
      ],
    });
    expect(found).toMatchObject({ certain: 11, all: 18 });
    expect(found.sources).toEqual([
      { source: 'own', name: null, status: 'committed', amount: 11, conditions: [] },
      { source: 'other', name: 'Gavefondet', status: 'applied', amount: 7, conditions: ['Konsert.'] },
      { source: 'eu', name: null, status: 'refused', amount: 9, conditions: [] },
    ]);
  });

  test('an amount that is not known makes the sum unknown', () => {
    expect(caseFunding({ funding: [{ source: 'own' }, { source: 'own', amount: 1 }] })).toMatchObject({ all: null });
  });
});

test('names are words with a capital inside a sentence, and the words of organisations', () => {
  const names = properNames(
    portfolioOf({
      settings: { name: 'X', organisations: [{ id: 's', name: 'Storvik kommune' }] },
      projects: {
        a: { need: { problem: 'Ansatte i Nav venter. Foreldre ringer.', for_whom: ['Ledere', 'De i Hogdal'] } },
      },
    }),
  );
  expect([...names].sort()).toEqual(['Hogdal', 'Nav', 'Storvik', 'kommune']);
});

describe('questions that the facts point to', () => {
  const card: Card = { title: 'A', form: 'project', stage: 'planning', status: 'proposed' };
  const kinds = (given: Card, rest = {}) =>
    caseOf({ ...card, ...given }, { type: 'BP3' }, rest).questions.map(({ kind }) => kind);

  test('a hearing that is missing, a condition that is overdue, a weak factor', () => {
    expect(kinds({ anchoring: { sector_leader: { heard: '2026-08-01' } }, cost: { estimate: { likely: 1 } } })).toEqual(
      ['hearing'],
    );
    const heard = { sector_leader: { heard: '2026-08-01' }, finance_director: { heard: '2026-08-01' } };
    expect(kinds({ anchoring: heard })).toEqual([]);
    expect(kinds({ anchoring: heard, conditions: [{ text: 'X', due: '2026-11-21' }] })).toEqual(['condition']);
    expect(kinds({ anchoring: heard, conditions: [{ text: 'X', due: '2026-11-22' }] })).toEqual([]);
    expect(kinds({ anchoring: heard, success_factors: { contract: { score: 2 } } })).toEqual(['factors']);
    expect(kinds({ anchoring: heard, success_factors: { contract: { score: 3 } } })).toEqual([]);
  });

  test('a red risk without measures and a benefit without an owner, where the rules ask', () => {
    const governance = { ...councilGovernance, requirement_set: 'full' };
    const heard = { sector_leader: { heard: '2026-08-01' }, finance_director: { heard: '2026-08-01' } };
    const risks = [{ id: 'R1', event: 'Alt stopper.', likelihood: 5, consequence: 5 }];
    const benefits = [
      { id: 'G1', name: 'Tid', owner: 'Rektor' },
      { id: 'G2', name: 'Ro' },
    ];
    const { questions } = caseOf({ ...card, anchoring: heard, risks, benefits }, { type: 'BP3' }, { governance });
    expect(questions).toContainEqual({ kind: 'risk', events: ['Alt stopper.'] });
    expect(questions).toContainEqual({ kind: 'owner', benefits: ['Ro'] });
  });

  test('a dependency that comes too late, and one that is in time', () => {
    const heard = { sector_leader: { heard: '2026-08-01' }, finance_director: { heard: '2026-08-01' } };
    const links = { depends_on: [{ card: 'plattform', by: '2027-06-01' }] };
    const b = (end: string): Card => ({ ...card, title: 'B', time: { period: { start: '2026-01-01', end } } });
    expect(kinds({ anchoring: heard, links }, { projects: { plattform: b('2027-08-01') } })).toEqual(['dependency']);
    expect(kinds({ anchoring: heard, links }, { projects: { plattform: b('2027-05-01') } })).toEqual([]);
  });

  test('a question that two have asked is asked once', () => {
    const questions = ['Hva nå?'];
    const heard = { sector_leader: { heard: '2026-08-01' }, finance_director: { heard: '2026-08-01' } };
    const given: Card = { ...card, anchoring: heard, request: { type: 'BP3', questions } };
    expect(caseOf(given, { type: 'BP3', questions }).questions).toEqual([{ kind: 'asked', text: 'Hva nå?' }]);
  });
});
