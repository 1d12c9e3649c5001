// The last points of a proposal: what has to be in place, what earlier decisions still ask, and who tells the body how it went.

import type { Catalogue } from '../../i18n/catalogue.ts';
import { grantsFrame } from '../../view/case/case-proposal.ts';
import { laterStartOf } from '../../view/case/case-standing.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { EarlierCondition } from '../../view/case/earlier-conditions.ts';
import { bullets, type Content, paragraph } from '../build-blocks.ts';
import { capital } from '../report/opening/case-start.ts';
import { conditionDecision } from '../report/project-page/council-blocks.ts';
import { withoutStop } from '../report/without-stop.ts';
import { lackPhrases } from './lack-phrases.ts';
import { partyText } from './party-text.ts';

export function closingPoints(view: CaseView, catalogue: Catalogue): readonly Content[] {
  const { proposal: words, before } = catalogue.report.casePaper;
  const { opens, type } = view.header;
  const { rivals } = view.standing;
  const needed = neededPhrases(view, catalogue);
  const lead = opens === null ? words.conditionsNow : words.conditions(before[opens]);
  return [
    ...(needed.length > 0 ? [[paragraph(lead), bullets(needed)]] : []),
    ...earlierPoint(view, catalogue),
    ...(rivals.length > 0 && type !== 'stop' ? [words.rival(rivals, catalogue.speak)] : []),
    ...(noReport.has(type) ? [] : reportPoint(view, catalogue)),
  ];
}

/** After these there is nothing more to tell of. */
const noReport: ReadonlySet<CaseView['header']['type']> = new Set(['stop', 'prioritise', 'BP6']);

/** Everything that has to be in place, each with a capital letter: what the card lacks, room in the frame, and those to be heard. */
export function neededPhrases(view: CaseView, catalogue: Catalogue): readonly string[] {
  const { lack } = catalogue.report.casePaper;
  const { type } = view.header;
  if (type === 'stop' || type === 'prioritise') return [];
  return [
    ...lackPhrases(view.proposal.lackGroups, view, catalogue),
    ...(grantsFrame(type) ? roomPhrase(view, catalogue) : []),
    ...view.voices.missing.map((each) => lack.hearing(partyText(each, catalogue))),
    ...view.standing.quality.filter(({ done }) => done === null).map(({ step }) => lack.quality(step)),
  ].map(capital);
}

/** Conditions of earlier decisions that are not met. */
export function earlierPoint({ proposal: { conditions } }: CaseView, catalogue: Catalogue): readonly Content[] {
  if (conditions.length === 0) return [];
  const words = catalogue.report.casePaper.proposal;
  const items = conditions.map((condition) => conditionText(condition, catalogue));
  return [[paragraph(words.earlier(conditions.length)), bullets(items)]];
}

function conditionText(condition: EarlierCondition, { report, speak }: Catalogue): string {
  const { text, due, state, operation } = condition;
  const words = report.casePaper.proposal;
  const facts = words.earlierFacts({
    due: due ? speak.date(due) : null,
    isOverdue: state === 'overdue',
    decision: conditionDecision(condition, { report, speak }, speak.date),
    amount: operation && words.yearly(speak.money(operation.amount), operation.isSame),
  });
  return facts === '' ? `${withoutStop(text)}.` : `${withoutStop(text)} (${facts}).`;
}

function roomPhrase({ standing }: CaseView, { report, speak }: Catalogue): readonly string[] {
  const { standing: words, lack } = report.casePaper;
  const short = standing.displacement?.short ?? [];
  const amounts = short.map(({ year, amount }) => words.inYear(speak.money(amount), year));
  if (amounts.length === 0 || standing.rank.rank === null) return [];
  const start = laterStartOf(standing);
  return [`${lack.room(amounts, speak)}${start === null ? '' : report.choice.orStart(start)}`];
}

function reportPoint({ proposal: { back }, header }: CaseView, { report, speak }: Catalogue): readonly Content[] {
  const { who, as } = back;
  const date = back.date && speak.date(back.date);
  const end = back.end && speak.date(back.end);
  if (header.body === null || who === null || (!date && !end)) return [];
  return [report.casePaper.proposal.report({ who, as, body: header.body, date, end })];
}
