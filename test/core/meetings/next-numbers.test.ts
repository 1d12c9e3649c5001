// Promises that numbers of cases and decisions go on from the last one, and never come twice.
import { describe, expect, test } from 'vitest';
import { caseNumbers, nextDecisionId } from '../../../src/core/meetings/next-numbers.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const { meetings } = portfolioOf({
  meetings: {
    '2026-06-11': { body: 'radet', agenda: [{ case: '1/26' }, { case: '2/26' }] },
    '2026-09-17': {
      body: 'radet',
      agenda: [{ case: '9/26' }, { title: 'Uten nummer' }],
      decisions: [{ id: 'V1', outcome: 'approved', case: '11/26' }],
    },
    '2026-09-24': { body: 'styret', agenda: [{ case: '40/26' }, { case: 'X-7' }] },
    '2027-01-14': { body: 'radet', agenda: [{ case: '3/2027' }] },
  },
});

describe('cases', () => {
  test('go on from the highest number of the body in the year', () => {
    const number = caseNumbers(meetings, 'radet', '2026-12-10');
    expect([number(0), number(1)]).toEqual(['12/26', '13/26']);
  });
  test('of another body on their own', () => expect(caseNumbers(meetings, 'styret', '2026-12-10')(0)).toBe('41/26'));
  test('with as many digits of the year as before', () =>
    expect(caseNumbers(meetings, 'radet', '2027-03-11')(0)).toBe('4/2027'));
  test('begin at one in a new year', () => expect(caseNumbers(meetings, 'radet', '2028-03-11')(0)).toBe('1/28'));
});

describe('decisions', () => {
  test('begin at V1', () => expect(nextDecisionId({})).toBe('V1'));
  test('go on from the highest, whatever the order and other ids', () =>
    expect(
      nextDecisionId({
        decisions: [
          { id: 'V9', outcome: 'approved' },
          { id: 'V2', outcome: 'approved' },
          { id: 'B11', outcome: 'approved' },
        ],
      }),
    ).toBe('V10'));
});
