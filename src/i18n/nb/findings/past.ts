// Findings that need to know the time before, in bokmål.
import type { PastArguments } from '../../../core/rules/past-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import type { Speak } from '../../speak.ts';
import { lightDisagreesWords, staleScoreWords } from './since-approval.ts';

export const pastWords: WordsFor<PastArguments> = {
  'light-disagrees': lightDisagreesWords,
  'policy-loosened': {
    title: 'Lemper på regler',
    message: (args, speak) =>
      `Forslaget lemper på en regel: \`${args.field}\` ${changed(args, speak)}. Det blir likevel kontrollert etter den gamle.`,
    fix: () => 'Gjør endringen i et eget forslag, uten kort, så de som vedtar reglene ser den.',
    why: 'En som foreslår et prosjekt, skal ikke samtidig kunne slå av kontrollen av det. Derfor kommer regler, krav, fullmakter og beløpsgrenser fra grenen som forslaget skal inn i. Endringen gjelder fra den er tatt inn.',
  },
  'policy-changed': {
    title: 'Regler endres',
    message: (args, speak) =>
      `Forslaget endrer en regel: \`${args.field}\` ${changed(args, speak)}. Endringen gjelder først når den er tatt inn.`,
    fix: () => 'Se til at den som vedtar reglene, har sett endringen.',
    why: 'Regler, krav, fullmakter og beløpsgrenser er vedtatt av noen. En endring skal ikke kunne gå inn uten at den er sett.',
  },
  'stale-score': staleScoreWords,
};

function changed({ before, after }: { readonly before: string; readonly after: string }, { quote }: Speak): string {
  if (before === '') return `er lagt til: ${quote(after)}`;
  return after === '' ? `er fjernet: ${quote(before)}` : `går fra ${quote(before)} til ${quote(after)}`;
}
