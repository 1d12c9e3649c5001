// Bokmål for `portfolio new`.
import type { NewWords } from '../new-words.ts';

export const newWords: NewWords = {
  intro: 'Nytt forslag. Noen få spørsmål; alt kan endres etterpå. Ctrl-C avbryter uten å skrive noe.',
  outro: 'Takk, det var alt.',
  questions: {
    title: ['Hva heter forslaget?', 'Digital skjenkekontroll'],
    id: ['Hvilken id skal kortet ha? Den er også navnet på filen, og endres aldri.', 'digital-skjenkekontroll'],
    organisation: ['Hvilken virksomhet eier behovet?', 'Storvik kommune'],
    unit: ['Hvilken enhet? (kan stå tomt)', 'Næringsavdelingen'],
    sector: ['Hvilken sektor hører det til?', ''],
    form: ['Hvordan tenker dere å arbeide?', ''],
    responsible: ['Hvem svarer for forslaget? Skriv en rolle, ikke et navn.', 'Næringssjef'],
    submitter: ['Hvem melder det inn?', 'Skjenkekontrollør'],
    problem: ['Hva er problemet, og hvor stort er det?', 'Kontrollørene bruker to timer per kontroll på papir'],
    forWhom: ['Hvem har problemet? (flere: skill med komma)', 'Skjenkesteder, kontrollører'],
    benefit: ['Hva er den viktigste gevinsten?', 'Kontrollørene rekker flere kontroller'],
    cost: ['Hva vil det koste? Et grovt anslag er nok.', '400000 eller 1,5 mill.'],
    hypothesis: ['Pilot: Hva tror dere?', 'Kontrollørene bruker halve tiden når skjemaet er på nettbrett'],
    criterion: [
      'Pilot: Hva må være sant for at forsøket har lyktes?',
      'Minst 20 kontroller, og under én time per kontroll',
    ],
    start: ['Pilot: Når starter den?', '2027-02-01'],
    end: ['Pilot: Når er den over, og blir vurdert?', '2027-06-30'],
  },
  submitter: (roles) =>
    roles.length === 0 ? 'Skriv en rolle eller initialer.' : `Skriv rollen slik den står her: ${roles.join(', ')}.`,
  notYet: 'Vet ikke ennå',
  problems: {
    'blank': 'Her trengs et svar.',
    'several-lines': 'Dette må stå på én linje.',
    'hidden-character':
      'Teksten har usynlige tegn, eller tegn som styrer skrivretningen. Skriv den på nytt i stedet for å lime den inn.',
    'too-long': 'Teksten er for lang: høyst 300 tegn på én linje, og 10 000 der det er plass til avsnitt.',
    'too-many': 'Det er for mange: høyst 30.',
    'not-an-amount': 'Dette er ikke et beløp. Skriv for eksempel 400000 eller «1,5 mill.». Et grovt anslag er nok.',
    'ambiguous-amount': 'Beløpet kan leses på to måter. Skriv det med bare sifre, for eksempel 1500000.',
    'other-currency': 'Beløpet er i en annen valuta enn porteføljens.',
    'too-large': 'Beløpet er for stort.',
    'negative-amount': 'Kostnaden kan ikke være mindre enn null.',
    'small-amount':
      'Beløpet er under 1000. Mente du millioner? Skriv for eksempel «1,5 mill.» eller 1500000. Er det usikkert, er et grovt anslag nok.',
    'not-a-date': 'Skriv en dato som finnes, år-måned-dag, for eksempel 2027-03-31.',
    'end-before-start': 'Slutten kan ikke komme før starten.',
    'no-id-from-title':
      'Av tittelen kan det ikke lages en id, som også er navnet på filen. Gi kortet en: små bokstaver a–z, tall og bindestrek, 2–63 tegn, for eksempel --id digital-skjenkekontroll.',
    'unusable-id': 'Bruk små bokstaver a–z, tall og bindestrek, 2–63 tegn.',
    'taken-id': 'Det finnes et kort med denne id-en. Velg en annen.',
    'unknown-choice': 'Velg ett av alternativene.',
    'only-pilots': 'Dette gjelder bare piloter, --form pilot.',
    'not-on-scale': 'Dette er ikke et tall på skalaen.',
    'no-score': 'Begrunnelsen mangler en vurdering å høre til.',
  },
  gaveUp: 'Avbrutt. Ingenting er skrevet.',
  made: (title, cost) => `Laget et kort for «${title}», anslått til ${cost}:`,
  schema: (file) => `Skrev også ${file}, så redigeringsprogrammet kan forklare feltene mens du skriver.`,
  unused: (slots) => `Porteføljens egen mal har ikke plass til ${slots}. Det er ikke med i kortet.`,
  notAsked: (sector, id) =>
    `Sektorlederen for «${sector}» blir ikke spurt om å godkjenne kortet, for det er begynnelsen av id-en som avgjør hvem som spørres. Gi kortet id-en ${id}: gi filen det navnet før du lagrer den i git.`,
  next: [
    'Neste:',
    '  1. Åpne kortet. Kommentarene sier hva som hjelper rådet.',
    '  2. Kjør «portfolio check». Den sier hva som mangler, og hvor.',
    '  3. Lagre kortet i git (commit), og lag en pull request.',
  ].join('\n'),
};
