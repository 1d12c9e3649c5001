// One decision point without trouble: the case is asked for, put on the agenda, approved, the minutes are approved, and the project moves.
import { expect } from 'vitest';
import type { Story } from './story.ts';

type Days = readonly [asked: string, planned: string, meeting: string, minutes: string];

/** `absent`: the member who stands on the card, and stays away. Commits whenever people would. */
export async function passGate(
  story: Story,
  { card, absent }: { readonly card: string; readonly absent: string },
  gate: string,
  [asked, planned, meeting, minutes]: Days,
): Promise<void> {
  story.on(asked);
  story.fill(card, { request: { type: gate, date: asked } });
  await story.commit(`Ber om ${gate}`);
  story.on(planned);
  expect(await story.done('meeting', meeting, '--plan')).toContain(`(${gate}) ${card}`);
  await story.commit(`Saksliste til ${meeting}`);
  story.on(meeting);
  await story.done('meeting', meeting, '--all-present', '--absent', absent);
  await story.done('decide', card, '--meeting', meeting, '--outcome', 'approved');
  expect(await story.commit(`Møtet ${meeting}`)).not.toContainEqual(expect.stringContaining('member-not-disqualified'));
  story.on(minutes);
  await story.done('meeting', meeting, '--approve-minutes');
  await story.done('advance', card);
  await story.commit(`${card} har passert ${gate}`);
}
