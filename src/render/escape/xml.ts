// Text inside XML 1.0, read back as it was: no text becomes a tag, and characters that XML forbids are left out. Nothing in it is a
// command to the runner of a workflow that shows the file in its log.

/** XML 1.0, production 2 (Char): everything else makes the whole file unreadable. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXmlText(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(/[&<>"]/g, (found) => entities[found] ?? found)
    .replaceAll('\r', '&#13;')
    .replace(/#(?=#)/g, '&#35;')
    .replace(/:(?=:)/g, '&#58;');
}

/** Readers of XML turn line breaks and tabs of a value into spaces, unless they are written as numbers. */
export function escapeXmlAttribute(text: string): string {
  return escapeXmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
