// Cuts the text of a YAML file into its top-level keys, each with the comments above it, so that one can be written anew and the others
// stay to the letter.

export interface YamlSection {
  /** "" for what stands before the first key. */
  readonly key: string;
  readonly text: string;
}

/** Joined again, the texts are the file. */
export function yamlSections(text: string): readonly YamlSection[] {
  const lines = text.split(/(?<=\n)/);
  const starts = lines.flatMap((line, at) => {
    const key = /^([A-Za-z_][\w-]*):/.exec(line)?.[1];
    return key === undefined ? [] : [{ key, from: startOf(lines, at) }];
  });
  const head = lines.slice(0, starts[0]?.from).join('');
  return [
    { key: '', text: head },
    ...starts.map(({ key, from }, at) => ({ key, text: lines.slice(from, starts[at + 1]?.from).join('') })),
  ];
}

/** The first of the comment lines right above a key. */
function startOf(lines: readonly string[], key: number): number {
  return lines.slice(0, key).findLastIndex((line) => !line.startsWith('#')) + 1;
}
