// Text and addresses in Turtle: nothing in them can end a string or an address and begin something else.

const named: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A string, with its language. */
export function turtleString(text: string, language?: string): string {
  const escaped = text.replace(/["\\\n\r\t]/g, (sign) => named[sign] ?? sign).replace(/\p{Cc}/gu, hexadecimal);
  return `"${escaped}"${language === undefined ? '' : `@${language}`}`;
}

/** An address; what may not stand in one is encoded as percent signs. */
export function turtleIri(address: string): string {
  return `<${address.replace(/[\p{Cc}\s<>"{}|\\^`]/gu, encodeURIComponent)}>`;
}

function hexadecimal(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
