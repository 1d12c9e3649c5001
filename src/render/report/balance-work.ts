// How the projects work, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BalanceWorkView, WorkPart } from '../../view/report/balance-work-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { bullets, heading, paragraph, table } from '../build-blocks.ts';
import { unknownCell } from './amount-cell.ts';
import { numberColumns } from './number-columns.ts';

const mostThemes = 12;

export function balanceWorkBlocks(view: BalanceWorkView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.followUp.work;
  const title = heading(3, words.title);
  const notes = workNotes(view, catalogue);
  if (view.nature.length + view.method.length === 0)
    return [title, paragraph(words.none), ...(notes.length > 0 ? [bullets(notes)] : [])];
  return [
    title,
    paragraph(words.intro),
    ...workTable(speak.field('project.nature'), view.nature, (value) => speak.choice(`nature=${value}`), catalogue),
    ...workTable(speak.field('project.method'), view.method, (value) => speak.choice(`method=${value}`), catalogue),
    ...(notes.length > 0 ? [bullets(notes)] : []),
  ];
}

function workTable<Value extends string>(
  title: string,
  parts: readonly WorkPart<Value>[],
  nameOf: (value: Value) => string,
  { report, speak }: Catalogue,
): readonly Block[] {
  if (parts.length === 0) return [];
  const words = report.followUp.work;
  const [projects, cost, share] = words.columns;
  const rows = parts.map((part) => [
    part.value === null ? words.unstated : nameOf(part.value),
    String(part.projects),
    speak.millions(part.cost),
    part.percent === null ? unknownCell : speak.percent(part.percent),
  ]);
  return [table(numberColumns([title, projects, `${cost} (${speak.unitOfMillions})`, share]), rows)];
}

function workNotes(view: BalanceWorkView, { report, speak }: Catalogue): readonly string[] {
  const words = report.followUp.work;
  const { nature, themes, withoutTheme, reuse, projects } = view;
  const operation = nature
    .filter(({ value }) => value === 'operation' || value === 'maintenance')
    .reduce((sum, { percent }) => sum + (percent ?? 0), 0);
  const named = themes.slice(0, mostThemes).map((each) => words.theme(each.theme, each.projects));
  return [
    ...(operation > 0 ? [words.operation(speak.percent(operation))] : []),
    ...(reuse.buildOn + reuse.offer > 0 ? [words.reuse({ ...reuse, projects })] : []),
    ...(named.length > 0
      ? [
          `${words.themes(named, Math.max(0, themes.length - mostThemes), speak)}${withoutTheme > 0 ? ` ${words.withoutTheme(withoutTheme)}` : ''}`,
        ]
      : []),
  ];
}
