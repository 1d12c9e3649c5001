// The next free numbers: of a body's cases in a year, "21/26", and of the decisions in a meeting, "V3".
import type { Meeting as MeetingFile } from '../../generated/card-types.ts';
import type { Meeting } from '../model/portfolio.ts';

/** How the numbers of a body's cases go on in the year of a date, written with as many digits of the year as before. */
export function caseNumbers(
  meetings: readonly Meeting[],
  body: string | null,
  date: string,
): (index: number) => string {
  const year = date.slice(0, 4);
  const used = meetings
    .filter(({ meeting }) => (meeting.body ?? null) === body)
    .flatMap(({ meeting }) => [...(meeting.agenda ?? []), ...(meeting.decisions ?? [])])
    .flatMap((each) => numberIn(each.case, year));
  const last = used.reduce((most, { number }) => Math.max(most, number), 0);
  const shown = used.at(-1)?.year ?? year.slice(2);
  return (index) => `${last + 1 + index}/${shown}`;
}

function numberIn(
  text: string | undefined,
  year: string,
): readonly { readonly number: number; readonly year: string }[] {
  const [, number = '', shown = ''] = /^(\d{1,6})\/(\d{2}|\d{4})$/.exec(text?.trim() ?? '') ?? [];
  return shown === year || (shown !== '' && shown === year.slice(2)) ? [{ number: Number(number), year: shown }] : [];
}

export function nextDecisionId({ decisions = [] }: Pick<MeetingFile, 'decisions'>): string {
  const numbers = decisions.map(({ id }) => Number(/^V(\d{1,6})$/.exec(id ?? '')?.[1] ?? 0));
  return `V${Math.max(0, ...numbers) + 1}`;
}
