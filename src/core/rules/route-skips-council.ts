// Promises that a route comes to the council before the chief executive and the political level, where there is a council (seed rule 6).
import { findBody } from '../council/body-level.ts';
import { bodyPlaces } from '../council/governance-places.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const routeSkipsCouncil = defineRule({
  code: 'route-skips-council',
  severity: 'warning',
  *check(portfolio, { today }) {
    const { bodies = [], routing } = portfolio.governance;
    const council = bodies.find(({ kind }) => kind === 'council');
    if (!council) return;
    for (const [at, { name = '', bodies: ids, valid_to }] of numbered(routing)) {
      if (valid_to !== undefined && valid_to < today) continue;
      const kinds = [...numbered(ids)].map(([, id]) => findBody(portfolio, id)?.kind);
      const above = kinds.findIndex((kind) => kind === 'management' || kind === 'political');
      if (above < 0 || kinds.slice(0, above).includes('council')) continue;
      const body = findBody(portfolio, ids?.[above])?.name ?? '';
      yield {
        place: valuePlace(configurationFile(portfolio, 'governance'), ['routing', at, 'bodies', above]),
        args: { route: name, body, council: council.name },
        related: bodyPlaces(portfolio, council.id),
      };
    }
  },
});
