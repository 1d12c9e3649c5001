// The best sets side by side: who starts when in each, what each is worth and costs, and what is short where none holds.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type {
  ComparedCell,
  ComparedColumn,
  ComparedRow,
  ComparedView,
  IgnoredWish,
} from '../../view/select/compared-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, column, heading, paragraph, strong, table, type Words } from '../build-blocks.ts';
import { dash, pointsCell } from '../rank/place-cells.ts';
import { shortageText } from './infeasible-blocks.ts';
import { namesOf } from './project-names.ts';
import { triedBlocks } from './tried-blocks.ts';

/** `detailed`: every project up for choice has a row, for a page rather than a screen. */
export function comparedBlocks(view: ComparedView, catalogue: Catalogue, detailed: boolean): Blocks {
  const { compared: words } = catalogue.select;
  const rows = detailed ? view.rows : view.rows.filter(({ differs }) => differs);
  const differs = view.rows.some((row) => row.differs);
  return [
    heading(1, words.title),
    paragraph(words.intro(view.columns.every(({ status }) => status !== 'feasible'))),
    ...triedBlocks({ ...view, stopped: [] }, catalogue),
    ...(view.isWithoutScenarios ? [paragraph(words.noScenarios)] : []),
    ...ignoredBlocks(view, catalogue),
    comparedTable(rows, view, catalogue),
    ...(differs || view.columns.length < 2 ? [] : [paragraph(words.allSame)]),
    ...(detailed ? [] : sameBlocks(view, catalogue)),
    paragraph(words.means),
    ...shortBlocks(view, catalogue),
  ];
}

function comparedTable(rows: readonly ComparedRow[], { columns, names }: ComparedView, catalogue: Catalogue) {
  const { select, speak } = catalogue;
  const { compared: words } = select;
  const headers = [select.columns.project, ...columns.map((each) => column(nameOf(each, catalogue), 'right'))];
  const sums = (title: string, cell: (column: ComparedColumn) => string): readonly Words[] =>
    [title, ...columns.map(cell)].map(strong);
  return table(headers, [
    ...rows.map(({ id, cells }): readonly Words[] => [
      names.get(id) ?? id,
      ...cells.map((cell, index) => wishText(id, columns[index], catalogue) ?? cellText(cell, catalogue)),
    ]),
    sums(words.value, (each) => (each.value === null ? lackText(each, catalogue) : pointsCell(each.value, speak))),
    sums(`${select.columns.cost}, ${speak.unitOfMillions}`, ({ cost }) =>
      cost === null ? dash : speak.millions(cost),
    ),
    sums(words.projects, ({ value, chosen }) => (value === null ? dash : String(chosen.length))),
  ]);
}

function cellText(cell: ComparedCell, { select: { compared: words } }: Catalogue): string {
  if (cell.kind !== 'in') return cell.kind === 'out' ? dash : '';
  const start = cell.start === null ? words.isIn : String(cell.start);
  return cell.isBound ? words.bound(start) : start;
}

/** null where nothing was wished that could not be heard. */
function wishText(id: string, asked: ComparedColumn | undefined, { select: { compared: words } }: Catalogue) {
  const ignored = asked?.ignored.find((each) => each.id === id);
  return ignored ? (ignored.because === 'absent' ? words.notThere : words.notUpForChoice) : null;
}

function lackText({ status }: ComparedColumn, { select: { compared: words } }: Catalogue): string {
  return status === 'unknown' ? words.unknown : words.infeasible;
}

function nameOf({ kind, name }: ComparedColumn, { select: { compared: words } }: Catalogue): string {
  return name === null ? words.asIs : kind === 'branch' ? words.branch(name) : name;
}

function ignoredBlocks({ columns, names }: ComparedView, catalogue: Catalogue): Blocks {
  const { compared: words, notThere } = catalogue.select;
  const reason = ({ id, because }: IgnoredWish) => {
    const named = names.get(id) ?? id;
    return because === 'absent' ? words.absent(named) : words.because(named, notThere[because]);
  };
  const told = columns.filter(({ ignored }) => ignored.length > 0);
  return told.length === 0
    ? []
    : [bullets(told.map((each) => words.ignored(nameOf(each, catalogue), each.ignored.map(reason))))];
}

function sameBlocks({ rows, names }: ComparedView, { select: { compared: words }, speak }: Catalogue): Blocks {
  const same = rows.filter(({ differs }) => !differs);
  const idsOf = (kind: ComparedCell['kind']) =>
    same.flatMap(({ id, cells }) => (cells.some((cell) => cell.kind === kind) ? [id] : []));
  const named = namesOf(names, speak);
  const [all, none] = [idsOf('in'), idsOf('out')];
  return [
    ...(all.length > 0 ? [paragraph(words.sameIn(named(all)))] : []),
    ...(none.length > 0 ? [paragraph(words.sameOut(named(none)))] : []),
  ];
}

function shortBlocks(view: ComparedView, catalogue: Catalogue): Blocks {
  const { compared: words } = catalogue.select;
  const late = view.columns.filter(({ status }) => status === 'feasible').map((each) => nameOf(each, catalogue));
  const short = view.columns.filter(({ shortages }) => shortages.length > 0);
  const texts = short.map((each) =>
    words.short(
      nameOf(each, catalogue),
      each.shortages.map((shortage) => shortageText(shortage, view, catalogue)),
    ),
  );
  return [
    ...(late.length > 0 ? [paragraph(words.notProven(catalogue.speak.list(late)))] : []),
    ...(texts.length > 0 ? [bullets(texts)] : []),
  ];
}
