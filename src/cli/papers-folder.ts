// Where the papers of a meeting are put when nobody says where: a folder below the portfolio's, named by the meeting's file.

/** The name of a meeting's file, which is its date, as the name of a folder. */
export function papersFolder(meeting: string): string {
  return `reports/${meeting.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'meeting'}`;
}
