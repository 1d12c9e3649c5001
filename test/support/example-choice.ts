// The facts of the example portfolio with the best set, found once for all tests of a file.

import { chosenForReport } from '../../src/app/chosen-for-report.ts';
import type { ReportFacts } from '../../src/view/report/report-facts.ts';
import { exampleFacts } from './example-facts.ts';
import { noSolver } from './solver-sources.ts';

let found: Promise<ReportFacts> | null = null;

export function exampleChoice(): Promise<ReportFacts> {
  found ??= exampleFacts().then(async (facts) => {
    return { ...facts, chosen: await chosenForReport(facts.portfolio, facts.today, noSolver) };
  });
  return found;
}
