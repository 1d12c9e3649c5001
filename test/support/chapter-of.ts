// One chapter of a document in markdown.

/** From the heading to the next one of its own level or above, each run of blanks as one; "" when there is none. */
export function chapterOf(text: string, heading: string): string {
  const lines = text.replaceAll('\u00A0', ' ').split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) return '';
  const level = (heading.split(' ')[0] ?? '').length;
  const length = lines
    .slice(start + 1)
    .findIndex((line) => /^#+ /.test(line) && (line.split(' ')[0] ?? '').length <= level);
  return lines
    .slice(start, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .replace(/ +/g, ' ');
}
