// Text as one line: line breaks, tabs and rows of spaces become one space. Spaces that do not break stay, for they hold numbers together.
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
}
