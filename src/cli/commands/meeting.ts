// `portfolio meeting [DATE]`: the agenda of a meeting and what awaits the body; and what is written about the meeting, when it is asked for.
import { meetingAgenda } from '../../app/meeting-agenda.ts';
import { requireDate } from '../../app/require-date.ts';
import type { Call, Run } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { meetingTask } from '../meeting-task.ts';
import { type Opened, openPortfolio } from '../open-portfolio.ts';
import { present, presentBlocks, say } from '../present.ts';
import { refuse } from '../refuse.ts';

export const run: Run = async (call) => {
  const { date } = call.values;
  if (typeof date === 'string') requireDate('DATE', date);
  const task = meetingTask(call);
  const opened = await openPortfolio(call);
  if (task === 'show') return showAgenda(call, opened);
  const { writeAboutMeeting } = await import('../write-about-meeting.ts');
  return writeAboutMeeting(call, opened, task);
};

async function showAgenda(call: Call, opened: Opened): Promise<number> {
  const { loaded, catalogue } = opened;
  const { date } = call.values;
  const body = call.options.body;
  const wish = { date: typeof date === 'string' ? date : null, body: typeof body === 'string' ? body : null };
  const found = meetingAgenda(loaded, wish, call.options.today ?? call.context.today());
  if (found.refused) return refuse(call, catalogue, found.refused);
  const { view } = found;
  if (call.format === 'json') {
    const { meetingAgendaJson } = await import('../../render/council/meeting-json.ts');
    await present(call, catalogue, meetingAgendaJson(view));
    return exitCodes.fine;
  }
  const { meetingAgendaBlocks } = await import('../../render/council/meeting-agenda-blocks.ts');
  await presentBlocks(call, catalogue, meetingAgendaBlocks(view, catalogue));
  const { meeting: words } = catalogue.councilCommands;
  if (view.awaiting.length > 0) say(call, words.nextPlan(view.date));
  else if (view.status === 'planned') say(call, words.nextHold(view.date));
  return exitCodes.fine;
}
