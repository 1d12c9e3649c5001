// Proposals in a table, with what each lacks in a few words, and the sector leaders' remarks below.

import type { Finding } from '../../../core/model/diagnostic.ts';
import type { FieldKey } from '../../../generated/schema-texts.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { describeFinding } from '../../../i18n/describe-finding.ts';
import type { Proposal } from '../../../view/report/queue/proposals.ts';
import type { Blocks } from '../../blocks.ts';
import { bullets, column, heading, paragraph, table, text } from '../../build-blocks.ts';
import { projectLink } from '../project-link.ts';
import { noMarks, type SinceMarks } from '../since-mark.ts';

const mostRows = 60;
const mostLacks = 5;

export function proposalsBlocks(
  proposals: readonly Proposal[],
  catalogue: Catalogue,
  marks: SinceMarks = noMarks,
): Blocks {
  const { speak, report } = catalogue;
  const words = report.queue.proposals;
  const title = heading(3, words.title);
  if (proposals.length === 0) return [title, paragraph(words.none)];
  const shown = proposals.slice(0, mostRows);
  const headers = [
    words.project,
    speak.field('project.stage'),
    column(speak.unitOfMillions, 'right'),
    words.sectorLeader,
    words.agenda,
    words.lacks,
  ];
  return [
    title,
    paragraph(
      words.intro({ all: proposals.length, onAgenda: proposals.filter(({ agenda }) => agenda !== null).length }),
    ),
    table(
      headers,
      shown.map((proposal) => cellsOf(proposal, catalogue, marks)),
    ),
    ...(proposals.length > shown.length ? [paragraph(words.left(proposals.length - shown.length))] : []),
    ...remarksBlocks(shown, catalogue),
  ];
}

function cellsOf(proposal: Proposal, catalogue: Catalogue, marks: SinceMarks) {
  const { speak, report } = catalogue;
  const words = report.queue.proposals;
  const { id, title, stage, cost, agenda, lacks } = proposal;
  return [
    projectLink(id, title),
    marks.stage(id, stage ? speak.choice(`stage=${stage}`) : '–'),
    marks.amount(id, cost === null ? '–' : speak.millions(cost)),
    sectorLeaderText(proposal, catalogue),
    agenda ? agendaText(agenda, speak) : words.notOnAgenda,
    lacks.length === 0 ? words.complete : lacksText(lacks, catalogue),
  ];
}

function sectorLeaderText({ heard, recommendation }: Proposal, { speak, report }: Catalogue): string {
  if (recommendation) return speak.choice(`recommendation=${recommendation}`);
  return heard ? `${speak.field('sector_leader.heard')} ${speak.shortDate(heard)}` : report.queue.proposals.notHeard;
}

function agendaText({ date, case: number, type }: NonNullable<Proposal['agenda']>, speak: Catalogue['speak']): string {
  const facts = [speak.shortDate(date), number ?? '', type ? speak.choice(`decision_type=${type}`) : ''];
  return facts.filter((part) => part !== '').join(', ');
}

/** The headline of each kind of fault, with how many times; a missing field by its own name. */
function lacksText(lacks: readonly Finding[], catalogue: Catalogue): string {
  const words = catalogue.report.queue.proposals;
  const times = new Map<string, number>();
  for (const finding of lacks) {
    const title = headlineOf(finding, catalogue);
    times.set(title, (times.get(title) ?? 0) + 1);
  }
  const told = [...times].map(([title, count]) => words.times(title, count));
  const more = told.length - mostLacks;
  return [...told.slice(0, mostLacks), ...(more > 0 ? [words.more(more)] : [])].join('; ');
}

function headlineOf(finding: Finding, catalogue: Catalogue): string {
  const { fieldKey, field, element } = finding.args;
  const isField =
    finding.code === 'missing-field' && typeof fieldKey === 'string' && Object.hasOwn(catalogue.fields, fieldKey);
  if (!isField) return describeFinding(finding, catalogue).title;
  const name = catalogue.speak.field(fieldKey as FieldKey);
  // "Klasse" alone says little: the list that the element stands in comes first.
  const holder = `project.${String(field).split('.')[0]}`;
  const inList = element !== '' && Object.hasOwn(catalogue.fields, holder);
  return inList ? `${catalogue.speak.field(holder as FieldKey)}: ${name.toLowerCase()}` : name;
}

function remarksBlocks(proposals: readonly Proposal[], { speak, report }: Catalogue): Blocks {
  const remarks = proposals.flatMap(({ id, title, remark }) =>
    remark ? [[projectLink(id, title), text(`: ${speak.quote(remark)}`)]] : [],
  );
  return remarks.length === 0 ? [] : [paragraph(report.queue.proposals.remarks), bullets(remarks)];
}
