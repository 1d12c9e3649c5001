import { decisionOverMandate } from '../../../src/core/rules/decision-over-mandate.ts';
import type { Decision, SecretariatMandate } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const adopted = { date: '2026-05-21' };
const decided = (mandate: SecretariatMandate | undefined, ...decisions: Partial<Decision>[]) =>
  portfolioOf({
    governance: {
      bodies: [{ id: 'sekretariatet', name: 'Sekretariatet', kind: 'secretariat' }],
      secretariat: mandate ? { mandate } : {},
    },
    projects: {
      a: { form: 'pilot', status: 'proposed' },
      c: { form: 'pilot' },
      b: { form: 'project', status: 'proposed' },
    },
    meetings: {
      '2026-09-17': {
        body: 'sekretariatet',
        decisions: decisions.map((each, index) => ({
          id: `V${index + 1}`,
          card: 'a',
          type: 'BP3',
          outcome: 'approved',
          ...each,
        })),
      },
    },
  });
const told = {
  body: 'Sekretariatet',
  card: 'a',
  amount: 100,
  max: null,
  frame: null,
  used: 0,
  year: '2026',
  form: 'form=pilot',
  adopted: '2026-05-21',
};
const first = 'meetings/2026-09-17.yaml#/decisions/0';

testRule(decisionOverMandate, {
  'no mandate': {
    portfolio: decided(undefined, { frame: 100 }),
    finds: [[first, { ...told, limit: 'no_mandate', adopted: '' }]],
  },
  'adopted after the decision': {
    portfolio: decided({ adopted: { date: '2026-10-01' } }, { frame: 100 }),
    finds: [[first, { ...told, limit: 'not_adopted', adopted: '2026-10-01' }]],
  },
  'another kind of project': {
    portfolio: decided({ adopted, types: ['pilot'] }, { frame: 100, card: 'b' }),
    finds: [[first, { ...told, card: 'b', form: 'form=project', limit: 'type' }]],
  },
  'an amount that nobody knows': {
    portfolio: decided({ adopted, max_per_case: 500 }, {}),
    finds: [[first, { ...told, amount: null, max: 500, limit: 'unknown_amount' }]],
  },
  'above the amount for one case, and just within': {
    portfolio: decided({ adopted, max_per_case: 500 }, { frame: 500, card: 'c' }, { frame: 501 }),
    finds: [['meetings/2026-09-17.yaml#/decisions/1', { ...told, amount: 501, max: 500, used: 500, limit: 'amount' }]],
  },
  'the frame of the year is used up': {
    portfolio: decided({ adopted, frame_per_year: 900 }, { frame: 500, card: 'c' }, { frame: 401 }),
    finds: [['meetings/2026-09-17.yaml#/decisions/1', { ...told, amount: 401, frame: 900, used: 500, limit: 'frame' }]],
  },
  'a project counts once in a year': {
    portfolio: decided({ adopted, frame_per_year: 900 }, { frame: 500 }, { type: 'BP6', frame: 500 }),
    finds: [],
  },
  'money under another name': {
    portfolio: decided({ adopted, max_per_case: 500 }, { type: 'stop', grants: 'execution', frame: 900 }),
    finds: [[first, { ...told, amount: 900, max: 500, limit: 'amount' }]],
  },
  'a stop uses nothing of it': {
    portfolio: decided({ adopted, frame_per_year: 900 }, { frame: 900 }, { type: 'stop' }),
    finds: [],
  },
});
