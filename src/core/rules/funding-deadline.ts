// Promises that money that is counted on was applied for in time, or can still be.
import { type MissedDeadline, missedDeadline } from '../economics/funding-deadlines.ts';
import { applicationsOf } from '../economics/funding-rules.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { defineRule } from './rule.ts';

type FundingDeadlineArguments = {
  readonly scheme: string;
  readonly missed: MissedDeadline['missed'];
  /** ISO; '' when it is not sent. */
  readonly applied: string;
  /** The last deadline, ISO. */
  readonly last: string;
};

export const fundingDeadline = defineRule<'funding-deadline', FundingDeadlineArguments>({
  code: 'funding-deadline',
  severity: 'warning',
  *check(portfolio, { today }) {
    for (const { file, card } of liveProjects(portfolio)) {
      for (const application of applicationsOf(portfolio, card, today)) {
        const found = missedDeadline(application, today);
        if (!found) continue;
        const { lines, rules, applied } = application;
        const sent = lines.find(([, line]) => line.applied !== undefined)?.[0];
        const pointer = ['funding', sent ?? lines[0]?.[0] ?? 0, sent === undefined ? 'source' : 'applied'];
        const scheme = rules[0]?.name ?? rules[0]?.id ?? '';
        yield { place: valuePlace(file, pointer), args: { scheme, ...found, applied: applied ?? '' } };
      }
    }
  },
});
