// The proposal for a decision: who does what, the points, and, when nobody has written it yet, that it is a draft.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { mostConditions } from '../../view/case/case-proposal.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Blocks } from '../blocks.ts';
import { heading, numberedList, paragraph, strong } from '../build-blocks.ts';
import { proposalPoints } from './proposal-points.ts';

export function proposalBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { sections, proposal: words } = catalogue.report.casePaper;
  const points = proposalPoints(view, catalogue);
  const title = heading(2, sections.proposal);
  if (points.length === 0) return [title, paragraph(words.nothingAsked)];
  const lead = paragraph(strong(leadText(view, catalogue)));
  const isDraft = view.proposal.written.length === 0;
  return [title, lead, numberedList(points), ...(isDraft ? [paragraph(draftText(view, catalogue))] : [])];
}

/** A body that sends a case back does so itself, and recommends it to nobody. */
function leadText({ header: { part, body, decider }, proposal }: CaseView, { report }: Catalogue): string {
  const { lead } = report.casePaper.proposal;
  const isSentBack = proposal.returned !== null && proposal.written.length === 0;
  if (body === null || part === 'unknown' || part === 'outside') return lead.unknown;
  return part === 'decides' || isSentBack ? lead.decides(body) : lead[part](body, decider ?? body);
}

function draftText({ proposal: { returned, lacks }, header }: CaseView, { report }: Catalogue): string {
  const { draft, draftBecause } = report.casePaper.proposal;
  if (returned === null) return draft;
  const before = report.casePaper.before[header.opens ?? 'concept'];
  const because =
    returned === 'lacks' ? draftBecause.lacks(lacks.length, mostConditions, before) : draftBecause.not_recommended;
  return `${draft} ${because}`;
}
