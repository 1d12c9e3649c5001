import { sectorWithoutLeader } from '../../../src/core/rules/sector-without-leader.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const bodies = [{ id: 'radet', name: 'Rådet', kind: 'council', leader: 'Kommunaldirektør' }] as const;
const sectors = [
  { id: 'helse', name: 'Helse', leader: 'Kommunalsjef helse' },
  { id: 'oppvekst', name: 'Oppvekst' },
];

testRule(sectorWithoutLeader, {
  'one of two sectors has no leader': {
    portfolio: portfolioOf({ governance: { bodies, sectors } }),
    finds: [['governance.yaml#/sectors/1/name', { sector: 'Oppvekst' }]],
  },
  'a list of sectors without bodies, as an import makes it': {
    portfolio: portfolioOf({ governance: { requirement_set: 'register', sectors } }),
    finds: [],
  },
});
