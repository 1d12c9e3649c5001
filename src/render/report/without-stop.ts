// A text from a card that is to stand inside a sentence of ours.

export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
