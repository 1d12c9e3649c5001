// Tells whoever makes a report why it shows no changes, and what to do about it: the report itself is for other readers.
import type { Catalogue } from '../i18n/catalogue.ts';
import { shortHash } from '../render/report/since/point-text.ts';
import type { Since } from '../view/report/since-facts.ts';
import type { Call } from './call.ts';
import { say } from './present.ts';

export function saySince(call: Call, { report, speak }: Catalogue, since: Since): void {
  const { hint } = report.since;
  if (since.kind === 'unrecorded') say(call, hint.unrecorded);
  if (since.kind === 'unreachable') say(call, hint.unreachable(speak.date(since.meeting), shortHash(since.commit)));
}
