// Findings about cost, funding and budgets, in bokmål.
import type { MoneyArguments } from '../../../core/rules/money-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const moneyWords: WordsFor<MoneyArguments> = {
  'ceiling-exceeded': {
    title: 'Kostnaden er over en beløpsgrense',
    message: ({ ceiling, limit, cost, measure, parts, bound }, { money, number, quote }) => {
      const what = parts > 0 ? `De ${number(parts)} prosjektene i programmet koster til sammen` : 'Prosjektet koster';
      const measured = measure === 'ceiling_measure=p85' ? ' (P85)' : '';
      const above =
        bound === 'ceiling_bound=from'
          ? `og grensen ${quote(ceiling)} gjelder fra ${money(limit)}.`
          : `over grensen ${quote(ceiling)} på ${money(limit)}.`;
      return `${what} ${money(cost)}${measured}, ${above}`;
    },
    fix: ({ effect }) =>
      effect === 'ceiling_effect=route'
        ? 'Legg prosjektet fram for den behandlingen som grensen krever, eller del opp det som kan stå alene.'
        : 'Undersøk om prosjektet kan gjøres mindre eller deles i selvstendige leveranser, og begrunn det hvis det ikke går.',
    why: 'Store digitaliseringsprosjekter mislykkes oftere enn små. Derfor finnes det grenser som krever ekstra kvalitetssikring, eller som minner om å tenke mindre. Et program der hver del er under grensen, men summen over, er samme prosjekt delt i biter.',
    related: () => 'del av programmet',
  },
  'operation-not-financed': {
    title: 'Drift uten finansiering',
    message: ({ amount, years }, { money, list }) => `Drift for ${money(amount)} i ${list(years)} er ikke finansiert.`,
    fix: () => 'Få beløpet inn i driftsbudsjettet, og sett `financed: true` og `source` på linjene i `cost.operation`.',
    why: 'Et prosjekt kan være vellykket og likevel bli en byrde hvis ingen har penger til å drive løsningen etterpå. Driften skal være avklart før gjennomføringen begynner.',
  },
  'funding-refused-counted': {
    title: 'Avslåtte penger er regnet med',
    message: ({ refused, short }, { money }) =>
      `Finansieringen dekker bare kostnaden når ${money(refused)} som er avslått, regnes med. Uten dem mangler ${money(short)}.`,
    fix: () => 'Finn andre penger og før dem i `funding`, eller gjør prosjektet mindre.',
    why: 'Når en søknad er avslått, må planen endres. Ellers oppdages hullet først når regningene kommer.',
  },
  'funding-below-cost': {
    title: 'Finansieringen dekker ikke kostnaden',
    message: ({ funding, cost, short }, { money }) =>
      `Finansieringen er ${money(funding)}, men prosjektet koster ${money(cost)}. Det mangler ${money(short)}.`,
    fix: () => 'Før resten av pengene i `funding`, eller rett kostnaden hvis den er feil.',
    why: 'Fra planleggingen av skal det være klart hvor pengene kommer fra. Et hull på mer enn én prosent er enten glemte penger eller et prosjekt som vil be om mer.',
  },
  'paid-without-benefit-plan': {
    title: 'Penger er utbetalt uten gevinstplan',
    message: ({ source }, { choice }) =>
      `Penger fra ${choice(source)} er utbetalt, men ingen gevinst har både eier og tall per år.`,
    fix: () =>
      'Gi minst én gevinst `owner` og `annual`, eller rett `status` på finansieringen hvis pengene ikke er utbetalt.',
    why: 'Medfinansieringsordningen, DigiFin og støtten til innovasjonspartnerskap gir tilsagn først og utbetaler når det finnes en plan for gevinstene. Andre ordninger kan kreve det samme med `plan_before_payment`. En plan er noen som skal hente ut gevinsten, og et tall for hvor mye og når.',
  },
  overspend: {
    title: 'Forbruk over årets budsjett',
    message: ({ year, actual, budget, limit }, { money, percent }) =>
      `Forbruket i ${year} er ${money(actual)}, mer enn ${percent(limit)} over budsjettet på ${money(budget)}.`,
    fix: () => 'Meld fra om avviket, og vis i `forecast` for de neste årene hvordan det hentes inn.',
    why: 'Et lite merforbruk ett år kan hentes inn de neste. Et større må noen ha sagt ja til. Grensen settes i `overspend.percent` i governance.yaml, og er fem prosent hvis den ikke er satt.',
  },
  'forecast-over-budget': {
    title: 'Kostnaden er grønn, men prognosen er over budsjettet',
    message: ({ forecast, budget, limit }, { money, percent }) =>
      `Lyset for kostnad er grønt, men prognosen på ${money(forecast)} er minst ${percent(limit)} over budsjettet på ${money(budget)}.`,
    fix: () => 'Endre lyset i `status_report.cost`, eller rett prognosen hvis den er feil.',
    why: 'Grensene for gult og rødt er satt på forhånd for at lysene skal bety det samme i alle prosjekter. Når tallene sier rødt og lyset sier grønt, må ett av dem være feil.',
  },
  'budget-proposal-twice': {
    title: 'To satsingsforslag samme år',
    message: ({ organisation, year, other }, { quote }) =>
      `${organisation} har allerede et satsingsforslag for ${year}: ${quote(other)}.`,
    fix: () => 'Velg ett av forslagene, eller flytt det andre til et annet `budget_proposal.budget_year`.',
    why: 'Hver virksomhet kan ha ett satsingsforslag i året. Regelen tvinger fram et valg der det bør tas, hos den som eier behovene. Den er slått på med `one_proposal_per_year` i governance.yaml.',
    related: () => 'det første forslaget',
  },
  'funding-scheme-limits': {
    title: 'Utenfor rammene for tilskuddsordningen',
    message: (args, { money, percent, number, quote, list, choice }) => {
      const scheme = quote(args.scheme);
      if (args.broken === 'life_event')
        return `${scheme} støtter bare prosjekter for en livshendelse eller en felles løsning. Kortet nevner ingen av delene.`;
      if (args.broken === 'stage')
        return `Prosjektet er i fasen ${quote(choice(args.found))}. ${scheme} støtter prosjekter i ${list(args.allowed.map((stage) => quote(choice(stage))))}.`;
      if (args.broken === 'applicant')
        return `Eieren hører til ${quote(choice(args.found))}. Søkere til ${scheme} er ${list(args.allowed.map((who) => quote(choice(who))))}.`;
      const { broken, limit, value } = args;
      if (broken === 'min')
        return `Prosjektet koster ${money(value)}. ${scheme} støtter prosjekter fra ${money(limit)}.`;
      if (broken === 'max')
        return `Prosjektet koster ${money(value)}. ${scheme} støtter prosjekter opp til ${money(limit)}.`;
      if (broken === 'years')
        return `Prosjektet varer i ${number(value, 1)} år. ${scheme} støtter prosjekter på høyst ${number(limit)} år.`;
      if (broken === 'cap') return `Det er regnet med ${money(value)} fra ${scheme}, som gir høyst ${money(limit)}.`;
      return `Det er regnet med ${percent(value, 1)} av kostnaden fra ${scheme}, som dekker høyst ${percent(limit)}.`;
    },
    fix: ({ broken }) => {
      if (broken === 'life_event')
        return 'Fyll ut `life_events` eller `reuse.offered_to` hvis det stemmer, eller velg en annen kilde.';
      if (broken === 'stage' || broken === 'applicant')
        return 'Velg en annen kilde, eller rett kortet hvis det sier noe annet enn søknaden.';
      return broken === 'years'
        ? 'Gjør prosjektet kortere, eller velg en annen kilde.'
        : 'Rett beløpet i `funding`, eller velg en annen kilde.';
    },
    why: 'Tilskuddsordninger har grenser for hvem som kan søke, hvor store prosjekter de støtter, og hvor mye de gir. En søknad utenfor rammene blir avslått. Reglene er datert i `funding_schemes` i governance.yaml. De som gjaldt da søknaden ble sendt (`applied`), teller, ellers dagens. Har en ordning flere kategorier, holder det å passe i én av dem.',
  },
  'cost-outside-period': {
    title: 'Kostnad utenfor prosjektperioden',
    message: ({ years, start, end }, { list, date }) => {
      const period = [start === '' ? '' : ` fra ${date(start)}`, end === '' ? '' : ` til ${date(end)}`].join('');
      return `Prosjektet har kostnader i ${list(years)}, men varer${period}.`;
    },
    fix: () => 'Rett året i `cost.project`, eller rett `time.period`.',
    why: 'Kostnadene per år avgjør om prosjektet får plass i rammen det året. Havner de i feil år, ser ett år for dyrt ut og et annet for billig. Drift etter prosjektet føres i `cost.operation`.',
  },
};
