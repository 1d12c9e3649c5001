// How the runner of GitHub Actions finds commands in the log, after actions/runner, ActionCommand.cs: TryParseV2, then TryParse.

const registered = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-path',
  'set-env',
  'set-output',
  'save-state',
  'echo',
  'stop-commands',
  'add-matcher',
  'remove-matcher',
  'internal-set-repo-path',
  'command',
  'section',
]);

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Every command in what was written to stdout or stderr. */
export function runnerCommands(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => parseNew(line) ?? parseOld(line) ?? []);
}

function parseNew(line: string): RunnerCommand | null {
  const message = line.replace(/^[\s\u0085]+/, '');
  const end = message.indexOf('::', 2);
  if (!message.startsWith('::') || end < 0) return null;
  return command(message.slice(2, end), ',', message.slice(end + 2));
}

function parseOld(line: string): RunnerCommand | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start < 0 || end < 0 ? null : command(line.slice(start + 3, end), ';', line.slice(end + 1));
}

function command(info: string, separator: string, data: string): RunnerCommand | null {
  const [name = '', ...rest] = info.split(' ');
  if (!registered.has(name.toLowerCase())) return null;
  const pairs = rest
    .join(' ')
    .trim()
    .split(separator)
    .map((pair) => /^([^=]*)=(.*)$/s.exec(pair));
  const properties = Object.fromEntries(
    pairs.flatMap((pair) => (pair?.[1] && pair[2] ? [[pair[1], unescaped(pair[2], true)]] : [])),
  );
  return { name: name.toLowerCase(), properties, data: unescaped(data, false) };
}

function unescaped(text: string, property: boolean): string {
  const lines = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return (property ? lines.replaceAll('%3A', ':').replaceAll('%2C', ',') : lines).replaceAll('%25', '%');
}
