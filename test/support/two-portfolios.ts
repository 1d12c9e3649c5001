// A small portfolio before and after a proposal that changes something of every kind.
import { portfolioOf } from './portfolio-of.ts';

const strategy = {
  goals: [{ id: 'M1', text: 'Sammenhengende tjenester', weight: 1 }],
  criteria: [
    { id: 'nytte', name: 'Nytte', weight: 60, scale: { zero: 0, top: 5 } },
    { id: 'kvalitet', name: 'Kvalitet', weight: 40, scale: { zero: 0, top: 5 } },
  ],
};

const settings = { name: 'Prøve', organisations: [{ id: 'storvik', name: 'Storvik kommune' }] };

const scores = (nytte: number, kvalitet: number) => ({
  nytte: { score: nytte, reason: 'Mange merker det.' },
  kvalitet: { score: kvalitet, reason: 'Færre feil.' },
});

const cost = (first: number, second: number) => ({
  project: [
    { year: 2027, kind: 'external' as const, budget: first },
    { year: 2028, kind: 'internal' as const, budget: second },
  ],
});

const threat = (probability: number) => ({
  id: 'R1',
  event: 'Leverandøren trekker seg',
  probability,
  loss: 0.5,
});

const card = (title: string, nytte: number, kvalitet: number) => ({
  title,
  stage: 'concept' as const,
  status: 'active' as const,
  owner: { organisation: 'storvik' },
  people: { responsible: 'Næringssjef' },
  scores: scores(nytte, kvalitet),
  cost: cost(2_000_000, 1_000_000),
});

export const before = portfolioOf({
  strategy,
  settings,
  governance: {
    bodies: [{ id: 'rad', name: 'Digitaliseringsrådet', may_decide: ['BP1'] }],
    secretariat: { mandate: { max_per_case: 500_000 } },
  },
  capacity: { frames: [{ year: 2027, amount: 7_000_000 }] },
  projects: {
    alfa: {
      ...card('Alfa', 4, 4),
      risks: [threat(0.2)],
      time: { period: { end: '2027-06-30' }, milestones: [{ id: 'M1', name: 'I drift', planned: '2027-03-01' }] },
    },
    beta: card('Beta', 3, 3),
    gamma: card('Gamma', 2, 2),
    delta: card('Delta', 1, 1),
    'gammelt-navn': { ...card('Omdøpt', 1, 2), cost: {} },
  },
});

export const after = portfolioOf({
  strategy,
  settings,
  governance: {
    bodies: [{ id: 'rad', name: 'Digitaliseringsrådet', may_decide: ['BP1', 'BP2'] }],
    secretariat: { mandate: { max_per_case: 900_000 } },
  },
  capacity: { frames: [{ year: 2027, amount: 6_000_000 }] },
  projects: {
    alfa: {
      ...card('Alfa', 1, 4),
      stage: 'planning',
      people: { responsible: 'Skolesjef' },
      cost: cost(2_800_000, 1_000_000),
      risks: [threat(0.4)],
      time: { period: { end: '2027-07-31' }, milestones: [{ id: 'M1', name: 'I drift', planned: '2027-04-01' }] },
      strategy: { goals: [{ goal: 'M1', reason: 'Færre dører.' }] },
      links: { depends_on: [{ card: 'beta', kind: 'must_finish_before' }] },
    },
    beta: { ...card('Beta', 3, 3), status: 'completed' },
    gamma: { ...card('Gamma', 2, 2), status: 'stopped', status_reason: 'For dyrt.' },
    ny: card('Helt ny', 5, 5),
    'nytt-navn': { ...card('Omdøpt', 1, 2), cost: {} },
  },
  meetings: {
    '2026-12-10': {
      date: '2026-12-10',
      body: 'rad',
      decisions: [{ id: 'V1', card: 'alfa', type: 'BP2', outcome: 'approved' }],
    },
  },
});
