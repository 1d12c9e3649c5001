// What the seeds ask of the papers: the case paper, the agenda, the minutes, and the edition for elected members and citizens.
import { gone } from '../support/broken-example.ts';
import { testPapers } from '../support/test-papers.ts';

const caseTitle = 'Sak 26/26: Saksbehandling med kunstig intelligens';
const card = 'projects/saksbehandling-ki';

testPapers({
  'R3: the sector leader’s words stand in the case paper as they were said': {
    paper: 'case',
    under: 'Forankring',
    breaks: {
      [card]: {
        '/anchoring/sector_leader': {
          heard: '2026-10-09',
          recommendation: 'does_not_recommend',
          remark: 'Vent til 2028.',
        },
      },
    },
    says: ['Sektorlederen (9. oktober 2026) tilrår ikke: «Vent til 2028.»'],
  },
  'R4: the elected and the citizens get an edition in plain words': {
    paper: 'public',
    under: 'Kort fortalt: Digital portefølje for Fjordregionen',
    says: ['Her ser du hvilke digitale prosjekter vi arbeider med', 'Gjelder: Fem kommuner og det felles selskapet'],
  },
  'R6: the case paper says the way of the case': {
    paper: 'case',
    under: caseTitle,
    says: [
      'Saksgang: Sektorleder tilrådde med merknad 9. oktober 2026 → Sekretariatet for Digitaliseringsrådet forbereder → Digitaliseringsrådet i Fjordregionen tilrår → Rådmannsutvalget (de fem kommunedirektørene) vedtar',
    ],
  },
  'R10: the secretariat’s own assessment stands in the case paper': {
    paper: 'case',
    under: 'Vurdering',
    breaks: { 'meetings/2026-12-10': { '/agenda/5/assessment': 'Vi foreslår å vente.' } },
    says: ['Sekretariatets vurdering', 'Vi foreslår å vente.'],
  },
  'R11: the finance directors who are not heard are named': {
    paper: 'case',
    under: 'Forankring',
    breaks: { [card]: { '/participants/4/finance_director_heard': gone } },
    says: ['Skal høres før saken behandles, og er ikke hørt: økonomisjefen i Øyvar kommune.'],
  },
  'R35: what was stopped stands in the minutes with the reason': {
    paper: 'minutes',
    under: 'Sak 9/26 Chatbot for innbyggerdialog',
    says: ['Vedtak: Stanset.', 'Begrunnelse:'],
  },
  'R36: the case paper says what is withdrawn, and what is kept': {
    paper: 'case',
    under: 'Gevinster',
    says: [
      'Til sammen er gevinstene 4 020 000 kr i året ved full virkning: 1 560 000 kr tas ut av budsjettene, 1 560 000 kr beholdes i tjenestene',
    ],
  },
  'R36: the case paper says when nobody has told where a benefit comes': {
    paper: 'case',
    under: 'Gevinster',
    breaks: { 'projects/saksbehandling-ki': { '/benefits/0/arena': gone } },
    says: [
      'Mindre leting og færre mangelbrev Saksbehandlere i tre tjenester | 3 120 000 kr i året (4 årsverk), fra 1. januar 2030 | Kommunalsjef organisasjon | Nye eller bedre tjenester. Det står ikke hvor gevinsten kommer |',
      'Til sammen er gevinstene 4 020 000 kr i året ved full virkning: 900 000 kr kommer innbyggere og andre til gode. For 3 120 000 kr står det ikke hvor gevinsten kommer.',
    ],
  },
  'R44: the case paper says what the project would displace': {
    paper: 'case',
    under: 'Vurdering',
    says: ['Prosjektet er nr. 13 av 21 i prioriteringen,', 'Det mangler'],
  },
  'R84: the architect’s assessment stands in the case paper': {
    paper: 'case',
    under: 'Personvern, sikkerhet, arkitektur og brukere',
    says: ['Arkitektur: vurdert 5. oktober 2026 av Virksomhetsarkitekt.', 'Brukermedvirkning:'],
  },
  'R95: the case paper has the case number of the archive': {
    paper: 'case',
    under: caseTitle,
    says: ['Arkivsak: 2026/2418 (Felles sak- og arkivsystem)'],
  },
});
