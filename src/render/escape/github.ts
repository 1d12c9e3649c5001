// What is written to the log of a GitHub workflow: values inside our commands as the runner reads them, and free text that is no command.

/** The message of a command. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a property of a command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Free text of any number of lines, of which none is a command: the runner looks for "::" after the space at the start of a line,
 * and for "##[" (on other systems "##vso[") anywhere in it. A space without width breaks both.
 */
export function breakCommands(text: string): string {
  return text.replace(/(?<=(?:^|[\n\r])[\s\u0085]*):(?=:)/g, ':\u200B').replace(/##(?=\w*\[)/g, '#\u200B#\u200B');
}

/** JSON of the same value, of which no line is a command: "##" stands in texts only, and line breaks never do. */
export function breakJsonCommands(json: string): string {
  return json.replaceAll('##', '#\\u0023');
}
