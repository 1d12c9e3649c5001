// Bokmål for the check lists of the decision points.
import type { ChecklistWords } from '../checklist-words.ts';

const digdir = (page: string): string => `Etter Digdirs side «${page}» i Prosjektveiviseren.`;

export const checklistWords: ChecklistWords = {
  BP1: {
    source:
      'Etter Digdirs mal «Mandat for konseptfasen», versjon 4.0, slik den ligger i malbiblioteket til Prosjektportalen.',
    points: [
      'Er det formulert en tydelig problemstilling?',
      'Er tiltaket i tråd med virksomhetens strategi?',
      'Er det beskrevet hvordan tiltaket vil påvirke organisasjonen?',
      'Er det vurdert om dette bør være et prosjekt eller en oppgave i linjen?',
      'Er tiltaket vurdert opp mot IT-politiske føringer, arkitekturprinsipper og standarder?',
      'Er det avklart hvordan utredningen skal finansieres?',
      'Er det nok informasjon til å ta stilling nå, uten å hente inn mer?',
    ],
  },
  BP2: {
    source: digdir('BP2 – Beslutte oppstart av planleggingsfasen'),
    points: [
      'Er prosjektet realistisk og gjennomførbart?',
      'Er det vurdert om det skal etableres et prosjektstyre?',
      'Er rollen som prosjekteier beskrevet?',
      'Er gevinstansvarlig utpekt, og er rollen beskrevet?',
      'Støtter prosjektet virksomhetens mål og strategier?',
      'Er alternativene vurdert godt nok, med kvantitative og kvalitative gevinstanalyser, og med nytte og kostnad for hvert alternativ?',
      'Er prosjektlederen og de sentrale deltakerne utpekt?',
      'Er rollen som prosjektleder beskrevet?',
      'Er nøkkelressursene tilordnet prosjektet?',
      'Foreligger det en prosjektbegrunnelse?',
      'Er det vurdert om organisasjonen evner å gjennomføre endringen?',
      'Er det lagt en strategi for endringsledelse?',
      'Er de overordnede behovene for informasjonssikkerhet og personvern avklart?',
    ],
  },
  BP3: {
    source: digdir('BP3 – Beslutte overgang til gjennomføringsfasene'),
    points: [
      'Er prosjektet fortsatt ønskelig, og i tråd med de strategiske målene?',
      'Er resultatmålene egnet til å skape gevinstene fra konseptfasen?',
      'Finnes det en helhetlig plan, brutt ned i faser som det går an å styre?',
      'Er det lagt strategier for kommunikasjon, kvalitet og anskaffelse?',
      'Er interessentene analysert, og er tiltakene overfor dem planlagt?',
      'Er organisasjon, roller og ressurser på plass?',
      'Er usikkerhetsanalysen gjennomført, og er usikkerheten akseptabel?',
      'Er de kritiske suksessfaktorene kjent?',
      'Har gevinstansvarlig deltatt aktivt i arbeidet med gevinstrealiseringsplanen?',
      'Har linjen kapasitet til å realisere gevinstene?',
      'Finnes det en plan for endringsledelse?',
      'Er personvernkonsekvensene vurdert (DPIA)?',
      'Er det gjort en risikovurdering av informasjonssikkerheten?',
    ],
  },
  BP4: {
    source: digdir('BP4 – Beslutte overgang til avslutningsfasen'),
    points: [
      'Er leveransene i overensstemmelse med resultatmålene?',
      'Er leveransene dokumentert og levert etter planen?',
      'Er det oversikt over arbeidet som gjenstår?',
      'Anser gevinstansvarlig gevinstene som realistiske, og er gevinstrealiseringsplanen oppdatert?',
      'Er linjen klar til å ta over, med opplæring, dokumentasjon og driftsrutiner?',
      'Er det avklart hvem som følger opp og rapporterer effektene, og til hvem?',
      'Er det avklart hvem som har forvaltning og drift, og er avtalene inngått?',
      'Er endringsledelsen fulgt opp?',
      'Er risikoen for informasjonssikkerhet og personvern håndtert?',
    ],
  },
  BP5: {
    source: `${digdir('BP5 – Beslutte avslutning av prosjektet')} Digdirs liste kan ha ett punkt mer enn denne.`,
    points: [
      'Er arbeidet som gjensto, lukket eller overført?',
      'Er hovedresultatet dokumentert: produkt, kostnad, tid, kvalitet og ressursbruk?',
      'Er erfaringene dokumentert?',
      'Er dokumentene arkivert?',
      'Er kontraktene avsluttet?',
      'Er interessentene informert?',
      'Er gevinstrealiseringsplanen oppdatert?',
      'Er erfaringsloggen lukket?',
      'Er måloppnåelsen og erfaringene lagt fram for ledelsen?',
    ],
  },
  BP6: {
    source: 'Etter sjekklisten for realiseringsfasen i Prosjektportalen.',
    points: [
      'Er de planlagte målingene og tiltakene gjennomført?',
      'Er de forventede gevinstene oppnådd? Hvis ikke: Finnes det en tiltaksplan?',
    ],
  },
  title: (gate, passage) => `Sjekkliste for ${gate} (${passage})`,
  own: (gate) =>
    `Svarene føres på kortet, under checklists: ${gate}. Har dere en egen liste, skriver dere den under checklists i governance.yaml. Da gjelder den i stedet for denne.`,
  ownedBy: (name, { quote }) =>
    `Dette er deres egen liste${name === '' ? '' : ` i ${quote(name)}`}, under checklists i governance.yaml. Den gjelder i stedet for den som følger med verktøyet.`,
  takenFrom: (source) => `Kilde: ${source}`,
  answers: (gate) => `Svarene føres på kortet, under checklists: ${gate}.`,
  uses: {
    required: 'Alle punktene må besvares før prosjektet kan gå videre.',
    guiding: 'Punktene er til hjelp, og hindrer ikke at prosjektet går videre.',
  },
};
