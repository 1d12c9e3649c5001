// Which way every change of policy goes.
import { describe, expect, test } from 'vitest';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { policyChanges } from '../../../src/core/policy/policy-changes.ts';
import type { Capacity, Governance, Portfolio as Settings, Strategy } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const rules = new Map([
  ['missing-field', 'error'],
  ['stale-score', 'warning'],
]);

type Parts = Partial<Pick<Portfolio, 'settings' | 'governance' | 'strategy' | 'capacity'>>;

const effects = (before: Parts, after: Parts) =>
  policyChanges(portfolioOf(before), portfolioOf(after), rules).map(
    ({ change, effect }) => `${change.file} ${change.field} ${effect}`,
  );

const mirrored = { loosens: 'tightens', tightens: 'loosens', changes: 'changes' } as const;
type Effect = keyof typeof mirrored;

/** What each field becomes, and what the same change is the other way round. */
function table<T>(
  file: string,
  put: (part: T) => Parts,
  rows: readonly (readonly [before: T, after: T, told: Readonly<Record<string, Effect>>, back?: Effect])[],
): void {
  for (const [before, after, told, back] of rows) {
    test(`${JSON.stringify(before)} → ${JSON.stringify(after)}`, () => {
      const lines = (direction: (effect: Effect) => Effect) =>
        Object.entries(told).map(([field, effect]) => `portfolio/${file}.yaml ${field} ${direction(effect)}`);
      expect(effects(put(before), put(after))).toEqual(lines((effect) => effect));
      expect(effects(put(after), put(before))).toEqual(lines((effect) => back ?? mirrored[effect]));
    });
  }
}

const body = (fields: object) => ({ bodies: [{ id: 'radet', name: 'Rådet', ...fields }] });
const ceiling = (fields: object) => ({ ceilings: [{ name: 'KS [ekstern]', amount: 5, ...fields }] });
const required = (fields: object) => ({ requirement_sets: [{ id: 'eget', fields: [{ field: 'need', ...fields }] }] });

const route = (fields: object) => ({ routing: [{ name: 'Store', bodies: ['radet'], ...fields }] });
const heard = (fields: object): Governance => ({ hearings: [{ party: 'users', ...fields }] });
const mandate = (fields: object) => ({ secretariat: { mandate: { max_per_case: 5, ...fields } } });
const checklist = (gate: 'BP2' | 'BP6', ...ids: string[]) => ({
  checklists: [{ gate, points: ids.map((id) => ({ id, text: 'Er det gjort?' })) }],
});

