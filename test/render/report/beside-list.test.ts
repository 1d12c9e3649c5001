// Beside a prioritisation down the list: where the best set differs and what the council can do, and who waits where people are too few.
import { expect, test } from 'vitest';
import { nextMeeting } from '../../../src/core/model/decisions.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { besideListText } from '../../../src/render/papers/beside-list-text.ts';
import { shortCaseBlocks } from '../../../src/render/papers/short-case-blocks.ts';
import { moneyCapacityBlocks } from '../../../src/render/report/money-capacity.ts';
import { decisionBlocks } from '../../../src/render/report/opening/decisions.ts';
import { caseFacts } from '../../../src/view/case/case-facts.ts';
import { agendaView } from '../../../src/view/papers/agenda-view.ts';
import { meetingFacts } from '../../../src/view/papers/meeting-facts.ts';
import { prioritised } from '../../../src/view/papers/prioritised.ts';
import { besideList } from '../../../src/view/report/choice/beside-list.ts';
import { moneyCapacityView } from '../../../src/view/report/money-capacity-view.ts';
import { openingView } from '../../../src/view/report/opening-view.ts';
import { exampleChoice } from '../../support/example-choice.ts';
import { plainLines } from '../../support/plain-lines.ts';

const catalogue = await loadCatalogue('nb', 'NOK');
const said =
  'Det beste utvalget innenfor penger, folk og regler er et annet: det tar også med Ruteplan i heimetenesta og KI i saksbehandling (fra 2028), og lar Innbyggerportal og Tilgangsstyring vente til 2028. Listen ser bare på penger: den mangler 0,5 årsverk til informasjonssikkerhet og personvern i 2027. Rådet kan slutte seg til utvalget i stedet for listen. Da må vedtaket si hvilket år hvert prosjekt starter. Holder rådet på listen, må noen av prosjektene vente på folk.';

test('the case that prioritises says it, in the report and on the agenda', async () => {
  const facts = await exampleChoice();
  const meeting = nextMeeting(facts.portfolio, facts.today);
  if (!meeting) throw new Error('no meeting');
  expect(plainLines(decisionBlocks(openingView(facts), catalogue)).join('\n')).toContain(said);
  const { shortCases } = agendaView(meetingFacts(facts, meeting));
  expect(plainLines(shortCaseBlocks(shortCases, catalogue)).join('\n')).toContain(said);
  const without = { ...facts, chosen: null };
  expect(prioritised(caseFacts(without, meeting))?.bestSet).toBeNull();
  expect(plainLines(decisionBlocks(openingView(without), catalogue)).join('\n')).not.toContain('beste utvalget');
});

test('when the list takes what the set takes there is nothing to say, and one that it alone takes is named', async () => {
  const facts = await exampleChoice();
  const selection = facts.chosen?.selection;
  if (!selection || !('best' in selection)) throw new Error('no set');
  const { program, best } = selection;
  const planned = new Set(best.choice.flatMap((column) => (program.options[column]?.delay === 0 ? [column] : [])));
  const agreed = { ...selection, best: { ...best, choice: [...planned] } };
  const ids = program.projects.filter(
    ({ bound, columns }) => bound === null && columns.some((each) => planned.has(each)),
  );
  const chosen = { selection: agreed, members: [] };
  expect(
    besideList(
      { ...facts, chosen },
      ids.map(({ id }) => id),
    ),
  ).toBeNull();
  const more = besideList({ ...facts, chosen }, [...ids.map(({ id }) => id), 'saksbehandling-ki']);
  expect(more).toMatchObject({
    more: [],
    later: [],
    less: [{ id: 'saksbehandling-ki', title: 'KI i saksbehandling' }],
  });
  expect(besideListText(more, catalogue)).toContain('er et annet: det tar ikke med KI i saksbehandling.');
});

test('where people are too few, who waits from the bottom of the list, and what the best set does with them', async () => {
  const facts = await exampleChoice();
  const { giveWay } = moneyCapacityView(facts);
  expect(giveWay.map(({ competence, year, short, stillShort }) => [competence, year, short, stillShort])).toEqual([
    ['Prosjektledelse', 2027, 0.8, 0],
    ['Utvikling og integrasjon', 2027, 0.6, 0],
    ['Informasjonssikkerhet og personvern', 2027, 1, 0],
  ]);
  expect(giveWay[2]?.waits.map(({ project, rank, fte, inSet }) => [project.id, rank, fte, inSet])).toEqual([
    ['byggesak-ki-forkontroll', null, 0.1, { kind: 'unscored' }],
    ['laeringsplattform-lokal', 21, 0.1, { kind: 'left_out' }],
    ['tilgangsstyring', 15, 0.4, { kind: 'starts', year: 2028 }],
    ['saksbehandling-ki', 13, 0.3, { kind: 'starts', year: 2028 }],
    ['laeringsplattform-felles', 11, 0.1, { kind: 'as_planned' }],
  ]);
  // Statutory, and so it does not wait though it asks for most of them.
  expect(giveWay[2]?.waits.some(({ project }) => project.id === 'personvern-internkontroll')).toBe(false);
});

test.each(languages)(
  'the table reads in %s, with a column on the best set only when it was asked for',
  async (language) => {
    const words = await loadCatalogue(language, 'NOK');
    const { title, columns, setColumn } = words.report.choice.people;
    const facts = await exampleChoice();
    const asked = plainLines(moneyCapacityBlocks(moneyCapacityView(facts), words)).join('\n');
    expect(asked).toContain(title);
    expect(asked).toContain(columns.set);
    const plain = plainLines(moneyCapacityBlocks(moneyCapacityView({ ...facts, chosen: null }), words)).join('\n');
    expect(plain).toContain(title);
    expect(plain).not.toContain(setColumn);
  },
);
