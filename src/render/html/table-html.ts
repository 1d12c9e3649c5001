// A table that a screen reader can tell: a name, headings of columns and of rows. On a narrow screen it scrolls by itself, by keys too.
import type { Column, Inlines, Table } from '../blocks.ts';
import { escapeHtml } from '../escape/html.ts';
import { plainText } from '../headings-in.ts';
import type { HtmlContext } from './html-context.ts';
import { inlinesHtml } from './inlines-html.ts';

/** More than these are set smaller on paper. */
const manyColumns = 7;

export function tableHtml({ columns, rows, caption }: Table, context: HtmlContext): string {
  const { id, name } = context.next.table();
  if (columns.length === 0) return '';
  const kinds = columns.map(({ align }, at) => kindOf(align, longestOf(rows, at)));
  const named = columns.findIndex(({ align }) => align === 'left');
  const head = columns.map((column, at) => headCell(column, kinds[at] ?? '', context)).join('');
  const body = rows.map((cells) => {
    const written = kinds.map((kind, at) => cell(cells[at] ?? [], kind, at === named, context));
    return `<tr>${written.join('')}</tr>`;
  });
  const isShown = caption !== undefined;
  return [
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="${escapeHtml(id)}">`,
    columns.length > manyColumns ? '<table class="wide">' : '<table>',
    `<caption id="${escapeHtml(id)}"${isShown ? '' : ' class="unseen"'}>${isShown ? inlinesHtml(caption, context, ' ') : escapeHtml(name)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
    '</div>',
  ].join('\n');
}

/** A heading with nothing in it is no heading. */
function headCell({ header }: Column, kind: string, context: HtmlContext): string {
  const words = inlinesHtml(header, context);
  return words === '' ? '<td></td>' : `<th scope="col"${kind}>${words}</th>`;
}

function cell(inlines: Inlines, kind: string, isName: boolean, context: HtmlContext): string {
  const words = inlinesHtml(inlines, context);
  return isName && words !== '' ? `<th scope="row"${kind}>${words}</th>` : `<td${kind}>${words}</td>`;
}

/** Numbers; sentences; names; and what is short. Those with words keep room for them where the screen is narrow. */
function kindOf(align: Column['align'], longest: number): string {
  if (align === 'right') return ' class="n"';
  if (longest > 60) return ' class="l"';
  return longest > 16 ? ' class="w"' : '';
}

function longestOf(rows: Table['rows'], at: number): number {
  return rows.reduce((most, cells) => Math.max(most, plainText(cells[at] ?? []).length), 0);
}
