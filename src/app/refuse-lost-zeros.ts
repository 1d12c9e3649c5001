// Stops the import of an exported table in which a spreadsheet has taken ids for numbers: such a row would make another card.
import { basePath, idPath } from '../core/exchange/exchange-columns.ts';
import { lostZeros, type NamedId } from '../core/intake/lost-zeros.ts';
import { exportCell } from '../core/merge/merge-export.ts';
import type { Card, Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { CardFiles } from './export-bases.ts';
import type { ExportSource } from './export-rows.ts';

/**
 * Compares a row with the cards of the commit that it was made from, and with those of the portfolio only where that is not known: a card that
 * was never in the table has lost nothing. Throws PortfolioError `other-ids`.
 */
export function refuseLostZeros(
  source: ExportSource,
  bases: ReadonlyMap<string, CardFiles>,
  { projects }: Portfolio,
): void {
  const rows = source.rows.map(({ cells }) => ({
    id: exportCell(source, cells, idPath),
    title: exportCell(source, cells, 'title') || undefined,
    base: exportCell(source, cells, basePath),
  }));
  const own = projects.map(({ id, card }) => ({ id, title: card.title }));
  const [here, known] = [new Set(rows.map(({ id }) => id)), new Set(own.map(({ id }) => id))];
  const hasBases = rows.some(({ base }) => base !== '');
  for (const base of new Set(rows.map((row) => row.base))) {
    const fresh = rows.filter((row) => row.base === base && row.id !== '' && !known.has(row.id));
    const { sure, likely } = lostZeros(cardsIn(bases.get(base)) ?? own, fresh);
    // Among rows that say where they are from, one that does not may be new: there the title has to be the same.
    const lost = [...sure, ...(base === '' && hasBases ? [] : likely)].find(({ was }) => !here.has(was));
    if (lost) throw new PortfolioError('other-ids', { because: 'zeros', ...lost });
  }
}

function cardsIn(files: CardFiles | undefined): readonly NamedId[] | null {
  return files ? [...files].map(([id, { value }]) => ({ id, title: (value as Card).title })) : null;
}
