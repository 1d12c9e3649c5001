// A command line as a shell would divide it, for commands that stand in help and guides.

/** Words in double quotes stay together; a backslash at the end of a line lets it go on. */
export function shellWords(line: string): string[] {
  const whole = line.replace(/\\\n/g, ' ');
  return [...whole.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''));
}
