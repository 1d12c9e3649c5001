// Heights moved so far apart that a line of text has room at each, and no further than needed; all stay within their limits.

export function spreadApart(
  heights: readonly number[],
  apart: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = heights
    .map((height, index) => ({ height, index }))
    .sort((a, b) => a.height - b.height || a.index - b.index);
  const placed: number[] = [];
  for (const { height } of order) placed.push(Math.max(height, (placed.at(-1) ?? top - apart) + apart));
  for (let index = placed.length - 1, most = bottom; index >= 0; index -= 1) {
    most = Math.min(placed[index] ?? most, most);
    placed[index] = most;
    most -= apart;
  }
  return heights.map((height, index) => placed[order.findIndex((each) => each.index === index)] ?? height);
}
