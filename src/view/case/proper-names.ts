// Words that keep their capital inside a sentence: those that stand with one in the middle of sentences on the cards, and those in the
// names of organisations. Without them "Nav og Storvik" and "Ansatte og ledere" look the same.
import type { Portfolio } from '../../core/model/portfolio.ts';

const insideSentence = /(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}-]*/gu;
const word = /\p{L}[\p{L}-]*/gu;

export function properNames({ projects, settings }: Pick<Portfolio, 'projects' | 'settings'>): ReadonlySet<string> {
  const sentences = projects.flatMap(({ card: { need, anchoring } }) => [
    ...textsIn(need?.problem, need?.purpose, need?.why_now, need?.story, need?.if_nothing_is_done),
    ...(need?.for_whom ?? []),
    ...Object.values(anchoring ?? {}).flatMap((voice) => ('remark' in voice ? textsIn(voice.remark) : [])),
  ]);
  const names = (settings.organisations ?? []).flatMap(({ name }) => name?.match(word) ?? []);
  return new Set([...sentences.flatMap((sentence) => sentence.match(insideSentence) ?? []), ...names]);
}

function textsIn(...texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined);
}
