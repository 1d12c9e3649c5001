// The proposal for a decision: who does what, the points, and why a case is sent back.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Blocks } from '../blocks.ts';
import { heading, numberedList, paragraph, strong } from '../build-blocks.ts';
import { neededPhrases } from './closing-points.ts';
import { proposalPoints } from './proposal-points.ts';

export function proposalBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { sections, proposal: words } = catalogue.report.casePaper;
  const points = proposalPoints(view, catalogue);
  const title = heading(2, sections.proposal);
  if (points.length === 0) return [title, paragraph(words.nothingAsked)];
  const lead = paragraph(strong(leadText(view, catalogue)));
  return [title, lead, numberedList(points), ...returnedBecause(view, catalogue).map((text) => paragraph(text))];
}

/** A body that sends a case back does so itself, and recommends it to nobody. */
function leadText({ header: { part, body, decider }, proposal }: CaseView, { report }: Catalogue): string {
  const { lead } = report.casePaper.proposal;
  const isSentBack = proposal.returned !== null && proposal.written.length === 0;
  if (body === null || part === 'unknown' || part === 'outside') return lead.unknown;
  return part === 'decides' || isSentBack ? lead.decides(body) : lead[part](body, decider ?? body);
}

function returnedBecause(view: CaseView, catalogue: Catalogue): readonly string[] {
  const { returned, written } = view.proposal;
  const words = catalogue.report.casePaper.proposal.returnedBecause;
  if (returned === null || written.length > 0) return [];
  return [returned === 'lacks' ? words.lacks(neededPhrases(view, catalogue).length) : words.not_recommended];
}
