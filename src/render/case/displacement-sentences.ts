// What a yes means for the others within the frame: who loses their room, and, when there is none for this one, who has taken it.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import { nounOf } from './case-names.ts';

export function displacementSentences(view: CaseView, catalogue: Catalogue): readonly string[] {
  const { displacement, rank } = view.standing;
  if (displacement === null || rank.notRankedBecause !== null) return [];
  const { pushesOut, short } = displacement;
  if (view.isLight && pushesOut.length === 0) return [];
  const kind = kindOf(view);
  const { report, speak } = catalogue;
  const { pushesOut: some, pushesNobodyOut: nobody } = report.casePaper.standing;
  const noun = nounOf(view, catalogue);
  if (kind === 'outside')
    return [
      ...(short.length > 0 ? shortSentences(view, catalogue) : []),
      pushesOut.length > 0 ? some.outside(noun, pushesOut, speak) : nobody.outside(noun),
    ];
  return [pushesOut.length > 0 ? some[kind](pushesOut, speak) : nobody[kind]];
}

type Kind = 'inside' | 'outside' | 'bound' | 'increase' | 'stopped';

function kindOf({ header: { type }, standing: { displacement, rank } }: CaseView): Kind {
  if (type === 'stop') return 'stopped';
  if (displacement?.of === 'increase') return 'increase';
  if (rank.outside !== null) return 'bound';
  return (displacement?.short ?? []).length > 0 ? 'outside' : 'inside';
}

function shortSentences({ standing: { displacement } }: CaseView, { report, speak }: Catalogue): readonly string[] {
  const words = report.casePaper.standing;
  const { short = [], pushedOutBy = [] } = displacement ?? {};
  const amounts = short.map(({ year, amount }) => words.inYear(speak.money(amount), year));
  return [words.short(amounts, speak), ...(pushedOutBy.length > 0 ? [words.pushedOutBy(pushedOutBy, speak)] : [])];
}
