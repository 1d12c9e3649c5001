// The answer to "why this place", in words that someone who has never seen the method can follow.

import type { RankedProject } from '../../core/rank/ranking.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { idInCommand } from '../../i18n/in-command.ts';
import type { Named, WhyOneView, WhyView } from '../../view/why-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, column, heading, paragraph, strong, table, type Words } from '../build-blocks.ts';
import { criterionNames } from '../criterion-name.ts';
import { dash, distanceText, pointsCell } from './place-cells.ts';
import { whyPairBlocks } from './why-pair-blocks.ts';

export function whyBlocks(view: Exclude<WhyView, { kind: 'not-ranked' }>, catalogue: Catalogue): Blocks {
  return view.kind === 'pair' ? whyPairBlocks(view, catalogue) : whyOneBlocks(view, catalogue);
}

function whyOneBlocks(view: Named<WhyOneView>, catalogue: Catalogue): Blocks {
  const { why: words } = catalogue.rank;
  const { project } = view.why;
  const name = view.names.get(project.id) ?? project.id;
  return [
    heading(
      1,
      project.rank === null ? words.withoutPlace(name) : words.place(name, project.rank, view.ranking.numbered),
    ),
    paragraph(standingText(view, catalogue)),
    heading(2, words.contributionsTitle),
    contributions(view, catalogue),
    ...anchorBlocks(view, catalogue),
    heading(2, words.riskTitle),
    ...riskBlocks(view, catalogue),
    ...neighbourBlocks(view, catalogue),
    heading(2, words.moneyTitle),
    paragraph(moneyText(project, catalogue)),
    paragraph(words.nextStep(idInCommand(project.id), idInCommand(view.why.above?.id ?? view.why.below?.id ?? 'B'))),
  ];
}

function standingText(
  { why: { project, takenByRisk }, ranking }: Named<WhyOneView>,
  { rank: { why: words }, speak }: Catalogue,
): string {
  const points = (value: number | null) => pointsCell(value, speak);
  const { value, riskAdjusted, success, outside, frame } = project;
  const worth =
    value === null
      ? words.possiblePlaces(project.bestRank, project.worstRank)
      : ranking.riskMode === 'expected'
        ? words.valueAndRisk({
            value: points(value),
            riskAdjusted: points(riskAdjusted),
            taken: points(takenByRisk),
            share: speak.percent(100 * success),
          })
        : words.valueOnly(points(value));
  const place =
    outside !== null
      ? words.outside[outside]
      : frame === null || frame === 'unscored' || frame === 'first'
        ? ''
        : words.frame[frame];
  return `${worth} ${place}`.trim();
}

function contributions({ rows, why: { project }, ranking }: Named<WhyOneView>, catalogue: Catalogue) {
  const {
    rank: { why: words },
    speak,
  } = catalogue;
  const nameOf = criterionNames(ranking.criteria, catalogue);
  const headers = [
    words.criterion,
    column(words.score, 'right'),
    column(words.weight, 'right'),
    column(words.contribution, 'right'),
    words.reason,
  ];
  const cells = rows.map((row): readonly Words[] => [
    nameOf(row.criterion),
    row.score === null ? words.scoreMissing : words.scoreOf(speak.number(row.score, 1), speak.number(row.top, 1)),
    speak.percent(100 * row.weight, 1),
    pointsCell(row.contribution, speak),
    row.reason ?? dash,
  ]);
  return table(headers, [...cells, [strong(words.sum), '', '', strong(pointsCell(project.value, speak))]]);
}

function anchorBlocks({ rows, ranking }: Named<WhyOneView>, catalogue: Catalogue): Blocks {
  const nameOf = criterionNames(ranking.criteria, catalogue);
  const known = rows.flatMap(({ criterion, score, means }) =>
    means === null ? [] : [`${nameOf(criterion)}, ${score}: ${means}`],
  );
  return known.length > 0 ? [paragraph(catalogue.rank.why.means), bullets(known)] : [];
}

function riskBlocks({ why, events }: Named<WhyOneView>, { rank: { why: words }, speak }: Catalogue): Blocks {
  const percent = (share: number) => speak.percent(100 * share);
  const named = (id: string) => events.get(id) ?? id;
  const { unassessed, share } = why.project.risk;
  const items = [
    ...why.threats.map(({ risk, probability, loss, afterMeasures }) =>
      words.threat({
        risk: named(risk).replace(/\.$/, ''),
        probability: percent(probability),
        loss: percent(loss),
        afterMeasures,
      }),
    ),
    ...why.factors.map(({ factor, score }) =>
      words.factor({ factor: speak.choice(`success_factor_name=${factor}`), score: speak.number(score, 1) }),
    ),
  ];
  return [
    ...(items.length > 0 ? [bullets(items), paragraph(words.independent(percent(share)))] : [paragraph(words.noRisk)]),
    ...(unassessed.length > 0 ? [paragraph(words.unassessed(unassessed.map(named)))] : []),
  ];
}

function neighbourBlocks(
  { why: { above, below }, names }: Named<WhyOneView>,
  { rank: { why: words }, speak }: Catalogue,
): Blocks {
  const named = (id: string) => names.get(id) ?? id;
  const lines = [
    ...(above ? [words.above(named(above.id), distanceText(above.distance, speak))] : []),
    ...(below ? [words.below(named(below.id), distanceText(below.distance, speak))] : []),
  ];
  return lines.length > 0 ? [heading(2, words.neighboursTitle), bullets(lines)] : [];
}

function moneyText({ cost, npv, p50, p85 }: RankedProject, { rank: { why: words }, speak }: Catalogue): string {
  const amount = (value: number | null) => (value === null ? null : speak.shortMoney(value));
  return words.money({ cost: amount(cost), npv: amount(npv), p50: amount(p50), p85: amount(p85) });
}
