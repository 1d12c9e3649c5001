// Why the case is raised: the need in the proposer's own words, how it goes, what is tried out, the goals, and the alternatives.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { bullets, column, paragraph, paragraphs, quote, strong, table, type Words } from '../build-blocks.ts';
import { capital } from '../report/opening/case-start.ts';
import { type Labelled, labelledBullets } from '../report/project-page/labelled-bullets.ts';
import { withoutStop } from '../report/without-stop.ts';
import { nounOf } from './case-names.ts';
import { caseSection } from './case-section.ts';

export function backgroundBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { need } = view;
  const content = [
    ...paragraphs(need.problem ?? ''),
    ...(need.story ? [quote(paragraphs(need.story))] : []),
    ...statusParagraph(view, catalogue),
    ...labelledBullets([...needFacts(view, catalogue), ...pilotFacts(view, catalogue)]),
  ];
  return caseSection('background', content, view, catalogue);
}

function needFacts({ need, isLight }: CaseView, { speak }: Catalogue): readonly Labelled[] {
  const systems = (need.systems ?? []).map(({ name, after }) =>
    after ? `${name} (${speak.choice(`system_after=${after}`).toLowerCase()})` : name,
  );
  return [
    [speak.field('need.why_now'), need.why_now],
    [speak.field('need.systems'), isLight ? null : systems.join('; ')],
  ];
}

function pilotFacts({ pilot }: CaseView, { speak }: Catalogue): readonly Labelled[] {
  if (!pilot) return [];
  const { field, date, choice } = speak;
  const outcome = pilot.outcome === 'open' ? null : pilot.outcome;
  return [
    [field('pilot.hypothesis'), pilot.hypothesis],
    [field('pilot.criterion'), pilot.criterion],
    [field('pilot.end'), pilot.end && date(pilot.end)],
    [field('pilot.outcome'), outcome && choice(`pilot_outcome=${outcome}`)],
    [field('pilot.learned'), pilot.learned],
  ];
}

/** How it goes, for a project that reports. */
function statusParagraph(view: CaseView, catalogue: Catalogue): Blocks {
  const { status } = view;
  const { report, speak } = catalogue;
  const words = report.casePaper.telling;
  const overall = status?.lights.find(([name]) => name === 'overall')?.[1];
  if (!status || !overall) return [];
  const told = words.status({
    date: speak.date(status.date),
    colour: speak.choice(`colour=${overall.colour}`).toLowerCase(),
    comment: overall.comment ? withoutStop(overall.comment) : null,
  });
  const noun = capital(nounOf(view, catalogue));
  const proposes = overall.action ? [words.proposes(noun, withoutStop(overall.action))] : [];
  return [paragraph([told, ...proposes].join(' '))];
}

export function strategyBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { goals, lifeEvents, awaited } = view;
  const { speak, report } = catalogue;
  const lines: readonly Words[] = [
    ...goals.goals.map(({ id, text, reason }) => [strong(text ? `${id} ${text}` : id), reason ? `: ${reason}` : '']),
    ...goals.directives.map(({ from, date, text, reference }) => {
      const source = [from, date ? speak.date(date) : '', reference ?? ''].filter((part) => part !== '').join(', ');
      return [strong(source), `: ${speak.quote(withoutStop(text))}.`];
    }),
    ...(lifeEvents.length > 0 ? [lifeEventWords(view, catalogue)] : []),
    ...awaited.map(({ type, date, body, text }) =>
      report.casePaper.telling.awaited({
        type: type ? speak.choice(`awaited_type=${type}`) : '–',
        date: date ? speak.date(date) : null,
        body: body ?? null,
        text: text ?? null,
      }),
    ),
  ];
  return caseSection('strategy', lines.length > 0 ? [bullets(lines)] : [], view, catalogue);
}

function lifeEventWords({ lifeEvents }: CaseView, { speak }: Catalogue): Words {
  const names = lifeEvents.map((event) => speak.choice(`life_event=${event}`));
  return [strong(`${speak.field('project.life_events')}: `), `${speak.list(names)}.`];
}

export function alternativesBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { alternatives } = view;
  return caseSection(
    'alternatives',
    alternatives.length > 0 ? [alternativeTable(view, catalogue)] : [],
    view,
    catalogue,
  );
}

function alternativeTable({ alternatives }: CaseView, { report, speak }: Catalogue): Block {
  const words = report.casePaper.telling.alternatives;
  const isPriced = alternatives.some(({ net_benefit }) => net_benefit !== undefined);
  const rows = alternatives.map(({ name, net_benefit: net, zero, chosen, rejected_because: because }) => {
    const marks = [...(zero ? [words.zero] : []), ...(chosen ? [words.chosen] : [])];
    const judged = [...marks.map((mark) => `${mark}.`), ...(because ? [because] : [])].join(' ');
    return [strong(name ?? '–'), ...(isPriced ? [net === undefined ? '–' : speak.millions(net)] : []), judged];
  });
  const net = column(`${speak.field('alternative.net_benefit')}, ${speak.unitOfMillions}`, 'right');
  return table([words.alternative, ...(isPriced ? [net] : []), words.assessment], rows);
}
