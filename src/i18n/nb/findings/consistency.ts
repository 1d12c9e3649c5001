// Findings about values that contradict each other, their scale or the calendar, in bokmål.
import type { ConsistencyArguments } from '../../../core/rules/consistency-rules.ts';
import { dateOrYear } from '../../date-or-year.ts';
import { exactNumber } from '../../exact-number.ts';
import type { WordsFor } from '../../finding-words.ts';
import { localFieldWords } from './local-field.ts';

export const consistencyWords: WordsFor<ConsistencyArguments> = {
  'balance-impossible': {
    title: 'Balansemål som ikke kan nås',
    message: ({ limit, least, most }, speak) =>
      limit === 'sum'
        ? `Målene for det samme krever til sammen minst ${speak.percent(least)}, mer enn alt.`
        : limit === 'percent'
          ? `Målet krever minst ${speak.percent(least)} og høyst ${speak.percent(most)}.`
          : `Målet krever minst ${least} prosjekter og høyst ${most}.`,
    fix: ({ limit }) =>
      limit === 'sum'
        ? 'Senk `min_percent` i ett eller flere av dem.'
        : 'Rett tallene, slik at det minste står i `min_`.',
    why: 'Et mål som ikke kan nås, blir aldri nådd i rapporten. Er det bindende, finnes det ikke noe utvalg av prosjekter som holder det.',
  },
  'date-in-future': {
    title: 'En dato for noe som er gjort, ligger fram i tid',
    message: ({ field, date, today }, speak) =>
      `\`${field}\` er ${speak.date(date)}, og det er etter ${speak.date(today)}.`,
    fix: ({ field }) => `Rett datoen i \`${field}\`, eller vent med å fylle den ut til det er gjort.`,
    why: 'Feltet forteller om noe som har skjedd: at noen er hørt, at noe er målt eller levert. En dato fram i tid er som regel en skrivefeil, og den får saken til å se ferdigere ut enn den er.',
  },
  'dates-out-of-order': {
    title: 'Datoer i feil rekkefølge',
    message: ({ first, first_date, second, second_date }, speak) =>
      `\`${first}\` er ${dateOrYear(first_date, speak)}, men \`${second}\` er ${dateOrYear(second_date, speak)}.`,
    fix: ({ first, second }) => `Rett datoene slik at \`${first}\` ikke kommer etter \`${second}\`.`,
    why: 'En periode som slutter før den begynner, gir ingen måneder å regne på. Sektorlederen skal høres før forslaget sendes inn, for at rådet skal kjenne tilrådingen.',
  },
  'duplicate-year': {
    title: 'Samme år to ganger',
    message: ({ year, list }) => `Året ${year} står to ganger i \`${list}\`.`,
    fix: ({ year }) =>
      `Slå sammen linjene for ${year}, rett årstallet, eller skill linjene med ulik \`kind\` eller \`source\` der feltet finnes.`,
    why: 'Hver linje regnes med. Står et år to ganger, blir beløpet talt to ganger, og summene i rapporten blir for høye.',
    related: () => 'den første linjen for året',
  },
  'elements-not-100': {
    title: 'Elementene blir ikke 100 prosent',
    message: ({ sum }, speak) => `De tre elementene blir ${exactNumber(sum, speak)} prosent til sammen.`,
    fix: () => 'Rett prosentene i `elements` slik at summen blir 100.',
    why: 'Elementene fordeler hele prosjektet på modernisering, samfunnsnytte og effektivisering. Balansen i porteføljen regnes ut fra fordelingen.',
  },
  'estimate-out-of-order': {
    title: 'Estimatet står i feil rekkefølge',
    message: ({ smaller, amount, larger, next }, speak) =>
      `\`${smaller}\` er ${speak.money(amount)}, men \`${larger}\` er bare ${speak.money(next)}.`,
    fix: () => 'Rett beløpene slik at `low` er minst, `likely` i midten og `high` størst.',
    why: 'Tre punkter sier hvor usikker kostnaden er. I feil rekkefølge kan usikkerheten ikke regnes ut, og som oftest er det tastet et siffer for lite eller for mye.',
  },
  'local-field': localFieldWords,
  'matrix-size': {
    title: 'Risikomatrisen passer ikke til skalaene',
    message: ({ rows, columns, likelihood, consequence }) =>
      `Matrisen har ${rows} rader og ${columns} kolonner, men det er ${likelihood} nivåer av sannsynlighet og ${consequence} av konsekvens.`,
    fix: ({ likelihood, consequence }) => `Gi \`risk.matrix\` ${likelihood} rader med ${consequence} farger i hver.`,
    why: 'Hver risiko får fargen der nivåene møtes. Mangler ruten, kan ikke risikoen farges, og røde risikoer kan bli borte.',
  },
  'milestone-outside-period': {
    title: 'Milepæl utenfor prosjektets periode',
    message: ({ id, date, side, limit }, speak) =>
      side === 'before'
        ? `${speak.quote(id)} er satt til ${speak.date(date)}, før prosjektet starter ${speak.date(limit)}.`
        : `${speak.quote(id)} er satt til ${speak.date(date)}, etter at prosjektet slutter ${speak.date(limit)}.`,
    fix: () => 'Flytt datoen, eller endre `time.period` hvis prosjektet varer lenger enn det står der.',
    why: 'En milepæl etter slutten betyr at planen har glidd uten at perioden er endret. Da ser prosjektet ut til å være i rute lenger enn det er.',
  },
  'organisation-number-checksum': {
    title: 'Ugyldig organisasjonsnummer',
    message: ({ number }, speak) =>
      `${speak.quote(number)} kan ikke være et organisasjonsnummer: kontrollsifferet stemmer ikke.`,
    fix: () => 'Skriv av nummeret på nytt fra Enhetsregisteret.',
    why: 'Det siste sifferet regnes ut fra de åtte andre, så et tastet feil siffer avsløres. Med feil nummer peker kortet på en annen virksomhet eller på ingen.',
  },
  'principle-without-reason': {
    title: 'Nei til et prinsipp uten begrunnelse',
    message: ({ principle }, speak) =>
      `Svaret på ${speak.quote(speak.field(principle))} er nei, men det står ikke hvorfor.`,
    fix: () => 'Skriv en setning i `reason` om hvorfor prinsippet ikke følges.',
    why: 'Det er lov å si nei til et prinsipp når det finnes en grunn. Rådet trenger grunnen for å godta avviket, og andre kan lære av den.',
  },
  'risk-level-outside-scale': {
    title: 'Risikonivå som ikke finnes på skalaen',
    message: ({ risk, field, level, steps }, speak) =>
      `Risiko ${speak.quote(risk)} har nivå ${level} i \`${field}\`, men skalaen går bare til ${steps}.`,
    fix: ({ steps }) => `Velg et nivå fra 1 til ${steps}.`,
    why: 'Strategien sier hvor mange nivåer det er, og hva hvert av dem betyr. Et nivå utenfor skalaen kan verken plasseres i matrisen eller regnes med.',
  },
  'score-outside-scale': {
    title: 'Poeng utenfor skalaen',
    message: ({ criterion, score, lowest, top }, speak) =>
      `${exactNumber(score, speak)} poeng for ${speak.quote(criterion)} er utenfor skalaen, som går fra ${exactNumber(lowest, speak)} til ${exactNumber(top, speak)}.`,
    fix: ({ lowest, top }, speak) => `Gi poeng fra ${exactNumber(lowest, speak)} til ${exactNumber(top, speak)}.`,
    why: 'Skalaen er lik for alle prosjekter, slik at poeng kan sammenlignes. Poeng utenfor den blir aldri kuttet i det stille, for da ville rekkefølgen bli gal uten at noen så det.',
  },
  'score-without-reason': {
    title: 'Poeng uten begrunnelse',
    message: ({ criterion }, speak) => `Poengene for ${speak.quote(criterion)} har ingen begrunnelse.`,
    fix: () => 'Skriv i `reason` hvorfor prosjektet får disse poengene, med ord som et rådsmedlem forstår.',
    why: 'Rådet må kunne si hvorfor et prosjekt går foran et annet. Poeng uten begrunnelse kan ikke etterprøves, og ingen kan rette dem på en god måte.',
  },
  'shares-not-100': {
    title: 'Andelene blir ikke 100 prosent',
    message: ({ sum }, speak) => `Deltakernes andeler av kostnaden blir ${exactNumber(sum, speak)} prosent til sammen.`,
    fix: () => 'Rett `share` hos deltakerne slik at summen blir 100, med den som eier prosjektet blant dem.',
    why: 'Andelene sier hvem som betaler. Blir de mindre enn 100, står noe av regningen uten eier; blir de mer, betales det samme to ganger.',
  },
  'span-out-of-order': {
    title: 'Poengene ligger ikke innenfor spennet',
    message: ({ criterion, score, low, high }, speak) =>
      `${speak.quote(criterion)} har ${exactNumber(score, speak)} poeng og spennet ${exactNumber(low, speak)} til ${exactNumber(high, speak)}.`,
    fix: () => 'Skriv den laveste poengsummen først i `span` og den høyeste sist, slik at poengene ligger mellom dem.',
    why: 'Spennet viser hvor sikre poengene er, og brukes til å prøve hvor godt rekkefølgen står seg. Da må poengene selv ligge innenfor.',
  },
  'unknown-balance-value': {
    title: 'Balansemål for noe ingen prosjekter kan være',
    message: ({ dimension, value }, speak) =>
      `${speak.quote(value)} er ikke en verdi for ${speak.quote(speak.choice(dimension))}.`,
    fix: ({ known, suggestion }, speak) =>
      `${suggestion === null ? '' : `Mente du ${speak.quote(suggestion)}? `}Bruk en av disse i \`value\`: ${known.join(', ')}.`,
    why: 'Ingen kort har verdien, så et krav om minst noe blir aldri nådd, og et krav om høyst noe stopper ingen.',
  },
  'unknown-severity': {
    title: 'Alvorlighet for noe som ikke er en regel',
    message: ({ code }) => `\`${code}\` er ikke en regel som kan få en annen alvorlighet.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Mente du \`${suggestion}\`?`
        : 'Fjern linjen. Reglene står i docs/rules. Feil i lesingen av en fil eller i ett felt kan ikke slås av.',
    why: 'En innstilling for en regel som ikke finnes, har ingen virkning, og den som skrev den, tror noe annet.',
  },
  'weights-missing': {
    title: 'Kriteriene har ingen vekt',
    message: ({ criteria }) => `Ingen av kriteriene (${criteria} i alt) har vekt over 0.`,
    fix: () => 'Gi hvert kriterium en `weight`, eller sett `weight_method: order` hvis bare rekkefølgen er vedtatt.',
    why: 'Vektene sier hva som betyr mest, og skal være vedtatt. Uten vekter finnes det ingen rekkefølge å legge fram for rådet.',
  },
  'weights-unusable': {
    title: 'Egne vekter som ikke kan brukes',
    message: ({ problem, criteria }, speak) =>
      ({
        zero: 'Ingen av kriteriene har vekt over 0 i denne filen.',
        incomplete: `Rekkefølgen mangler ${speak.list(criteria.map(speak.quote))}.`,
        twice: `Rekkefølgen har ${speak.list(criteria.map(speak.quote))} mer enn én gang.`,
      })[problem],
    fix: ({ problem }) =>
      problem === 'zero'
        ? 'Gi minst ett kriterium en vekt over 0, eller slett filen.'
        : 'Før opp alle kriteriene én gang hver, det viktigste først.',
    why: 'Filene i `weights/` viser hvordan listen blir når hvert medlem får veie selv. En fil som ikke kan brukes, blir ikke regnet med, og da ser det ut som om færre har sagt sin mening.',
  },
};
