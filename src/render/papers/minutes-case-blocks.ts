// One case in the minutes: what was proposed, who stepped aside, and the decision with all that belongs to it.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Disqualified, MinutesCase } from '../../view/papers/minutes-cases.ts';
import type { DecisionStanding, MinutesDecision } from '../../view/papers/minutes-decision.ts';
import type { Block, Blocks } from '../blocks.ts';
import { heading, numberedList, paragraph, strong } from '../build-blocks.ts';
import { proposalPoints } from '../case/proposal-points.ts';
import { shortHash } from '../report/since/point-text.ts';
import { withoutStop } from '../report/without-stop.ts';
import { askedWords } from './asked-words.ts';

/** `seen`: the commit that the body saw. */
export function minutesCaseBlocks(each: MinutesCase, seen: string | null, catalogue: Catalogue): Blocks {
  const words = catalogue.report.minutes;
  const { number, title, archiveCaseNumber, disqualified, decisions, isHeading } = each;
  const start = number === null ? '' : `${words.case(number)} `;
  return [
    heading(3, `${start}${title}`),
    ...(archiveCaseNumber === null ? [] : [paragraph(`${words.archive}: ${archiveCaseNumber}.`)]),
    ...(disqualified.length === 0
      ? []
      : [paragraph([strong(`${words.disqualified}:`), ` ${disqualifiedText(disqualified)}.`])]),
    ...proposalBlocks(each, seen, catalogue),
    ...decisions.flatMap((decision) => decisionBlocks(decision, catalogue)),
    ...(decisions.length === 0 && !isHeading ? [paragraph([strong(words.noDecision)])] : []),
  ];
}

/** "Byggesaksleder, Nesfjord: Ansvarlig for forslaget". */
export function disqualifiedText(disqualified: readonly Disqualified[]): string {
  return disqualified
    .map(({ member, reason }) => (reason === null ? member : `${member}: ${withoutStop(reason)}`))
    .join('; ');
}

function proposalBlocks(each: MinutesCase, seen: string | null, catalogue: Catalogue): readonly Block[] {
  const { proposal, proposedIn, asks, card } = each;
  const words = catalogue.report.minutes;
  if (proposal.length > 0) return [paragraph(words.proposal), numberedList(proposal)];
  if (asks === null) return [];
  if (card === null) return [paragraph(words.askedWithoutCard(catalogue.speak.choice(`decision_type=${asks.type}`)))];
  const asked = words.asked(askedWords(asks, catalogue));
  if (proposedIn === 'in_papers') return [paragraph(`${asked} ${words.inPapers}`)];
  const points = proposedIn === null ? [] : proposalPoints(proposedIn, catalogue);
  if (points.length === 0) return [paragraph(asked)];
  return [paragraph(asked), paragraph(words.proposedThen(shortHash(seen ?? ''))), numberedList(points)];
}

function decisionBlocks(decision: MinutesDecision, catalogue: Catalogue): Blocks {
  const words = catalogue.report.minutes;
  const { reason, conditions, dissent } = decision;
  const facts = factsText(decision, catalogue);
  return [
    paragraph([
      strong(`${words.decision}: ${words.outcome[decision.outcome]}.`),
      ...(facts === '' ? [] : [` ${facts}`]),
    ]),
    ...(conditions.length === 0 ? [] : [paragraph(words.conditions), conditionList(conditions, catalogue)]),
    ...(reason === null ? [] : [paragraph([strong(words.reason), ` ${reason}`])]),
    ...(dissent === null ? [] : [paragraph(words.dissent(catalogue.speak.quote(dissent)))]),
  ];
}

function factsText({ by, grants, frame, votes, standing }: MinutesDecision, { report, speak }: Catalogue): string {
  const words = report.minutes;
  return [
    ...(by === null ? [] : [words.decidedBy(by)]),
    ...(votes === null ? [] : [words.votes(votes)]),
    ...(grants === null ? [] : [words.grants(speak.choice(`stage=${grants}`).toLowerCase())]),
    ...(frame === null ? [] : [words.frame(speak.money(frame))]),
    ...standingText(standing, words),
  ].join(' ');
}

function standingText(standing: DecisionStanding, words: Catalogue['report']['minutes']): readonly string[] {
  if (standing.kind === 'stands') return [];
  if (standing.kind === 'final') return [words.final];
  return [standing.kind === 'recommends' ? words.recommendation(standing.to) : words.worthless[standing.kind]];
}

function conditionList(conditions: MinutesDecision['conditions'], { report, speak }: Catalogue): Block {
  const words = report.minutes;
  return numberedList(
    conditions.map(({ text, due }) => (due === null ? text : `${withoutStop(text)}. ${words.due(speak.date(due))}`)),
  );
}
