// What others have said, word for word, and who must be heard and is not; then what has been assessed, and how users take part.
import type { FieldKey } from '../../generated/schema-texts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { CaseVoice } from '../../view/case/case-voices.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, paragraph, strong, type Words } from '../build-blocks.ts';
import { capital } from '../report/opening/case-start.ts';
import { type Labelled, labelledBullets } from '../report/project-page/labelled-bullets.ts';
import { withoutStop } from '../report/without-stop.ts';
import { caseSection } from './case-section.ts';
import { partyText } from './party-text.ts';

export function voiceBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { heard, missing } = view.voices;
  const words = catalogue.report.casePaper.telling.voices;
  const parties = missing.map((each) => partyText(each, catalogue));
  const { notHeardAboutChange } = catalogue.report.casePaper.summary;
  const content = [
    ...(view.voices.isHeardBefore ? [paragraph(notHeardAboutChange)] : []),
    ...(heard.length > 0
      ? [paragraph(words.intro), bullets(heard.map((voice) => voiceWords(voice, view, catalogue)))]
      : []),
    ...(parties.length > 0 ? [paragraph(words.missing(parties, catalogue.speak))] : []),
  ];
  return caseSection('voices', content, view, catalogue);
}

function voiceWords(voice: CaseVoice, { money }: CaseView, { report, council, speak }: Catalogue): Words {
  const { party, heard, recommendation, remark } = voice;
  const words = report.casePaper.telling.voices;
  const isOne = party === 'finance_director' && money.payers.length < 2;
  const name = isOne ? council.oneFinanceDirector : council.parties[party];
  const said = recommendation ? ` ${words.recommendation[recommendation]}` : '';
  return [strong(capital(name)), ` (${speak.date(heard)})${said}`, remark ? `: ${speak.quote(remark)}` : '.'];
}

export function trustBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const content = labelledBullets([
    ...assessments(view, catalogue),
    [catalogue.speak.field('trust.user_involvement'), involvementText(view, catalogue)],
    [catalogue.speak.field('project.first_choice'), firstChoiceText(view, catalogue)],
  ]);
  return caseSection('trust', content, view, catalogue);
}

function assessments({ trust }: CaseView, { report, speak }: Catalogue): readonly Labelled[] {
  const words = report.casePaper.telling.trust;
  const assessed = (
    given: { assessed?: boolean; date?: string; assessed_by?: string; remark?: string } | undefined,
  ) => {
    if (!given) return null;
    if (given.assessed === false) return `${words.notAssessed}.`;
    const told = words.assessed(given.date ? speak.date(given.date) : null, given.assessed_by ?? null);
    return `${told}.${given.remark ? ` ${withoutStop(given.remark)}.` : ''}`;
  };
  const privacy = assessed(trust.privacy);
  const dpia = trust.privacy?.dpia;
  const state = dpia ? ` ${capital(words.dpia(speak.choice(`dpia=${dpia}`).toLowerCase()))}.` : '';
  return [
    [speak.field('trust.privacy'), privacy && `${privacy}${state}`],
    [speak.field('trust.security'), assessed(trust.security)],
    [speak.field('trust.architecture'), assessed(trust.architecture)],
    [words.accessibility, assessed(trust.accessibility)],
  ];
}

function involvementText({ trust }: CaseView, { report, speak }: Catalogue): string | null {
  const { level, number, when } = trust.user_involvement ?? {};
  if (!level) return null;
  const shown = speak.choice(`involvement_level=${level}`).toLowerCase();
  const told = report.casePaper.telling.trust.involvement({
    level: shown,
    number: number ?? null,
    when: when ? withoutStop(when) : null,
  });
  return `${told}.`;
}

const principles = [
  'ask_once',
  'no_application',
  'digital_information',
  'digital_answer',
  'immediate_answer',
  'transparency',
] as const;

/** How many of those that apply are met, and the others with their reasons. */
function firstChoiceText({ firstChoice }: CaseView, { report, speak }: Catalogue): string | null {
  const words = report.casePaper.telling.trust;
  const given = principles.flatMap((name) => {
    const principle = firstChoice[name];
    return principle?.answer && principle.answer !== 'not_applicable' ? [{ name, ...principle }] : [];
  });
  if (given.length === 0) return null;
  const partly = given.filter(({ answer }) => answer !== 'yes');
  const rest = partly.map(({ name, answer, reason }) => {
    const field: FieldKey = `first_choice.${name}`;
    const shown = speak.choice(`principle_answer=${answer}`).toLowerCase();
    return words.principle(speak.field(field), shown, reason ? withoutStop(reason) : null);
  });
  const counted = words.firstChoice({ yes: given.length - partly.length, asked: given.length });
  return [`${counted}.`, ...rest.map((each) => `${capital(each)}.`)].join(' ');
}
