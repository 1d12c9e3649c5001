// What one project displaces and how sure that is, on its page and in its case paper, with the figures of the example and the golden portfolio.

import { describe, expect, test } from 'vitest';
import { chosenForReport } from '../../../src/app/chosen-for-report.ts';
import { nextMeeting } from '../../../src/core/model/decisions.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import type { Blocks } from '../../../src/render/blocks.ts';
import { caseBlocks } from '../../../src/render/case/case-blocks.ts';
import { choiceBlocks } from '../../../src/render/report/choice/choice-blocks.ts';
import { oneProjectBlocks } from '../../../src/render/report/one-project.ts';
import { caseFacts } from '../../../src/view/case/case-facts.ts';
import { caseView } from '../../../src/view/case/case-view.ts';
import { projectChoices } from '../../../src/view/report/choice/project-choice.ts';
import { projectPage } from '../../../src/view/report/project-page-view.ts';
import { exampleChoice } from '../../support/example-choice.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import { plainLines } from '../../support/plain-lines.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';
import { noSolver } from '../../support/solver-sources.ts';

const catalogue = await loadCatalogue('nb', 'NOK');
const text = (blocks: Blocks) => plainLines(blocks).join('\n');

async function exampleText(id: string): Promise<string> {
  return text(choiceBlocks(projectChoices(await exampleChoice())(id), catalogue));
}

describe('the contested choice of the example', () => {
  test('how it stands, why the list and the set part, and what stops the planned start', async () => {
    const told = await exampleText('saksbehandling-ki');
    expect(told).toContain(
      'I listen er prosjektet det første som ikke får plass. Det mangler 145 000 kr i 2027, fordi Læringsplattform felles står høyere og bruker pengene. Det beste utvalget innenfor penger, folk og regler har det med, med oppstart i 2028, ett år senere enn planlagt.',
    );
    expect(told).toContain(
      'Hvorfor ikke i 2027, som planlagt: Sammen med resten av utvalget mangler det da 0,2 årsverk til informasjonssikkerhet og personvern i 2027. Skal prosjektet starte da likevel, må Nattilsyn ut, og hele utvalget taper 57,2 poeng.',
    );
    // Others would use the people better than the project itself.
    expect(told).toContain('verdt 2,4 poeng mer, men da er det Innbyggerportal som bør starte tidligere.');
  });

  test('what it displaces, what waiting costs, and how sure all that is', async () => {
    const told = await exampleText('saksbehandling-ki');
    expect(told).toContain('Blir det nei, taper hele utvalget 49,6 av 1 058,6 poeng, og ingen andre kommer inn.');
    expect(told).toContain('6,5 mill. kr blir da stående ubrukt.');
    expect(told).toContain('Starter det i 2029, taper hele utvalget 1,9 poeng. Kortet åpner ikke for 2029 nå.');
    expect(told).toContain('i 100 av 100 vektsett, og svaret er ja hvordan kriteriene enn veies.');
    expect(told).toContain('Alle de 4 medlemmene med egne vekter');
    expect(told).toContain('I sine egne lister gir 1 av de 4 prosjektet plass innenfor rammen.');
    expect(told).toContain(
      'Veide Frigjort kapasitet og kvalitet under 13,6 % i stedet for 20 %, ville prosjektet gått forbi Læringsplattform felles i listen.',
    );
    expect(told).toContain('fra nr. 13 til nr. 20 i minst 90 av 100 trekk, oftest som nr. 17. Nr. 13 er altså så godt');
    expect(told).toContain('så lenge rammen i 2028 er minst 17,0 mill. kr. Nå er den 24,0 mill. kr.');
    expect(told).toContain('Rammene for 2028, 2029 og 2030 er ikke vedtatt.');
    expect(told).toContain('8 andre prosjekter kan ikke velges før de har fått poeng. 7 av dem');
    expect(told).toContain('10 000 ganger rundt de vedtatte');
    expect(told).toContain('deler de andre resten i samme forhold som før.');
    expect(await exampleText('innbyggerportal')).not.toContain('deler de andre resten');
    expect(told).toContain('«portfolio select --without saksbehandling-ki»');
  });

  test('others of the example: one that waiting projects make room for, one that is excluded, one that only moves others', async () => {
    const route = await exampleText('ruteplan-heimeteneste');
    expect(route).toContain(
      'Pengene blir ledige fordi utvalget lar Innbyggerportal og Tilgangsstyring vente til 2028, og ikke tar med Læringsplattform lokal.',
    );
    expect(route).not.toContain('Hvorfor ikke');
    const local = await exampleText('laeringsplattform-lokal');
    expect(local).toContain('Hva som står i veien: Bare ett av dette og Læringsplattform felles kan gjennomføres.');
    expect(local).toContain(
      'Blir det ja, må Læringsplattform felles ut, og hele utvalget taper 22,5 av 1 058,6 poeng.',
    );
    expect(local).toContain('Ingen av de 4 medlemmene');
    expect(await exampleText('laeringsplattform-felles')).toContain('Det er altså Læringsplattform lokal prosjektet');
    const watch = await exampleText('nattilsyn-innovasjonspartnerskap');
    expect(watch).toContain('men uten det kan noen av de andre starte tidligere.');
    expect(watch).not.toContain('stående ubrukt');
  });

  test('what lacks scores says what they must come to, and what is bound says nothing', async () => {
    expect(await exampleText('frivillighetsportal')).toMatch(
      /^Prosjektet kan ikke velges før alle poeng .* over null\.$/,
    );
    const unscored = { kind: 'unscored', id: 'x', share: 0.926 } as const;
    expect(text(choiceBlocks({ ...unscored, needed: null }, catalogue))).toContain('samme hvor mange poeng det får.');
    expect(text(choiceBlocks({ ...unscored, needed: 12.34 }, catalogue))).toContain(
      'Det trenger mer enn 12,3 poeng etter risiko for å komme med i det beste utvalget, og får det i 93 av 100 trekk',
    );
    const choices = projectChoices(await exampleChoice());
    expect(choices('datadeling-plattform')).toBeNull();
    expect(projectChoices({ ...(await exampleChoice()), chosen: null })('saksbehandling-ki')).toBeNull();
  });

  test.each(languages)(
    'the page has one section on it, and says nothing of the frame twice, in %s',
    async (language) => {
      const facts = await exampleChoice();
      const words = await loadCatalogue(language, 'NOK');
      const project = facts.portfolio.projects.find(({ id }) => id === 'saksbehandling-ki');
      const page = project ? text(oneProjectBlocks(projectPage(facts, project), words, 3)) : '';
      expect(page.split(words.report.projectPage.sections.choice)).toHaveLength(2);
      expect(page).not.toContain(words.report.projectPage.rank.frame.line);
      const plain = project ? text(oneProjectBlocks(projectPage({ ...facts, chosen: null }, project), words, 3)) : '';
      expect(plain).toContain(words.report.projectPage.rank.frame.line);
      expect(plain).not.toContain(words.report.projectPage.sections.choice);
    },
  );
});

