// The chapter on status as blocks: the lights of every project that has reported, as signs and words, and the deviations one by one.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { DeviatingLight, Deviation } from '../../view/report/deviations.ts';
import type { StatusRow, StatusView } from '../../view/report/status-view.ts';
import type { Block, Blocks, Inline, Table } from '../blocks.ts';
import { bullets, heading, lineBreak, paragraph, strong, table, type Words } from '../build-blocks.ts';
import { lightSign } from '../light-sign.ts';
import { approvedBlocks } from './approved.ts';
import { chapterAnchor } from './chapter-anchor.ts';
import { projectLink } from './project-link.ts';
import { noMarks, type SinceMarks } from './since-mark.ts';
import { withoutStop } from './without-stop.ts';

export function statusBlocks(view: StatusView, catalogue: Catalogue, marks: SinceMarks = noMarks): Blocks {
  const {
    report: { status: words },
  } = catalogue;
  const hasStale = view.rows.some(({ isStale }) => isStale);
  return [
    heading(2, words.title, chapterAnchor('status')),
    ...(view.rows.length === 0
      ? [paragraph(words.none)]
      : [paragraph(words.counts(view.counts)), lightTable(view.rows, catalogue, marks)]),
    ...(view.rows.length > 0 ? [paragraph(words.coloursMean)] : []),
    ...(hasStale ? [paragraph(words.staleMeans(view.maxAge))] : []),
    ...silentBlocks(view, catalogue),
    ...approvedBlocks(view.approved, catalogue),
    ...(view.rows.length > 0 ? deviationBlocks(view, catalogue) : []),
  ];
}

function lightTable(
  rows: readonly StatusRow[],
  {
    report: {
      status: { columns, ...words },
    },
    speak,
  }: Catalogue,
  marks: SinceMarks,
): Table {
  const headers = [
    columns.project,
    columns.overall,
    columns.time,
    columns.cost,
    columns.quality,
    columns.risk,
    columns.benefit,
    columns.confidence,
    columns.date,
  ];
  const cells = rows.map(({ lights, confidence, date, isStale, isOnHold, ...row }): readonly Words[] => [
    [
      projectLink(row.id, row.title),
      ...(isOnHold ? [` (${words.onHold})`] : []),
      ...(row.owner ? [lineBreak, row.owner] : []),
    ],
    marks.light(row.id, lightSign(lights.overall, speak)),
    ...[lights.time, lights.cost, lights.quality, lights.risk, lights.benefit, confidence].map((colour) =>
      lightSign(colour, speak),
    ),
    isStale ? [speak.shortDate(date), lineBreak, words.stale] : speak.shortDate(date),
  ]);
  return table(headers, cells);
}

/** A register of projects that never report would fill the chapter. */
const shownAtMost = 25;

function silentBlocks({ silent }: StatusView, { report: { status: words } }: Catalogue): Blocks {
  const shown = silent.slice(0, shownAtMost).map(({ id, title }) => projectLink(id, title));
  const hidden = silent.length - shown.length;
  if (silent.length === 0) return [];
  return [
    paragraph(words.silent(silent.length)),
    bullets(shown),
    ...(hidden > 0 ? [paragraph(words.moreSilent(hidden))] : []),
  ];
}

function deviationBlocks({ deviations }: StatusView, catalogue: Catalogue): Blocks {
  const {
    report: { status: words },
  } = catalogue;
  return [
    heading(3, words.deviationsTitle),
    ...(deviations.length === 0 ? [paragraph(words.noDeviations)] : [paragraph(words.escalationMeans)]),
    ...deviations.filter(({ overall }) => overall !== null).flatMap((deviation) => deviationOf(deviation, catalogue)),
    ...singleBlocks(
      deviations.filter(({ overall }) => overall === null),
      catalogue,
    ),
  ];
}

function deviationOf({ adviceWanted, ...deviation }: Deviation, catalogue: Catalogue): Blocks {
  const {
    report: { status: words },
    speak,
  } = catalogue;
  const { onAgenda, nextLevel } = deviation;
  const advice: readonly Block[] =
    adviceWanted.length > 0 ? [paragraph(words.adviceWanted), bullets(adviceWanted)] : [];
  const last = [
    ...(onAgenda === null ? [] : [words.onAgenda(onAgenda)]),
    ...(nextLevel === null ? [] : [words.nextLevel(nextLevel)]),
  ];
  return [
    heading(4, [`${lightSign(deviation.colour, speak)}: `, projectLink(deviation.id, deviation.title)]),
    bullets(deviation.lights.map((light) => lightWords(light, catalogue))),
    ...(last.length > 0 ? [paragraph(last.join(' '))] : []),
    ...advice,
  ];
}

/** Projects that are well on the whole: one point for each light that is not. */
function singleBlocks(deviations: readonly Deviation[], catalogue: Catalogue): Blocks {
  const {
    report: { status: words },
  } = catalogue;
  const points = deviations.flatMap(({ id, title, lights }) =>
    lights.map((light): readonly (string | Inline)[] => [
      projectLink(id, title),
      ', ',
      ...lightWords(light, catalogue, true),
    ]),
  );
  return points.length > 0 ? [heading(4, words.singleTitle), bullets(points)] : [];
}

function lightWords(
  { light, colour, cause, action, due, isOverdue }: DeviatingLight,
  { report: { status: words }, speak }: Catalogue,
  isInside = false,
): readonly (string | Inline)[] {
  const name = isInside ? words.columns[light].toLowerCase() : words.columns[light];
  return [
    strong(`${name} ${lightSign(colour, speak).toLowerCase()}:`),
    ` ${withoutStop(cause ?? words.noCause)}. `,
    action === null ? words.noAction : words.action(withoutStop(action)),
    ' ',
    due === null ? words.noDue : words.due(speak.shortDate(due), isOverdue),
  ];
}