describe('governance.yaml', () => {
  table<Governance>('governance', (governance) => ({ governance }), [
    [{}, { severities: { 'missing-field': 'off' } }, { 'severities.missing-field': 'loosens' }],
    [{}, { severities: { 'stale-score': 'error' } }, { 'severities.stale-score': 'tightens' }],
    [{ requirement_set: 'eget' }, { requirement_set: 'register' }, { requirement_set: 'loosens' }, 'changes'],
    [{}, { requirement_set: 'register' }, { requirement_set: 'loosens' }],
    [{ requirement_set: 'eget' }, {}, { requirement_set: 'changes' }],
    [required({}), required({ from: 'planning' }), { 'requirement_sets[eget].fields[need].from': 'loosens' }],
    [
      required({ from: 'execution' }),
      required({ from: 'concept' }),
      { 'requirement_sets[eget].fields[need].from': 'tightens' },
    ],
    [required({}), required({ severity: 'warning' }), { 'requirement_sets[eget].fields[need].severity': 'loosens' }],
    [
      { requirement_sets: [{ id: 'eget', extends: 'full', fields: [] }] },
      { requirement_sets: [{ id: 'eget', fields: [] }] },
      { 'requirement_sets[eget].extends': 'loosens' },
    ],
    [{ may_submit: ['Rektor'] }, {}, { 'may_submit[Rektor]': 'loosens' }],
    [{ may_submit: ['Rektor'] }, { may_submit: [] }, { 'may_submit[Rektor]': 'loosens' }],
    [{ may_submit: ['Rektor'] }, { may_submit: ['Rektor', 'Lege'] }, { 'may_submit[Lege]': 'loosens' }],
    [
      { may_submit: ['Rektor'] },
      { may_submit: ['Lege'] },
      { 'may_submit[Lege]': 'loosens', 'may_submit[Rektor]': 'tightens' },
    ],
    [body({ may_decide: ['BP1'] }), body({}), { 'bodies[radet].may_decide[BP1]': 'loosens' }],
    [body({ may_decide: [] }), body({}), { 'bodies[radet].may_decide': 'loosens' }],
    [body({ may_decide: ['BP1'] }), body({ may_decide: [] }), { 'bodies[radet].may_decide[BP1]': 'tightens' }],
    [body({ quorum: 5 }), body({}), { 'bodies[radet].quorum': 'loosens' }],
    [{}, body({}), { 'bodies[radet]': 'loosens' }],
    [
      { secretariat: { mandate: { types: ['pilot'], max_per_case: 100 } } },
      {},
      { 'secretariat.mandate.max_per_case': 'loosens', 'secretariat.mandate.types[pilot]': 'loosens' },
    ],
    [
      { secretariat: { mandate: { types: ['pilot'] } } },
      { secretariat: { mandate: { types: ['pilot', 'project'] } } },
      { 'secretariat.mandate.types[project]': 'loosens' },
    ],
    [{ routing: [{ name: 'Store', bodies: ['radet'] }] }, {}, { 'routing[Store]': 'loosens' }, 'changes'],
    [route({ bodies: ['radet', 'utvalg'] }), route({ bodies: ['radet'] }), { 'routing[Store].bodies': 'loosens' }],
    [
      route({ bodies: ['radet', 'utvalg'] }),
      route({ bodies: ['utvalg', 'radet'] }),
      { 'routing[Store].bodies': 'changes' },
    ],
    [route({}), route({ valid_to: '2026-12-31' }), { 'routing[Store].valid_to': 'loosens' }, 'changes'],
    [route({}), route({ valid_from: '2027-01-01' }), { 'routing[Store].valid_from': 'loosens' }, 'changes'],
    [route({}), route({ below: 5 }), { 'routing[Store].below': 'changes' }],
    [{}, { hearings: [{ party: 'sector_leader' }] }, { 'hearings[finance_director]': 'loosens' }],
    [heard({}), heard({ from: 100 }), { 'hearings[users].from': 'loosens' }],
    [heard({}), heard({ when: 'needs_money' }), { 'hearings[users].when': 'loosens' }],
    [heard({ when: 'needs_money' }), heard({ when: 'several_organisations' }), { 'hearings[users].when': 'changes' }],
    [heard({}), heard({ types: ['BP3'] }), { 'hearings[users].types[BP3]': 'loosens' }],
    [heard({}), heard({ types: [] }), { 'hearings[users].types': 'loosens' }],
    [heard({ types: ['BP2', 'BP3'] }), heard({ types: ['BP3'] }), { 'hearings[users].types[BP2]': 'loosens' }],
    [heard({}), { hearings: [] }, { 'hearings[users]': 'loosens' }],
    [{ checklist_use: 'required' }, {}, { checklist_use: 'loosens' }],
    [{}, checklist('BP2', 'P1'), { 'checklists[BP2]': 'loosens' }, 'changes'],
    [{}, checklist('BP6', 'P1', 'P2', 'P3'), { 'checklists[BP6]': 'changes' }, 'loosens'],
    [checklist('BP6', 'P1', 'P2'), checklist('BP6', 'P1'), { 'checklists[BP6].points[P2]': 'loosens' }],
    [{}, { light_track: { forms: ['pilot', 'line_task', 'product'] } }, { 'light_track.forms[product]': 'loosens' }],
    [{}, { light_track: { stages: ['idea', 'done'] } }, { 'light_track.stages[execution]': 'loosens' }],
    [{ three_elements: true }, {}, { three_elements: 'loosens' }],
    [body({}), body({ kind: 'political' }), { 'bodies[radet].kind': 'loosens' }, 'changes'],
    [mandate({}), mandate({ adopted: { date: '2026-05-21' } }), { 'secretariat.mandate.adopted.date': 'loosens' }],
    [mandate({ adopted: { case: '1/26' } }), mandate({ adopted: { case: '2/26' } }), {}],
    [ceiling({ bound: 'from' }), ceiling({}), { 'ceilings[KS [ekstern]].bound': 'loosens' }],
    [ceiling({}), ceiling({ projects: 'digital' }), { 'ceilings[KS [ekstern]].projects': 'loosens' }],
    [
      ceiling({ projects: 'other' }),
      ceiling({ projects: 'digital' }),
      { 'ceilings[KS [ekstern]].projects': 'changes' },
    ],
    [ceiling({ bodies: ['radet'] }), ceiling({}), { 'ceilings[KS [ekstern]].bodies[radet]': 'loosens' }],
    [
      ceiling({ quality_assurance: ['KS1', 'KS2'] }),
      ceiling({ quality_assurance: ['KS2'] }),
      { 'ceilings[KS [ekstern]].quality_assurance[KS1]': 'loosens' },
    ],
    [ceiling({}), ceiling({ amount: 6 }), { 'ceilings[KS [ekstern]].amount': 'loosens' }],
    [ceiling({}), ceiling({ to: '2026-12-31' }), { 'ceilings[KS [ekstern]].to': 'loosens' }],
    [ceiling({ to: '2028-12-31' }), ceiling({ to: '2026-12-31' }), { 'ceilings[KS [ekstern]].to': 'loosens' }],
    [ceiling({}), ceiling({ from: '2030-01-01' }), { 'ceilings[KS [ekstern]].from': 'loosens' }],
    [ceiling({ from: '2026-01-01' }), ceiling({ from: '2030-01-01' }), { 'ceilings[KS [ekstern]].from': 'loosens' }],
    [ceiling({ effect: 'route' }), ceiling({ effect: 'warn' }), { 'ceilings[KS [ekstern]].effect': 'loosens' }],
    [ceiling({ effect: 'route' }), ceiling({}), { 'ceilings[KS [ekstern]].effect': 'loosens' }],
    [ceiling({}), {}, { 'ceilings[KS [ekstern]]': 'loosens' }],
    [
      { overspend: { recovered_within_years: 1 } },
      { overspend: {} },
      { 'overspend.recovered_within_years': 'loosens' },
    ],
  ]);
});

