// An ISO date in its parts; any other text is handed back as it is, since cards may hold anything.

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dateParts(iso: string, write: (parts: DateParts) => string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? write({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : iso;
}
