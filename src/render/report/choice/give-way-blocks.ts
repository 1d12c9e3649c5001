// Who gives way where people are too few, as a table: one row for each competence and year.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { GiveWayProject, GiveWayRow, InSet } from '../../../view/report/choice/give-way-rows.ts';
import type { Blocks } from '../../blocks.ts';
import { column, heading, paragraph, table, text, type Words } from '../../build-blocks.ts';
import { projectLink } from '../project-link.ts';
import { nameOf } from './displacing-texts.ts';

export function giveWayBlocks(rows: readonly GiveWayRow[], catalogue: Catalogue): Blocks {
  if (rows.length === 0) return [];
  const words = catalogue.report.choice.people;
  const { columns } = words;
  const hasSet = rows.some(({ waits }) => waits.some(({ inSet }) => inSet !== null));
  return [
    heading(4, words.title),
    paragraph(hasSet ? `${words.intro} ${words.setColumn}` : words.intro),
    table(
      [columns.competence, column(columns.short, 'right'), columns.waits, ...(hasSet ? [columns.set] : [])],
      rows.map((row) => [
        `${row.competence} ${row.year}`,
        catalogue.speak.number(row.short, 2),
        waitsText(row, catalogue),
        ...(hasSet ? [row.waits.map((each) => setText(each, catalogue)).join(', ')] : []),
      ]),
    ),
  ];
}

function waitsText({ waits, stillShort }: GiveWayRow, { report, speak }: Catalogue): Words {
  const words = report.choice.people;
  const still = stillShort > 0 ? words.still(speak.number(stillShort, 2)) : null;
  if (waits.length === 0) return still === null ? words.nobody : `${words.nobody}. ${still}`;
  return [
    ...waits.flatMap(({ project, rank, fte }, index) => [
      text(index > 0 ? ', ' : ''),
      projectLink(project.id, project.title),
      text(` (${words.rank(rank)}, ${speak.number(fte, 2)})`),
    ]),
    text(still === null ? '' : `. ${still}`),
  ];
}

function setText({ project, inSet }: GiveWayProject, { report }: Catalogue): string {
  return inSet === null ? nameOf(project) : `${nameOf(project)} ${inSetText(inSet, report.choice.people.inSet)}`;
}

function inSetText(inSet: InSet, words: Catalogue['report']['choice']['people']['inSet']): string {
  switch (inSet.kind) {
    case 'starts':
      return words.starts(inSet.year);
    case 'left_out':
      return words.leaves;
    case 'unscored':
      return words.unscored;
    case 'not_yet':
      return words.notYet;
    case 'as_planned':
      return words.asPlanned;
  }
}
