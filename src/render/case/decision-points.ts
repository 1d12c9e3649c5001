// The points of a proposal that say yes: what is decided, and the money that goes with it, in the words of each kind of decision.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Grant } from '../../view/case/case-proposal.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import { bullets, type Content, paragraph } from '../build-blocks.ts';
import { capital } from '../report/opening/case-start.ts';
import { nounOf, subjectOf } from './case-names.ts';
import { frameMark } from './place-sentence.ts';

export function decisionPoints(view: CaseView, catalogue: Catalogue): readonly Content[] {
  const { type } = view.header;
  switch (type) {
    case 'stop':
      return stopPoints(view, catalogue);
    case 'change':
      return changePoints(view, catalogue);
    case 'prioritise':
      return [prioritiseText(view, catalogue), ...grantPoints(view.proposal.grant, catalogue)];
    case 'budget':
      return [
        catalogue.report.casePaper.proposal.budget(subjectOf(view, catalogue)),
        ...grantPoints(view.proposal.grant, catalogue),
      ];
    default:
      return gatePoints(view, catalogue);
  }
}

function gatePoints(view: CaseView, catalogue: Catalogue): readonly Content[] {
  const { proposal, header } = view;
  const words = catalogue.report.casePaper.proposal;
  const { estimate, grant, pilot } = proposal;
  const text = passageText(view, catalogue);
  const roughly = estimate !== null && grant === null ? [words.estimate(catalogue.speak.money(estimate))] : [];
  if (pilot !== null) return [text, ...pilotPoints(view, catalogue)];
  return [
    [text, ...roughly].join(' '),
    ...grantPoints(grant, catalogue),
    ...handoverPoints(view, header.type, catalogue),
  ];
}

function passageText(view: CaseView, catalogue: Catalogue): string {
  const { type, from, opens } = view.header;
  const words = catalogue.report.casePaper.proposal;
  const subject = subjectOf(view, catalogue);
  const gate = type ?? '';
  const stage = (which: typeof from): string => catalogue.speak.choice(`stage=${which}`).toLowerCase();
  if (view.proposal.pilot !== null) return capital(words.ends(subject, gate));
  if (opens === 'done')
    return capital(from === 'realisation' ? words.realised(subject, gate) : words.ends(subject, gate));
  if (from === 'idea' && opens === 'execution') return capital(words.begins(subject, gate));
  return capital(words.gate({ subject, gate, from: stage(from), to: stage(opens ?? from) }));
}

/** What a pilot is to become, or, when nobody has said, what can be chosen. */
function pilotPoints({ proposal: { pilot } }: CaseView, { report }: Catalogue): readonly Content[] {
  const words = report.casePaper.proposal.pilot;
  if (pilot === null) return [];
  if (pilot !== 'open') return [words[pilot]];
  return [[paragraph(words.choose), bullets([words.discard, words.adjust, words.scale])]];
}

function handoverPoints(
  { proposal: { handover } }: CaseView,
  type: CaseView['header']['type'],
  { report }: Catalogue,
): readonly Content[] {
  if (type !== 'BP4' && type !== 'BP5') return [];
  const words = report.casePaper.proposal;
  const { recipient, benefits } = handover;
  const told = [
    ...(recipient === null || type === 'BP5' ? [] : [words.recipient(recipient)]),
    ...(benefits === null ? [] : [words.benefits(benefits)]),
  ];
  return told.length > 0 ? [told.join(' ')] : [];
}

function grantPoints(grant: Grant | null, catalogue: Catalogue): readonly Content[] {
  if (grant === null || grant.amount === 0) return [];
  const { report, speak } = catalogue;
  const words = report.casePaper.proposal;
  const years = grant.years.filter(({ amount }) => amount !== 0);
  const perYear = years.map(({ year, amount }) => words.inYear(speak.money(amount), year));
  const frame = words.frame(speak.money(grant.amount), perYear, speak);
  return [[frame, ...sharesText(grant, words.shares, catalogue)].join(' ')];
}

type SharesText = Catalogue['report']['casePaper']['proposal']['shares'];

function sharesText(
  { shares }: Grant,
  words: SharesText,
  { overview, report, speak }: Pick<Catalogue, 'overview' | 'report' | 'speak'>,
): readonly string[] {
  const payers = shares.map(({ name, amount }) =>
    report.casePaper.proposal.payer(name || overview.unnamed, speak.money(amount)),
  );
  return payers.length > 0 ? [words(payers, speak)] : [];
}

function changePoints(view: CaseView, catalogue: Catalogue): readonly Content[] {
  const { grant } = view.proposal;
  const words = catalogue.report.casePaper.proposal.change;
  const moved = view.plan.milestones.filter(({ actual, forecast, planned }) => {
    return actual === null && forecast !== null && planned !== null && forecast > planned;
  });
  const date = (iso: string | null): string => (iso === null ? '' : catalogue.speak.date(iso));
  const dates = moved.map(({ name, forecast, planned }) => words.date(name, date(forecast), date(planned)));
  return [
    words.plan(subjectOf(view, catalogue)),
    ...(grant === null ? [] : [changedFrame(grant, catalogue)]),
    ...(dates.length > 0 ? [[paragraph(words.dates), bullets(dates)]] : []),
  ];
}

function changedFrame(grant: Grant, catalogue: Catalogue): Content {
  const { report, speak } = catalogue;
  const words = report.casePaper.proposal.change;
  const { amount, before } = grant;
  if (before === null) return grantPoints(grant, catalogue)[0] ?? '';
  if (amount === before) return words.kept(speak.money(before));
  const amounts = { before: speak.money(before), amount: speak.money(amount), more: speak.money(amount - before) };
  if (amount < before) return words.lowered(amounts);
  return [words.raised(amounts), ...sharesText(grant, words.shares, catalogue)].join(' ');
}

function stopPoints(view: CaseView, catalogue: Catalogue): readonly Content[] {
  const words = catalogue.report.casePaper.proposal.stop;
  const { remaining, cost } = view.proposal.stop;
  const money = [
    ...(remaining === null ? [] : [words.remaining(catalogue.speak.money(remaining))]),
    ...(cost === null ? [] : [words.cost(catalogue.speak.money(cost))]),
  ];
  return [
    capital(words.stop(subjectOf(view, catalogue))),
    ...(money.length > 0 ? [money.join(' ')] : []),
    words.lessons,
  ];
}

function prioritiseText(view: CaseView, catalogue: Catalogue): string {
  const { proposal: words, standing } = catalogue.report.casePaper;
  const subject = subjectOf(view, catalogue);
  const { rank, numbered } = view.standing.rank;
  if (rank === null) return capital(words.prioritiseUnranked(subject));
  const mark = frameMark(view, standing);
  const place = capital(words.prioritise(subject, { rank, numbered }));
  return mark === null ? place : `${place} ${standing.frame(nounOf(view, catalogue), mark)}`;
}
