// Portfolios for tests, from literals.

import { byIdOf } from '../../src/core/model/code-point-order.ts';
import type { Portfolio } from '../../src/core/model/portfolio.ts';

interface Literal extends Partial<Omit<Portfolio, 'projects' | 'meetings'>> {
  readonly projects?: Readonly<Record<string, Portfolio['projects'][number]['card']>>;
  readonly meetings?: Readonly<Record<string, Portfolio['meetings'][number]['meeting']>>;
}

export function portfolioOf({ projects = {}, meetings = {}, ...rest }: Literal): Portfolio {
  return {
    folder: 'portfolio',
    settings: { name: 'Test' },
    strategy: {},
    governance: {},
    capacity: {},
    unreadable: [],
    ...rest,
    projects: Object.entries(projects)
      .map(([id, card]) => ({ id, file: `portfolio/projects/${id}.yaml`, card }))
      .sort(byIdOf),
    meetings: Object.entries(meetings)
      .map(([id, meeting]) => ({ id, file: `portfolio/meetings/${id}.yaml`, meeting }))
      .sort(byIdOf),
  };
}
