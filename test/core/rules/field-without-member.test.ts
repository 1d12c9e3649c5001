import { fieldWithoutMember } from '../../../src/core/rules/field-without-member.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const sectors = [
  { id: 'helse', name: 'Helse og omsorg' },
  { id: 'oppvekst', name: 'Oppvekst' },
  { id: 'teknisk', name: 'Teknisk' },
];
const council = (fields: readonly string[]) => ({
  id: 'radet',
  name: 'Digitaliseringsrådet',
  kind: 'council' as const,
  members: fields.map((field) => ({ role: `Fagleder ${field}`, field })),
});

testRule(fieldWithoutMember, {
  'a sector that no member speaks for': {
    portfolio: portfolioOf({ governance: { bodies: [council(['helse', 'oppvekst'])], sectors } }),
    finds: [['governance.yaml#/sectors/2/id', { sector: 'Teknisk', id: 'teknisk', council: 'Digitaliseringsrådet' }]],
  },
  'every sector, one of them by its name': {
    portfolio: portfolioOf({ governance: { bodies: [council(['Helse og omsorg', 'oppvekst', 'teknisk'])], sectors } }),
    finds: [],
  },
  'a council whose members are not listed': {
    portfolio: portfolioOf({ governance: { bodies: [{ id: 'radet', name: 'Rådet', kind: 'council' }], sectors } }),
    finds: [],
  },
  'members of another body do not count': {
    portfolio: portfolioOf({
      governance: {
        bodies: [
          council(['helse', 'teknisk']),
          { id: 'styret', name: 'Styret', kind: 'management', members: [{ role: 'Rektor', field: 'oppvekst' }] },
        ],
        sectors,
      },
    }),
    finds: [['governance.yaml#/sectors/1/id', { sector: 'Oppvekst', id: 'oppvekst', council: 'Digitaliseringsrådet' }]],
  },
});
