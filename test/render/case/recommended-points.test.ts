// Promises that what the body before recommended on its conditions, and with another frame, stands in the proposal to the next body.
import { describe, expect, test } from 'vitest';
import type { Project as Card, Decision } from '../../../src/generated/card-types.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { caseBlocks } from '../../../src/render/case/case-blocks.ts';
import { proposalPoints } from '../../../src/render/case/proposal-points.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { caseOf } from '../../support/case-of.ts';

const card: Card = {
  title: 'Min side',
  form: 'project',
  stage: 'planning',
  status: 'proposed',
  owner: { organisation: 'storvik' },
  anchoring: { sector_leader: { heard: '2026-08-01', recommendation: 'recommends' } },
  cost: { project: [{ year: 2027, budget: 1_000_000 }] },
};
const recommended: Decision = {
  id: 'V1',
  card: 'min-side',
  type: 'BP3',
  outcome: 'approved_with_conditions',
  frame: 1_000_000,
  conditions: [{ text: 'Avklar driften.', due: '2027-01-31' }, { text: 'Begynn med byggesak' }],
};

const viewOf = (decision: Partial<Decision> = {}, body = 'l', given: Partial<Card> = {}) =>
  caseOf(
    { ...card, ...given },
    { type: 'BP3' },
    { meeting: { body }, meetings: { '2026-11-19': { body: 'r', decisions: [{ ...recommended, ...decision }] } } },
  );

async function pointsOf(view: ReturnType<typeof viewOf>, language: Language = 'nb'): Promise<readonly string[]> {
  const points = proposalPoints(view, await loadCatalogue(language, 'NOK'));
  return points.filter((each) => typeof each === 'string').map((each) => each.replaceAll('\u00A0', ' '));
}

describe('the proposal to the next body', () => {
  test.each([
    ['nb', 'Vilkår fra Rådet: Avklar driften, innen 31. januar 2027.', 'Vilkår fra Rådet: Begynn med byggesak.'],
    ['nn', 'Vilkår frå Rådet: Avklar driften, innan 31. januar 2027.', 'Vilkår frå Rådet: Begynn med byggesak.'],
    ['en', 'Condition from Rådet: Avklar driften, by 31 January 2027.', 'Condition from Rådet: Begynn med byggesak.'],
  ] as const)('has each condition as a point of its own, in %s', async (language, first, second) => {
    const points = await pointsOf(viewOf(), language);
    expect(points.slice(2, 4)).toEqual([first, second]);
  });

  test('has the frame that was recommended, and what was asked for where that is another', async () => {
    const points = await pointsOf(viewOf({ frame: 800_000 }));
    expect(points.slice(1, 3)).toEqual([
      'Kostnadsrammen er 800 000 kr.',
      'Rammen er den som Rådet tilrådde. Saken ba om 1 000 000 kr.',
    ]);
    expect((await pointsOf(viewOf())).join(' ')).not.toContain('Saken ba om');
    expect(viewOf({ frame: 800_000 }).proposal).toMatchObject({
      grant: { amount: 800_000, years: [] },
      frameAsked: 1_000_000,
      recommended: { frame: { body: 'Rådet', amount: 800_000 } },
    });
  });

  test('has nothing of what was sent back, was about something else, or is for the body itself', () => {
    const none = { conditions: [], frame: null };
    expect(viewOf({ outcome: 'returned' }).proposal.recommended).toEqual(none);
    expect(viewOf({ type: 'BP2' }).proposal.recommended).toEqual(none);
    expect(viewOf({}, 'r').proposal.recommended).toEqual(none);
  });

  test('tells the conditions with the earlier treatment too', async () => {
    const paper = writeMarkdown(caseBlocks(viewOf(), await loadCatalogue('nb', 'NOK'))).replaceAll('\u00A0', ' ');
    expect(paper).toContain('Vilkår: Avklar driften (frist 31.01.2027); Begynn med byggesak.');
  });
});
