import { beforeAll, describe, expect, test } from 'vitest';
import { caseFacts } from '../../../src/view/case/case-facts.ts';
import { type CaseView, caseView } from '../../../src/view/case/case-view.ts';
import type { ReportFacts } from '../../../src/view/report/report-facts.ts';
import { exampleFacts } from '../../support/example-facts.ts';

let facts: ReportFacts;
beforeAll(async () => {
  facts = await exampleFacts();
});

/** The case as it stands on the agenda of 10 December; off the agenda, as a draft. `given`: other facts than those of the files. */
function paper(id: string, given: ReportFacts = facts): CaseView {
  const meeting = given.portfolio.meetings.find((each) => each.id === '2026-12-10') ?? null;
  const item = meeting?.meeting.agenda?.find(({ card }) => card === id) ?? null;
  const project = given.portfolio.projects.find((each) => each.id === id);
  if (!project) throw new Error(id);
  return caseView(caseFacts(given, item ? meeting : null), project, item);
}

describe('a project that asks to be carried out', () => {
  test('the council recommends to the management, and the frame is shared by five', () => {
    const { header, proposal } = paper('innbyggerportal');
    expect(header).toMatchObject({ number: '22/26', type: 'BP3', opens: 'execution', part: 'recommends' });
    expect(header.order.map(({ part, isHere }) => [part, isHere])).toEqual([
      ['prepares', false],
      ['recommends', true],
      ['decides', false],
    ]);
    expect(proposal.grant?.shares.map(({ amount }) => amount)).toEqual([3036000, 1320000, 990000, 792000, 462000]);
    expect(proposal.returned).toBeNull();
  });

  test('operation per year and municipality, and the part that nobody pays', () => {
    const { money } = paper('innbyggerportal');
    expect(money.operation.map(({ from, to, amount, parts }) => [from, to, amount, parts])).toEqual([
      [2028, 2028, 300000, [138000, 60000, 45000, 36000, 21000]],
      [2029, 2036, 850000, [391000, 170000, 127500, 102000, 59500]],
    ]);
    expect(money.unfinanced).toEqual({ year: 2029, amount: 850000, isSame: true });
    expect(money.funding).toMatchObject({ certain: 0, all: 6600000 });
  });

  test('half of saved labour and all of a certain saving leave the budgets, and nothing of what citizens gain', () => {
    expect(paper('innbyggerportal').benefits).toMatchObject({
      full: { amount: 3350000, fte: 3, withdrawn: 1580000, kept: 1170000, elsewhere: 600000 },
      rates: { labour: 50, cash: 100 },
    });
  });

  test('it takes the room of the project that stands first outside the frame', () => {
    const { displacement } = paper('innbyggerportal').standing;
    expect(displacement).toEqual({
      of: 'whole',
      pushesOut: ['KI i saksbehandling'],
      swaps: false,
      short: [],
      pushedOutBy: [],
    });
    expect(paper('saksbehandling-ki').standing.displacement).toMatchObject({
      short: [{ year: 2027, amount: 145000 }],
      pushedOutBy: ['Læringsplattform felles'],
      // Of the two platforms only one has room to lose.
      pushesOut: ['Læringsplattform felles'],
    });
  });

  test('one that can only come in the place of another says so, and not what else would move', () => {
    expect(paper('laeringsplattform-lokal').standing).toMatchObject({
      rivals: ['Læringsplattform felles'],
      displacement: { swaps: true, pushesOut: [] },
    });
    expect(paper('laeringsplattform-felles').standing.displacement).toMatchObject({
      swaps: false,
      pushesOut: ['KI i saksbehandling'],
    });
  });

  test('what the facts ask comes after what the secretariat asks', () => {
    const [first, second, ...rest] = paper('innbyggerportal').questions;
    expect([first?.kind, second?.kind]).toEqual(['asked', 'remark']);
    expect(rest).toEqual([{ kind: 'operation', year: 2029, amount: 850000, isSame: true }]);
  });
});

test('a proposal that lacks a lot is sent back, with owners of its benefits as a question', () => {
  const { proposal, questions, notTold } = paper('sykt-barn-samordning');
  expect(proposal.returned).toBe('lacks');
  expect(proposal.lacks.map(({ args }) => args.field)).toContain('alternatives');
  expect([...notTold].sort()).toEqual(['alternatives', 'change', 'people', 'risks', 'success_factors', 'trust']);
  expect(questions.find(({ kind }) => kind === 'owner')).toMatchObject({
    benefits: expect.arrayContaining(['Færre samordningsmøter']),
  });
});

test('a change is measured by what it asks beyond the budget', () => {
  const { standing, questions, money, factors } = paper('byggesak-selvbetjening');
  expect(standing.displacement).toMatchObject({ of: 'increase', pushesOut: ['KI i saksbehandling'] });
  expect(money).toMatchObject({ fundingGap: 1250000, isUnderWay: true });
  expect(questions.map(({ kind }) => kind)).toEqual(['asked', 'asked', 'asked', 'funding', 'factors']);
  expect(factors.weak.map(({ factor, score }) => [factor, score])).toEqual([
    ['ambition', 2],
    ['contract', 2],
    ['flexible_scope', 2],
    ['frequent_delivery', 2],
  ]);
});

test('two that exclude each other are told of in both papers', () => {
  expect(paper('laeringsplattform-felles').standing.rivals).toEqual(['Læringsplattform lokal']);
  expect(paper('laeringsplattform-lokal').questions).toContainEqual({
    kind: 'rivals',
    names: ['Læringsplattform felles'],
  });
});

test('a pilot without an outcome asks for one; its benefit counts on another card', () => {
  const { proposal, benefits, questions, isLight } = paper('vannlekkasje-sensorer');
  expect([proposal.pilot, isLight]).toEqual(['open', true]);
  expect(benefits.full).toBeNull();
  expect(benefits.list.map(({ countsElsewhere }) => countsElsewhere)).toEqual([true]);
  expect(questions).toContainEqual({ kind: 'pilot' });
});

test('a line task is a draft for the secretariat, without a check list', () => {
  const { header, isLight, checklist } = paper('ki-kompetanse-ansatte');
  expect(header).toMatchObject({ meeting: null, part: 'decides', body: 'Sekretariatet for Digitaliseringsrådet' });
  expect([isLight, checklist]).toEqual([true, null]);
});

test('a project that is over asks for nothing', () => {
  const { header, proposal } = paper('innbyggerdialog-chatbot');
  expect([header.type, header.part]).toEqual([null, 'unknown']);
  expect(proposal).toMatchObject({ grant: null, returned: null, lacks: [] });
});

test('the same paper whatever order the cards are read in', () => {
  const turned = { ...facts, portfolio: { ...facts.portfolio, projects: facts.portfolio.projects.toReversed() } };
  for (const id of ['innbyggerportal', 'byggesak-selvbetjening', 'laeringsplattform-lokal'])
    expect(paper(id, turned)).toEqual(paper(id));
});
