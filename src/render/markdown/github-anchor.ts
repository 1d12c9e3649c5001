// The anchors that GitHub gives to headings, so that links inside a document lead somewhere.

/** Letters, digits, hyphens and underscores; spaces become hyphens. */
export function githubAnchor(heading: string): string {
  const letters = heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '');
  return letters.replaceAll(' ', '-');
}

/** The anchors of all headings of a document, in order: the second of the same name ends in -1. */
export function githubAnchors(headings: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return headings.map((heading) => {
    const first = githubAnchor(heading);
    let anchor = first;
    let time = times.get(first) ?? 0;
    while (times.has(anchor)) {
      time += 1;
      anchor = `${first}-${time}`;
    }
    times.set(first, time);
    times.set(anchor, times.get(anchor) ?? 0);
    return anchor;
  });
}
