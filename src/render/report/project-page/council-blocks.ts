// What others have said, word for word, and what the meetings have decided.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { HeardVoice, PageCondition, PageDecision } from '../../../view/report/project-page/page-council.ts';
import type { ProjectPage } from '../../../view/report/project-page-view.ts';
import type { Blocks } from '../../blocks.ts';
import { bullets, paragraph, strong, type Words } from '../../build-blocks.ts';
import { outcomeWords } from '../../council/outcome-words.ts';
import { withoutStop } from '../without-stop.ts';
import { type PageStyle, pageSection } from './page-section.ts';

export function anchoringBlocks({ council: { heard }, asked }: ProjectPage, style: PageStyle): Blocks {
  const told = heard.filter(({ date, remark }) => asked.anchoring || date !== null || remark !== null);
  if (told.length === 0) return [];
  return pageSection('anchoring', [bullets(told.map((voice) => voiceWords(voice, style.catalogue)))], style);
}

export function decisionsBlocks({ council: { decisions, conditions }, asked }: ProjectPage, style: PageStyle): Blocks {
  if (decisions.length + conditions.length === 0 && !asked.decisions) return [];
  const { catalogue } = style;
  const words = catalogue.report.projectPage.council;
  const content = [
    decisions.length > 0
      ? bullets(decisions.map((decision) => decisionWords(decision, catalogue)))
      : paragraph(words.noDecisions),
    ...(conditions.length > 0
      ? [
          paragraph(strong(words.conditions)),
          bullets(conditions.map((condition) => conditionWords(condition, catalogue))),
        ]
      : []),
  ];
  return pageSection('decisions', content, style);
}

function voiceWords({ party, date, recommendation, remark }: HeardVoice, { speak, report }: Catalogue): Words {
  const words = report.projectPage.council;
  const facts = [
    date ? words.heard(speak.date(date)) : words.notHeard,
    ...(recommendation ? [speak.choice(`recommendation=${recommendation}`).toLowerCase()] : []),
  ];
  return [
    strong(speak.field(`anchoring.${party}`)),
    `, ${facts.join(', ')}`,
    remark ? `: ${speak.quote(remark)}` : '.',
  ];
}

export function decisionWords({ date, body, decision, lesser }: PageDecision, catalogue: Catalogue): Words {
  const { speak, report } = catalogue;
  const { type, outcome, reason, frame, case: number } = decision;
  const about = [
    ...(type ? [speak.choice(`decision_type=${type}`)] : []),
    ...(number ? [`${speak.field('decision.case').toLowerCase()} ${number}`] : []),
    ...(body ? [body] : []),
  ].join(', ');
  const result = outcomeWords(outcome, lesser, catalogue).toLowerCase();
  const money = frame === undefined ? '' : ` ${report.projectPage.council.frame(speak.shortMoney(frame))}`;
  const asked = lesser === 'recommended' ? askedConditions(decision, catalogue) : '';
  return [
    strong(`${speak.date(date)}: ${result}`),
    about ? ` (${about})` : '',
    reason ? `. ${reason}` : '.',
    money,
    asked,
  ];
}

/** Those of a decision that stands are on the card, and told there. */
function askedConditions({ conditions = [] }: PageDecision['decision'], { speak, report }: Catalogue): string {
  if (conditions.length === 0) return '';
  const words = report.projectPage.council;
  const told = conditions.map(({ text, due }) =>
    due ? `${withoutStop(text)} (${words.due(speak.shortDate(due))})` : withoutStop(text),
  );
  return ` ${words.conditions} ${told.join('; ')}.`;
}

export function conditionWords(condition: PageCondition, { speak, report }: Catalogue): Words {
  const { text, due, met, state } = condition;
  const made = conditionDecision(condition, { speak, report }, speak.shortDate);
  const words = report.projectPage.council;
  const facts = [
    ...(met ? [`${words.met} ${speak.shortDate(met)}`] : []),
    ...(due && !met ? [words.due(speak.shortDate(due))] : []),
    ...(made ? [made] : []),
  ];
  const warning = state === 'overdue' ? [strong(`${words.overdue}: `)] : [];
  return [...warning, text, facts.length > 0 ? ` (${facts.join(', ')})` : ''];
}

/** "vedtak 17. september 2026, sak 7/26"; the name of the decision where no meeting has it. */
export function conditionDecision(
  { decision, made }: PageCondition,
  { report }: Pick<Catalogue, 'report' | 'speak'>,
  day: (iso: string) => string,
): string | null {
  const { decidedIn } = report.projectPage.council;
  if (made !== null) return decidedIn(day(made.date), made.case);
  return decision === undefined ? null : decidedIn(decision, null);
}
