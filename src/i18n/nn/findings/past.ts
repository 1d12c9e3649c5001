// Findings that need to know the time before, in nynorsk.
import type { PastArguments } from '../../../core/rules/past-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import type { Speak } from '../../speak.ts';
import { lightDisagreesWords, staleScoreWords } from './since-approval.ts';

export const pastWords: WordsFor<PastArguments> = {
  'light-disagrees': lightDisagreesWords,
  'policy-loosened': {
    title: 'Lempar på reglar',
    message: (args, speak) =>
      `Forslaget lempar på ein regel: \`${args.field}\` ${changed(args, speak)}. Det blir likevel kontrollert etter den gamle.`,
    fix: () => 'Gjer endringa i eit eige forslag, utan kort, så dei som vedtek reglane ser ho.',
    why: 'Ein som foreslår eit prosjekt, skal ikkje samstundes kunne slå av kontrollen av det. Difor kjem reglar, krav, fullmakter og beløpsgrenser frå greina som forslaget skal inn i. Endringa gjeld frå ho er teken inn.',
  },
  'policy-changed': {
    title: 'Reglar blir endra',
    message: (args, speak) =>
      `Forslaget endrar ein regel: \`${args.field}\` ${changed(args, speak)}. Endringa gjeld først når ho er teken inn.`,
    fix: () => 'Sjå til at den som vedtek reglane, har sett endringa.',
    why: 'Reglar, krav, fullmakter og beløpsgrenser er vedtekne av nokon. Ei endring skal ikkje kunne gå inn utan at ho er sedd.',
  },
  'stale-score': staleScoreWords,
};

function changed({ before, after }: { readonly before: string; readonly after: string }, { quote }: Speak): string {
  if (before === '') return `er lagd til: ${quote(after)}`;
  return after === '' ? `er fjerna: ${quote(before)}` : `går frå ${quote(before)} til ${quote(after)}`;
}
