// What else has been considered, and why it was not chosen; and what has been learned.
import type { Alternative, Lesson } from '../../../generated/card-types.ts';
import type { Blocks } from '../../blocks.ts';
import { bullets, strong } from '../../build-blocks.ts';
import { type PageStyle, pageSection } from './page-section.ts';

export function alternativesBlocks(alternatives: readonly Alternative[], style: PageStyle): Blocks {
  const { speak, report } = style.catalogue;
  const words = report.projectPage.alternatives;
  const items = alternatives.map(({ name, zero, chosen, net_benefit: net, rejected_because: because }) => {
    const facts = [
      ...(chosen ? [words.chosen] : []),
      ...(zero ? [words.zero] : []),
      net === undefined
        ? zero
          ? ''
          : words.unknown
        : `${speak.field('alternative.net_benefit').toLowerCase()} ${speak.shortMoney(net)}`,
    ].filter((fact) => fact !== '');
    return [strong(name ?? '–'), facts.length > 0 ? ` (${facts.join(', ')})` : '', because ? `: ${because}` : ''];
  });
  return pageSection('alternatives', items.length > 0 ? [bullets(items)] : [], style);
}

export function lessonsBlocks(lessons: readonly Lesson[], style: PageStyle): Blocks {
  const items = lessons.map(({ text, theme }) => (theme ? [strong(`${theme}: `), text] : text));
  return pageSection('lessons', items.length > 0 ? [bullets(items)] : [], style);
}
