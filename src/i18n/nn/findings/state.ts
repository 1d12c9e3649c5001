// Findings about what is filled in, and whether state, decisions and reports agree, in nynorsk.
import type { StateArguments } from '../../../core/rules/state-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import { howToFill } from './how-to-fill.ts';

export const stateWords: WordsFor<StateArguments> = {
  'missing-field': {
    title: 'Felt manglar',
    message: ({ field, fieldKey, stage, element, fields, alternatives, atLeast, found }, speak) => {
      const name = fieldKey === '' ? `\`${field}\`` : `\`${field}\` (${speak.field(fieldKey)})`;
      const since = `frå fasen ${speak.choice(stage)}`;
      const where = element === '' ? '' : ` for ${speak.quote(element)}`;
      if (fields.length > 0)
        return `Heile \`${field}\` manglar. Kortet skal ha ${speak.list(fields.map((each) => `\`${each}\``))} ${since}.`;
      if (alternatives.length > 0)
        return `Minst eitt av felta ${speak.list(alternatives.map((each) => `\`${each}\``))} skal fyllast ut${where} ${since}.`;
      if (found > 0) return `${name} har ${speak.number(found)}, men skal ha minst ${speak.number(atLeast)} ${since}.`;
      return atLeast > 1
        ? `${name} manglar. Kortet skal ha minst ${speak.number(atLeast)} ${since}.`
        : `${name} manglar${where}. Feltet skal fyllast ut ${since}.`;
    },
    fix: ({ field, fields, alternatives }, { list }) => {
      const [only = '', ...others] = fields;
      if (only !== '' && others.length === 0) return `Fyll ut \`${only}\`${howToFill(only)}.`;
      if (fields.length > 0) return `Fyll ut ${list(fields.map((each) => `\`${each}\``))}.`;
      return alternatives.length > 0
        ? `Fyll ut eitt av felta, til dømes \`${alternatives[0]}\`.`
        : `Fyll ut \`${field}\`${howToFill(field)}.`;
    },
    why: 'Krava er få i starten og blir fleire for kvar fase, slik at rådet har det det treng når det skal avgjere om prosjektet kan gå vidare. Kva felt som er kravde, og når, avgjer de sjølve med `requirement_set` i governance.yaml. Pilotar og linjeoppgåver følgjer eit lett spor, og avslutta prosjekt treng berre tittel og eigar.',
  },
  'requirement-unknown-field': {
    title: 'Kravsettet krev eit felt som ikkje finst',
    message: ({ field, set }, { quote }) =>
      `Kravsettet ${quote(set)} krev \`${field}\`, men eit kort har ikkje noko slikt felt.`,
    fix: ({ field }) =>
      `Rett \`${field}\` til stien til eit felt som finst, med punktum mellom ledda, til dømes \`people.responsible\`.`,
    why: 'Eit krav til eit felt som ikkje finst, kan ingen oppfylle, og det er som regel ein skrivefeil. Kravet blir ikkje brukt før det er retta, og då manglar ein kontroll de rekna med å ha.',
  },
  'unknown-requirement-set': {
    title: 'Kravsettet finst ikkje',
    message: ({ id }, { quote }) => `Kravsettet ${quote(id)} finst ikkje.`,
    fix: ({ suggestion }, { quote }) =>
      suggestion === null
        ? 'Bruk `full`, `register` eller eit eige sett som står lenger oppe i `requirement_sets`.'
        : `Endre namnet til ${quote(suggestion)}.`,
    why: 'Kravsettet avgjer kva felt korta skal ha. Når det ikkje finst, blir berre tittel og eigar kontrollerte. Eit eige sett kan berre byggje på `full`, `register` eller eit sett som står over det i fila.',
  },
  'status-without-reason': {
    title: 'Status utan grunngiving',
    message: ({ status }, { choice, quote }) =>
      `Status er sett til ${quote(choice(status))}, men \`status_reason\` manglar.`,
    fix: () => 'Skriv i `status_reason` kvifor, gjerne med ei tilvising til vedtaket.',
    why: 'Rådet, innmeldaren og dei som kjem etterpå, skal kunne lese kvifor eit prosjekt står stille eller ikkje blei noko av. Ein stopp som er grunngitt, er lærdom; ein som ikkje er det, må forklarast på nytt kvar gong nokon spør.',
  },
  'stage-beyond-decision': {
    title: 'Fasen er komen lenger enn vedtaket',
    message: ({ stage, granted, decision, worthless, decides }, { choice }) => {
      const told =
        granted === ''
          ? `Prosjektet er i fasen ${choice(stage)}, men ingen møte har vedteke at det kan gå vidare frå idé.`
          : `Prosjektet er i fasen ${choice(stage)}, men vedtaket ${decision} gir berre tilgang til fasen ${choice(granted)}.`;
      return worthless === ''
        ? told
        : `${told} Vedtaket ${worthless} opnar han ikkje: med det prosjektet kostar no, er det ${decides} som vedtek.`;
    },
    fix: ({ granted }, { choice }) =>
      granted === ''
        ? 'Set `stage` tilbake til `idea`, eller før vedtaket inn i møtefila der det blei gjort.'
        : `Set \`stage\` tilbake til fasen ${choice(granted)}, eller før inn vedtaket som lèt prosjektet gå vidare.`,
    why: 'Eit prosjekt går frå fase til fase når eit møte har bestemt det, ikkje fordi nokon endrar ei linje i kortet. Vedtaka står berre i møtefilene, så kort og møte må stemme overeins. Blir ein fase hoppa over, skal vedtaket seie det med `grants`.',
    related: () => 'siste vedtak som lèt prosjektet gå vidare',
  },
  'decision-before-meeting': {
    title: 'Vedtak i eit møte som ikkje er halde',
    message: ({ date, status }, { choice, quote }) =>
      status === ''
        ? `Møtet ${date} er ikkje halde enno, men det står vedtak i fila.`
        : `Møtet ${date} har status ${quote(choice(status))}, men det står vedtak i fila.`,
    fix: ({ date, today }) =>
      date > today
        ? 'Ta bort `decisions` til møtet er halde. Set det som skal avgjerast, på `agenda`.'
        : 'Er møtet halde, skal `status` vere `held`. Elles skal `decisions` bort.',
    why: 'Eit vedtak lèt eit prosjekt gå vidare. Difor tel berre vedtak i møte som er haldne: eit vedtak i eit møte som er planlagt, avlyst eller ikkje har vore, opnar ikkje for neste fase.',
  },
  'status-without-decision': {
    title: 'Status og vedtak stemmer ikkje overeins',
    message: ({ status, decision }, { choice, quote }) =>
      decision === ''
        ? `Status er sett til ${quote(choice(status))}, men ingen møte har vedteke det.`
        : `Status er sett til ${quote(choice(status))}, men vedtaket ${decision} stoppa eller avviste prosjektet.`,
    fix: ({ decision }) =>
      decision === ''
        ? 'Før vedtaket inn i møtefila der det blei gjort, eller rett `status`.'
        : 'Rett `status`, eller før inn eit nyare vedtak som lèt prosjektet halde fram.',
    why: 'Å sleppe eit prosjekt til, stoppe det, avvise det eller avslutte det er avgjerda til rådet, og ho skal kunne finnast att i eit møte. Når kortet seier noko anna enn møtet, veit ingen kva som gjeld.',
    related: () => 'vedtaket som seier noko anna',
  },
  'stage-status-mismatch': {
    title: 'Fase og status seier imot kvarandre',
    message: ({ stage, status }, { choice, quote }) =>
      `Fasen er ${choice(stage)}, men status er ${quote(choice(status))}.`,
    fix: () =>
      'Rett `stage` eller `status`: eit fullført prosjekt har minst kome til `closing`, og fasen `done` har status `completed`.',
    why: 'Rapporten tel prosjekt både etter fase og etter status. Når dei to seier imot kvarandre, blir eit prosjekt talt som ferdig éin stad og som i gang ein annan.',
  },
  'pilot-overdue': {
    title: 'Piloten er over, men ikkje vurdert',
    message: ({ end }, { date }) => `Piloten skulle vere ferdig ${date(end)}, men utfallet er framleis ope.`,
    fix: () =>
      'Set `pilot.outcome` til `discard`, `adjust` eller `scale`, eller flytt `pilot.end` dersom piloten er forlengd.',
    why: 'Ein pilot er ein billig måte å finne ut om noko verkar. Han har berre verdi når nokon gjer opp status og bestemmer seg: forkaste, justere eller skalere. Pilotar som berre held fram, blir drift utan vedtak.',
  },
  'pilot-without-outcome': {
    title: 'Pilot avslutta utan utfall',
    message: ({ stage }, { choice }) => `Piloten står i fasen ${choice(stage)}, men utfallet er ikkje ført.`,
    fix: () => 'Set `pilot.outcome` til `discard`, `adjust` eller `scale`.',
    why: 'Ein pilot er til for å gi eit svar. Blir han avslutta utan at nokon har sagt om han skal forkastast, justerast eller skalerast, er pengane brukte og svaret borte.',
  },
  'statutory-without-law': {
    title: 'Lovpålagd utan lovheimel',
    message: () =>
      'Prosjektet er ført som lovpålagt, men `statutory.law` seier ikkje kva lov eller forskrift som krev det.',
    fix: () => 'Skriv lov og paragraf i `statutory.law`, eller vel ein annan `category`.',
    why: 'Lovpålagde prosjekt går føre i prioriteringa. Då må alle kunne sjå kva krav det gjeld, og undersøkje om lova verkeleg krev så mykje.',
  },
  'stale-status-report': {
    title: 'Statusrapporten er for gammal',
    message: ({ date: day, days, limit }, { date, number }) =>
      `Statusrapporten er frå ${date(day)}, ${number(days)} dagar sidan. Grensa er ${number(limit)} dagar.`,
    fix: () =>
      'Skriv ein ny statusrapport i `status_report`, eller endre `status` dersom prosjektet ikkje lenger er i gang.',
    why: 'Rådet styrer etter det som står i rapporten. Er han gammal, ser eit prosjekt i vanskar ut som eit som går godt. Grensa blir sett i `reporting.max_age_days` i governance.yaml, og er 120 dagar dersom ho ikkje er sett.',
  },
  'missing-status-report': {
    title: 'Statusrapport manglar',
    message: ({ stage }, { choice }) => `Prosjektet er i gang i fasen ${choice(stage)}, men har ingen statusrapport.`,
    fix: () => 'Fyll ut `status_report` med dato og trafikklys.',
    why: 'Prosjekt som bruker pengar og folk no, skal vise korleis det går. Utan statusrapport kan rådet verken hjelpe i tide eller sjå samanhengen med andre prosjekt. Så lenge vedtaket som opna fasen, er nyare enn ein statusrapport kan vere, er det berre ei åtvaring.',
  },
  'red-without-action': {
    title: 'Raudt lys utan tiltak',
    message: ({ light, fields }, { field, list }) =>
      `Lyset for ${field(light)} er raudt, men ${list(fields.map((each) => `\`${each}\``))} manglar.`,
    fix: ({ fields }, { list }) =>
      `Fyll ut ${list(fields.map((each) => `\`${each}\``))}: kva som blir gjort, og når det skal ha verka.`,
    why: 'Raudt betyr at prosjektet treng hjelp eller ei avgjerd raskt, ikkje at det skal stoppast. Rådet kan berre hjelpe når det ser kva som er tenkt gjort, og innan når.',
  },
  'light-worse-than-overall': {
    title: 'Grønt samla, men raudt under',
    message: ({ lights }, { field, list }) =>
      `Det samla lyset er grønt, men lyset er raudt for ${list(lights.map((light) => field(light)))}.`,
    fix: () => 'Set `overall` til gult eller raudt, eller rett lyset som er raudt.',
    why: 'Mange les berre det samla lyset. Er noko raudt, treng prosjektet hjelp med det, og då er ikkje heilskapen etter planen.',
  },
  'condition-overdue': {
    title: 'Fristen for eit vilkår er ute',
    message: ({ condition, decision, due }, { date, quote }) =>
      `Vilkåret ${quote(condition)}${decision === '' ? '' : ` frå vedtaket ${decision}`} skulle vore oppfylt ${date(due)}.`,
    fix: () => 'Før datoen i `met` når vilkåret er oppfylt, eller ta saka tilbake til møtet som sette det.',
    why: 'Eit prosjekt som er godkjent på vilkår, er berre godkjent så langt vilkåra blir haldne. Nokon må følgje dei opp, elles er dei utan verdi.',
  },
  'milestone-overdue': {
    title: 'Milepæl eller leveranse er forseinka',
    message: ({ milestone, date: day }, { date, quote }) =>
      `${quote(milestone)} skulle vore nådd ${date(day)}, men har ingen faktisk dato.`,
    fix: () => 'Før datoen i `actual` dersom han er nådd, eller ein ny dato i `forecast`.',
    why: 'Andre prosjekt og linja planlegg etter desse datoane. Ein dato som er passert utan at noko er sagt, er verken ein plan eller ei melding om forseinking.',
  },
};
