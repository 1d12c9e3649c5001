// How a project hangs together with others, one bullet for each kind of link.
import type { LinkedDependency, LinkedProject, PageLinks } from '../../../view/report/project-page/page-links.ts';
import type { Blocks, Inlines } from '../../blocks.ts';
import { text } from '../../build-blocks.ts';
import { projectLink } from '../project-link.ts';
import { labelledBullets } from './labelled-bullets.ts';
import { type PageStyle, pageSection } from './page-section.ts';

const kinds = ['dependsOn', 'neededBy', 'partOf', 'parts', 'excludes', 'variants', 'replaces', 'related'] as const;

export function linksBlocks(links: PageLinks, style: PageStyle): Blocks {
  const words = style.catalogue.report.projectPage.links;
  const facts = kinds.map((kind) => [words[kind], joined(links[kind], style)] as const);
  return pageSection('links', labelledBullets(facts), style);
}

function joined(linked: readonly (LinkedProject | LinkedDependency)[], style: PageStyle): Inlines {
  return linked.flatMap((each, index) => [
    ...(index > 0 ? [text('; ')] : []),
    style.standalone && each.title ? text(`${each.title} [${each.id}]`) : projectLink(each.id, each.title),
    ...('kind' in each ? [text(dependencyText(each, style))] : []),
  ]);
}

function dependencyText(
  { kind, by, text: why }: LinkedDependency,
  { catalogue: { speak, report } }: PageStyle,
): string {
  const facts = [
    speak.choice(`dependency_kind=${kind}`).toLowerCase(),
    ...(by ? [report.projectPage.by(speak.date(by))] : []),
  ];
  return ` (${facts.join(', ')})${why ? `: ${why.replace(/\.$/, '')}` : ''}`;
}
