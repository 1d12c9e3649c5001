// The assessment: the place and why, the frame, what the case pushes out or is pushed out by, its rivals; and the secretariat's own words.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, paragraph, paragraphs, strong } from '../build-blocks.ts';
import { ceilingSentence } from '../council/ceiling-sentence.ts';
import { criterionName } from '../criterion-name.ts';
import { choiceBlocks } from '../report/choice/choice-blocks.ts';
import { withoutStop } from '../report/without-stop.ts';
import { nounOf } from './case-names.ts';
import { caseSection } from './case-section.ts';
import { displacementSentences } from './displacement-sentences.ts';
import { frameMark } from './place-sentence.ts';

export function standingBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.casePaper.standing;
  const place = placeSentences(view, catalogue);
  const told = view.standing.choice?.kind === 'scored' ? [] : displacementSentences(view, catalogue);
  const frame = [...told, ...rivalSentence(view, catalogue)];
  const limits = limitSentences(view, catalogue);
  const content = [
    ...(place.length > 0 ? [paragraph(place.join(' '))] : []),
    ...(frame.length > 0 ? [paragraph(frame.join(' '))] : []),
    ...(limits.length > 0 ? [paragraph(limits.join(' '))] : []),
    ...acceptedBlocks(view, catalogue),
    ...(view.assessment ? [paragraph(strong(words.secretariat)), ...paragraphs(view.assessment)] : []),
  ];
  return caseSection('standing', content, view, catalogue);
}

/** What the list and the best set say of it, and what the opposite would cost. */
export function choiceSection(view: CaseView, catalogue: Catalogue): Blocks {
  return caseSection('choice', choiceBlocks(view.standing.choice, catalogue), view, catalogue);
}

function placeSentences(view: CaseView, catalogue: Catalogue): readonly string[] {
  const { report, speak } = catalogue;
  const words = report.casePaper.standing;
  const { rank, largest } = view.standing;
  const noun = nounOf(view, catalogue);
  if (rank.notRankedBecause !== null) return [words.notRanked[rank.notRankedBecause](noun)];
  if (rank.rank === null) return unplacedSentences(view, catalogue);
  const mark = rank.outside === null && view.standing.choice?.kind !== 'scored' ? frameMark(view, words) : null;
  const contributions = largest.map((line) =>
    words.contribution(
      criterionName({ id: line.criterion, name: line.name }, catalogue),
      speak.fixed(line.contribution ?? 0, 1),
    ),
  );
  const points = speak.fixed(rank.riskAdjusted ?? 0, 1);
  return [
    words.place({ noun, rank: rank.rank, numbered: rank.numbered, points }),
    ...(contributions.length > 0 ? [words.largest(contributions, speak)] : []),
    ...(rank.outside === null ? [] : [words.outside[rank.outside]]),
    ...(mark === null ? [] : [words.frame(noun, mark)]),
  ];
}

/** A light case needs no scores, so it is not told that it has none. */
function unplacedSentences(view: CaseView, catalogue: Catalogue): readonly string[] {
  const words = catalogue.report.casePaper.standing;
  const { rank, unscored } = view.standing;
  const noun = nounOf(view, catalogue);
  if (unscored.length === rank.lines.length) return view.isLight || unscored.length === 0 ? [] : [words.unscored(noun)];
  const missing = unscored.map(({ criterion, name }) => criterionName({ id: criterion, name }, catalogue));
  const [best, worst] = [rank.bestRank ?? 1, rank.worstRank ?? 1];
  const of = rank.listed;
  return [words.incomplete({ noun, best, worst, of, missing }, catalogue.speak), ...fitsSentence(view, catalogue)];
}

/** Without a place it is told all the same when there is room. */
function fitsSentence(view: CaseView, catalogue: Catalogue): readonly string[] {
  const words = catalogue.report.casePaper.standing;
  const hasRoom = view.standing.displacement?.short.length === 0 && view.standing.rank.outside === null;
  return hasRoom ? [words.frame(nounOf(view, catalogue), words.mark.fits)] : [];
}

/** Each by its headline, with the reason that it is accepted for. */
function acceptedBlocks({ accepted }: CaseView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.casePaper.standing;
  if (accepted.length === 0) return [];
  const items = accepted.map((finding) => [
    strong(`${describeFinding(finding, catalogue).title}:`),
    ` ${withoutStop(finding.accepted ?? '')}.`,
  ]);
  return [paragraph(words.accepted), bullets(items)];
}

/** Limits that the cost is above, and whether what they call for is done. */
function limitSentences({ standing }: CaseView, catalogue: Catalogue): readonly string[] {
  const { report, speak } = catalogue;
  const words = report.casePaper.standing;
  return [
    ...standing.ceilings.map((each) => ceilingSentence(each, catalogue)),
    ...standing.quality.map(({ step, done }) => words.quality(step, done && speak.date(done))),
  ];
}

function rivalSentence({ standing: { rivals } }: CaseView, { report, speak }: Catalogue): readonly string[] {
  return rivals.length > 0 ? [report.casePaper.standing.rivals(rivals, speak)] : [];
}
