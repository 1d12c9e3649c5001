// Text that names nobody and leads nowhere by itself: a space without width stops @name, #12, GH-12, http:// and www. from becoming
// mentions and links. Escaping does not, for GitHub and others look for them in the text as it is shown.
export const noWidth = '\u200B';

export function breakReferences(text: string): string {
  return text.replace(/@(?=\S)|#(?=\p{Nd})|gh-(?=\p{Nd})|:(?=\/\/)|www(?=\.)/giu, `$&${noWidth}`);
}
