// Promises a warning where a year stands twice in a list that has one line per year, so that it would be counted twice.
import { pathOf } from '../model/card-path.ts';
import { type Pointer, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile, type Portfolio } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

interface YearList {
  readonly file: string;
  readonly pointer: Pointer;
  readonly lines: readonly Line[] | undefined;
}

/** Lines of the same year differ by the kind of cost, or by the source of the money. */
interface Line {
  readonly year: number;
  readonly kind?: string;
  readonly source?: string;
}

export const duplicateYear = defineRule({
  code: 'duplicate-year',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, pointer, lines } of yearLists(portfolio)) {
      const firsts = new Map<string, number>();
      for (const [index, { year, kind = '', source = '' }] of numbered(lines)) {
        const key = JSON.stringify([year, kind, source]);
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, index);
        else {
          yield {
            place: valuePlace(file, [...pointer, index, 'year']),
            args: { year, list: pathOf(pointer) },
            related: [valuePlace(file, [...pointer, first, 'year'])],
          };
        }
      }
    }
  },
});

function* yearLists(portfolio: Portfolio): Generator<YearList> {
  for (const { file, card } of liveProjects(portfolio)) {
    for (const key of ['project', 'operation'] as const)
      yield { file, pointer: ['cost', key], lines: card.cost?.[key] };
  }
  const file = configurationFile(portfolio, 'capacity');
  yield { file, pointer: ['frames'], lines: portfolio.capacity.frames };
  for (const [index, { years }] of numbered(portfolio.capacity.competences)) {
    yield { file, pointer: ['competences', index, 'years'], lines: years };
  }
}
