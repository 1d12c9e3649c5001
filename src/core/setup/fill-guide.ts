// Puts what is known about a new repository into one of its guides.

/** `<<name>>` becomes its value; what stands between `<<#github>>` and `<</>>` stays where the host is GitHub. */
export function fillGuide(template: string, host: string, values: Readonly<Record<string, string>>): string {
  return template
    .replace(/^<<#(\w+)>>\n([\s\S]*?)^<<\/>>\n/gm, (_, only: string, text: string) => (only === host ? text : ''))
    .replace(/<<(\w+)>>/g, (slot, key: string) => values[key] ?? slot);
}
