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
