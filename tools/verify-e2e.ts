// `npm run test:e2e`: the tests that meet the program with a browser, a spreadsheet program, an editor's language server and npm.
// Ends with the line `N passed, N failed`. A program that is missing is a failure that says how to get it.
import { runCommand } from './run-command.ts';
import { runTests } from './run-tests.ts';
import { type Outcome, tellOutcomes } from './tell-outcomes.ts';

const built = await runCommand('tsx tools/build.ts', 'collect');
const build: Outcome = {
  name: 'build',
  counts: built.code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
  seconds: built.seconds,
};
if (built.code !== 0) console.log(built.output);
tellOutcomes([build, await runTests('end-to-end tests', 'vitest.e2e.config.ts')]);
