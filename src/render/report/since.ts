// The chapter on what has changed since the last meeting: the picture in a few sentences, then a table for each kind of change.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ComparedView, SinceView } from '../../view/report/since-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading, paragraph } from '../build-blocks.ts';
import { furtherSentences, headline, isEmpty } from '../diff/headline.ts';
import { chapterAnchor } from './chapter-anchor.ts';
import { addedBlocks, colourBlocks, endBlocks, endedBlocks, removedBlocks, stepBlocks } from './since/card-tables.ts';
import { configurationBlocks } from './since/configuration-blocks.ts';
import { moneySinceBlocks } from './since/money-blocks.ts';
import { placeBlocks } from './since/place-blocks.ts';
import { pointDate, pointText } from './since/point-text.ts';

export function sinceBlocks(view: SinceView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.since;
  const title = (text: string) => heading(2, text, chapterAnchor('since'));
  if (view.kind === 'first') return [title(words.title), paragraph(words.first)];
  if (view.kind === 'unrecorded') return [title(words.title), paragraph(words.unrecorded)];
  if (view.kind === 'unreachable') return [title(words.title), paragraph(words.unreachable(speak.date(view.meeting)))];
  const { point } = view;
  const name = point.isLastMeeting ? words.title : words.titleSince(pointDate(point, catalogue));
  const intro = (point.meeting === null ? words.intro : words.introMeeting)(pointText(point, catalogue));
  return [
    title(name),
    paragraph(point.isAssumed ? `${intro} ${words.assumed}` : intro),
    ...(isEmpty(view.diff) ? [paragraph(words.nothing)] : comparedBlocks(view, catalogue)),
  ];
}

function comparedBlocks(view: ComparedView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.since;
  const parts: readonly (readonly [title: string, Blocks])[] = [
    [words.added.title, addedBlocks(view, catalogue)],
    [words.ended.title, endedBlocks(view, catalogue)],
    [words.removed.title, removedBlocks(view, catalogue)],
    [words.steps.title, stepBlocks(view, catalogue)],
    [words.colours.title, colourBlocks(view, catalogue)],
    [words.money.title, moneySinceBlocks(view, catalogue)],
    [words.ends.title, endBlocks(view, catalogue)],
    [words.places.title, placeBlocks(view, catalogue)],
    [words.configuration.title, configurationBlocks(view, catalogue)],
  ];
  const same = parts.filter(([, blocks]) => blocks.length === 0).map(([title]) => title);
  return [
    bullets([headline(view.diff, catalogue), ...furtherSentences(view.diff, catalogue)]),
    paragraph(words.marks.mean),
    ...parts.flatMap(([, blocks]) => blocks),
    ...(same.length > 0 ? [paragraph(words.unchanged(same))] : []),
  ];
}
