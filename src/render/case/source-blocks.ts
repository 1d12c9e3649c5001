// What has been decided about the project before, with its conditions; and where everything in the paper comes from.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, code, link, paragraph, strong } from '../build-blocks.ts';
import { conditionWords, decisionWords } from '../report/project-page/council-blocks.ts';
import { labelledBullets } from '../report/project-page/labelled-bullets.ts';
import { caseSection } from './case-section.ts';

export function decidedBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { decisions, conditions } = view.decided;
  const words = catalogue.report.projectPage.council;
  const content = [
    ...(decisions.length > 0 ? [bullets(decisions.map((each) => decisionWords(each, catalogue)))] : []),
    ...(conditions.length > 0
      ? [paragraph(strong(words.conditions)), bullets(conditions.map((each) => conditionWords(each, catalogue)))]
      : []),
  ];
  return caseSection('decided', content, view, catalogue);
}

export function sourceBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { header: words } = catalogue.report.casePaper;
  const { provenance, archive } = view.header;
  const { commit, date } = provenance;
  const content = labelledBullets([
    [words.card, code(view.file)],
    [words.commit, commit && words.commitText(commit, date && catalogue.speak.date(date))],
    [words.case, archive.url ? link(archive.url, archive.url) : null],
    [words.tool, view.version],
  ]);
  return caseSection('sources', content, view, catalogue);
}
