// Why papers of an earlier run are gone from the folder: the same paper is now written in another format or language, or it is no longer of
// the meeting.
export interface RemovedPapers {
  readonly reformatted: number;
  readonly translated: number;
  readonly gone: readonly string[];
}

/** `removed`, `written`: names of files, as the tool chooses them. */
export function removedPapers(removed: readonly string[], written: readonly string[]): RemovedPapers {
  const formats = new Map(written.map((name) => [paperOf(name), formatOf(name)]));
  const now = (name: string) => formats.get(paperOf(name));
  return {
    reformatted: removed.filter((name) => now(name) !== undefined && now(name) !== formatOf(name)).length,
    translated: removed.filter((name) => now(name) === formatOf(name)).length,
    gone: removed.filter((name) => now(name) === undefined),
  };
}

/** The same in every language and format: "00" of "00-saksliste.md", "22-26-min-side" of "sak-22-26-min-side.md". */
function paperOf(name: string): string {
  const stem = name.replace(/\.[a-z]+$/, '');
  return /^\d\d(?=-)/.exec(stem)?.[0] ?? stem.replace(/^[a-z]+-/, '');
}

function formatOf(name: string): string {
  return name.replace(/^.*\./, '');
}
