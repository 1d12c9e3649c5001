// Promises that the participants' shares of the cost add up to 100 percent, once any share is given.
import { keyPlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { percentSum } from '../model/percent-sum.ts';
import { defineRule } from './rule.ts';

export const sharesNot100 = defineRule({
  code: 'shares-not-100',
  severity: 'error',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      const shares = [...numbered(card.participants)].flatMap(([, { share }]) => share ?? []);
      const sum = percentSum(shares);
      if (shares.length > 0 && sum !== 100) yield { place: keyPlace(file, ['participants']), args: { sum } };
    }
  },
});
