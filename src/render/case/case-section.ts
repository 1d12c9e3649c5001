// A section of a case paper: a heading and what it holds. Nothing at all where there is nothing to tell, unless the stage that is asked
// for requires it: then the paper says so.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseSection } from '../../i18n/report/case-words.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Blocks } from '../blocks.ts';
import { heading, paragraph } from '../build-blocks.ts';

/** The part of the card that each section tells of. */
const parts: Readonly<Partial<Record<CaseSection, string>>> = {
  background: 'need',
  strategy: 'strategy',
  alternatives: 'alternatives',
  benefits: 'benefits',
  money: 'cost',
  risk: 'risks',
  factors: 'success_factors',
  trust: 'trust',
  plan: 'time',
  nothing: 'need',
};

export function caseSection(section: CaseSection, content: Blocks, view: CaseView, catalogue: Catalogue): Blocks {
  const { sections, told } = catalogue.report.casePaper;
  const what = told[section];
  const isRequired = view.notTold.has(parts[section] ?? '') && what !== undefined;
  if (content.length > 0) return [heading(2, sections[section]), ...content];
  return isRequired ? [heading(2, sections[section]), paragraph(notTold(what, view, catalogue))] : [];
}

function notTold(what: string, { header }: CaseView, { report }: Catalogue): string {
  const words = report.casePaper;
  return words.notTold(what, words.before[header.opens ?? 'concept']);
}
