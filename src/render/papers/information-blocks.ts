// What the body is told: conditions to follow up, what the secretariat has decided, and what waits.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { AgendaCase } from '../../view/papers/agenda-case.ts';
import type { DueCondition, InformationView, SecretariatDecision } from '../../view/papers/information-view.ts';
import type { WaitingCase } from '../../view/papers/waiting-cases.ts';
import type { Blocks, Inline } from '../blocks.ts';
import { bullets, heading, linkToFile, paragraph, strong, table, text } from '../build-blocks.ts';
import { lackPhrases } from '../case/lack-phrases.ts';
import { mandateBlocks, mandateCases } from '../report/queue/steering-blocks.ts';
import { withoutStop } from '../report/without-stop.ts';
import { askedWords } from './asked-words.ts';
import type { PaperNames } from './paper-names.ts';

export function informationBlocks(
  view: InformationView,
  names: PaperNames,
  cases: readonly AgendaCase[],
  catalogue: Catalogue,
): Blocks {
  const files = new Map<string, string | undefined>();
  for (const { project, place } of cases) if (project) files.set(project.id, names.cases.get(place));
  return [
    heading(2, catalogue.report.agenda.information.title),
    ...conditionBlocks(view, files, catalogue),
    ...secretariatBlocks(view, catalogue),
    ...waitingBlocks(view.waiting, catalogue),
  ];
}

type Files = ReadonlyMap<string, string | undefined>;

function conditionBlocks(view: InformationView, files: Files, { speak, report }: Catalogue): Blocks {
  const words = report.agenda.information.conditions;
  const { conditions, laterConditions: others, nextMeeting } = view;
  const title = heading(3, words.title);
  if (conditions.length === 0) return [title, paragraph(words.none(others))];
  const count = (when: DueCondition['when']): number => conditions.filter((each) => each.when === when).length;
  const rows = conditions.map((each) => [
    nameOf(each, files.get(each.id)),
    each.text,
    each.when === 'overdue' ? [strong(`${speak.shortDate(each.due)}, ${words.overdue}`)] : speak.shortDate(each.due),
    each.decision ?? '–',
  ]);
  const counts = { overdue: count('overdue'), before: count('before_meeting'), next: count('before_next') };
  return [
    title,
    paragraph(words.intro({ ...counts, nextMeeting: nextMeeting && speak.date(nextMeeting), others })),
    table([words.project, words.condition, words.due, words.decision], rows),
  ];
}

/** With a link to the paper, for what is a case in this meeting too. */
function nameOf({ id, title }: { readonly id: string; readonly title: string | null }, file?: string): Inline {
  return file === undefined ? text(title ?? id) : linkToFile(title ?? id, file);
}

function secretariatBlocks(view: InformationView, catalogue: Catalogue): Blocks {
  const { decided, lastMeeting, mandate } = view;
  const words = catalogue.report.agenda.information.secretariat;
  const since = lastMeeting && catalogue.speak.date(lastMeeting);
  const told =
    decided.length === 0
      ? [paragraph(words.none(since))]
      : [paragraph(words.intro(decided.length, since)), bullets(decided.map((each) => decidedWords(each, catalogue)))];
  const use = mandateBlocks(mandate, catalogue, earlierBlocks(view, catalogue)).filter(
    ({ kind }) => kind !== 'heading',
  );
  return [heading(3, words.title), ...told, ...use];
}

/** What is told as decided is not told once more. */
function earlierBlocks({ decided, earlierUse }: InformationView, catalogue: Catalogue): Blocks {
  if (earlierUse.length === 0) return [];
  const { earlier } = catalogue.report.agenda.information.secretariat;
  return [...(decided.length > 0 ? [paragraph(earlier)] : []), mandateCases(earlierUse, catalogue)];
}

function decidedWords(
  { date, project, type, outcome, amount, reason, limit }: SecretariatDecision,
  { speak, report }: Catalogue,
): string {
  const facts = [
    speak.date(date),
    ...(type === null ? [] : [speak.choice(`decision_type=${type}`)]),
    speak.choice(`outcome=${outcome}`).toLowerCase(),
    ...(amount === null ? [] : [speak.money(amount)]),
    ...(limit === null ? [] : [report.queue.mandate.beyond[limit]]),
  ];
  const name = project === null ? report.queue.decisions.wholePortfolio : (project.title ?? project.id);
  return `${name}: ${facts.join(', ')}.${reason === null ? '' : ` ${withoutStop(reason)}.`}`;
}

function waitingBlocks(waiting: readonly WaitingCase[], catalogue: Catalogue): Blocks {
  const words = catalogue.report.agenda.information.waiting;
  const title = heading(3, words.title);
  if (waiting.length === 0) return [title, paragraph(words.none)];
  const items = waiting.map((each) => [strong(`${each.title ?? each.id}:`), ` ${waitingText(each, catalogue)}`]);
  return [title, paragraph(words.intro), bullets(items)];
}

function waitingText(waiting: WaitingCase, catalogue: Catalogue): string {
  const { council, speak, report } = catalogue;
  const words = report.agenda.information.waiting;
  const { because, asks, late, above, lacks, subject, notHeard } = waiting;
  const why =
    because === 'frame_exceeded'
      ? words.above(speak.money(above))
      : words.because[because](askedWords(asks, catalogue));
  const hindrances = [
    ...(late === null ? [] : [words.late(speak.date(late.since), speak.date(late.deadline))]),
    ...(notHeard.length === 0
      ? []
      : [
          council.notHeard(
            notHeard.map((party) => council.parties[party]),
            speak,
          ),
        ]),
    ...(lacks.length === 0 ? [] : [words.lacks(lackPhrases(lacks, subject, catalogue).join('; '))]),
  ];
  const isComplete = hindrances.length === 0 && because !== 'frame_exceeded' && because !== 'pilot_over';
  return [why, ...hindrances, ...(isComplete ? [words.complete] : [])].join(' ');
}
