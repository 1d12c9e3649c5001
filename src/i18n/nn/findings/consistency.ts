// Findings about values that contradict each other, their scale or the calendar, in nynorsk.
import type { ConsistencyArguments } from '../../../core/rules/consistency-rules.ts';
import { dateOrYear } from '../../date-or-year.ts';
import { exactNumber } from '../../exact-number.ts';
import type { WordsFor } from '../../finding-words.ts';
import { localFieldWords } from './local-field.ts';

export const consistencyWords: WordsFor<ConsistencyArguments> = {
  'balance-impossible': {
    title: 'Balansemål som ikkje kan nåast',
    message: ({ limit, least, most }, speak) =>
      limit === 'sum'
        ? `Måla for det same krev til saman minst ${speak.percent(least)}, meir enn alt.`
        : limit === 'percent'
          ? `Målet krev minst ${speak.percent(least)} og høgst ${speak.percent(most)}.`
          : `Målet krev minst ${least} prosjekt og høgst ${most}.`,
    fix: ({ limit }) =>
      limit === 'sum'
        ? 'Senk `min_percent` i eitt eller fleire av dei.'
        : 'Rett tala, slik at det minste står i `min_`.',
    why: 'Eit mål som ikkje kan nåast, blir aldri nådd i rapporten. Er det bindande, finst det ikkje noko utval av prosjekt som held det.',
  },
  'date-in-future': {
    title: 'Ein dato for noko som er gjort, ligg fram i tid',
    message: ({ field, date, today }, speak) =>
      `\`${field}\` er ${speak.date(date)}, og det er etter ${speak.date(today)}.`,
    fix: ({ field }) => `Rett datoen i \`${field}\`, eller vent med å fylle han ut til det er gjort.`,
    why: 'Feltet fortel om noko som har skjedd: at nokon er høyrd, at noko er målt eller levert. Ein dato fram i tid er som regel ein skrivefeil, og han får saka til å sjå ferdigare ut enn ho er.',
  },
  'dates-out-of-order': {
    title: 'Datoar i feil rekkjefølgje',
    message: ({ first, first_date, second, second_date }, speak) =>
      `\`${first}\` er ${dateOrYear(first_date, speak)}, men \`${second}\` er ${dateOrYear(second_date, speak)}.`,
    fix: ({ first, second }) => `Rett datoane slik at \`${first}\` ikkje kjem etter \`${second}\`.`,
    why: 'Ein periode som sluttar før han byrjar, gir ingen månader å rekne på. Sektorleiaren skal høyrast før forslaget blir meldt inn, for at rådet skal kjenne tilrådinga.',
  },
  'duplicate-year': {
    title: 'Same år to gonger',
    message: ({ year, list }) => `Året ${year} står to gonger i \`${list}\`.`,
    fix: ({ year }) =>
      `Slå saman linjene for ${year}, rett årstalet, eller skil linjene med ulik \`kind\` eller \`source\` der feltet finst.`,
    why: 'Kvar linje blir rekna med. Står eit år to gonger, blir beløpet talt to gonger, og summane i rapporten blir for høge.',
    related: () => 'den første linja for året',
  },
  'elements-not-100': {
    title: 'Elementa blir ikkje 100 prosent',
    message: ({ sum }, speak) => `Dei tre elementa blir ${exactNumber(sum, speak)} prosent til saman.`,
    fix: () => 'Rett prosentane i `elements` slik at summen blir 100.',
    why: 'Elementa fordeler heile prosjektet på modernisering, samfunnsnytte og effektivisering. Balansen i porteføljen blir rekna ut frå fordelinga.',
  },
  'estimate-out-of-order': {
    title: 'Estimatet står i feil rekkjefølgje',
    message: ({ smaller, amount, larger, next }, speak) =>
      `\`${smaller}\` er ${speak.money(amount)}, men \`${larger}\` er berre ${speak.money(next)}.`,
    fix: () => 'Rett beløpa slik at `low` er minst, `likely` i midten og `high` størst.',
    why: 'Tre punkt seier kor usikker kostnaden er. I feil rekkjefølgje kan ikkje uvissa reknast ut, og som oftast er det tasta eit siffer for lite eller for mykje.',
  },
  'local-field': localFieldWords,
  'matrix-size': {
    title: 'Risikomatrisa passar ikkje til skalaane',
    message: ({ rows, columns, likelihood, consequence }) =>
      `Matrisa har ${rows} rader og ${columns} kolonnar, men det er ${likelihood} nivå av sannsyn og ${consequence} av konsekvens.`,
    fix: ({ likelihood, consequence }) => `Gi \`risk.matrix\` ${likelihood} rader med ${consequence} fargar i kvar.`,
    why: 'Kvar risiko får fargen der nivåa møtest. Manglar ruta, kan ikkje risikoen få farge, og raude risikoar kan bli borte.',
  },
  'milestone-outside-period': {
    title: 'Milepæl utanfor perioden til prosjektet',
    message: ({ id, date, side, limit }, speak) =>
      side === 'before'
        ? `${speak.quote(id)} er sett til ${speak.date(date)}, før prosjektet startar ${speak.date(limit)}.`
        : `${speak.quote(id)} er sett til ${speak.date(date)}, etter at prosjektet sluttar ${speak.date(limit)}.`,
    fix: () => 'Flytt datoen, eller endre `time.period` om prosjektet varer lenger enn det står der.',
    why: 'Ein milepæl etter slutten tyder på at planen har glidd utan at perioden er endra. Då ser prosjektet ut til å vere i rute lenger enn det er.',
  },
  'organisation-number-checksum': {
    title: 'Ugyldig organisasjonsnummer',
    message: ({ number }, speak) =>
      `${speak.quote(number)} kan ikkje vere eit organisasjonsnummer: kontrollsifferet stemmer ikkje.`,
    fix: () => 'Skriv av nummeret på nytt frå Einingsregisteret.',
    why: 'Det siste sifferet blir rekna ut frå dei åtte andre, så eit siffer som er tasta feil, blir avslørt. Med feil nummer peikar kortet på ei anna verksemd eller på inga.',
  },
  'principle-without-reason': {
    title: 'Nei til eit prinsipp utan grunngiving',
    message: ({ principle }, speak) =>
      `Svaret på ${speak.quote(speak.field(principle))} er nei, men det står ikkje kvifor.`,
    fix: () => 'Skriv ei setning i `reason` om kvifor prinsippet ikkje blir følgt.',
    why: 'Det er lov å seie nei til eit prinsipp når det finst ein grunn. Rådet treng grunnen for å godta avviket, og andre kan lære av han.',
  },
  'risk-level-outside-scale': {
    title: 'Risikonivå som ikkje finst på skalaen',
    message: ({ risk, field, level, steps }, speak) =>
      `Risiko ${speak.quote(risk)} har nivå ${level} i \`${field}\`, men skalaen går berre til ${steps}.`,
    fix: ({ steps }) => `Vel eit nivå frå 1 til ${steps}.`,
    why: 'Strategien seier kor mange nivå det er, og kva kvart av dei betyr. Eit nivå utanfor skalaen kan verken plasserast i matrisa eller reknast med.',
  },
  'score-outside-scale': {
    title: 'Poeng utanfor skalaen',
    message: ({ criterion, score, lowest, top }, speak) =>
      `${exactNumber(score, speak)} poeng for ${speak.quote(criterion)} er utanfor skalaen, som går frå ${exactNumber(lowest, speak)} til ${exactNumber(top, speak)}.`,
    fix: ({ lowest, top }, speak) => `Gi poeng frå ${exactNumber(lowest, speak)} til ${exactNumber(top, speak)}.`,
    why: 'Skalaen er lik for alle prosjekt, slik at poeng kan samanliknast. Poeng utanfor han blir aldri kutta i det stille, for då ville rekkjefølgja bli gal utan at nokon såg det.',
  },
  'score-without-reason': {
    title: 'Poeng utan grunngiving',
    message: ({ criterion }, speak) => `Poenga for ${speak.quote(criterion)} har inga grunngiving.`,
    fix: () => 'Skriv i `reason` kvifor prosjektet får desse poenga, med ord som medlemene i rådet forstår.',
    why: 'Rådet må kunne seie kvifor eit prosjekt går føre eit anna. Poeng utan grunngiving kan ikkje etterprøvast, og ingen kan rette dei på ein god måte.',
  },
  'shares-not-100': {
    title: 'Delane blir ikkje 100 prosent',
    message: ({ sum }, speak) =>
      `Deltakarane sine delar av kostnaden blir ${exactNumber(sum, speak)} prosent til saman.`,
    fix: () => 'Rett `share` hos deltakarane slik at summen blir 100, med den som eig prosjektet mellom dei.',
    why: 'Delane seier kven som betaler. Blir dei mindre enn 100, står noko av rekninga utan eigar; blir dei meir, blir det same betalt to gonger.',
  },
  'span-out-of-order': {
    title: 'Poenga ligg ikkje innanfor spennet',
    message: ({ criterion, score, low, high }, speak) =>
      `${speak.quote(criterion)} har ${exactNumber(score, speak)} poeng og spennet ${exactNumber(low, speak)} til ${exactNumber(high, speak)}.`,
    fix: () => 'Skriv det lågaste poengtalet først i `span` og det høgaste sist, slik at poenga ligg mellom dei.',
    why: 'Spennet viser kor sikre poenga er, og blir brukt til å prøve kor godt rekkjefølgja står seg. Då må poenga sjølve liggje innanfor.',
  },
  'unknown-balance-value': {
    title: 'Balansemål for noko ingen prosjekt kan vere',
    message: ({ dimension, value }, speak) =>
      `${speak.quote(value)} er ikkje ein verdi for ${speak.quote(speak.choice(dimension))}.`,
    fix: ({ known, suggestion }, speak) =>
      `${suggestion === null ? '' : `Meinte du ${speak.quote(suggestion)}? `}Bruk ein av desse i \`value\`: ${known.join(', ')}.`,
    why: 'Ingen kort har verdien, så eit krav om minst noko blir aldri nådd, og eit krav om høgst noko stoppar ingen.',
  },
  'unknown-severity': {
    title: 'Alvorsgrad for noko som ikkje er ein regel',
    message: ({ code }) => `\`${code}\` er ikkje ein regel som kan få ein annan alvorsgrad.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Meinte du \`${suggestion}\`?`
        : 'Fjern linja. Reglane står i docs/rules. Feil i lesinga av ei fil eller i eitt felt kan ikkje slåast av.',
    why: 'Ei innstilling for ein regel som ikkje finst, har ingen verknad, og den som skreiv henne, trur noko anna.',
  },
  'weights-missing': {
    title: 'Kriteria har inga vekt',
    message: ({ criteria }) => `Ingen av kriteria (${criteria} i alt) har vekt over 0.`,
    fix: () => 'Gi kvart kriterium ei `weight`, eller set `weight_method: order` om berre rekkjefølgja er vedteken.',
    why: 'Vektene seier kva som betyr mest, og skal vere vedtekne. Utan vekter finst det inga rekkjefølgje å leggje fram for rådet.',
  },
  'weights-unusable': {
    title: 'Eigne vekter som ikkje kan brukast',
    message: ({ problem, criteria }, speak) =>
      ({
        zero: 'Ingen av kriteria har vekt over 0 i denne fila.',
        incomplete: `Rekkjefølgja manglar ${speak.list(criteria.map(speak.quote))}.`,
        twice: `Rekkjefølgja har ${speak.list(criteria.map(speak.quote))} meir enn éin gong.`,
      })[problem],
    fix: ({ problem }) =>
      problem === 'zero'
        ? 'Gi minst eitt kriterium ei vekt over 0, eller slett fila.'
        : 'Før opp alle kriteria éin gong kvar, det viktigaste først.',
    why: 'Filene i `weights/` viser korleis lista blir når kvar medlem får vege sjølv. Ei fil som ikkje kan brukast, blir ikkje rekna med, og då ser det ut som om færre har sagt si meining.',
  },
};
