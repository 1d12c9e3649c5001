// Nynorsk for the digital form.
import type { FormWords } from '../form-words.ts';

const listed = (labels: readonly string[]): string => labels.map((label) => `\n  - ${label}`).join('');

export const formWords: FormWords = {
  name: 'Nytt forslag til porteføljen',
  about: 'Meld inn eit behov eller ein idé. Svaret blir eit prosjektkort som rådet kan ta stilling til.',
  intro:
    'Takk for at du melder inn! Svar på det du veit; resten kan kome seinare. Skriv roller eller initialar, ikkje namn på personar, og ingenting som er unnateke offentlegheit.',
  areas: 'Kva tenesteområde rører det ved?',
  goals: 'Kva vedtekne mål medverkar forslaget til?',
  low: 'Kva er det minste det kan koste?',
  high: 'Kva er det meste det kan koste?',
  score: (criterion) => `Vurdering: ${criterion}`,
  reasons: [
    'Kvifor desse vurderingane?',
    'Nokre ord bak namnet på kvart kriterium. Rådet kjem til å spørje om det seinare; sekretariatet kan fylle ut resten.',
  ],
  more: ['Noko meir?', 'Alt anna som er greitt å vite. Det står som kommentar nedst i kortet.'],
  notChosen: 'Vel …',
  confirm: ['Stadfest', 'Her står ingen namn på personar, og ingenting som er unnateke offentlegheit.'],
  template: {
    about: 'Skriv svara under spørsmåla. La linjene som byrjar med ### stå. Det som står slik som dette, ser berre du.',
    required: 'Må svarast på.',
    choose: 'Skriv eitt av desse:',
    example: (text) => `Til dømes: ${text}`,
  },
  comments: 'Frå skjemaet, utan plass i eit felt. Flytt det som trengst, og slett resten:',
  beside: 'Utanfor spørsmåla',
  made: (title) => `Laga eit kort av skjemaet, for «${title}»:`,
  fromRow: (row, file) => `Las rad ${row} i ${file}.`,
  notAnswered: (labels) => `Ikkje svara på. Fyll ut i kortet:${listed(labels)}`,
  unread: (label, problem) => `«${label}»: ${problem} Svaret står som kommentar nedst i kortet.`,
  noRoom: (label) =>
    `${label}: Malen til porteføljen har ikkje plass til svaret. Det står som kommentar nedst i kortet.`,
  cleaned: (label) => `«${label}»: Usynlege teikn er tekne bort.`,
  repeated: (label) =>
    `Linja «### ${label}» står fleire gonger. Berre éi av dei er lesen som spørsmålet; sjå at svara står der dei skal.`,
  notConfirmed: (label) =>
    `«${label}» er ikkje kryssa av. Sjå etter namn og opplysningar under teieplikt før kortet blir delt.`,
  besideKept: 'Tekst utanfor spørsmåla står som kommentar nedst i kortet.',
  next: 'Neste: Fyll ut det som manglar, og køyr «portfolio check».',
};
