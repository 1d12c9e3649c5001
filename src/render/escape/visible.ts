// Nothing invisible can act on the reader's screen or hide in what is read: control characters, direction marks and other
// characters without a picture are written as \u{…}. Those inside an emoji belong to its picture and stay.
const unseen = /(\p{RGI_Emoji})|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gv;

export function visible(text: string): string {
  return text.replace(unseen, (found, emoji?: string) => emoji ?? `\\u{${found.codePointAt(0)?.toString(16)}}`);
}
