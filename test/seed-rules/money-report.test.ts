// Seed rules 31 to 63, as far as they are seen in the portfolio report.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gone } from '../support/broken-example.ts';
import { projectRoot } from '../support/source-files.ts';
import { testPapers } from '../support/test-papers.ts';

const targets = 'Mot målene i strategien';
const principles = 'Digitalt førstevalg';

const withoutBenefits = Object.fromEntries(
  readdirSync(join(projectRoot, 'portfolio/projects')).map((name) => [
    `projects/${name.replace('.yaml', '')}`,
    { '/benefits': [] },
  ]),
);

testPapers({
  'R33: the share of the three elements': {
    under: 'Hva pengene går til',
    says: ['Samfunnsnytte | 28 |', 'Teknisk modernisering | 28 |', 'Intern effektivisering | 28 |'],
  },
  'R33: a large project without societal benefit weighs on the balance': {
    under: targets,
    breaks: {
      'projects/digitale-vannmalere': {
        '/elements': { technical_modernisation: 50, societal_benefit: 0, internal_efficiency: 50 },
      },
    },
    says: ['Element: Samfunnsnytte | minst 30 % | 33 % |'],
  },
  'R35: what the council has stopped and turned down, and why': {
    under: 'Stoppet, avvist og på vent',
    says: [
      'Chatbot for innbyggerdialog | Stoppet | Stoppet av rådet 17. september 2026.',
      'Bytte av økonomisystem | Avvist |',
    ],
  },
  'R36: half of the time that is freed is withdrawn, and all secure savings': {
    under: 'Hva tas ut av budsjettene, og hva beholdes?',
    says: [
      'Av frigjort arbeidstid tas 50 % ut av budsjettet, av sikre innsparinger 100 %. Resten beholder virksomheten.',
      '2027 | 15,1 | 9,5 | 5,7 | 5,3 | 0,2',
    ],
  },
  'R36: money of which nobody has said where it comes is not given to the citizens': {
    under: 'Hva tas ut av budsjettene, og hva beholdes?',
    breaks: { 'projects/digital-post-ut': { '/benefits/0/arena': gone } },
    says: ['2027 | 15,1 | 7,2 | 5,7 | 5,3 | 0,2', 'For 1 gevinst står det ikke hvor den kommer.'],
  },
  'R36: 4.0 million in labour and 0.6 in postage give 2.6 withdrawn and 2.0 kept': {
    under: 'Hva tas ut av budsjettene, og hva beholdes?',
    breaks: {
      ...withoutBenefits,
      'projects/digital-post-ut': {
        '/benefits': [
          benefit('G1', 'cash_releasing', 600_000),
          { ...benefit('G2', 'labour_saving', 4_000_000), type: 'freed_time' },
        ],
      },
    },
    says: ['2027 | 4,6 | 2,6 | 0,0 | 2,0 | 0,0', '2036 | 4,6 | 2,6 | 0,0 | 2,0 | 0,0'],
  },
  'R38: renewal, improvement and upkeep against the targets': {
    under: targets,
    says: [
      'Kategori: Fornye | 35 % til 60 % |',
      'Kategori: Forbedre | minst 15 % |',
      'Kategori: Ivareta | høyst 20 % |',
    ],
  },
  'R38: too much upkeep': {
    under: targets,
    breaks: {
      'projects/digitale-vannmalere': { '/category': 'sustain' },
      'projects/datadeling-plattform': { '/category': 'sustain' },
    },
    says: ['Kategori: Ivareta | høyst 20 % | 33 % | 24 % | ▲'],
  },
  'R42: the dates of decisions that others make': {
    under: 'Kritiske datoer',
    says: ['30.06.2027 | Ett forløp for familier med alvorlig sykt barn | Lov eller forskrift:'],
  },
  'R44: which projects there is room for, and which not': {
    under: 'Prosjekter til valg',
    says: ['10 prosjekter er til valg.', ' | ── Hit rekker rammen ──', '13 | KI i saksbehandling |'],
  },
  'R44: with less money the line moves up': {
    under: 'Prosjekter til valg',
    breaks: { capacity: { '/frames/2/amount': 20_000_000 } },
    says: [
      '5 | Innbyggerportal | 74,0 | 62,3 | 11,2 | 6,6 | innenfor',
      '11 | Læringsplattform felles | 62,0 | 53,7 | 18,8 | 3,3 | utenfor',
    ],
  },
  'R45: years of investment before the benefits come': {
    under: 'Saksbehandling med kunstig intelligens',
    says: ['2027 | 2,4 | 2,4 | – | – | 0,0 | 2,4', '2028 | 2,9 | 2,9 | – | 0,4 | 1,0 | 2,9', 'Tjent inn i 2031.'],
  },
  'R45: an agreement across borders stands on the page of the project': {
    under: 'Saksbehandling med kunstig intelligens',
    breaks: { 'projects/saksbehandling-ki': { '/agreements': [{ with: 'Direktoratet', about: 'Testdata' }] } },
    says: ['Avtaler | Om | Undertegnet | Henvisning', 'Direktoratet | Testdata | ikke undertegnet | –'],
  },
  'R46: a roadmap with what each project delivers next': {
    under: 'Veikart',
    says: ['Datadelingsplattformen | Gjennomføring | 03.02.2025 | 30.06.2027 | 15.03.2027:'],
  },
  'R47: projects that serve no goal': {
    under: 'Målene i strategien',
    breaks: { 'projects/innbyggerportal': { '/strategy/goals': gone } },
    says: ['5 prosjekter viser ikke til noe mål:'],
  },
  'R48–R53: how many live up to each principle': {
    under: principles,
    says: [
      'Ikke spør på nytt | 17 |',
      'Ikke søke om det du har rett til | 2 |',
      'Gi informasjon digitalt | 16 |',
      'Få svar digitalt | 17 |',
      'Umiddelbart svar uten skjønn | 5 |',
      'Se hva det offentlige vet, og hvem som har sett det | 12 |',
    ],
  },
  'R54: the themes, the most used first': {
    under: 'Arbeidsmåte, tema og gjenbruk',
    breaks: { 'projects/innbyggerportal': { '/themes': ['ki'] } },
    says: ['Temaer: ki (6), velferdsteknologi (5),'],
  },
  'R57: what the portfolio is worth, and what the budgets save': {
    under: 'Gevinster',
    says: ['Brutto gevinst (årene lagt sammen) |', 'Netto nåverdi (summen av de tre over) |'],
  },
  'R58: gross benefit for each krone that was granted': {
    under: 'Hva tilskuddene gir',
    says: [
      'Kilde | Tilsagn og utbetalt | Prosjekter | Brutto gevinst (udiskontert) | Brutto per krone i tilskudd |',
      'DigiFin | 2,8 | 1 |',
    ],
  },
  'R58: a grant of 15 million with 780 of gross benefit gives 52 for each krone': {
    under: 'Hva tilskuddene gir',
    breaks: {
      'projects/nattilsyn-innovasjonspartnerskap': {
        '/funding': [{ source: 'innovation_partnership', status: 'committed', amount: 15_000_000, year: 2027 }],
        '/benefits': [benefit('G1', 'cash_releasing', 78_000_000)],
      },
    },
    says: ['Innovasjonspartnerskap | 15,0 | 1 | 780,0 | 52 |'],
  },
  'R59: small, medium and large projects': {
    under: 'Nøkkeltall',
    breaks: {
      'projects/digitale-vannmalere': { '/cost/project/0/budget': 30_000_000 },
    },
    says: ['Små, under 25 mill. | 33 |', 'Mellomstore, 25–200 mill. | 1 |'],
  },
  'R60: what is used again, and by whom': {
    under: 'Arbeidsmåte, tema og gjenbruk',
    breaks: { 'projects/innbyggerportal': { '/reuse': gone } },
    says: [
      'Gjenbruk: 27 av 35 prosjekter bygger på noe som finnes, 26 tilbyr det de lager til andre, og 8 sier ingenting',
    ],
  },
  'R60: the schemes, their rules and next deadline': {
    under: 'Tilskuddsordninger',
    says: ['DigiFin, finansieringsordning for felleskommunal digitalisering | prosjekter fra 2,0 mill. kr;'],
  },
  'R61: how the cost is shared between those who take part': {
    under: 'Virksomhetene',
    breaks: {
      'projects/digitale-vannmalere': { '/participants': [{ organisation: 'oyvar', share: 100 }] },
    },
    says: ['Øyvar kommune | 1 | 18 | 16,'],
  },
  'R63: what was overspent, and how it is taken back': {
    under: 'Merforbruk, og hvordan det hentes inn',
    breaks: {
      'projects/datadeling-plattform': {
        '/cost/recovery': gone,
        '/cost/project': (lines: readonly object[]) => lines.map((line) => ({ ...line, forecast: undefined })),
      },
    },
    says: [
      'Et prosjekt kan gå inntil 5 % over budsjettet ett år, mot at det hentes inn i løpet av 3 år.',
      'Datadelingsplattformen | 2025 |',
    ],
  },
});

/** The same amount every year for ten years. */
function benefit(id: string, kind: string, amount: number) {
  const annual = Array.from({ length: 10 }, (_, index) => ({ year: 2027 + index, amount }));
  return { id, name: id, type: 'priced', class: kind, arena: 'own', owner: 'Virksomhetsleder', annual };
}
