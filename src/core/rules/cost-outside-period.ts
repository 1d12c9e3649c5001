// Promises that project cost falls in the years when the project runs.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

export const costOutsidePeriod = defineRule({
  code: 'cost-outside-period',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      const { start = '', end = '' } = card.time?.period ?? {};
      const outside = [...numbered(card.cost?.project)].filter(([, { year }]) => isOutside(year, start, end));
      const [first] = outside;
      if (!first) continue;
      const years = [...new Set(outside.map(([, { year }]) => String(year)))];
      yield { place: valuePlace(file, ['cost', 'project', first[0], 'year']), args: { years, start, end } };
    }
  },
});

function isOutside(year: number | undefined, start: string, end: string): boolean {
  if (year === undefined) return false;
  return (start !== '' && year < yearOf(start)) || (end !== '' && year > yearOf(end));
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
