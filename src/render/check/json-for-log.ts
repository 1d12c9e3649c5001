// A value as JSON that any workflow may show in its log: the value is the same, and no line of it is a command.
import { breakJsonCommands } from '../escape/github.ts';

export function jsonForLog(value: unknown): string {
  return `${breakJsonCommands(JSON.stringify(value, null, 2))}\n`;
}
