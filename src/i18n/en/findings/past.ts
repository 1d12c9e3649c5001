// Findings that need to know the time before, in English.
import type { PastArguments } from '../../../core/rules/past-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import type { Speak } from '../../speak.ts';
import { lightDisagreesWords, staleScoreWords } from './since-approval.ts';

export const pastWords: WordsFor<PastArguments> = {
  'light-disagrees': lightDisagreesWords,
  'policy-loosened': {
    title: 'Policy loosened',
    message: (args, speak) =>
      `The proposal loosens a rule: \`${args.field}\` ${changed(args, speak)}. It is still judged by the old one.`,
    fix: () => 'Make the change in a proposal of its own, without cards, so that those who adopt the rules see it.',
    why: 'Someone who proposes a project should not be able to switch off its own check in the same breath. So rules, requirements, mandates and ceilings come from the branch that the proposal is to be merged into. The change counts once it has been merged.',
  },
  'policy-changed': {
    title: 'Policy changed',
    message: (args, speak) =>
      `The proposal changes a rule: \`${args.field}\` ${changed(args, speak)}. The change counts once it has been merged.`,
    fix: () => 'See to it that whoever adopts the rules has seen the change.',
    why: 'Rules, requirements, mandates and ceilings were adopted by someone. A change of them should not slip in unseen.',
  },
  'stale-score': staleScoreWords,
};

function changed({ before, after }: { readonly before: string; readonly after: string }, { quote }: Speak): string {
  if (before === '') return `is added: ${quote(after)}`;
  return after === '' ? `is removed: ${quote(before)}` : `goes from ${quote(before)} to ${quote(after)}`;
}
