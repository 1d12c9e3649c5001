// Tells a card that got another id and a few edits in the same commit from another card: the same title, and at least three quarters
// of the values.

export function isSimilarCard(before: unknown, after: unknown): boolean {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const title = titleOf(before);
  if (title === '' || title !== titleOf(after)) return false;
  const left = new Map<string, number>();
  for (const leaf of old) left.set(leaf, (left.get(leaf) ?? 0) + 1);
  const shared = now.filter((leaf) => {
    const times = left.get(leaf) ?? 0;
    left.set(leaf, times - 1);
    return times > 0;
  });
  return shared.length * 4 >= Math.max(old.length, now.length) * 3;
}

/** "" for a card without a title. */
export function titleOf(value: unknown): string {
  const title = typeof value === 'object' && value !== null && 'title' in value ? value.title : null;
  return typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : '';
}

/** Every single value with its way there, without the places in lists. */
function leavesOf(value: unknown, way = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${way}=${String(value).replace(/\s+/g, ' ').trim()}`];
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, `${way}[]`));
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${way}.${key}`));
}
