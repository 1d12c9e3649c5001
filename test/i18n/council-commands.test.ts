// Promises that the check lists are as long as the cards expect, and that every refusal is a sentence in every language.
import { describe, expect, test } from 'vitest';
import { checklistOf, shippedPoints } from '../../src/core/council/checklist-of.ts';
import type { Refusal, RefusalArguments } from '../../src/core/meetings/refusal.ts';
import type { Gate } from '../../src/generated/card-types.ts';
import { checkPointText } from '../../src/i18n/check-point-text.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { refusalText } from '../../src/render/council/refusal-text.ts';

const gates = Object.keys(shippedPoints) as readonly Gate[];

describe.each(languages)('%s', (language) => {
  test('has a question for every point of the shipped lists, each of its own', async () => {
    const { checklists } = await loadCatalogue(language, 'NOK');
    for (const gate of gates) {
      const texts = checklistOf({}, {}, gate).points.map((point) => checkPointText(gate, point, checklists));
      expect(texts).toHaveLength(shippedPoints[gate]);
      expect(checklists[gate].points).toHaveLength(shippedPoints[gate]);
      expect(texts.filter((text) => !/^\p{Lu}.{15,}\?$/u.test(text))).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
      expect(checklists[gate].source).toMatch(/Digdir|Prosjektportalen/);
    }
  });

  test('shows a body’s own text, and the id of a point that has none', async () => {
    const { checklists } = await loadCatalogue(language, 'NOK');
    expect(checkPointText('BP3', { id: 'p1', text: 'Vår egen?' }, checklists)).toBe('Vår egen?');
    expect(checkPointText('BP6', { id: 'p3', text: null }, checklists)).toBe('p3');
    expect(checkPointText('BP6', { id: 'constructor', text: null }, checklists)).toBe('constructor');
  });

  test('refuses in whole sentences', async () => {
    const catalogue = await loadCatalogue(language, 'NOK');
    const texts = Object.entries(examples).map(([code, args]) => refusalText({ code, args } as Refusal, catalogue));
    expect(Object.keys(catalogue.councilCommands.refusals).sort()).toEqual(Object.keys(examples).sort());
    expect(texts.filter((text) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    expect(texts.filter((text) => !/[.?]$/.test(text))).toEqual([]);
  });
});

const date = '2026-12-10';
const examples: RefusalArguments = {
  'no-meeting': { date },
  'no-next-meeting': {},
  'no-body': { date },
  'unknown-body': { body: 'raad', known: ['radet', 'styret'] },
  'other-body': { date, body: 'Rådet' },
  'absent-body': { body: 'Styret', id: 'styret' },
  'votes-above-present': { votes: 4, present: 2 },
  'frame-missing': { id: 'ny' },
  'meeting-cancelled': { date },
  'meeting-held': { date },
  'meeting-planned': { date },
  'meeting-in-future': { date },
  'minutes-approved': { date, approved: date },
  'minutes-too-early': { date, approved: date },
  'approved-in-future': { approved: date },
  'cases-undecided': { date, cases: ['1/26', '2/26'] },
  'meeting-decided': { date },
  'dropped-decided': { id: 'a', date: '2026-12-10', reference: '2026-12-10/V1' },
  'reason-missing': { outcome: 'returned' },
  'conditions-missing': {},
  'conditions-unused': { outcome: 'approved' },
  'unknown-case': { case: '9/26', date, known: [] },
  'which-case': { cards: ['a', 'b'] },
  'which-type': { types: ['BP3', 'budget'] },
  'nothing-asked': { id: 'a' },
  'case-decided': { reference: '2026-12-10/V1', date },
  'no-right': { body: 'Sekretariatet', type: null, decides: '' },
  'outside-route': { body: 'Sekretariatet', decides: 'Rådet' },
  'over-mandate': { body: 'Sekretariatet', limit: 'frame', decides: 'Rådet' },
  'out-of-order': { body: 'Styret', first: ['Rådet', 'Ledelsen'] },
  'earlier-body-first': { id: 'a', body: 'Styret', first: 'Rådet', firstId: 'radet' },
  'no-quorum': { present: 1, needed: 2 },
  'no-quorum-in-case': { present: 1, needed: 2, out: ['Leder'] },
  'project-over': { id: 'a', status: 'stopped' },
  'card-lacks': { id: 'a', count: 2 },
  'not-for-body': { id: 'a', body: 'Rådet', next: '' },
  'only-prepares': { id: 'a', body: 'Sekretariatet', next: 'Rådet' },
  'already-on-agenda': { id: 'a', case: '' },
  'unknown-member': { role: 'Rektor', suggestion: null, body: 'Rådet' },
  'present-and-absent': { role: 'Leder' },
  'no-members': { body: 'Rådet' },
  'not-on-agenda': { id: 'a', date },
};
