// Puts what is known about a new repository into one of its guides.

/** `<<name>>` becomes its value; what stands between `<<#github>>` and `<</>>` stays where "github" is among what holds. */
export function fillGuide(
  template: string,
  holds: ReadonlySet<string>,
  values: Readonly<Record<string, string>>,
): string {
  return template
    .replace(/^<<#(\w+)>>\n([\s\S]*?)^<<\/>>\n/gm, (_, only: string, text: string) => (holds.has(only) ? text : ''))
    .replace(/\n+$/, '\n')
    .replace(/<<(\w+)>>/g, (slot, key: string) => values[key] ?? slot);
}
