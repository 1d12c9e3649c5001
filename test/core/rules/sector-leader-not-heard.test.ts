import { expect, test } from 'vitest';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import { sectorLeaderNotHeard } from '../../../src/core/rules/sector-leader-not-heard.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const meetings = { '2026-12-10': { date: '2026-12-10', status: 'planned', agenda: [{ card: 'b' }] } } as const;

testRule(sectorLeaderNotHeard, {
  'a proposal, and a case on the next agenda whatever its status': {
    portfolio: portfolioOf({
      projects: {
        a: { status: 'proposed' },
        b: { status: 'active', anchoring: { sector_leader: { recommendation: 'recommends' } } },
      },
      meetings,
    }),
    finds: [
      ['a.yaml#', { meeting: '', lacks: 'heard' }],
      ['b.yaml#/anchoring/sector_leader', { meeting: '2026-12-10', lacks: 'heard' }],
    ],
  },
  'heard and against, or under way and on no agenda': {
    portfolio: portfolioOf({
      projects: {
        a: { status: 'active' },
        b: {
          status: 'proposed',
          anchoring: { sector_leader: { heard: '2026-09-01', recommendation: 'does_not_recommend' } },
        },
      },
      meetings,
    }),
    finds: [],
  },
  'heard, but nobody knows what the sector leader recommends': {
    portfolio: portfolioOf({
      projects: {
        a: { status: 'proposed', anchoring: { sector_leader: { heard: '2026-09-01' } } },
        b: { status: 'active', anchoring: { sector_leader: { heard: '2026-09-01' } } },
        c: { status: 'active', anchoring: { sector_leader: { heard: '2026-09-01' } } },
      },
      meetings,
    }),
    finds: [
      ['a.yaml#/anchoring/sector_leader', { meeting: '', lacks: 'recommendation' }],
      ['b.yaml#/anchoring/sector_leader', { meeting: '2026-12-10', lacks: 'recommendation' }],
    ],
  },
  'a register asks no proposal for it, but an agenda does': {
    portfolio: portfolioOf({
      governance: { requirement_set: 'register' },
      projects: { a: { status: 'proposed' }, b: { status: 'proposed' } },
      meetings,
    }),
    finds: [['b.yaml#', { meeting: '2026-12-10', lacks: 'heard' }]],
  },
});

test('a warning as a proposal, an error on the agenda', () => {
  const portfolio = portfolioOf({ projects: { a: { status: 'proposed' }, b: { status: 'proposed' } }, meetings });
  const observed = [...sectorLeaderNotHeard.check(portfolio, ruleContext(portfolio, '2026-11-22'))];
  expect(observed.map(({ severity }) => severity ?? sectorLeaderNotHeard.severity)).toEqual(['warning', 'error']);
  expect(observed[1]?.related).toEqual([
    { file: 'portfolio/meetings/2026-12-10.yaml', pointer: ['agenda', 0, 'card'], at: 'value' },
  ]);
});
