// The top of a project's page: where it stands in one line, and the facts.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { PageIdentity } from '../../../view/report/project-page/page-identity.ts';
import type { ProjectPage } from '../../../view/report/project-page-view.ts';
import type { Blocks } from '../../blocks.ts';
import { link, paragraph, strong, type Words } from '../../build-blocks.ts';
import { lightSign } from '../../light-sign.ts';
import { labelledBullets } from './labelled-bullets.ts';

export function identityBlocks(page: ProjectPage, catalogue: Catalogue): Blocks {
  const { council } = page;
  const { speak, report } = catalogue;
  const { coming } = council;
  const lead = leadOf(page, catalogue);
  const words = report.projectPage.lead;
  return [
    ...(lead === '' ? [] : [paragraph(strong(lead))]),
    ...(coming
      ? [
          paragraph(
            words.coming({ ...coming, type: coming.type ? speak.choice(`decision_type=${coming.type}`) : '' }, speak),
          ),
        ]
      : []),
    ...(page.identity.statusReason ? [paragraph(page.identity.statusReason)] : []),
    ...labelledBullets(factsOf(page.identity, catalogue)),
  ];
}

function leadOf({ identity, status, rank }: ProjectPage, { speak, report }: Catalogue): string {
  const { stage, status: state, cost } = identity;
  const overall = status?.lights.find(([name]) => name === 'overall')?.[1].colour;
  const words = report.projectPage.lead;
  const place = rank.rank === null ? words.incomplete : words.place({ rank: rank.rank, numbered: rank.numbered });
  return [
    ...(stage ? [speak.choice(`stage=${stage}`)] : []),
    ...(state ? [speak.choice(`status=${state}`).toLowerCase()] : []),
    ...(overall ? [lightSign(overall, speak)] : []),
    ...(rank.notRankedBecause === null && rank.lines.length > 0 ? [place] : []),
    ...(cost === null ? [] : [speak.shortMoney(cost)]),
  ].join(' · ');
}

function factsOf(identity: PageIdentity, { speak }: Catalogue): readonly (readonly [string, Words | null])[] {
  const { field, choice, list, date } = speak;
  const { form, category, start, end, caseNumber, caseUrl } = identity;
  return [
    [field('project.owner'), [identity.owner, identity.unit].filter((part) => part !== null).join(', ')],
    [field('project.sector'), identity.sector],
    [field('project.participants'), list(identity.participants.map((each) => participantText(each, speak)))],
    [field('people.responsible'), identity.responsible],
    [field('people.project_owner'), identity.projectOwner],
    [field('people.manager'), identity.manager],
    [field('project.form'), form && choice(`form=${form}`)],
    [field('project.category'), category && choice(`category=${category}`)],
    [field('project.statutory'), identity.law],
    [field('project.areas'), list(identity.areas)],
    [field('project.life_events'), list(identity.lifeEvents.map((event) => choice(`life_event=${event}`)))],
    [field('time.period'), start && end && `${date(start)} – ${date(end)}`],
    [field('period.start'), end ? null : start && date(start)],
    [field('period.end'), start ? null : end && date(end)],
    [field('archive.case_number'), caseNumber && caseUrl ? link(caseNumber, caseUrl) : caseNumber],
  ];
}

function participantText(
  { name, share }: PageIdentity['participants'][number],
  { percent }: Catalogue['speak'],
): string {
  return share === null ? name : `${name} ${percent(share, 1)}`;
}
