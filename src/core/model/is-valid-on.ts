// Whether a dated rule counts on a date: from its first day to its last, both included; without dates it always does.

export function isValidOn(date: string, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}
