// `portfolio meeting` with something to write: plans a meeting, records who was there, approves its minutes, or cancels it.
import { approveMinutes, cancelMeeting } from '../app/close-meeting.ts';
import { commitSeen } from '../app/commit-seen.ts';
import { dropCases } from '../app/drop-cases.ts';
import { holdMeeting } from '../app/hold-meeting.ts';
import { type MeetingWrite, type RefusedOr, writeMeeting } from '../app/meeting-write.ts';
import { planMeeting } from '../app/plan-meeting.ts';
import { metadataFile } from '../app/put-papers.ts';
import { wishedImpartiality, wishedText } from '../app/read-wish.ts';
import { requireDate } from '../app/require-date.ts';
import { wayToSchema } from '../app/way-to-schema.ts';
import type { Blocks } from '../render/blocks.ts';
import { closedBlocks, droppedBlocks, heldBlocks, plannedBlocks } from '../render/council/meeting-done-blocks.ts';
import { meetingDoneJson, plannedFacts } from '../render/council/meeting-json.ts';
import { type Call, listOption, textOption } from './call.ts';
import { exitCodes } from './exit-code.ts';
import type { MeetingTask } from './meeting-task.ts';
import type { Opened } from './open-portfolio.ts';
import { papersFolder } from './papers-folder.ts';
import { present, presentBlocks, say } from './present.ts';
import { refuse } from './refuse.ts';

type Done<View> = RefusedOr<{ readonly view: View; readonly write: MeetingWrite | null }>;

/** How one thing is told. `next`: the command that comes after it. */
interface Telling<View> {
  readonly done: string;
  blocks(view: View, isWritten: boolean): Blocks;
  next(view: View): string | null;
  /** For programs, where it is not the view as it is. */
  facts?(view: View): object;
}

export async function writeAboutMeeting(
  call: Call,
  opened: Opened,
  task: Exclude<MeetingTask, 'show'>,
): Promise<number> {
  const { catalogue } = opened;
  const { meeting: words } = catalogue.councilCommands;
  switch (task) {
    case 'plan':
      return finish(call, opened, plan(call, opened), {
        done: 'planned',
        blocks: (view, isWritten) => plannedBlocks(view, catalogue, isWritten),
        next: ({ date }) => words.nextHold(date),
        facts: plannedFacts,
      });
    case 'hold':
      return finish(call, opened, await hold(call, opened), {
        done: 'held',
        blocks: (view, isWritten) => heldBlocks(view, catalogue, isWritten),
        next: ({ date, quorum }) => (quorum === false ? null : words.nextDecide(date)),
      });
    case 'drop':
      return finish(call, opened, dropCases(opened.loaded, dateIn(call) ?? '', listOption(call, 'drop')), {
        done: 'dropped',
        blocks: (view, isWritten) => droppedBlocks(view, catalogue, isWritten),
        next: ({ date }) => words.nextDropped(date),
      });
    default:
      return finish(call, opened, close(call, opened, task), {
        done: task === 'approve' ? 'minutes_approved' : 'cancelled',
        blocks: (view, isWritten) => closedBlocks(view, catalogue, isWritten),
        next: () => (task === 'approve' ? words.nextCommit : null),
      });
  }
}

async function finish<View extends object>(
  call: Call,
  { tree, found, catalogue }: Opened,
  done: Done<View>,
  telling: Telling<View>,
): Promise<number> {
  if (done.refused) return refuse(call, catalogue, done.refused);
  const isWritten = done.write !== null && !call.options.dryRun;
  if (isWritten) await writeMeeting(tree, call.context.writer(found.root), done.write);
  if (call.format === 'json') {
    const facts = telling.facts?.(done.view) ?? done.view;
    await present(call, catalogue, meetingDoneJson(telling.done, facts, isWritten));
    return exitCodes.fine;
  }
  await presentBlocks(call, catalogue, telling.blocks(done.view, isWritten || !call.options.dryRun));
  const next = telling.next(done.view);
  if (next !== null && isWritten) say(call, next);
  return exitCodes.fine;
}

function plan(call: Call, { loaded, found }: Opened) {
  const way = wayToSchema(call.context, found, 'meeting');
  const wish = {
    date: dateIn(call),
    body: textOption(call, 'body'),
    plan: call.options.plan === true,
    with: listOption(call, 'with'),
    modeline: way === null ? null : `../${way}`,
  };
  return planMeeting(loaded, wish, todayIn(call));
}

function hold(call: Call, { loaded, history, found }: Opened) {
  const roles = (key: string, option: string) => listOption(call, key).map((text) => wishedText(option, text, 'line'));
  const wish = {
    date: dateIn(call),
    body: textOption(call, 'body'),
    present: roles('present', '--present'),
    absent: roles('absent', '--absent'),
    disqualified: listOption(call, 'disqualified').map((text) => wishedImpartiality('--disqualified', text)),
    allPresent: call.options.allPresent === true,
    commitOn: (date: string, body: string) => {
      const papers = call.context.folder(found.root, papersFolder(date));
      return commitSeen(history, { date, body, metadata: () => papers.read(metadataFile) });
    },
  };
  return holdMeeting(loaded, wish, todayIn(call));
}

function close(call: Call, { loaded }: Opened, task: 'approve' | 'cancel') {
  const date = dateIn(call) ?? '';
  if (task === 'cancel') return cancelMeeting(loaded, date);
  const approved = textOption(call, 'approveMinutes') ?? todayIn(call);
  requireDate('--approve-minutes', approved);
  return approveMinutes(loaded, date, approved, todayIn(call));
}

function dateIn({ values }: Call): string | null {
  return typeof values.date === 'string' ? values.date : null;
}

function todayIn({ options, context }: Call): string {
  return options.today ?? context.today();
}
