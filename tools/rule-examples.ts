// One real example of every finding, from its fixture: what stands in the file, and the finding that the tool makes of it.
import { check } from '../src/app/check.ts';
import { type LoadedPortfolio, loadPortfolio } from '../src/app/load-portfolio.ts';
import { baselineOf } from '../src/core/history/baseline.ts';
import { cardText } from '../src/core/history/card-text.ts';
import { staleScores } from '../src/core/history/stale-scores.ts';
import { decisionsByCard, isApproval } from '../src/core/model/decisions.ts';
import { noPast, type Past } from '../src/core/model/past.ts';
import { scoresOf } from '../src/core/model/scores-of.ts';
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
  return { loaded, view: check(loaded, fixtureToday, { past: await fixturePast(code, loaded) }) };
}

/** What the fixture of a rule about the past knows of it: the base's policy, what was approved, and the scores that are older. */
async function fixturePast(code: string, now: LoadedPortfolio): Promise<Past> {
  const tree = pastFixtureTree(code);
  if (tree === null) return noPast;
  const past = await loadPortfolio(tree, 'portfolio');
  if (judgedByBase.test(code)) return { ...noPast, policy: past.portfolio };
  return { ...noPast, baselines: baselinesBetween(past, now), staleScores: scoresBetween(past, now) };
}

/** Told by the base of a proposal. */
const judgedByBase = /^(?:policy-.+|minutes-changed|meeting-removed)$/;

const pastCommit = '0000000000000000000000000000000000000001';
const fixtureScored = '2026-09-01';

function baselinesBetween(past: LoadedPortfolio, { portfolio }: LoadedPortfolio): Past['baselines'] {
  const decisions = decisionsByCard(portfolio);
  const found = past.portfolio.projects.flatMap(({ id, card }) => {
    const approval = decisions.get(id)?.findLast(({ decision }) => isApproval(decision));
    return approval ? [[id, baselineOf(card, approval, pastCommit)] as const] : [];
  });
  return new Map(found);
}

function scoresBetween(past: LoadedPortfolio, now: LoadedPortfolio): Past['staleScores'] {
  const revision = (loaded: LoadedPortfolio, id: string, commit: string | null, date: string) => {
    const bytes = loaded.bytes.get(`projects/${id}.yaml`);
    return bytes ? [{ commit, date, text: cardText(bytes) }] : [];
  };
  const found = now.portfolio.projects.map(({ id, card }) => {
    const revisions = [...revision(past, id, pastCommit, fixtureScored), ...revision(now, id, null, fixtureToday)];
    return [
      id,
      staleScores(
        revisions,
        scoresOf(card).map(([criterion]) => criterion),
      ),
    ] as const;
  });
  return new Map(found.filter(([, scores]) => scores.length > 0));
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
