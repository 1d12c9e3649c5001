// Bokmål for charts of the choice.
import type { ChartWords } from '../chart-words.ts';

const projects = (count: number) => (count === 1 ? '1 prosjekt' : `${count} prosjekter`);
const inTop = (top: number) => (top === 1 ? 'øverst' : `blant de ${top} øverste`);

export const chartWords: ChartWords = {
  tooBig: 'Figuren er for stor til å tegnes her. Tabellen sier det samme.',
  frontier: {
    title: 'Verdi mot kostnad over alle årene',
    reading: ({ lowest, more, between }) =>
      [
        `Det billigste utvalget som holder alle grensene, koster ${lowest.cost} i alt og gir ${lowest.value} poeng. Det beste koster ${more.cost} mer og gir ${more.value} poeng mer.`,
        ...(between
          ? [
              `Halvparten av de pengene er nok til ${between.half} prosent av de poengene, og de siste ${between.last.cost} gir ${between.last.value} poeng.`,
            ]
          : []),
      ].join(' '),
    listed: ({ cost, value, best }) =>
      best === null
        ? `Utvalget som listen kommer til, koster ${cost} og gir ${value} poeng. Det er det meste som kan fås for så mye.`
        : `Utvalget som listen kommer til, koster ${cost} og gir ${value} poeng. For like mye kan det fås ${best}.`,
    listedBroken: ({ cost, value, broken }) =>
      `Utvalget som listen kommer til, ville koste ${cost} og gi ${value} poeng, men det holder ikke ${broken}.`,
    broken: { money: 'pengene', people: 'folkene', rules: 'reglene' },
    bars: 'Hver søyle er verdien av det beste utvalget som ikke koster mer enn beløpet under den. Der søylene nesten ikke vokser, kjøper pengene lite.',
    notProven: 'For rader merket «minst» er det ikke bevist at ingen utvalg gir mer for like mye.',
    costs: (unit) => `Planlagt kostnad i alt, ${unit}`,
    values: 'Verdi, poeng',
    columns: { cost: 'Kostnad', value: 'Verdi', share: 'Del av veien', in: 'Inn', out: 'Ut', note: 'Merknad' },
    columnsMean:
      'Hver rad er det beste utvalget for så mye penger. «Del av veien»: hvor mye av verdien fra det billigste til det beste som er nådd. «Inn» og «Ut»: endringen fra raden over.',
    cheapest: 'billigst',
    best: 'best',
    list: 'listens utvalg',
    atLeast: 'minst',
  },
  stairs: {
    title: (year) => `Verdien av det beste utvalget for hver ramme i ${year}`,
    frames: (year, unit) => `Ramme i ${year}, ${unit}`,
    reading: ({ year, frame, flat }) =>
      `Søylene viser hva det beste utvalget er verdt for hver ramme i ${year}. Dagens ramme er ${frame}. ${
        flat === null
          ? 'Søylene vokser så langt det er regnet.'
          : `Fra ${flat} er søylene like høye, for mer penger dette ene året gir ikke mer.`
      }`,
    all: (count) => `Alle ${count} trinn`,
  },
  inTop: {
    title: (top) => `Hvor ofte hvert prosjekt er ${inTop(top)}`,
    unit: 'av 100 trekk',
    reading: ({ top, always, between, never }) =>
      `Søylene står i listens rekkefølge. I minst 95 av 100 trekk er ${projects(always)} ${inTop(top)}, og ${projects(never)} er det i høyst 5. For ${projects(between)} avhenger det av hvordan kriteriene veies, og av poeng som er usikre.`,
    places: 'Plassene til hvert prosjekt',
    first: (shown) => `Bare de ${shown} øverste i listen er tegnet. Tabellen har alle.`,
  },
  capacity: {
    heatTitle: 'Belegg per kompetanse og år',
    heatMeans:
      'Prosenten er det som er tildelt og etterspurt, av kapasiteten. ▲: for få folk hvis alt etterspurt gis. ■: mer er tildelt enn det finnes.',
    title: (year) => `Folk i ${year}, behov og kapasitet`,
    unit: 'årsverk',
    reading: ({ year, short }) =>
      `${year} er året med minst å gå på. Søylene er det som er tildelt og etterspurt, og linjen er det som finnes. ${
        short === null
          ? 'Ingen søyle går forbi linjen, så det er nok til alt.'
          : `Søylen går forbi linjen for ${short}. Der er det for få folk hvis alt etterspurt gis.`
      }`,
    hidden: (count) => `${count} kompetanser med bedre plass er ikke tegnet. Tabellen har alle.`,
  },
};
