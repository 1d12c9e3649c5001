// One project on one page: what a person who is to take a stand needs, in the order in which the questions come.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ProjectPage } from '../../view/report/project-page-view.ts';
import type { Blocks, HeadingLevel } from '../blocks.ts';
import { callout, heading } from '../build-blocks.ts';
import { choiceBlocks } from './choice/choice-blocks.ts';
import { projectAnchor } from './project-link.ts';
import { alternativesBlocks, lessonsBlocks } from './project-page/alternatives-blocks.ts';
import { benefitsBlocks } from './project-page/benefits-blocks.ts';
import { anchoringBlocks, decisionsBlocks } from './project-page/council-blocks.ts';
import { identityBlocks } from './project-page/identity-blocks.ts';
import { linksBlocks } from './project-page/links-blocks.ts';
import { moneyBlocks } from './project-page/money-blocks.ts';
import { goalsBlocks, needBlocks, pilotBlocks } from './project-page/need-blocks.ts';
import { type PageStyle, pageSection } from './project-page/page-section.ts';
import { rankBlocks } from './project-page/rank-blocks.ts';
import { risksBlocks } from './project-page/risks-blocks.ts';
import { sinceBlocks } from './project-page/since-blocks.ts';
import { statusBlocks } from './project-page/status-blocks.ts';
import { successBlocks } from './project-page/success-blocks.ts';
import { surroundingsBlocks } from './project-page/surroundings-blocks.ts';
import { timeBlocks } from './project-page/time-blocks.ts';
import { treatmentBlocks } from './project-page/treatment-blocks.ts';

/** `level`: of the heading with the project's name; 1 for a page of its own, outside a report. The sections stand one below. */
export function oneProjectBlocks(page: ProjectPage, catalogue: Catalogue, level: HeadingLevel): Blocks {
  const style = { catalogue, level: Math.min(6, level + 1) as HeadingLevel, standalone: level === 1 };
  return [
    heading(level, page.title ?? page.id, projectAnchor(page.id)),
    ...findingsBlocks(page, style),
    ...sinceBlocks(page, catalogue),
    ...identityBlocks(page, catalogue),
    ...statusBlocks(page.status, style),
    ...needBlocks(page.need, style),
    ...goalsBlocks(page.goals, style),
    ...rankBlocks(page, style),
    ...pageSection('choice', choiceBlocks(page.choice, catalogue), style),
    ...moneyBlocks(page, style),
    ...benefitsBlocks(page, style),
    ...alternativesBlocks(page.alternatives, style),
    ...risksBlocks(page, style),
    ...successBlocks(page.success, style),
    ...timeBlocks(page.time, style),
    ...pilotBlocks(page.pilot, style),
    ...surroundingsBlocks(page.surroundings, style),
    ...treatmentBlocks(page, style),
    ...anchoringBlocks(page, style),
    ...decisionsBlocks(page, style),
    ...linksBlocks(page.links, style),
    ...lessonsBlocks(page.lessons, style),
  ];
}

/** In a report only what makes the page incomplete is told; warnings are counted under data quality. */
function findingsBlocks({ findings, file }: ProjectPage, { catalogue: { list }, standalone }: PageStyle): Blocks {
  const { errors, warnings, accepted } = findings;
  if (errors + (standalone ? warnings + accepted : 0) === 0) return [];
  return [callout(errors > 0 ? 'warning' : 'note', list.findingsTitle, list.findings(findings, file))];
}
