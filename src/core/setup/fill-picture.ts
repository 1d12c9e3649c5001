// Puts words into a drawing. The words are our own and hold no marks of XML: a test sees to that.

/** `drawing`: an SVG with {{slots}}. A slot without words stays, so that it is seen. */
export function fillPicture(drawing: string, words: Readonly<Record<string, string>>): string {
  return drawing.replace(/\{\{(\w+)\}\}/g, (slot, key: string) => words[key] ?? slot);
}
