// Bokmål for the digital form.
import type { FormWords } from '../form-words.ts';

const listed = (labels: readonly string[]): string => labels.map((label) => `\n  - ${label}`).join('');

export const formWords: FormWords = {
  name: 'Nytt forslag til porteføljen',
  about: 'Meld inn et behov eller en idé. Svaret blir et prosjektkort som rådet kan ta stilling til.',
  intro:
    'Takk for at du melder inn! Svar på det du vet; resten kan komme senere. Skriv roller eller initialer, ikke navn på personer, og ingenting som er unntatt offentlighet.',
  areas: 'Hvilke tjenesteområder berøres?',
  goals: 'Hvilke vedtatte mål bidrar forslaget til?',
  low: 'Hva er det minste det kan koste?',
  high: 'Hva er det meste det kan koste?',
  score: (criterion) => `Vurdering: ${criterion}`,
  reasons: [
    'Hvorfor disse vurderingene?',
    'Noen ord bak navnet på hvert kriterium. Rådet vil spørre om det senere; sekretariatet kan fylle ut resten.',
  ],
  more: ['Noe mer?', 'Alt annet som er greit å vite. Det står som kommentar nederst i kortet.'],
  notChosen: 'Velg …',
  confirm: ['Bekreft', 'Her står ingen navn på personer, og ingenting som er unntatt offentlighet.'],
  template: {
    about:
      'Skriv svarene under spørsmålene. La linjene som begynner med ### stå. Det som står slik som dette, ser bare du.',
    required: 'Må besvares.',
    choose: 'Skriv ett av disse:',
    example: (text) => `For eksempel: ${text}`,
  },
  comments: 'Fra skjemaet, uten plass i et felt. Flytt det som trengs, og slett resten:',
  beside: 'Utenfor spørsmålene',
  made: (title) => `Laget et kort av skjemaet, for «${title}»:`,
  fromRow: (row, file) => `Leste rad ${row} i ${file}.`,
  notAnswered: (labels) => `Ikke besvart. Fyll ut i kortet:${listed(labels)}`,
  unread: (label, problem) => `«${label}»: ${problem} Svaret står som kommentar nederst i kortet.`,
  noRoom: (label) =>
    `${label}: Porteføljens egen mal har ikke plass til svaret. Det står som kommentar nederst i kortet.`,
  cleaned: (label) => `«${label}»: Usynlige tegn er tatt bort.`,
  repeated: (label) =>
    `Linjen «### ${label}» står flere ganger. Bare én av dem er lest som spørsmålet; se at svarene står der de skal.`,
  notConfirmed: (label) =>
    `«${label}» er ikke krysset av. Se etter navn og taushetsbelagte opplysninger før kortet deles.`,
  besideKept: 'Tekst utenfor spørsmålene står som kommentar nederst i kortet.',
  next: 'Neste: Fyll ut det som mangler, og kjør «portfolio check».',
};
