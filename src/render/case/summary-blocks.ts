// The summary: what is asked, for whom, what it costs and gives, the largest risk, where it stands, and who recommends it.
import type { MatrixColour } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Blocks } from '../blocks.ts';
import { heading, paragraph } from '../build-blocks.ts';
import { withoutStop } from '../report/without-stop.ts';
import { asksSentence } from './asks-sentence.ts';
import { nounOf, roughMoney } from './case-names.ts';
import { choiceSummary } from './choice-summary.ts';
import { inSentence } from './in-sentence.ts';
import { placeSentence } from './place-sentence.ts';

export function summaryBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { sections } = catalogue.report.casePaper;
  const what = [asksSentence(view, catalogue), ...purposeText(view, catalogue), ...whomText(view, catalogue)];
  const worth = [
    ...raiseText(view, catalogue),
    ...costText(view, catalogue),
    ...frameText(view, catalogue),
    ...benefitText(view, catalogue),
  ];
  const judged = [
    ...riskText(view, catalogue),
    ...placeSentence(view, catalogue),
    ...choiceSummary(view, catalogue),
    ...recommendationText(view, catalogue),
  ];
  const sentences = [what, [...worth, ...judged]].filter((part) => part.length > 0);
  return [heading(2, sections.summary), ...sentences.map((part) => paragraph(part.join(' ')))];
}

function purposeText({ need: { purpose }, names }: CaseView, { report }: Catalogue): readonly string[] {
  return purpose ? [report.casePaper.summary.purpose(inSentence(purpose, names))] : [];
}

function whomText({ need: { for_whom = [] }, names }: CaseView, { report, speak }: Catalogue): readonly string[] {
  const words = report.casePaper.summary;
  const items = for_whom.map((each) => inSentence(each, names));
  if (items.length === 0) return [];
  const conjunction = words.lastAnd.replace(',', '');
  // "byggmestere og arkitekter, og saksbehandlere": an "and" of its own needs the comma before the last.
  const isCompound = items.length > 1 && items.some((item) => item.includes(conjunction));
  const joined = isCompound ? `${items.slice(0, -1).join(', ')}${words.lastAnd}${items.at(-1)}` : speak.list(items);
  return [words.forWhom(joined)];
}

function costText({ money }: CaseView, { report, speak }: Catalogue): readonly string[] {
  const words = report.casePaper.summary;
  if (money.cost === null) return [words.costUnknown];
  if (money.cost === 0) return [];
  const years = money.years.filter(({ amount }) => amount !== 0).map(({ year }) => year);
  const [from, to] = [years[0], years.at(-1)];
  const steady = [...money.operation].sort((a, b) => a.to - b.to).at(-1);
  const operation = steady && {
    amount: speak.money(Math.abs(steady.amount)),
    isSaving: steady.amount < 0,
    financed: steady.financed || steady.amount < 0,
  };
  const when = from === undefined || to === undefined ? null : words.years(from, to);
  return [words.cost({ amount: speak.money(money.cost), years: when, operation: operation ?? null })];
}

/** A change says how much more it asks for before it says what all of it costs. */
function raiseText({ header, proposal: { grant } }: CaseView, { report, speak }: Catalogue): readonly string[] {
  if (header.type !== 'change' || grant === null || grant.before === null || grant.amount <= grant.before) return [];
  return [report.casePaper.summary.raised(speak.money(grant.amount - grant.before), speak.money(grant.amount))];
}

/** A frame that is more likely to break than to hold. */
function frameText({ proposal: { grant }, money }: CaseView, { report, speak }: Catalogue): readonly string[] {
  const { p50 } = money.figures;
  if (grant === null || grant.amount === 0 || p50 === null || grant.amount >= p50) return [];
  return [report.casePaper.summary.belowP50(roughMoney(p50, speak))];
}

function benefitText({ benefits: { full, list }, money }: CaseView, { report, speak }: Catalogue): readonly string[] {
  const words = report.casePaper.summary;
  if (full === null) {
    if (list.some(({ countsElsewhere, withdrawn }) => countsElsewhere && withdrawn !== null))
      return [words.countedElsewhere];
    return list.length > 0 ? [words.notPriced] : [];
  }
  const fte = full.fte > 0 ? speak.number(full.fte, 1) : null;
  const { npv } = money.figures;
  return [
    words.benefits({ amount: speak.money(full.amount), fte, isOwned: full.isOwned }),
    ...(npv === null || npv === 0 ? [] : [words.npv(roughMoney(npv, speak), money.horizon, money.isUnderWay)]),
  ];
}

function riskText({ risks: { risks } }: CaseView, { report, speak }: Catalogue): readonly string[] {
  const words = report.casePaper.summary;
  const worst = risks.find(({ opportunity }) => !opportunity);
  if (!worst) return [];
  const name = (colour: MatrixColour): string => speak.choice(`matrix_colour=${colour}`).toLowerCase();
  const before = worst.before.colour;
  const after = worst.decided && worst.after ? worst.after.colour : before;
  const event = withoutStop(worst.event);
  if (!after) return [];
  if (!before || before === after) return [words.risk(name(after), event)];
  return [words.riskAfter({ before: name(before), after: name(after), event })];
}

function recommendationText(view: CaseView, catalogue: Catalogue): readonly string[] {
  const words = catalogue.report.casePaper.summary;
  const { recommendation, heard, isEarlier } = view.header.sectorLeader;
  const noun = nounOf(view, catalogue);
  if (view.voices.isHeardBefore) return [words.notHeardAboutChange];
  if (!recommendation) return heard ? [] : [words.notHeard];
  const isPast = isEarlier && heard !== null;
  return [
    isPast
      ? words.recommended[recommendation](noun, catalogue.speak.date(heard))
      : words.recommendation[recommendation],
  ];
}
