// Bokmål for the section on the best set within the frame.
import type { BestSetWords } from '../../report/best-set-words.ts';

export const bestSetWords: BestSetWords = {
  title: 'Det beste utvalget innenfor rammen',
  foundTitle: 'Utvalget innenfor rammen',
  best: ({ chosen, open }) =>
    `${chosen} av ${open} prosjekter til valg er med i det beste utvalget. Det er bevist at ingen andre utvalg som holder pengene, folkene og reglene, gir høyere verdi.`,
  found: ({ chosen, open, most, gap }) =>
    `${chosen} av ${open} prosjekter til valg er med i utvalget som ble funnet. Det er ikke bevist at ingen gir mer, men ingen kan gi mer enn ${gap === null ? `${most} poeng` : `${gap} prosent høyere verdi`}.`,
  nothingHolds: 'Ingen utvalg holder pengene, folkene og reglene slik de står nå. Dette er det minste som må gi etter:',
  unknown: 'Porteføljen er for stor til at utvalget ble funnet i denne rapporten.',
  agrees: 'Utvalget er det samme som listen kommer til.',
  differs: ({ inSet, inList }) =>
    [
      ...(inSet ? [`Utvalget tar med ${inSet}, som ikke får plass når vi går nedover listen.`] : []),
      ...(inList ? [`Det tar ikke med ${inList}, som får plass i listen.`] : []),
    ].join(' '),
  whyItDiffers:
    'Listen tar prosjektene ett for ett ovenfra, med den oppstarten som er planlagt, og ser bare på pengene. Utvalget veier alle mot hverandre, ser også på folkene og på hvem som utelukker eller trenger hverandre, og kan la et prosjekt starte i et annet av årene kortet tillater.',
  columns: {
    project: 'Prosjekt',
    list: 'I listen',
    set: 'I utvalget',
    price: 'Pris for det motsatte',
    weights: 'Med i av 100 vektsett',
    members: 'Med hos medlemmer',
  },
  isIn: 'med',
  isOut: 'ikke med',
  starts: (year, delay) =>
    `med fra ${year}${delay === 0 ? '' : ` (${Math.abs(delay)} år ${delay > 0 ? 'senere' : 'tidligere'} enn planlagt)`}`,
  atMost: (points) => `høyst ${points}`,
  priceMeans:
    'Prisen er hvor mange poeng hele utvalget taper om det motsatte blir vedtatt: at et prosjekt som er med, blir utelatt, eller at et som ikke er med, blir tatt inn. En lav pris betyr at valget er nesten likegyldig for verdien.',
  weightsMean: ({ method, draws, seed }) =>
    `«Med i av 100 vektsett»: vektene er trukket ${draws} ganger ${
      {
        around: 'rundt de vedtatte, hver fra halvparten til halvannen gang så stor',
        uniform: 'blant alle vekter som finnes',
        order: 'blant alle vekter i samme rekkefølge',
      }[method]
    }, og utvalget er funnet på nytt hver gang (frø ${seed}).`,
  membersMean:
    '«Med hos medlemmer»: så mange av rådets medlemmer har prosjektet med i utvalget etter sine egne vekter.',
  weightsChart: 'Hvor ofte hvert prosjekt er med når vektene trekkes',
  stairTitle: (year) => `Hva mer eller mindre penger i ${year} gir`,
  stairs: ({ year, last, idle, next, highest }) =>
    [
      ...(last ? [`De siste ${last.amount} av rammen i ${year} som kjøper noe, gir ${last.points} poeng.`] : []),
      ...(idle ? [`${idle} av rammen kjøper ikke noe mer.`] : []),
      ...(next ? [`Neste trinn krever ${next.amount} mer og gir ${next.points} poeng.`] : []),
      ...(highest ? [`Selv en ramme på ${highest} ville ikke gitt høyere verdi.`] : []),
    ].join(' '),
  stairColumns: { frame: 'Ramme', value: 'Verdi', comesIn: 'Inn', goesOut: 'Ut' },
  today: 'dagens ramme',
};
