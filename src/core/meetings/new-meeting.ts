// The text of the file of a new meeting: date, body, status and the agenda, one case on each line.
import type { AgendaItem } from '../../generated/card-types.ts';
import { writeFlow } from '../edit/write-flow.ts';

export interface NewMeeting {
  readonly date: string;
  readonly body: string;
  readonly agenda: readonly AgendaItem[];
  /** The way from the file to its schema; null where there is none. */
  readonly modeline: string | null;
}

export function newMeeting({ date, body, agenda, modeline }: NewMeeting): string {
  const lines = [
    ...(modeline === null ? [] : [`# yaml-language-server: $schema=${encodeURI(modeline)}`]),
    `date: ${date}`,
    `body: ${writeFlow(body)}`,
    'status: planned',
    '',
    agenda.length === 0 ? 'agenda: []' : 'agenda:',
    ...agenda.map((item) => `  - ${writeFlow(item)}`),
  ];
  return `${lines.join('\n')}\n`;
}