const field = (fields: object): Partial<Settings> => ({ local_fields: [{ id: 'ros', type: 'integer', ...fields }] });

describe('portfolio.yaml', () => {
  table<Partial<Settings>>('portfolio', (settings) => ({ settings: { name: 'Test', ...settings } }), [
    [{}, { expected: [{ code: 'stale-score', because: 'x' }] }, { 'expected[stale-score]': 'loosens' }],
    [field({ required_from: 'idea' }), field({}), { 'local_fields[ros].required_from': 'loosens' }],
    [
      field({ required_from: 'idea' }),
      field({ required_from: 'closing' }),
      { 'local_fields[ros].required_from': 'loosens' },
    ],
    [field({ minimum: 3 }), field({ minimum: 1 }), { 'local_fields[ros].minimum': 'loosens' }],
    [field({ minimum: 3 }), field({}), { 'local_fields[ros].minimum': 'loosens' }],
    [field({ maximum: 3 }), field({ maximum: 9 }), { 'local_fields[ros].maximum': 'loosens' }],
    [field({ choices: ['a'] }), field({ choices: ['a', 'b'] }), { 'local_fields[ros].choices[b]': 'loosens' }],
    [field({ choices: ['a'] }), field({}), { 'local_fields[ros].choices[a]': 'loosens' }],
    [field({}), field({ type: 'text' }), { 'local_fields[ros].type': 'changes' }],
  ]);

  test('a field that is taken away loosens; one that is new is a word, and so is a name', () => {
    const settings = (fields: Partial<Settings>) => ({ settings: { name: 'Test', ...fields } });
    expect(effects(settings(field({})), settings({}))).toEqual(['portfolio/portfolio.yaml local_fields[ros] loosens']);
    expect(effects(settings({}), settings(field({ choices: [] })))).toEqual([]);
    expect(effects(settings(field({})), settings(field({ name: 'ROS' })))).toEqual([]);
  });
});

describe('strategy.yaml and capacity.yaml', () => {
  table<Strategy>('strategy', (strategy) => ({ strategy }), [
    [{}, { traffic_lights: { cost_percent: { red: 50 } } }, { 'traffic_lights.cost_percent.red': 'loosens' }],
    [{}, { traffic_lights: { delay_months: { red: 2 } } }, { 'traffic_lights.delay_months.red': 'tightens' }],
    [
      { risk: { matrix: [['green', 'red']] } },
      { risk: { matrix: [['green', 'yellow']] } },
      { 'risk.matrix': 'loosens' },
    ],
    [
      { risk: { matrix: [['green', 'red']] } },
      { risk: { matrix: [['yellow', 'yellow']] } },
      { 'risk.matrix': 'changes' },
    ],
    [{ risk: { mode: 'none' }, success_factors: { count: true } }, {}, {}],
  ]);
  table<NonNullable<Capacity['frames']>>('capacity', (frames) => ({ capacity: { frames } }), [
    [[{ year: 2027, amount: 5 }], [{ year: 2027, amount: 9 }], { 'frames[2027].amount': 'loosens' }],
    [[{ year: 2027, amount: 5, reserve: 2 }], [{ year: 2027, amount: 5 }], { 'frames[2027].reserve': 'loosens' }],
    [[{ year: 2027, amount: 5 }], [], { 'frames[2027]': 'loosens' }],
  ]);

  test('a file that is gone takes its frames with it', () => {
    expect(effects({ capacity: { frames: [{ year: 2027, amount: 5 }] } }, { capacity: {} })).toEqual([
      'portfolio/capacity.yaml frames[2027] loosens',
    ]);
  });
});
