// What the case asks, in one sentence.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import { subjectOf } from './case-names.ts';

export function asksSentence(view: CaseView, catalogue: Catalogue): string {
  const { summary: words } = catalogue.report.casePaper;
  const { header, proposal } = view;
  if (proposal.pilot !== null && header.type !== null) return words.pilot(subjectOf(view, catalogue));
  return header.opens === null ? plainAsk(view, catalogue) : passageAsk(view, catalogue);
}

/** A decision that opens no stage. */
function plainAsk(view: CaseView, catalogue: Catalogue): string {
  const { asks } = catalogue.report.casePaper.summary;
  const { type } = view.header;
  const { grant } = view.proposal;
  const subject = subjectOf(view, catalogue);
  const isRaise = grant !== null && grant.before !== null && grant.amount > grant.before;
  if (type === 'change') return isRaise ? asks.raise(subject) : asks.change(subject);
  return type === 'prioritise' || type === 'budget' || type === 'stop' ? asks[type](subject) : asks.none(subject);
}

function passageAsk(view: CaseView, catalogue: Catalogue): string {
  const { summary: words } = catalogue.report.casePaper;
  const { from, opens } = view.header;
  const subject = subjectOf(view, catalogue);
  if (from === 'idea' && opens === 'execution') return words.begins(subject);
  if (opens === 'done') return from === 'realisation' ? words.realised(subject) : words.ends(subject);
  const stage = (which: typeof from): string => catalogue.speak.choice(`stage=${which}`).toLowerCase();
  return words.gate({ subject, from: stage(from), to: stage(opens ?? from) });
}
