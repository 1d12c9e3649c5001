// Nynorsk for the section on the best set within the frame.
import type { BestSetWords } from '../../report/best-set-words.ts';

export const bestSetWords: BestSetWords = {
  title: 'Det beste utvalet innanfor ramma',
  foundTitle: 'Utvalet innanfor ramma',
  best: ({ chosen, open }) =>
    `${chosen} av ${open} prosjekt til val er med i det beste utvalet. Det er prova at ingen andre utval som held pengane, folka og reglane, gir høgare verdi.`,
  found: ({ chosen, open, most, gap }) =>
    `${chosen} av ${open} prosjekt til val er med i utvalet som blei funne. Det er ikkje prova at ingen gir meir, men ingen kan gi meir enn ${gap === null ? `${most} poeng` : `${gap} prosent høgare verdi`}.`,
  nothingHolds: 'Ingen utval held pengane, folka og reglane slik dei står no. Dette er det minste som må gi etter:',
  unknown: 'Porteføljen er for stor til at utvalet blei funne i denne rapporten.',
  agrees: 'Utvalet er det same som lista kjem til.',
  differs: ({ inSet, inList }) =>
    [
      ...(inSet ? [`Utvalet tek med ${inSet}, som ikkje får plass når vi går nedover lista.`] : []),
      ...(inList ? [`Det tek ikkje med ${inList}, som får plass i lista.`] : []),
    ].join(' '),
  whyItDiffers:
    'Lista tek prosjekta eitt for eitt ovanfrå, med den oppstarten som er planlagd, og ser berre på pengane. Utvalet veg alle mot kvarandre, ser òg på folka og på kven som utelukkar eller treng kvarandre, og kan la eit prosjekt starte i eit anna av åra kortet tillèt.',
  columns: {
    project: 'Prosjekt',
    list: 'I lista',
    set: 'I utvalet',
    price: 'Pris for det motsette',
    weights: 'Med i av 100 vektsett',
    members: 'Med hos medlemmer',
  },
  isIn: 'med',
  isOut: 'ikkje med',
  starts: (year, delay) =>
    `med frå ${year}${delay === 0 ? '' : ` (${Math.abs(delay)} år ${delay > 0 ? 'seinare' : 'tidlegare'} enn planlagt)`}`,
  atMost: (points) => `høgst ${points}`,
  priceMeans:
    'Prisen er kor mange poeng heile utvalet taper om det motsette blir vedteke: at eit prosjekt som er med, blir utelate, eller at eit som ikkje er med, blir teke inn. Ein låg pris tyder at valet er nesten likegyldig for verdien.',
  weightsMean: ({ method, draws, seed }) =>
    `«Med i av 100 vektsett»: vektene er trekte ${draws} gonger ${
      {
        around: 'rundt dei vedtekne, kvar frå halvparten til halvannan gong så stor',
        uniform: 'blant alle vekter som finst',
        order: 'blant alle vekter i same rekkjefølgje',
      }[method]
    }, og utvalet er funne på nytt kvar gong (frø ${seed}).`,
  membersMean:
    '«Med hos medlemmer»: så mange av medlemmene i rådet har prosjektet med i utvalet etter sine eigne vekter.',
  weightsChart: 'Kor ofte kvart prosjekt er med når vektene blir trekte',
  stairTitle: (year) => `Kva meir eller mindre pengar i ${year} gir`,
  stairs: ({ year, last, idle, next, highest }) =>
    [
      ...(last ? [`Dei siste ${last.amount} av ramma i ${year} som kjøper noko, gir ${last.points} poeng.`] : []),
      ...(idle ? [`${idle} av ramma kjøper ikkje noko meir.`] : []),
      ...(next ? [`Neste trinn krev ${next.amount} meir og gir ${next.points} poeng.`] : []),
      ...(highest ? [`Sjølv ei ramme på ${highest} ville ikkje gitt høgare verdi.`] : []),
    ].join(' '),
  stairColumns: { frame: 'Ramme', value: 'Verdi', comesIn: 'Inn', goesOut: 'Ut' },
  today: 'dagens ramme',
};
