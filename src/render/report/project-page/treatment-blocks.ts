// What happens next with a project: who decides, who is heard and what lacks, in a few sentences.
import type { ProjectPage } from '../../../view/report/project-page-view.ts';
import type { Blocks } from '../../blocks.ts';
import { paragraph } from '../../build-blocks.ts';
import { treatmentSentences } from '../../council/treatment-sentences.ts';
import { type PageStyle, pageSection } from './page-section.ts';

export function treatmentBlocks({ id, treatment }: ProjectPage, style: PageStyle): Blocks {
  if (treatment === null) return [];
  const { order, hearings, state } = treatmentSentences(treatment, id, style.catalogue);
  const told = [order, [...hearings, ...state]].filter((sentences) => sentences.length > 0);
  return pageSection(
    'treatment',
    told.map((sentences) => paragraph(sentences.join(' '))),
    style,
  );
}
