// Why a project is wanted, in the proposer's own words, and which goals it serves.
import type { Need, Pilot } from '../../../generated/card-types.ts';
import type { PageGoals } from '../../../view/report/project-page/page-goals.ts';
import type { Blocks } from '../../blocks.ts';
import { bullets, paragraphs, quote, strong, type Words } from '../../build-blocks.ts';
import { labelledBullets } from './labelled-bullets.ts';
import { type PageStyle, pageSection } from './page-section.ts';

export function needBlocks(need: Need, style: PageStyle): Blocks {
  const { field } = style.catalogue.speak;
  const content = [
    ...paragraphs(need.problem ?? ''),
    ...(need.story ? [quote(paragraphs(need.story))] : []),
    ...labelledBullets([
      [field('need.purpose'), need.purpose],
      [field('need.for_whom'), (need.for_whom ?? []).join('; ')],
      [field('need.why_now'), need.why_now],
      [field('need.if_nothing_is_done'), need.if_nothing_is_done],
    ]),
  ];
  return pageSection('need', content, style);
}

export function goalsBlocks({ goals, directives }: PageGoals, style: PageStyle): Blocks {
  const { quote: quoted, date } = style.catalogue.speak;
  const lines: readonly Words[] = [
    ...goals.map(({ id, text, reason }) => [strong(text ? `${id} ${text}` : id), reason ? `: ${reason}` : '']),
    ...directives.map(({ from, date: given, text, reference }) => {
      const source = [from, given ? date(given) : '', reference ?? ''].filter((part) => part !== '').join(', ');
      return [strong(source), `: ${quoted(text)}`];
    }),
  ];
  return pageSection('goals', lines.length > 0 ? [bullets(lines)] : [], style);
}

export function pilotBlocks(pilot: Pilot | null, style: PageStyle): Blocks {
  const { field, date, choice } = style.catalogue.speak;
  if (!pilot) return [];
  const facts = labelledBullets([
    [field('pilot.hypothesis'), pilot.hypothesis],
    [field('pilot.criterion'), pilot.criterion],
    [field('pilot.end'), pilot.end && date(pilot.end)],
    [field('pilot.outcome'), pilot.outcome && choice(`pilot_outcome=${pilot.outcome}`)],
    [field('pilot.learned'), pilot.learned],
  ]);
  return pageSection('pilot', facts, style);
}
