// Which scores are older than the facts that they build on, as blocks.

import type { RankingCriterion } from '../../core/rank/ranking-criteria.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { StaleScores } from '../../view/report/stale-scores-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading, paragraph } from '../build-blocks.ts';
import { criterionNames } from '../criterion-name.ts';
import { projectLink } from './project-link.ts';

const shownAtMost = 15;

export function staleScoreBlocks(
  stale: readonly StaleScores[],
  criteria: readonly RankingCriterion[],
  catalogue: Catalogue,
): Blocks {
  const { report, speak } = catalogue;
  const words = report.past.stale;
  if (stale.length === 0) return [];
  const nameOf = criterionNames(criteria, catalogue);
  const scores = stale.reduce((sum, { criteria: ids }) => sum + ids.length, 0);
  const left = stale.length - shownAtMost;
  const lines = stale.slice(0, shownAtMost).map((each) => {
    const facts = {
      criteria: each.criteria.map(nameOf),
      facts: each.facts.map((fact) => words.facts[fact]),
      scored: speak.date(each.scored),
      changed: each.changed === null ? null : speak.date(each.changed),
    };
    return [projectLink(each.id, each.title), `: ${words.line(facts, speak)}`];
  });
  return [
    heading(3, words.title),
    paragraph(words.intro(scores, stale.length)),
    bullets(lines),
    ...(left > 0 ? [paragraph(words.more(left))] : []),
  ];
}
