// Opens a portfolio together with what git knows of the time before: git works on that while the files are read.
import { type AskedPast, askPast, type KnownPast, readPast } from '../app/read-past.ts';
import type { Call } from './call.ts';
import { type Opened, openPortfolio } from './open-portfolio.ts';
import { say } from './present.ts';

/** `today`: the day of changes that are not committed, ISO. */
export async function openWithPast(
  call: Call,
  today: string,
): Promise<{ readonly opened: Opened; readonly past: KnownPast }> {
  const begun: { asked?: Promise<AskedPast> } = {};
  const opened = await openPortfolio(call, ({ history, folder, head }) => {
    begun.asked = askPast(history, folder, head);
    // When the portfolio cannot be opened, nobody waits for this answer.
    begun.asked.catch(() => undefined);
  });
  const { history, loaded, at } = opened;
  const past = await readPast(history, loaded, { head: at?.commit ?? null, today, ...begun });
  if (past.isPartial) say(call, opened.catalogue.cli.partialHistory);
  return { opened, past };
}
