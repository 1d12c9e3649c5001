// Nynorsk for `portfolio new`.
import type { NewWords } from '../new-words.ts';

export const newWords: NewWords = {
  intro: 'Nytt forslag. Nokre få spørsmål; alt kan endrast etterpå. Ctrl-C avbryt utan å skrive noko.',
  outro: 'Takk, det var alt.',
  questions: {
    title: ['Kva heiter forslaget?', 'Digital skjenkekontroll'],
    id: ['Kva id skal kortet ha? Han er også namnet på fila, og blir aldri endra.', 'digital-skjenkekontroll'],
    organisation: ['Kva verksemd eig behovet?', 'Storvik kommune'],
    unit: ['Kva eining? (kan stå tomt)', 'Næringsavdelinga'],
    sector: ['Kva sektor høyrer det til?', ''],
    form: ['Korleis tenkjer de å arbeide?', ''],
    responsible: ['Kven svarar for forslaget? Skriv ei rolle, ikkje eit namn.', 'Næringssjef'],
    submitter: ['Kven melder det inn?', 'Skjenkekontrollør'],
    problem: ['Kva er problemet, og kor stort er det?', 'Kontrollørane bruker to timar per kontroll på papir'],
    forWhom: ['Kven har problemet? (fleire: skil med komma)', 'Skjenkestader, kontrollørar'],
    benefit: ['Kva er den viktigaste gevinsten?', 'Kontrollørane rekk fleire kontrollar'],
    cost: ['Kva vil det koste? Eit grovt overslag er nok.', '400000 eller 1,5 mill.'],
    hypothesis: ['Pilot: Kva trur de?', 'Kontrollørane bruker halve tida når skjemaet er på nettbrett'],
    criterion: [
      'Pilot: Kva må vere sant for at forsøket har lykkast?',
      'Minst 20 kontrollar, og under éin time per kontroll',
    ],
    start: ['Pilot: Når startar han?', '2027-02-01'],
    end: ['Pilot: Når er han over, og blir vurdert?', '2027-06-30'],
  },
  submitter: (roles) =>
    roles.length === 0 ? 'Skriv ei rolle eller initialar.' : `Skriv rolla slik ho står her: ${roles.join(', ')}.`,
  notYet: 'Veit ikkje enno',
  problems: {
    'blank': 'Her trengst eit svar.',
    'several-lines': 'Dette må stå på éi linje.',
    'hidden-character':
      'Teksten har usynlege teikn, eller teikn som styrer skriveretninga. Skriv han på nytt i staden for å lime han inn.',
    'too-long': 'Teksten er for lang: høgst 300 teikn på éi linje, og 10 000 der det er plass til avsnitt.',
    'too-many': 'Det er for mange: høgst 30.',
    'not-an-amount': 'Dette er ikkje eit beløp. Skriv til dømes 400000 eller «1,5 mill.». Eit grovt overslag er nok.',
    'ambiguous-amount': 'Beløpet kan lesast på to måtar. Skriv det med berre siffer, til dømes 1500000.',
    'other-currency': 'Beløpet er i ein annan valuta enn porteføljen sin.',
    'too-large': 'Beløpet er for stort.',
    'negative-amount': 'Kostnaden kan ikkje vere mindre enn null.',
    'small-amount':
      'Beløpet er under 1000. Meinte du millionar? Skriv til dømes «1,5 mill.» eller 1500000. Er det usikkert, er eit grovt overslag nok.',
    'not-a-date': 'Skriv ein dato som finst, år-månad-dag, til dømes 2027-03-31.',
    'end-before-start': 'Slutten kan ikkje kome før starten.',
    'no-id-from-title':
      'Av tittelen kan det ikkje lagast ein id, som også er namnet på fila. Gi kortet ein: små bokstavar a–z, tal og bindestrek, 2–63 teikn, til dømes --id digital-skjenkekontroll.',
    'unusable-id': 'Bruk små bokstavar a–z, tal og bindestrek, 2–63 teikn.',
    'taken-id': 'Det finst eit kort med denne id-en. Vel ein annan.',
    'unknown-choice': 'Vel eitt av alternativa.',
    'only-pilots': 'Dette gjeld berre pilotar, --form pilot.',
    'not-on-scale': 'Dette er ikkje eit tal på skalaen.',
    'no-score': 'Grunngivinga manglar ei vurdering å høyre til.',
  },
  gaveUp: 'Avbrote. Ingenting er skrive.',
  made: (title, cost) => `Laga eit kort for «${title}», rekna til om lag ${cost}:`,
  schema: (file) => `Skreiv også ${file}, så redigeringsprogrammet kan forklare felta medan du skriv.`,
  unused: (slots) => `Porteføljen sin eigen mal har ikkje plass til ${slots}. Det er ikkje med i kortet.`,
  notAsked: (sector, id) =>
    `Sektorleiaren for «${sector}» blir ikkje spurd om å godkjenne kortet, for det er starten av id-en som avgjer kven som blir spurd. Gi kortet id-en ${id}: gi fila det namnet før du lagrar henne i git.`,
  next: [
    'Neste:',
    '  1. Opne kortet. Kommentarane seier kva som hjelper rådet.',
    '  2. Køyr «portfolio check». Den seier kva som manglar, og kvar.',
    '  3. Lagre kortet i git (commit), og lag ein pull request.',
  ].join('\n'),
};
