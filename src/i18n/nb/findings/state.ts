// Findings about what is filled in, and whether state, decisions and reports agree, in bokmål.
import type { StateArguments } from '../../../core/rules/state-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import { howToFill } from './how-to-fill.ts';

export const stateWords: WordsFor<StateArguments> = {
  'missing-field': {
    title: 'Felt mangler',
    message: ({ field, fieldKey, stage, element, fields, alternatives, atLeast, found }, speak) => {
      const name = fieldKey === '' ? `\`${field}\`` : `\`${field}\` (${speak.field(fieldKey)})`;
      const since = `fra fasen ${speak.choice(stage)}`;
      const where = element === '' ? '' : ` for ${speak.quote(element)}`;
      if (fields.length > 0)
        return `Hele \`${field}\` mangler. Kortet skal ha ${speak.list(fields.map((each) => `\`${each}\``))} ${since}.`;
      if (alternatives.length > 0)
        return `Minst ett av feltene ${speak.list(alternatives.map((each) => `\`${each}\``))} skal fylles ut${where} ${since}.`;
      if (found > 0) return `${name} har ${speak.number(found)}, men skal ha minst ${speak.number(atLeast)} ${since}.`;
      return atLeast > 1
        ? `${name} mangler. Kortet skal ha minst ${speak.number(atLeast)} ${since}.`
        : `${name} mangler${where}. Feltet skal fylles ut ${since}.`;
    },
    fix: ({ field, fields, alternatives }, { list }) => {
      const [only = '', ...others] = fields;
      if (only !== '' && others.length === 0) return `Fyll ut \`${only}\`${howToFill(only)}.`;
      if (fields.length > 0) return `Fyll ut ${list(fields.map((each) => `\`${each}\``))}.`;
      return alternatives.length > 0
        ? `Fyll ut ett av feltene, for eksempel \`${alternatives[0]}\`.`
        : `Fyll ut \`${field}\`${howToFill(field)}.`;
    },
    why: 'Kravene er få i starten og blir flere for hver fase, slik at rådet har det det trenger når det skal avgjøre om prosjektet kan gå videre. Hvilke felt som kreves, og når, bestemmer dere selv med `requirement_set` i governance.yaml. Piloter og linjeoppgaver følger et lett spor, og avsluttede prosjekter trenger bare tittel og eier.',
  },
  'requirement-unknown-field': {
    title: 'Kravsett krever et felt som ikke finnes',
    message: ({ field, set }, { quote }) =>
      `Kravsettet ${quote(set)} krever \`${field}\`, men et kort har ikke noe slikt felt.`,
    fix: ({ field }) =>
      `Rett \`${field}\` til veien til et felt som finnes, med punktum mellom leddene, for eksempel \`people.responsible\`.`,
    why: 'Et krav til et felt som ikke finnes, kan ingen oppfylle, og det er som regel en skrivefeil. Kravet brukes ikke før det er rettet, og da mangler en kontroll dere regnet med å ha.',
  },
  'unknown-requirement-set': {
    title: 'Kravsettet finnes ikke',
    message: ({ id }, { quote }) => `Kravsettet ${quote(id)} finnes ikke.`,
    fix: ({ suggestion }, { quote }) =>
      suggestion === null
        ? 'Bruk `full`, `register` eller et eget sett som står lenger opp i `requirement_sets`.'
        : `Endre navnet til ${quote(suggestion)}.`,
    why: 'Kravsettet avgjør hvilke felt kortene skal ha. Når det ikke finnes, kontrolleres bare tittel og eier. Et eget sett kan bare bygge på `full`, `register` eller et sett som står over det i filen.',
  },
  'status-without-reason': {
    title: 'Status uten begrunnelse',
    message: ({ status }, { choice, quote }) =>
      `Status er satt til ${quote(choice(status))}, men \`status_reason\` mangler.`,
    fix: () => 'Skriv i `status_reason` hvorfor, gjerne med en henvisning til vedtaket.',
    why: 'Rådet, forslagsstilleren og de som kommer etterpå, skal kunne lese hvorfor et prosjekt står stille eller ikke ble noe av. En stopp som er begrunnet, er lærdom; en som ikke er det, må forklares på nytt hver gang noen spør.',
  },
  'stage-beyond-decision': {
    title: 'Fasen er kommet lenger enn vedtaket',
    message: ({ stage, granted, decision, worthless, decides }, { choice }) => {
      const told =
        granted === ''
          ? `Prosjektet er i fasen ${choice(stage)}, men ingen møter har vedtatt at det kan gå videre fra idé.`
          : `Prosjektet er i fasen ${choice(stage)}, men vedtaket ${decision} gir bare adgang til fasen ${choice(granted)}.`;
      return worthless === ''
        ? told
        : `${told} Vedtaket ${worthless} åpner den ikke: med det prosjektet koster nå, er det ${decides} som vedtar.`;
    },
    fix: ({ granted }, { choice }) =>
      granted === ''
        ? 'Sett `stage` tilbake til `idea`, eller før vedtaket inn i møtefilen der det ble gjort.'
        : `Sett \`stage\` tilbake til fasen ${choice(granted)}, eller før inn vedtaket som lar prosjektet gå videre.`,
    why: 'Et prosjekt går fra fase til fase når et møte har bestemt det, ikke fordi noen endrer en linje i kortet. Vedtakene står bare i møtefilene, så kort og møter må stemme overens. Hoppes det over en fase, skal vedtaket si det med `grants`.',
    related: () => 'siste vedtak som lar prosjektet gå videre',
  },
  'decision-before-meeting': {
    title: 'Vedtak i et møte som ikke er holdt',
    message: ({ date, status }, { choice, quote }) =>
      status === ''
        ? `Møtet ${date} er ikke holdt ennå, men det står vedtak i filen.`
        : `Møtet ${date} har status ${quote(choice(status))}, men det står vedtak i filen.`,
    fix: ({ date, today }) =>
      date > today
        ? 'Ta bort `decisions` til møtet er holdt. Sett det som skal avgjøres, på `agenda`.'
        : 'Er møtet holdt, skal `status` være `held`. Ellers skal `decisions` bort.',
    why: 'Et vedtak lar et prosjekt gå videre. Derfor teller bare vedtak i møter som er holdt: et vedtak i et møte som er planlagt, avlyst eller ikke har vært, åpner ikke for neste fase.',
  },
  'status-without-decision': {
    title: 'Status og vedtak stemmer ikke overens',
    message: ({ status, decision }, { choice, quote }) =>
      decision === ''
        ? `Status er satt til ${quote(choice(status))}, men ingen møter har vedtatt det.`
        : `Status er satt til ${quote(choice(status))}, men vedtaket ${decision} stoppet eller avviste prosjektet.`,
    fix: ({ decision }) =>
      decision === ''
        ? 'Før vedtaket inn i møtefilen der det ble gjort, eller rett `status`.'
        : 'Rett `status`, eller før inn et nyere vedtak som lar prosjektet fortsette.',
    why: 'Å slippe et prosjekt til, stoppe det, avvise det eller avslutte det er rådets avgjørelse, og den skal kunne finnes igjen i et møte. Når kortet sier noe annet enn møtet, vet ingen hva som gjelder.',
    related: () => 'vedtaket som sier noe annet',
  },
  'stage-status-mismatch': {
    title: 'Fase og status motsier hverandre',
    message: ({ stage, status }, { choice, quote }) =>
      `Fasen er ${choice(stage)}, men status er ${quote(choice(status))}.`,
    fix: () =>
      'Rett `stage` eller `status`: et fullført prosjekt har minst kommet til `closing`, og fasen `done` har status `completed`.',
    why: 'Rapporten teller prosjekter både etter fase og etter status. Når de to motsier hverandre, blir et prosjekt talt som ferdig ett sted og som i gang et annet.',
  },
  'pilot-overdue': {
    title: 'Piloten er over, men ikke vurdert',
    message: ({ end }, { date }) => `Piloten skulle være ferdig ${date(end)}, men utfallet er fortsatt åpent.`,
    fix: () =>
      'Sett `pilot.outcome` til `discard`, `adjust` eller `scale`, eller flytt `pilot.end` hvis piloten er forlenget.',
    why: 'En pilot er en billig måte å finne ut om noe virker. Den har bare verdi når noen gjør opp status og bestemmer seg: forkaste, justere eller skalere. Piloter som bare fortsetter, blir drift uten vedtak.',
  },
  'pilot-without-outcome': {
    title: 'Pilot avsluttet uten utfall',
    message: ({ stage }, { choice }) => `Piloten står i fasen ${choice(stage)}, men utfallet er ikke ført.`,
    fix: () => 'Sett `pilot.outcome` til `discard`, `adjust` eller `scale`.',
    why: 'En pilot er til for å gi et svar. Avsluttes den uten at noen har sagt om den skal forkastes, justeres eller skaleres, er pengene brukt og svaret borte.',
  },
  'statutory-without-law': {
    title: 'Lovpålagt uten lovhjemmel',
    message: () =>
      'Prosjektet er ført som lovpålagt, men `statutory.law` sier ikke hvilken lov eller forskrift som krever det.',
    fix: () => 'Skriv lov og paragraf i `statutory.law`, eller velg en annen `category`.',
    why: 'Lovpålagte prosjekter går foran i prioriteringen. Da må alle kunne se hvilket krav det gjelder, og undersøke om loven virkelig krever så mye.',
  },
  'stale-status-report': {
    title: 'Statusrapporten er for gammel',
    message: ({ date: day, days, limit }, { date, number }) =>
      `Statusrapporten er fra ${date(day)}, ${number(days)} dager siden. Grensen er ${number(limit)} dager.`,
    fix: () =>
      'Skriv en ny statusrapport i `status_report`, eller endre `status` hvis prosjektet ikke lenger er i gang.',
    why: 'Rådet styrer etter det som står i rapporten. Er den gammel, ser et prosjekt i vansker ut som et som går godt. Grensen settes i `reporting.max_age_days` i governance.yaml, og er 120 dager hvis den ikke er satt.',
  },
  'missing-status-report': {
    title: 'Statusrapport mangler',
    message: ({ stage }, { choice }) => `Prosjektet er i gang i fasen ${choice(stage)}, men har ingen statusrapport.`,
    fix: () => 'Fyll ut `status_report` med dato og trafikklys.',
    why: 'Prosjekter som bruker penger og folk nå, skal vise hvordan det går. Uten statusrapport kan rådet verken hjelpe i tide eller se sammenhengen med andre prosjekter. Så lenge vedtaket som åpnet fasen, er nyere enn en statusrapport kan være, er det bare en advarsel.',
  },
  'red-without-action': {
    title: 'Rødt lys uten tiltak',
    message: ({ light, fields }, { field, list }) =>
      `Lyset for ${field(light)} er rødt, men ${list(fields.map((each) => `\`${each}\``))} mangler.`,
    fix: ({ fields }, { list }) =>
      `Fyll ut ${list(fields.map((each) => `\`${each}\``))}: hva som gjøres, og når det skal ha virket.`,
    why: 'Rødt betyr at prosjektet trenger hjelp eller en avgjørelse raskt, ikke at det skal stoppes. Rådet kan bare hjelpe når det ser hva som er tenkt gjort, og innen når.',
  },
  'light-worse-than-overall': {
    title: 'Grønt samlet, men rødt under',
    message: ({ lights }, { field, list }) =>
      `Det samlede lyset er grønt, men lyset er rødt for ${list(lights.map((light) => field(light)))}.`,
    fix: () => 'Sett `overall` til gult eller rødt, eller rett lyset som er rødt.',
    why: 'Mange leser bare det samlede lyset. Er noe rødt, trenger prosjektet hjelp med det, og da er ikke helheten etter planen.',
  },
  'condition-overdue': {
    title: 'Fristen for et vilkår er ute',
    message: ({ condition, decision, due }, { date, quote }) =>
      `Vilkåret ${quote(condition)}${decision === '' ? '' : ` fra vedtaket ${decision}`} skulle vært oppfylt ${date(due)}.`,
    fix: () => 'Før datoen i `met` når vilkåret er oppfylt, eller ta saken tilbake til møtet som satte det.',
    why: 'Et prosjekt som er godkjent på vilkår, er bare godkjent så langt vilkårene holdes. Noen må følge dem opp, ellers er de uten verdi.',
  },
  'milestone-overdue': {
    title: 'Milepæl eller leveranse er forsinket',
    message: ({ milestone, date: day }, { date, quote }) =>
      `${quote(milestone)} skulle vært nådd ${date(day)}, men har ingen faktisk dato.`,
    fix: () => 'Før datoen i `actual` hvis den er nådd, eller en ny dato i `forecast`.',
    why: 'Andre prosjekter og linjen planlegger etter disse datoene. En dato som er passert uten at noe er sagt, er verken en plan eller en melding om forsinkelse.',
  },
};
