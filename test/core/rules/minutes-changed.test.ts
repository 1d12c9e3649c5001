import type { ApprovedMinutes } from '../../../src/core/model/past.ts';
import { minutesChanged } from '../../../src/core/rules/minutes-changed.ts';
import type { Meeting } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const meeting: Meeting = {
  date: '2026-09-17',
  decisions: [
    { id: 'V1', card: 'a', outcome: 'approved', frame: 100 },
    { id: 'V2', card: 'b', outcome: 'approved' },
  ],
  minutes: { approved: '2026-10-01' },
};
const now = (changed: Meeting = meeting) => portfolioOf({ meetings: { '2026-09-17': changed } });
const known = (changed: readonly string[]): ReadonlyMap<string, ApprovedMinutes> =>
  new Map([
    [
      '2026-09-17',
      { approvedIn: '0123456789abcdef', approvedOn: '2026-10-01', changed, isRemoved: false, decisions: 2 },
    ],
  ]);
const told = { date: '2026-09-17', approved: '2026-10-01' };
const raised: Meeting = {
  ...meeting,
  decisions: [
    { id: 'V2', card: 'b', outcome: 'approved' },
    { id: 'V1', card: 'a', outcome: 'approved', frame: 900 },
  ],
};

testRule(minutesChanged, {
  'as git remembers, at the first place': {
    portfolio: now(),
    past: { minutes: known(['/decisions/1/frame', '/decisions/0/frame', '/quorum']) },
    finds: [
      [
        'meetings/2026-09-17.yaml#/decisions/1/frame',
        { ...told, commit: '0123456789', fields: ['decisions.frame', 'quorum'] },
      ],
    ],
  },
  'another frame than in the base, wherever the decision stands': {
    portfolio: now(raised),
    past: { policy: now(), minutes: known([]) },
    finds: [['meetings/2026-09-17.yaml#/decisions/1/frame', { ...told, commit: '', fields: ['decisions.frame'] }]],
  },
  'the approval itself is taken away': {
    portfolio: now({ ...meeting, minutes: {} }),
    past: { policy: now() },
    finds: [['meetings/2026-09-17.yaml#/minutes/approved', { ...told, commit: '', fields: ['minutes.approved'] }]],
  },
  'told once, when both know': {
    portfolio: now(raised),
    past: { policy: now(), minutes: known(['/decisions/1/frame']) },
    finds: [
      ['meetings/2026-09-17.yaml#/decisions/1/frame', { ...told, commit: '0123456789', fields: ['decisions.frame'] }],
    ],
  },
  'only the commit that the body saw': {
    portfolio: now({ ...meeting, commit: 'abcdef0' }),
    past: { policy: now() },
    finds: [],
  },
  'not approved in the base': { portfolio: now(raised), past: { policy: now({ ...meeting, minutes: {} }) }, finds: [] },
});
