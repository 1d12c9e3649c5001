// Promises that every rule of the seeds has a row in docs/seed-rules.md, and that each row leads to something that is there: a field, a
// setting, a finding, a heading in the papers, a command or a profile; a test by its name; and a place in the example portfolio.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandSpecs } from '../../src/cli/command-specs.ts';
import { reportKinds } from '../../src/cli/report-kinds.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { examplePaper, paperKinds } from '../support/example-papers.ts';
import { hasField } from '../support/schema-path.ts';
import { problemsIn, type SeedRuleFacts } from '../support/seed-rules-document.ts';
import { projectRoot, textOf } from '../support/source-files.ts';

const rules = 95;

async function realFacts(): Promise<SeedRuleFacts> {
  const { findings } = await loadCatalogue('en', 'NOK');
  const papers = await Promise.all(paperKinds.map((kind) => examplePaper(kind)));
  const headings = new Set(papers.flat().flatMap((line) => /^#+ (.*)$/.exec(line)?.[1] ?? []));
  const commands = new Set([
    ...commandSpecs.map(({ name }) => name),
    ...Object.keys(reportKinds).map((kind) => `report ${kind}`),
  ]);
  const unless = (isThere: boolean, problem: string) => (isThere ? null : problem);
  return {
    tokens: {
      field: (path) => unless(hasField('project', path), `no field ${path} in a card`),
      config: (path) => unless(isSetting(path), `no setting ${path}`),
      finding: (code) => unless(Object.hasOwn(findings, code), `no finding ${code}`),
      report: (heading) => unless(headings.has(heading), `no heading «${heading}» in the papers of the example`),
      command: (name) => unless(commands.has(name), `no command ${name}`),
      profile: (name) => unless(isThere(`templates/profiles/${name}`), `no profile ${name}`),
    },
    test: (file, name) =>
      isThere(file) ? unless(name !== '' && textOf(file).includes(name), `no test "${name}" in ${file}`) : `no ${file}`,
    example: examplePlace,
  };
}

test('every seed rule has a row, and every row points to what is there', async () => {
  expect(problemsIn(textOf('docs/seed-rules.md'), await realFacts(), rules)).toEqual([]);
});

test('a row that points to nothing is told, each thing for itself', async () => {
  const bad = [
    '| # | The rule | What makes it work | Proven by | In the example |',
    '| --- | --- | --- | --- | --- |',
    '| R1 | Fine | `field:anchoring.sector_leader.heard` `config:governance.bodies.members.until` `finding:missing-field` `report:Livshendelser` `command:report case` `profile:state-agency` | `test/errors.test.ts` "R1: not there" | `portfolio/governance.yaml#/bodies/0/leader` |',
    '| R3 | Nothing | `field:anchoring.leader` `config:governance.members` `config:nothing.at` `finding:no-such` `report:Ingen slik` `command:fly` `profile:moon` `rule:x` | `test/none.test.ts` "R3: x" | `portfolio/governance.yaml#/bodies/99` `portfolio/none.yaml#/a` |',
    '| R2 | Empty | by good will | none | none |',
    '| R4 | Context | Context: it only tells of the times | | |',
    '| R4 | Again | Context: | | |',
  ].join('\n');
  expect(problemsIn(bad, await realFacts(), 5)).toEqual([
    'R5: has no row',
    'R4: has two rows',
    'R3: is out of order',
    'R1: no test "R1: not there" in test/errors.test.ts',
    'R3: no field anchoring.leader in a card',
    'R3: no setting governance.members',
    'R3: no setting nothing.at',
    'R3: no finding no-such',
    'R3: no heading «Ingen slik» in the papers of the example',
    'R3: no command fly',
    'R3: no profile moon',
    'R3: `rule:x` is none of field, config, finding, report, command, profile',
    'R3: no test/none.test.ts',
    'R3: nothing at /bodies/99 in portfolio/governance.yaml',
    'R3: no portfolio/none.yaml',
    'R2: says nothing of what makes it work',
    'R2: has no test',
    'R2: has no example',
    'R4: says nothing of what makes it work',
    'R4: has no test',
    'R4: has no example',
  ]);
});

function isThere(path: string): boolean {
  return existsSync(join(projectRoot, path));
}

/** "governance.may_submit": the file, and the field in it. */
function isSetting(path: string): boolean {
  const [kind = '', ...steps] = path.split('.');
  const kinds = ['portfolio', 'strategy', 'governance', 'capacity', 'meeting'];
  return kinds.includes(kind) && steps.length > 0 && hasField(kind, steps.join('.'));
}

/** "portfolio/projects/x.yaml#/anchoring/sector_leader" */
function examplePlace(place: string): string | null {
  const [file = '', pointer = ''] = place.split('#');
  if (!isThere(file)) return `no ${file}`;
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], parse(textOf(file)));
  return found === undefined ? `nothing at ${pointer} in ${file}` : null;
}
