import { unknownOrganisation } from '../../../src/core/rules/unknown-organisation.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = {
  name: 'Test',
  organisations: [
    { id: 'storvik', name: 'Storvik kommune' },
    { id: 'hogdal', name: 'Høgdal kommune' },
  ],
};

testRule(unknownOrganisation, {
  'owner, participant and member': {
    portfolio: portfolioOf({
      settings,
      projects: {
        a: {
          owner: { organisation: 'storvk' },
          participants: [{ organisation: 'hogdal' }, { organisation: 'lillesund' }],
        },
      },
      governance: {
        bodies: [{ id: 'radet', name: 'Rådet', members: [{ role: 'AB' }, { role: 'CD', municipality: 'hogdall' }] }],
      },
    }),
    finds: [
      ['a.yaml#/owner/organisation', { id: 'storvk', suggestion: 'storvik' }],
      ['a.yaml#/participants/1/organisation', { id: 'lillesund', suggestion: null }],
      ['governance.yaml#/bodies/0/members/1/municipality', { id: 'hogdall', suggestion: 'hogdal' }],
    ],
  },
  'the full name leads to the id': {
    portfolio: portfolioOf({ settings, projects: { a: { owner: { organisation: 'Storvik Kommune' } } } }),
    finds: [['a.yaml#/owner/organisation', { id: 'Storvik Kommune', suggestion: 'storvik' }]],
  },
  'any name goes where no organisations are listed': {
    portfolio: portfolioOf({ projects: { a: { owner: { organisation: 'Storvik kommune' } } } }),
    finds: [],
  },
  'one that could not be read may be the one': {
    portfolio: portfolioOf({
      settings: {
        name: 'Test',
        organisations: [
          { id: 'storvik', name: 'Storvik' },
          { id: '', name: 'Nesfjord' },
        ],
      },
      projects: { a: { owner: { organisation: 'nesfjord' } } },
    }),
    finds: [],
  },
});
