// The key figures as small tables.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { Group } from '../../../view/report/opening/key-figures.ts';
import type { KnownSum } from '../../../view/report/opening/picture.ts';
import type { OpeningView } from '../../../view/report/opening-view.ts';
import type { Blocks } from '../../blocks.ts';
import { column, heading, paragraph, table } from '../../build-blocks.ts';
import { chapterAnchor } from '../chapter-anchor.ts';

export function keyFigureBlocks({ keyFigures }: OpeningView, catalogue: Catalogue): Blocks {
  const {
    report: {
      opening: { keyFigures: words },
    },
    speak,
  } = catalogue;
  const { byStage, byStatus, byOwner, bySector, bySize } = keyFigures;
  return [
    heading(2, words.title, chapterAnchor('opening')),
    paragraph(words.endedMeans),
    ...groupTable(
      words.byStage,
      byStage,
      (stage) => (stage ? speak.choice(`stage=${stage}`) : words.notSaid),
      catalogue,
    ),
    ...groupTable(
      words.byStatus,
      byStatus,
      (status) => (status ? speak.choice(`status=${status}`) : words.notSaid),
      catalogue,
    ),
    ...groupTable(words.byOwner, byOwner, (owner) => owner ?? words.others, catalogue),
    ...groupTable(words.bySector, bySector, (sector) => sector ?? words.others, catalogue),
    ...groupTable(words.bySize, bySize, (size) => words.size[size], catalogue),
    ...benefitBlocks(keyFigures, catalogue),
  ];
}

function groupTable<Key>(
  title: string,
  groups: readonly Group<Key>[],
  label: (key: Key) => string,
  catalogue: Catalogue,
): Blocks {
  const {
    report: {
      opening: { keyFigures: words },
    },
    speak,
  } = catalogue;
  if (groups.length === 0) return [];
  const hasUnknown = groups.some(({ unknown }) => unknown > 0);
  const headers = [
    title,
    column(words.count, 'right'),
    column(`${words.cost}, ${speak.unitOfMillions}`, 'right'),
    ...(hasUnknown ? [column(words.unknownCost, 'right')] : []),
  ];
  const rows = groups.map((group) => [
    label(group.key),
    speak.number(group.count),
    sumCell(group, catalogue),
    speak.number(group.unknown),
  ]);
  return [table(headers, rows)];
}

function sumCell({ count, unknown, sum }: KnownSum, { speak }: Catalogue): string {
  return unknown === count ? '–' : speak.millions(sum);
}

function benefitBlocks({ benefits }: OpeningView['keyFigures'], catalogue: Catalogue): Blocks {
  const {
    report: {
      opening: { keyFigures: words },
    },
    speak,
  } = catalogue;
  const figures: readonly (readonly [string, KnownSum])[] = [
    [words.presentBenefit, benefits.present],
    [words.withdrawn, benefits.withdrawn],
    [words.presentCost, benefits.cost],
    [words.npv, benefits.npv],
  ];
  if (figures.every(([, { count, unknown }]) => count === unknown)) return [];
  const rows = figures.map(([label, sum]) => [
    label,
    sumCell(sum, catalogue),
    words.knownOf(sum.count - sum.unknown, sum.count),
  ]);
  return [
    heading(3, words.benefitsTitle),
    table(
      [words.figure, column(`${words.amount}, ${speak.unitOfMillions}`, 'right'), column(words.knownFor, 'right')],
      rows,
    ),
    paragraph(words.benefitsMean),
  ];
}
