// The public edition as blocks: what it is for, how things stand, the projects, what was decided, what was stopped, and how to find more.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { PublicView, StoppedProject } from '../../view/public/public-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading, paragraph, paragraphs, quote, strong } from '../build-blocks.ts';
import { shortHash } from '../report/since/point-text.ts';
import { withoutStop } from '../report/without-stop.ts';
import { publicAmount } from './public-amount.ts';
import { publicDecisionBlocks } from './public-decision-blocks.ts';
import { publicProjectBlocks } from './public-project-blocks.ts';

export function publicBlocks(view: PublicView, catalogue: Catalogue): Blocks {
  return [
    ...openingBlocks(view, catalogue),
    ...standingBlocks(view, catalogue),
    ...publicDecisionBlocks(view.decisions, catalogue),
    ...stoppedBlocks(view.stopped, catalogue),
    ...publicProjectBlocks(view.groups, catalogue),
    ...moreBlocks(view, catalogue),
  ];
}

function openingBlocks({ name, area, vision, covers, picture }: PublicView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.publicEdition;
  return [
    heading(1, words.title(name)),
    ...(vision === null ? [] : [quote([strong(vision)])]),
    paragraph(words.about),
    ...(covers === null ? [] : [paragraph(words.covers(withoutStop(covers)))]),
    ...(area === null ? [] : [paragraph(words.onlyArea(area))]),
    ...(picture === null ? [] : [heading(2, words.picture(picture.to)), ...paragraphs(picture.text)]),
  ];
}

function standingBlocks({ counts }: PublicView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.publicEdition;
  const all = counts.underWay + counts.inUse + counts.proposed + counts.onHold + counts.finished;
  if (all === 0) return [];
  const costs = counts.cost === null ? '' : ` ${words.costs(publicAmount(counts.cost, catalogue))}`;
  return [heading(2, words.now), paragraph(`${words.counts(counts, catalogue.speak)}${costs}`)];
}

function stoppedBlocks(stopped: readonly StoppedProject[], { report }: Catalogue): Blocks {
  const words = report.publicEdition;
  const title = heading(2, words.stopped);
  if (stopped.length === 0) return [title, paragraph(words.nothingStopped)];
  const items = stopped.map((each) => [
    strong(each.title),
    ` (${each.wasRejected ? words.wasRejected : words.wasStopped}): ${each.reason ?? words.noReason}`,
  ]);
  return [title, paragraph(words.stoppedIntro), bullets(items)];
}

function moreBlocks({ contact, today, provenance }: PublicView, { report, speak }: Catalogue): Blocks {
  const words = report.publicEdition;
  const commit = provenance.commit === null ? null : shortHash(provenance.commit);
  return [
    heading(2, words.more),
    paragraph(words.moreText(contact)),
    paragraph(words.source(speak.date(today), commit)),
  ];
}
