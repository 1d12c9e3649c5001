// The cases of a meeting in one table, each linked to its paper.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { AgendaCase, Decider } from '../../view/papers/agenda-case.ts';
import type { Blocks, Inline } from '../blocks.ts';
import { column, heading, linkToFile, paragraph, table, text } from '../build-blocks.ts';
import { amountCell, deviationCell } from '../report/amount-cell.ts';
import { capital } from '../report/opening/case-start.ts';
import { askedWords } from './asked-words.ts';
import type { PaperNames } from './paper-names.ts';

export function agendaCaseBlocks(cases: readonly AgendaCase[], names: PaperNames, catalogue: Catalogue): Blocks {
  const { speak, report } = catalogue;
  const words = report.agenda.cases;
  const title = heading(2, words.title(cases.length));
  if (cases.length === 0) return [title, paragraph(words.none)];
  const headers = [
    words.case,
    words.about,
    words.asked,
    words.decider,
    column(speak.unitOfMillions, 'right'),
    words.sectorLeader,
    words.proposal,
  ];
  return [
    title,
    table(
      headers,
      cases.map((each) => cellsOf(each, names, catalogue)),
    ),
  ];
}

function cellsOf(each: AgendaCase, names: PaperNames, catalogue: Catalogue) {
  const { number, decider } = each;
  return [
    number ?? '–',
    aboutCell(each, names, catalogue),
    askedText(each, catalogue),
    decider === null ? '–' : deciderText(decider, catalogue),
    amountText(each, catalogue),
    hearingText(each, catalogue),
    proposalText(each, catalogue),
  ];
}

function proposalText({ proposal, onlyWithout }: AgendaCase, { report, speak }: Catalogue): string {
  if (proposal === null) return '–';
  const words = report.agenda.cases;
  if (onlyWithout.length === 0) return words.choice[proposal];
  const others = onlyWithout.map(({ number, name }) => (number === null ? speak.quote(name) : words.numbered(number)));
  return words.onlyWithout(words.choice[proposal], others, speak);
}

/** Of a change: how much more is asked for, and what the frame becomes. */
function amountText({ project, amount, raise }: AgendaCase, { report, speak }: Catalogue): string {
  if (project === null) return '–';
  if (raise === null) return amountCell(amount, speak);
  return report.agenda.cases.raise(deviationCell(raise.more, speak), amountCell(raise.to, speak));
}

/** A kind of decision is a question about a project; without one, only the order of all of them says something. */
function askedText({ asks, project }: AgendaCase, catalogue: Catalogue): string {
  if (asks === null) return '–';
  if (project !== null) return askedWords(asks, catalogue);
  const { speak, report } = catalogue;
  return asks.type === 'prioritise' ? report.agenda.cases.prioritiseAll : speak.choice(`decision_type=${asks.type}`);
}

function aboutCell({ place, title, project, asks }: AgendaCase, names: PaperNames, { report }: Catalogue): Inline {
  const file = names.cases.get(place);
  if (file !== undefined) return linkToFile(title, file);
  const isLost = project === null && asks !== null && title === '–';
  return text(isLost ? report.agenda.cases.noCard : title);
}

function deciderText(
  { part, name }: Decider,
  {
    report: {
      agenda: { cases: words },
    },
  }: Catalogue,
): string {
  if (part === 'decides') return words.decides;
  if (name === null || part === 'unknown') return words.unknown;
  return part === 'recommends' ? words.recommends(name) : words.outside(name);
}

function hearingText(
  { hearing }: AgendaCase,
  {
    speak,
    report: {
      agenda: { cases: words },
    },
  }: Catalogue,
): string {
  if (hearing === null) return '–';
  if (hearing === 'heard') return words.heard;
  return hearing === 'not_heard' ? words.notHeard : capital(speak.choice(`recommendation=${hearing}`));
}
