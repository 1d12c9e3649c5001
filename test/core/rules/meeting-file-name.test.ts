import { meetingFileName } from '../../../src/core/rules/meeting-file-name.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(meetingFileName, {
  'another date than the file name': {
    portfolio: portfolioOf({ meetings: { '2026-09-17': { date: '2026-09-18' } } }),
    finds: [['meetings/2026-09-17.yaml#/date', { name: '2026-09-17', date: '2026-09-18' }]],
  },
  'the same date, or none': {
    portfolio: portfolioOf({ meetings: { '2026-09-17': { date: '2026-09-17' }, '2026-12-10': {} } }),
    finds: [],
  },
});
