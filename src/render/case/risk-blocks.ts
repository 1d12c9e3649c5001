// What may go wrong, before and after measures; and what makes projects succeed, the weak first.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RatedFactor } from '../../view/case/case-factors.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, paragraph } from '../build-blocks.ts';
import { riskTable } from '../report/project-page/risks-blocks.ts';
import { withoutStop } from '../report/without-stop.ts';
import { caseSection } from './case-section.ts';

/** The paper shows the gravest; the card has them all. */
const mostRisks = 5;

export function riskBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { risks } = view.risks;
  const more = risks.length - mostRisks;
  const content =
    risks.length === 0
      ? []
      : [
          riskTable(risks.slice(0, mostRisks), catalogue),
          ...(more > 0 ? [paragraph(catalogue.report.casePaper.telling.risk.more(more))] : []),
        ];
  return caseSection('risk', content, view, catalogue);
}

export function factorBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { weak, middle, strong, unrated, isRiskyContract } = view.factors;
  if (weak.length + middle.length + strong.length === 0) return caseSection('factors', [], view, catalogue);
  const { report, speak } = catalogue;
  const words = report.casePaper.telling.factors;
  const names = (factors: readonly RatedFactor[]): readonly string[] =>
    factors.map(({ factor }) => nameOf(factor, catalogue));
  const rest = [
    ...(middle.length > 0 ? [words.middle(names(middle), speak)] : []),
    ...(strong.length > 0 ? [words.strong(names(strong), speak)] : []),
    ...(unrated.length > 0
      ? [
          words.unrated(
            unrated.map((factor) => nameOf(factor, catalogue)),
            speak,
          ),
        ]
      : []),
  ];
  const content = [
    ...(weak.length > 0 ? [paragraph(words.weakest), bullets(weak.map((each) => weakText(each, catalogue)))] : []),
    ...(rest.length > 0 ? [paragraph(rest.join(' '))] : []),
    ...(isRiskyContract ? [paragraph(words.riskyContract)] : []),
  ];
  return caseSection('factors', content, view, catalogue);
}

function nameOf(factor: RatedFactor['factor'], { speak }: Catalogue): string {
  return speak.choice(`success_factor_name=${factor}`).toLowerCase();
}

function weakText({ factor, score, reason }: RatedFactor, { report, speak }: Catalogue): string {
  const name = speak.choice(`success_factor_name=${factor}`);
  const told = report.casePaper.telling.factors.weak(name, score, reason === null ? null : withoutStop(reason));
  return `${told}.`;
}
