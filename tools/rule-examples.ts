// One real example of every finding, from its fixture: what stands in the file, and the finding that the tool makes of it.
import { check } from '../src/app/check.ts';
import { loadPortfolio } from '../src/app/load-portfolio.ts';
import { noPast, type Past } from '../src/core/model/past.ts';
import { rules } from '../src/core/rules/rule-list.ts';
import type { CheckView } from '../src/view/check-view.ts';
import type { RuleExample } from '../src/view/rule-example.ts';
import { fixtureCodes, fixtureTree, pastFixtureTree } from './fixture-tree.ts';

const fixtureToday = '2026-11-22';

export async function checkFixture(code: string): Promise<CheckView> {
  return (await checkLoaded(code)).view;
}

async function checkLoaded(code: string) {
  const loaded = await loadPortfolio(fixtureTree(code), 'portfolio');
  return { loaded, view: check(loaded, fixtureToday, { past: await fixturePast(code) }) };
}

/** What the fixture of a rule about the past knows of it: the base's policy. */
async function fixturePast(code: string): Promise<Past> {
  const tree = pastFixtureTree(code);
  if (tree === null) return noPast;
  const { portfolio } = await loadPortfolio(tree, 'portfolio');
  return { ...noPast, policy: code.startsWith('policy-') ? portfolio : null };
}

export async function ruleExamples(): Promise<Readonly<Record<string, RuleExample>>> {
  const examples: Record<string, RuleExample> = {};
  for (const code of fixtureCodes()) {
    const { loaded, view } = await checkLoaded(code);
    const found = view.problems.find(({ finding }) => finding.code === code);
    if (!found) throw new Error(`The fixture test/errors/${code} does not give the finding ${code}.`);
    const { finding, place } = found;
    const lines = (loaded.files.get(place.file)?.text ?? '').split('\n').map((line) => line.slice(0, 120));
    const from = Math.max(0, place.start.line - 3);
    const shown =
      place.lineText === null
        ? []
        : lines.slice(from, place.start.line + 2).filter((line, index, all) => line !== '' || index < all.length - 1);
    examples[code] = {
      severity: finding.severity,
      changeable: Object.hasOwn(rules, code),
      args: finding.args,
      file: place.file,
      line: place.start.line,
      lines: shown,
    };
  }
  return examples;
}
