// Seed rules 64 to 95, as far as they are seen in the portfolio report.
import { gone } from '../support/broken-example.ts';
import { testPapers } from '../support/test-papers.ts';

const pattern = 'Mønster: det som får IT-prosjekter til å lykkes';

testPapers({
  'R64–R70: what is weak in many projects is seen': {
    under: pattern,
    breaks: {
      'projects/datadeling-plattform': {
        '/success_factors': Object.fromEntries(
          [
            'ambition',
            'contract',
            'customer_competence',
            'flexible_scope',
            'benefits_management',
            'frequent_delivery',
            'handover',
          ].map((factor) => [factor, { score: 1 }]),
        ),
      },
    },
    says: [
      'Kontroll på ambisjonen | 23 | 3,7 | Datadelingsplattformen, Selvbetjent byggesak',
      'Kontrakt uten fastprisatferd | 23 | 3,5 | Datadelingsplattformen, Selvbetjent byggesak',
      'Kompetent kunde | 23 | 3,5 | Datadelingsplattformen, Felles internkontroll for personvern',
      'Fleksibelt omfang | 23 |',
      'Gevinststyring hele veien | 23 | 3,2 | Datadelingsplattformen,',
      'Hyppige leveranser til produksjon | 23 | 3,4 | Datadelingsplattformen, Selvbetjent byggesak',
      'Overlevering til linjen | 23 | 3,5 | Datadelingsplattformen,',
    ],
  },
  'R71: the pattern is named on the page of the project': {
    under: 'Selvbetjent byggesak',
    breaks: { 'projects/byggesak-selvbetjening': { '/success_factors/customer_competence/score': 2 } },
    says: [
      'Én leverandør («Eksempelvis Bygg AS») på fast pris, og en kunde som er svak på å styre: den sammensetningen går oftest galt.',
    ],
  },
  'R73: lessons by theme, with the project they come from': {
    under: 'Erfaringer',
    says: ['regelverk:', 'gevinst:'],
  },
  'R74: meetings, decisions and projects for each half-year': {
    under: 'Behandlet per halvår',
    says: ['2. halvår 2026 | 1 | 16 | 16 |', '1. halvår 2026 | 1 | 29 |'],
  },
  'R75: the seven life events': {
    under: 'Livshendelser',
    says: [
      'Få barn |',
      'Alvorlig sykt barn |',
      'Miste og finne jobb |',
      'Ny i Norge |',
      'Dødsfall og arv | Kommunal- og moderniseringsdepartementet (KMD) |',
      'Starte og drive en frivillig organisasjon |',
      'Starte og drive en bedrift |',
    ],
  },
  'R75: a life event without a project, and who answers for it': {
    under: 'Livshendelser',
    breaks: {
      'projects/dodsfall-og-arv': { '/life_events': gone },
      strategy: {
        '/life_events': [{ event: 'death_and_inheritance', responsible: 'Kommunal- og moderniseringsdepartementet' }],
      },
    },
    says: ['Dødsfall og arv | Kommunal- og moderniseringsdepartementet | ingen'],
  },
  'R76: the three knots': {
    under: 'De tre knutene',
    says: [
      'Samarbeid på tvers: 30 av 35 prosjekter har to eller flere deltakere.',
      'Gevinstrealisering: 61 av 79 gevinster har både eier og måling.',
      'Fornyelse: 14 av 35 prosjekter skal fornye,',
    ],
  },
  'R76: one renewal less and one benefit without an owner': {
    under: 'De tre knutene',
    breaks: { 'projects/innbyggerportal': { '/category': 'improve', '/benefits/0/owner': gone } },
    says: ['Gevinstrealisering: 60 av 79', 'Fornyelse: 13 av 35'],
  },
  'R77: the five recommendations for work across bodies': {
    under: 'Samarbeid på tvers: de fem rådene',
    breaks: {
      'projects/innbyggerportal': { '/collaboration/users_early': { answer: 'no', reason: 'Rakk det ikke.' } },
    },
    says: ['Samarbeid på tvers er risikosport. 28 av 30 prosjekter', 'Brukere tidlig med | 18 | 8 | 1 | 1'],
  },
  'R78: work across bodies is told as a risk on the page': {
    under: 'Saksbehandling med kunstig intelligens',
    says: ['Samarbeidet: 5 virksomheter er med. Samarbeid på tvers er i seg selv en risiko.'],
  },
  'R79: the good story stands with the need': {
    under: 'Saksbehandling med kunstig intelligens',
    breaks: { 'projects/saksbehandling-ki': { '/need/story': 'En gang var det en sak.' } },
    says: ['En gang var det en sak.'],
  },
  'R80: projects, programmes, products and pilots': {
    under: 'Hva pengene går til',
    says: [
      'Prosjekt | 28 |',
      'Produkt under kontinuerlig utvikling | 1 |',
      'Program med flere prosjekter | 1 |',
      'Pilot | 3 |',
    ],
  },
  'R81: who speaks for the users': {
    under: 'Innbyggerportalen Min side',
    says: ['Seniorbruker: Leder servicetorget, Lillesund', 'Brukerrepresentant: Innbyggerpanelet i Nesfjord'],
  },
  'R82: agile, waterfall and both': {
    under: 'Arbeidsmåte, tema og gjenbruk',
    says: ['Smidig | 15 |', 'Kombinert | 9 |', 'Fossefall | 7 |'],
  },
  'R83: how much is new, and how much makes better': {
    under: 'Mot målene i strategien',
    breaks: { 'projects/saksbehandling-ki': { '/innovation': 'incremental' } },
    says: ['Innovasjon: Nyskaping | 5 % til 25 % | 27 % | 22 % | ● innenfor'],
  },
  'R85: pilots with what they try, and what came of it': {
    under: 'Piloter',
    says: ['Chatbot for innbyggerdialog |', 'Lyttende sensorer på hovedledningene i Lillesund |'],
  },
  'R86: a pilot that is discarded is counted as an answer': {
    under: 'Piloter',
    breaks: { 'projects/dokumentklassifisering-ki': { '/pilot/outcome': 'adjust' } },
    says: ['2 piloter er vurdert: 1 forkastet'],
  },
  'R87: together or alone': {
    under: 'Hva pengene går til',
    says: ['Flere virksomheter sammen | 30 |', 'Én virksomhet alene | 5 |'],
  },
  'R88: the security people that there are not enough of': {
    under: 'Folk: har vi nok?',
    says: ['Informasjonssikkerhet og personvern | 2027 | 1,6 | 0,7 | 1,9 | ▲ mangler 1 hvis alt etterspurt gis'],
  },
  'R88: with one more there are enough': {
    under: 'Folk: har vi nok?',
    breaks: { capacity: { '/competences/3/years/1/fte': 2.6 } },
    says: ['Informasjonssikkerhet og personvern | 2027 | 2,6 | 0,7 | 1,9 | ● nok'],
  },
  'R89: what is left for quick tests this year': {
    under: 'Sekretariatets mandat',
    breaks: { 'meetings/2026-06-11': { '/decisions/28/frame': 300_000 } },
    says: [
      'Sekretariatet kan selv vedta saker av typen pilot og linjeoppgave på inntil 500 000 kr, til sammen 1 500 000 kr i året. Mandatet er vedtatt 21. mai 2026, sak 2026/0398. I 2026 er det brukt 300 000 kr på 1 sak. 1 200 000 kr er igjen.',
    ],
  },
  'R91: how users take part': {
    under: 'Brukermedvirkning',
    breaks: { 'projects/innbyggerportal': { '/trust/user_involvement/level': 'survey' } },
    says: ['Spørreundersøkelse | 2', 'Bare spurt i en undersøkelse, eller ikke med: Innbyggerportalen Min side'],
  },
  'R93: what came, and what the budget took': {
    under: 'Hva er hentet ut, og hva tok budsjettet?',
    breaks: { 'projects/digital-post-ut': { '/benefits/0/annual/0/realised': 155_000 } },
    says: ['2025 | Hogdal kommune | 0,3 | 0,2 | 50 % |'],
  },
  'R94: the directives that a project follows': {
    under: 'Saksbehandling med kunstig intelligens',
    breaks: {
      'projects/saksbehandling-ki': {
        '/strategy/directives/0': {
          from: 'Departementet',
          date: '2026-01-15',
          text: 'Del data.',
          reference: 'Tildelingsbrev 2026',
          kind: 'allocation_letter',
        },
      },
    },
    says: ['Departementet, 15. januar 2026, Tildelingsbrev 2026: «Del data.»'],
  },
  'R95: the case number in the archive': {
    under: 'Saksbehandling med kunstig intelligens',
    says: ['Saksnummer: 2026/2418'],
  },
});
