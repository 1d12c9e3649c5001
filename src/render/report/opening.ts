// The first pages as blocks: cover, the picture in a few lines, what the council is asked to decide; then the key figures.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { OpeningView } from '../../view/report/opening-view.ts';
import type { Blocks } from '../blocks.ts';
import { coverBlocks } from './opening/cover.ts';
import { decisionBlocks } from './opening/decisions.ts';
import { keyFigureBlocks } from './opening/key-figures.ts';
import { pictureBlocks } from './opening/picture.ts';

/** `contents`: the table of contents, which stands after what matters most. */
export function openingBlocks(view: OpeningView, catalogue: Catalogue, contents: Blocks = []): Blocks {
  return [
    ...coverBlocks(view, catalogue),
    ...pictureBlocks(view, catalogue),
    ...decisionBlocks(view, catalogue),
    ...contents,
    ...keyFigureBlocks(view, catalogue),
  ];
}
