// Nothing invisible can act on the reader's screen or hide in what is read: control characters, direction marks and other
// characters without a picture are written as \u{…}. Those inside an emoji belong to its picture and stay.
const unseen = /(\p{RGI_Emoji})|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gv;

/** Most texts have only letters, signs and spaces that are seen: asking for that is much quicker than looking for what is not. */
const plain = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u202F\u2212]*$/u;

export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(unseen, (found, emoji?: string) => emoji ?? `\\u{${found.codePointAt(0)?.toString(16)}}`);
}
