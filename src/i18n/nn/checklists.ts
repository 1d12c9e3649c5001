// Nynorsk for the check lists of the decision points.
import type { ChecklistWords } from '../checklist-words.ts';

const digdir = (page: string): string => `Etter Digdir si side «${page}» i Prosjektveiviseren.`;

export const checklistWords: ChecklistWords = {
  BP1: {
    source:
      'Etter Digdir sin mal «Mandat for konseptfasen», versjon 4.0, slik han ligg i malbiblioteket til Prosjektportalen.',
    points: [
      'Er det formulert ei tydeleg problemstilling?',
      'Er tiltaket i tråd med strategien til verksemda?',
      'Er det skildra korleis tiltaket vil påverke organisasjonen?',
      'Er det vurdert om dette bør vere eit prosjekt eller ei oppgåve i linja?',
      'Er tiltaket vurdert opp mot IT-politiske føringar, arkitekturprinsipp og standardar?',
      'Er det avklart korleis utgreiinga skal finansierast?',
      'Er det nok informasjon til å ta stilling no, utan å hente inn meir?',
    ],
  },
  BP2: {
    source: digdir('BP2 – Beslutte oppstart av planleggingsfasen'),
    points: [
      'Er prosjektet realistisk og gjennomførbart?',
      'Er det vurdert om det skal opprettast eit prosjektstyre?',
      'Er rolla som prosjekteigar skildra?',
      'Er gevinstansvarleg peika ut, og er rolla skildra?',
      'Støttar prosjektet måla og strategiane til verksemda?',
      'Er alternativa vurderte godt nok, med kvantitative og kvalitative gevinstanalysar, og med nytte og kostnad for kvart alternativ?',
      'Er prosjektleiaren og dei sentrale deltakarane peika ut?',
      'Er rolla som prosjektleiar skildra?',
      'Er nøkkelressursane sette av til prosjektet?',
      'Ligg det føre ei prosjektgrunngiving?',
      'Er det vurdert om organisasjonen evnar å gjennomføre endringa?',
      'Er det lagt ein strategi for endringsleiing?',
      'Er dei overordna behova for informasjonstryggleik og personvern avklara?',
    ],
  },
  BP3: {
    source: digdir('BP3 – Beslutte overgang til gjennomføringsfasene'),
    points: [
      'Er prosjektet framleis ønskjeleg, og i tråd med dei strategiske måla?',
      'Er resultatmåla eigna til å skape gevinstane frå konseptfasen?',
      'Finst det ein heilskapleg plan, broten ned i fasar som det går an å styre?',
      'Er det lagt strategiar for kommunikasjon, kvalitet og innkjøp?',
      'Er interessentane analyserte, og er tiltaka overfor dei planlagde?',
      'Er organisasjon, roller og ressursar på plass?',
      'Er usikkerheitsanalysen gjennomført, og er usikkerheita akseptabel?',
      'Er dei kritiske suksessfaktorane kjende?',
      'Har gevinstansvarleg delteke aktivt i arbeidet med gevinstrealiseringsplanen?',
      'Har linja kapasitet til å realisere gevinstane?',
      'Finst det ein plan for endringsleiing?',
      'Er personvernkonsekvensane vurderte (DPIA)?',
      'Er det gjort ei risikovurdering av informasjonstryggleiken?',
    ],
  },
  BP4: {
    source: digdir('BP4 – Beslutte overgang til avslutningsfasen'),
    points: [
      'Er leveransane i samsvar med resultatmåla?',
      'Er leveransane dokumenterte og leverte etter planen?',
      'Er det oversikt over arbeidet som står att?',
      'Reknar gevinstansvarleg gevinstane som realistiske, og er gevinstrealiseringsplanen oppdatert?',
      'Er linja klar til å ta over, med opplæring, dokumentasjon og driftsrutinar?',
      'Er det avklart kven som følgjer opp og rapporterer effektane, og til kven?',
      'Er det avklart kven som har forvaltning og drift, og er avtalane inngåtte?',
      'Er endringsleiinga følgd opp?',
      'Er risikoen for informasjonstryggleik og personvern handtert?',
    ],
  },
  BP5: {
    source: `${digdir('BP5 – Beslutte avslutning av prosjektet')} Digdir si liste kan ha eitt punkt meir enn denne.`,
    points: [
      'Er arbeidet som stod att, lukka eller overført?',
      'Er hovudresultatet dokumentert: produkt, kostnad, tid, kvalitet og ressursbruk?',
      'Er erfaringane dokumenterte?',
      'Er dokumenta arkiverte?',
      'Er kontraktane avslutta?',
      'Er interessentane informerte?',
      'Er gevinstrealiseringsplanen oppdatert?',
      'Er erfaringsloggen lukka?',
      'Er måloppnåinga og erfaringane lagde fram for leiinga?',
    ],
  },
  BP6: {
    source: 'Etter sjekklista for realiseringsfasen i Prosjektportalen.',
    points: [
      'Er dei planlagde målingane og tiltaka gjennomførte?',
      'Er dei forventa gevinstane oppnådde? Viss ikkje: Finst det ein tiltaksplan?',
    ],
  },
  title: (gate, passage) => `Sjekkliste for ${gate} (${passage})`,
  own: (gate) =>
    `Svara blir førte på kortet, under checklists: ${gate}. Har de ei eiga liste, skriv de henne under checklists i governance.yaml. Då gjeld ho i staden for denne.`,
  ownedBy: (name, { quote }) =>
    `Dette er dykkar eiga liste${name === '' ? '' : ` i ${quote(name)}`}, under checklists i governance.yaml. Ho gjeld i staden for den som følgjer med verktøyet.`,
  takenFrom: (source) => `Kjelde: ${source}`,
  answers: (gate) => `Svara blir førte på kortet, under checklists: ${gate}.`,
  uses: {
    required: 'Det må svarast på alle punkta før prosjektet kan gå vidare.',
    guiding: 'Punkta er til hjelp, og hindrar ikkje at prosjektet går vidare.',
  },
};
