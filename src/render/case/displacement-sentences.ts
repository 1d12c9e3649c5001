// What a yes means for the others within the frame: who loses their room, and, when there is none for this one, who has taken it.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { grantsFrame } from '../../view/case/case-proposal.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import { nounOf } from './case-names.ts';

export function displacementSentences(view: CaseView, catalogue: Catalogue): readonly string[] {
  const { displacement, rank } = view.standing;
  if (displacement === null || rank.notRankedBecause !== null) return [];
  const { pushesOut, short } = displacement;
  if (!tellsOfMoney(view)) return [];
  const kind = kindOf(view);
  const { report, speak } = catalogue;
  const { pushesOut: some, pushesNobodyOut: nobody } = report.casePaper.standing;
  const noun = nounOf(view, catalogue);
  if (kind === 'outside')
    return [
      ...excluded(view, kind, catalogue),
      ...(short.length > 0 ? shortSentences(view, catalogue) : []),
      ...(displacement.swaps
        ? []
        : [pushesOut.length > 0 ? some.outside(noun, pushesOut, speak) : nobody.outside(noun)]),
    ];
  if (displacement.swaps) return excluded(view, kind, catalogue);
  return [...excluded(view, kind, catalogue), pushesOut.length > 0 ? some[kind](pushesOut, speak) : nobody[kind]];
}

/** A light case that asks for no money, and takes the room of nobody, has nothing to say of it. */
function tellsOfMoney({ isLight, header: { type }, standing: { displacement } }: CaseView): boolean {
  return !isLight || grantsFrame(type) || (displacement?.pushesOut ?? []).length > 0;
}

/** Those that cannot be carried out together with it, of what is up for choice. */
function excluded({ standing: { rivals } }: CaseView, kind: Kind, { report, speak }: Catalogue): readonly string[] {
  const isChoice = kind === 'inside' || kind === 'outside';
  return isChoice && rivals.length > 0 ? [report.casePaper.standing.excludes(rivals, speak)] : [];
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