test('the case paper: the section, the summary, the condition and the question know the later start', async () => {
  const facts = await exampleChoice();
  const meeting = nextMeeting(facts.portfolio, facts.today);
  const project = facts.portfolio.projects.find(({ id }) => id === 'saksbehandling-ki');
  const item = meeting?.meeting.agenda?.find(({ card }) => card === 'saksbehandling-ki') ?? null;
  const paperOf = (given: typeof facts) =>
    project ? text(caseBlocks(caseView(caseFacts(given, meeting), project, item), catalogue)) : '';
  const paper = paperOf(facts);
  expect(paper).toContain('Hva saken fortrenger, og hvor sikkert det er');
  expect(paper).toContain(
    'har det med, med oppstart i 2028, ett år senere enn planlagt. Blir det nei, taper hele utvalget 49,6 poeng',
  );
  expect(paper).toContain('145 000 kr i 2027, eller oppstart i 2028, der det beste utvalget har plass til det');
  expect(paper).toContain('Eller skal oppstarten flyttes til 2028, der det beste utvalget har plass til det?');
  // Nothing is said of another way than the set's when there is one, and the old way stands when nobody asked.
  expect(paper).not.toContain('Tas prosjektet inn likevel');
  expect(paperOf({ ...facts, chosen: null })).toContain(
    'Tas prosjektet inn likevel, mister «Læringsplattform felles» plassen.',
  );
});

describe('the golden portfolio', () => {
  const golden = goldenPortfolio('none');

  async function goldenText(id: string): Promise<string> {
    const chosen = await chosenForReport(golden, goldenToday, noSolver);
    return text(choiceBlocks(projectChoices({ ...goldenFacts(), chosen })(id), catalogue));
  }

  function goldenFacts() {
    const ranking = rankPortfolio(golden, { today: goldenToday });
    return { ...reportFactsOf({}, goldenToday), portfolio: golden, ranking };
  }

  test('leaving out portal costs 8 and lets sak-ki in; forcing in sak-ki costs the same and puts portal out', async () => {
    const portal = await goldenText('portal');
    expect(portal).toContain('Blir det nei, kommer sak-ki inn, og hele utvalget taper 8,0 av 228,0 poeng.');
    expect(portal).toContain('Det er altså sak-ki prosjektet fortrenger.');
    const casework = await goldenText('sak-ki');
    expect(casework).toContain('Blir det ja, må portal ut, og hele utvalget taper 8,0 av 228,0 poeng.');
    expect(casework).toContain('Så mye mangler prosjektet på å bli valgt.');
    // The weights decide between the two, so neither is in for all of them.
    expect(portal).not.toContain('hvordan kriteriene enn veies');
  });

  test('what is not proven is never called the best', async () => {
    const chosen = await chosenForReport(golden, goldenToday, noSolver);
    if (!chosen || !('best' in chosen.selection)) throw new Error('no set');
    const selection = { ...chosen.selection, status: 'feasible' } as const;
    const facts = { ...goldenFacts(), chosen: { ...chosen, selection } };
    const choice = projectChoices(facts)('portal');
    expect(choice).toMatchObject({ kind: 'scored', isBest: false });
    expect(text(choiceBlocks(choice, catalogue))).toContain('Utvalget som ble funnet innenfor penger, folk og regler');
  });
});
