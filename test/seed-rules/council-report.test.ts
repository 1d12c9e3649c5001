// Seed rules 1 to 30, as far as they are seen in the portfolio report.
import { gone } from '../support/broken-example.ts';
import { testPapers } from '../support/test-papers.ts';

const title = 'Porteføljestyringsrapport: Digital portefølje for Fjordregionen';
const prerequisites = 'Er forutsetningene for porteføljestyring på plass?';

testPapers({
  'R4: the elected get the report when they are among its receivers': {
    under: title,
    breaks: { portfolio: { '/addressee': gone } },
    says: [
      'Til: Digitaliseringsrådet i Fjordregionen, Rådmannsutvalget (de fem kommunedirektørene) og Kommunestyrene i de fem kommunene',
    ],
  },
  'R6: a proposal goes by the council on its way to the chief executives': {
    under: 'Saksbehandling med kunstig intelligens',
    says: [
      'Forslaget er å gå fra planlegging til gjennomføring (BP3). Det gjelder 6,5 mill. kr. Sekretariatet for Digitaliseringsrådet forbereder saken, Digitaliseringsrådet i Fjordregionen tilrår, og Rådmannsutvalget (de fem kommunedirektørene) vedtar',
    ],
  },
  'R6: a proposal of 16 million goes on to the political level': {
    under: 'Saksbehandling med kunstig intelligens',
    breaks: { 'projects/saksbehandling-ki': { '/cost/project/0/budget': 10_300_000 } },
    says: [
      'Forslaget er å gå fra planlegging til gjennomføring (BP3). Det gjelder 16,0 mill. kr. Sekretariatet for Digitaliseringsrådet forbereder saken, Digitaliseringsrådet i Fjordregionen og Rådmannsutvalget (de fem kommunedirektørene) tilrår, og Kommunestyrene i de fem kommunene vedtar',
    ],
  },
  'R12: operation is shown apart from development': {
    under: 'Arbeidsmåte, tema og gjenbruk',
    says: ['Utvikling | 31 |', 'Forvaltning | 1 |', 'Drift | 1 |'],
  },
  'R12: a project that becomes maintenance leaves development': {
    under: 'Arbeidsmåte, tema og gjenbruk',
    breaks: { 'projects/tilgangsstyring': { '/nature': 'maintenance' } },
    says: ['Utvikling | 30 |', 'Forvaltning | 2 |'],
  },
  'R13: the secretariat’s use of its frame': {
    under: 'Sekretariatets mandat',
    says: [
      'Sekretariatet kan selv vedta saker av typen pilot og linjeoppgave på inntil 500 000 kr, til sammen 1 500 000 kr i året. Mandatet er vedtatt 21. mai 2026, sak 2026/0398. I 2026 er det brukt 450 000 kr på 1 sak. 1 050 000 kr er igjen.',
    ],
  },
  'R14: what the secretariat has for its tasks': {
    under: 'Sekretariatets mandat',
    says: [
      'Til oppgavene er det satt av 1,4 årsverk, oppgitt for 2 av 6 roller i sekretariatet. Sekretariatet har 1 200 000 kr i året å bruke.',
    ],
  },
  'R14: nobody has set aside time or money for the secretariat': {
    under: 'Sekretariatets mandat',
    breaks: { governance: { '/coordinators': gone, '/secretariat/budget_per_year': gone } },
    says: ['Ingen av de 6 rollene i sekretariatet har oppgitt avsatt tid. Sekretariatet har ikke noe eget budsjett.'],
  },
  'R15: the five needs of change, and where they are weak': {
    under: 'De fem endringsbehovene',
    breaks: { 'projects/innbyggerportal': { '/change/understanding/score': 1 } },
    says: [
      'Forståelse | 23 | 3,7 | Innbyggerportalen Min side, Felles internkontroll for personvern',
      'Ønske | 23 |',
      'Kunnskap | 23 |',
      'Evne | 23 |',
      'Ivaretakelse | 23 |',
    ],
  },
  'R16: who is next when a red project cannot solve it': {
    under: '■ Rød: Byggesak',
    says: ['På sakslisten til neste møte, sak 21/26. Neste ledd hvis prosjektet ikke løser det: Sektorleder.'],
  },
  'R16: another line of escalation': {
    under: '■ Rød: Byggesak',
    breaks: { governance: { '/escalation/2': 'Kommunedirektøren i vertskommunen' } },
    says: [
      'På sakslisten til neste møte, sak 21/26. Neste ledd hvis prosjektet ikke løser det: Kommunedirektøren i vertskommunen.',
    ],
  },
  'R17: operation that no budget covers': {
    under: 'Drift etter prosjektene',
    says: ['År | I gang | Forslag | Sum | Uten dekning', '2028 | 5,7 | 1,1 | 6,7 | ▲ 0,9'],
  },
  'R18: the stakeholders and the systems of a project': {
    under: 'Saksbehandling med kunstig intelligens',
    says: ['Interessenter | Påvirkes | Innflytelse | Tiltak', 'Statsforvalteren | Liten | Stor |', 'Systemer | Eier |'],
  },
  'R21: the vision stands on the first page': { under: title, says: ['«Gjøre de riktige tingene»'] },
  'R21: another vision': {
    under: title,
    breaks: { strategy: { '/vision': 'Gjøre alt på én gang' } },
    says: ['«Gjøre alt på én gang»'],
  },
  'R22: the report has an addressee': {
    under: title,
    says: ['Til: Digitaliseringsrådet og rådmannsutvalget i Fjordregionen'],
  },
  'R23: the picture of the future and the principles stand beside the goals': {
    under: 'Målene i strategien',
    says: [
      'M1 Sammenhengende tjenester for innbyggerne | 20 | 8 | 5 |',
      'Framtidsbildet for 2036 og prinsippene i strategien',
      'Vi gjenbruker nasjonale fellesløsninger før vi kjøper eget.',
    ],
  },
  'R23: a goal that no project serves': {
    under: 'Målene i strategien',
    breaks: { strategy: { '/goals/-': { id: 'M7', text: 'Et nytt mål', weight: 5 } } },
    says: ['M7 Et nytt mål | 5 | ▲ ingen prosjekter | 0 |'],
  },
  'R24: eight prerequisites, each judged by what the files say': {
    under: prerequisites,
    says: [
      '6 av 8 forutsetninger er oppfylt.',
      'Strategien er etablert | ✓ Ja | Vedtatt 4. desember 2025, gjelder 2026–2028, 6 mål.',
    ],
  },
  'R26: benefits that nobody owns': {
    under: 'Gevinster uten eier eller måling',
    breaks: { 'projects/datadeling-plattform': { '/benefits/0/owner': gone } },
    says: ['Datadelingsplattformen | Gjennomføring | Billigere koblinger i andre prosjekter | –'],
  },
  'R30: what each municipality owns, takes part in and pays': {
    under: 'Virksomhetene',
    says: ['Storvik kommune | 5 | 22 |', 'Øyvar kommune | 1 | 18 |'],
  },
  'R30: a municipality takes part in one project less': {
    under: 'Virksomhetene',
    breaks: {
      'projects/innbyggerportal': { '/participants/0/share': 53, '/participants/4': gone },
    },
    says: ['Øyvar kommune | 1 | 17 |'],
  },
});
