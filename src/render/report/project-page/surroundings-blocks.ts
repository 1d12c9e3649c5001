// Who and what a project touches, as a few bullets and a table for each kind.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { PageSurroundings } from '../../../view/report/project-page/page-surroundings.ts';
import type { Block, Blocks } from '../../blocks.ts';
import { table } from '../../build-blocks.ts';
import { labelledBullets } from './labelled-bullets.ts';
import { type PageStyle, pageSection } from './page-section.ts';

const unknown = '–';

export function surroundingsBlocks(surroundings: PageSurroundings, style: PageStyle): Blocks {
  const { field } = style.catalogue.speak;
  const { senior_user, user_representative, architect, line_recipient } = surroundings.roles;
  const content = [
    ...labelledBullets([
      [field('people.senior_user'), senior_user],
      [field('people.user_representative'), user_representative],
      [field('people.architect'), architect],
      [field('people.line_recipient'), line_recipient],
    ]),
    ...systemsTable(surroundings, style.catalogue),
    ...stakeholdersTable(surroundings, style.catalogue),
    ...agreementsTable(surroundings, style.catalogue),
  ];
  return pageSection('surroundings', content, style);
}

function systemsTable({ systems }: PageSurroundings, { speak }: Catalogue): readonly Block[] {
  const rows = systems.map(({ name, owner, after }) => [
    name ?? unknown,
    owner ?? unknown,
    after ? speak.choice(`system_after=${after}`) : unknown,
  ]);
  const columns = [speak.field('need.systems'), speak.field('system.owner'), speak.field('system.after')];
  return rows.length === 0 ? [] : [table(columns, rows)];
}

function stakeholdersTable({ stakeholders }: PageSurroundings, { speak }: Catalogue): readonly Block[] {
  const degree = (value: (typeof stakeholders)[number]['affected']) =>
    value ? speak.choice(`degree=${value}`) : unknown;
  const rows = stakeholders.map(({ who, affected, influence, action }) => [
    who ?? unknown,
    degree(affected),
    degree(influence),
    action ?? unknown,
  ]);
  const columns = [
    speak.field('anchoring.stakeholders'),
    speak.field('stakeholder.affected'),
    speak.field('stakeholder.influence'),
    speak.field('stakeholder.action'),
  ];
  return rows.length === 0 ? [] : [table(columns, rows)];
}

function agreementsTable({ agreements }: PageSurroundings, { speak, report }: Catalogue): readonly Block[] {
  const rows = agreements.map(({ with: other, about, date, reference }) => [
    other ?? unknown,
    about ?? unknown,
    date ? speak.date(date) : report.projectPage.unsigned,
    reference ?? unknown,
  ]);
  const columns = [
    speak.field('project.agreements'),
    speak.field('agreement.about'),
    speak.field('agreement.date'),
    speak.field('agreement.reference'),
  ];
  return rows.length === 0 ? [] : [table(columns, rows)];
}
