// Long texts in little room: cut at a space where there is one, and two texts so that what differs between them is seen.

const ellipsis = '…';
/** What stays of the common start, so that the reader knows where in the text the difference is. */
const context = 24;

export function shortened(value: string, limit: number): string {
  const text = value.replace(/\s+/g, ' ').trim();
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${wholeCharacters(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}${ellipsis}`;
}

/** Both texts from where they begin to differ, when they are too long to be shown from their start. */
export function shortenedPair(before: string, after: string, limit: number): readonly [string, string] {
  const [a, b] = [before, after].map((text) => text.replace(/\s+/g, ' ').trim()) as [string, string];
  if (a.length <= limit && b.length <= limit) return [a, b];
  const common = commonStart(a, b);
  if (common < limit / 2) return [shortened(a, limit), shortened(b, limit)];
  const from = a.lastIndexOf(' ', common - context) + 1;
  const rest = (text: string) => shortened(`${ellipsis}${text.slice(from)}`, limit);
  return [rest(a), rest(b)];
}

function commonStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) return at;
  return length;
}

/** Half of a character that takes two units is none. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
