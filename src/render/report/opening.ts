// The first page as blocks: cover, the picture in a few lines, and what the council is asked to decide.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { OpeningView } from '../../view/report/opening-view.ts';
import type { Blocks } from '../blocks.ts';
import { coverBlocks } from './opening/cover.ts';
import { decisionBlocks } from './opening/decisions.ts';
import { pictureBlocks } from './opening/picture.ts';

/** The key figures come after the table of contents: keyFigureBlocks. */
export function openingBlocks(view: OpeningView, catalogue: Catalogue): Blocks {
  return [...coverBlocks(view, catalogue), ...pictureBlocks(view, catalogue), ...decisionBlocks(view, catalogue)];
}
