import { cardId } from '../../../src/core/rules/card-id.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(cardId, {
  'characters, length and reserved names': {
    portfolio: portfolioOf({
      projects: { 'Ny_Sak': {}, a: {}, aux: {}, com1: {}, 'CON': {}, [`x${'y'.repeat(63)}`]: {} },
    }),
    finds: [
      ['CON.yaml#', { id: 'CON', problem: 'reserved', suggestion: null }],
      ['Ny_Sak.yaml#', { id: 'Ny_Sak', problem: 'characters', suggestion: 'ny-sak' }],
      ['a.yaml#', { id: 'a', problem: 'characters', suggestion: null }],
      ['aux.yaml#', { id: 'aux', problem: 'reserved', suggestion: null }],
      ['com1.yaml#', { id: 'com1', problem: 'reserved', suggestion: null }],
      [
        `x${'y'.repeat(63)}.yaml#`,
        { id: `x${'y'.repeat(63)}`, problem: 'characters', suggestion: `x${'y'.repeat(62)}` },
      ],
    ],
  },
  'names that do': {
    portfolio: portfolioOf({
      projects: { ab: {}, '2026-skole': {}, 'com1-app': {}, console: {}, [`x${'y'.repeat(62)}`]: {} },
    }),
    finds: [],
  },
});
