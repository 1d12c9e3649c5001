// The ids of a page: each is used once, and the same document always gets the same ones.
import { githubAnchor } from '../markdown/github-anchor.ts';

/** What the page itself is made of. */
const reserved = ['top', 'main', 'contents'];

/** What may stand in an address and in a value as it is, and is seen. */
const unfit = /[^\p{L}\p{Nd}_-]|\p{Default_Ignorable_Code_Point}/gu;

const longest = 80;

/** Gives an id that nothing on the page has, from any text. */
export type TakeId = (wish: string, otherwise: string) => string;

export function pageIds(): TakeId {
  const taken = new Set(reserved);
  return (wish, otherwise) => {
    const letters = [...githubAnchor(wish.normalize('NFC')).replace(unfit, '')];
    const base = letters.slice(0, longest).join('') || otherwise;
    let id = base;
    for (let time = 2; taken.has(id); time += 1) id = `${base}-${time}`;
    taken.add(id);
    return id;
  };
}
