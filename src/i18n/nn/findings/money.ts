// Findings about cost, funding and budgets, in nynorsk.
import type { MoneyArguments } from '../../../core/rules/money-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const moneyWords: WordsFor<MoneyArguments> = {
  'ceiling-exceeded': {
    title: 'Kostnaden er over ei beløpsgrense',
    message: ({ ceiling, limit, cost, measure, parts, bound }, { money, number, quote }) => {
      const what = parts > 0 ? `Dei ${number(parts)} prosjekta i programmet kostar til saman` : 'Prosjektet kostar';
      const measured = measure === 'ceiling_measure=p85' ? ' (P85)' : '';
      const above =
        bound === 'ceiling_bound=from'
          ? `og grensa ${quote(ceiling)} gjeld frå ${money(limit)}.`
          : `over grensa ${quote(ceiling)} på ${money(limit)}.`;
      return `${what} ${money(cost)}${measured}, ${above}`;
    },
    fix: ({ effect }) =>
      effect === 'ceiling_effect=route'
        ? 'Legg prosjektet fram for den behandlinga som grensa krev, eller del opp det som kan stå åleine.'
        : 'Undersøk om prosjektet kan gjerast mindre eller delast i sjølvstendige leveransar, og grunngi det dersom det ikkje går.',
    why: 'Store digitaliseringsprosjekt mislukkast oftare enn små. Difor finst det grenser som krev ekstra kvalitetssikring, eller som minner om å tenkje mindre. Eit program der kvar del er under grensa, men summen over, er same prosjektet delt i bitar.',
    related: () => 'del av programmet',
  },
  'operation-not-financed': {
    title: 'Drift utan finansiering',
    message: ({ amount, years }, { money, list }) => `Drift for ${money(amount)} i ${list(years)} er ikkje finansiert.`,
    fix: () => 'Få beløpet inn i driftsbudsjettet, og set `financed: true` og `source` på linjene i `cost.operation`.',
    why: 'Eit prosjekt kan vere vellukka og likevel bli ei bør dersom ingen har pengar til å drive løysinga etterpå. Drifta skal vere avklart før gjennomføringa tek til.',
  },
  'funding-refused-counted': {
    title: 'Pengar det er gitt avslag på, er rekna med',
    message: ({ refused, short }, { money }) =>
      `Finansieringa dekkjer berre kostnaden når ${money(refused)} som det er gitt avslag på, blir rekna med. Utan dei manglar ${money(short)}.`,
    fix: () => 'Finn andre pengar og før dei i `funding`, eller gjer prosjektet mindre.',
    why: 'Når ein søknad har fått avslag, må planen endrast. Elles blir holet først oppdaga når rekningane kjem.',
  },
  'funding-below-cost': {
    title: 'Finansieringa dekkjer ikkje kostnaden',
    message: ({ funding, cost, short }, { money }) =>
      `Finansieringa er ${money(funding)}, men prosjektet kostar ${money(cost)}. Det manglar ${money(short)}.`,
    fix: () => 'Før resten av pengane i `funding`, eller rett kostnaden dersom han er feil.',
    why: 'Frå planlegginga av skal det vere klart kvar pengane kjem frå. Eit hol på meir enn éin prosent er anten gløymde pengar eller eit prosjekt som kjem til å be om meir.',
  },
  'paid-without-benefit-plan': {
    title: 'Pengar er utbetalte utan gevinstplan',
    message: ({ source }, { choice }) =>
      `Pengar frå ${choice(source)} er utbetalte, men ingen gevinst har både eigar og tal per år.`,
    fix: () =>
      'Gi minst éin gevinst `owner` og `annual`, eller rett `status` på finansieringa dersom pengane ikkje er utbetalte.',
    why: 'Medfinansieringsordninga, DigiFin og støtta til innovasjonspartnarskap gir tilsegn først og betaler ut når det finst ein plan for gevinstane. Andre ordningar kan krevje det same med `plan_before_payment`. Ein plan er nokon som skal hente ut gevinsten, og eit tal for kor mykje og når.',
  },
  overspend: {
    title: 'Forbruk over budsjettet for året',
    message: ({ year, actual, budget, limit }, { money, percent }) =>
      `Forbruket i ${year} er ${money(actual)}, meir enn ${percent(limit)} over budsjettet på ${money(budget)}.`,
    fix: () => 'Meld frå om avviket, og vis i `forecast` for dei neste åra korleis det blir henta inn.',
    why: 'Ei lita overskriding eitt år kan hentast inn dei neste. Ei større må nokon ha sagt ja til. Grensa blir sett i `overspend.percent` i governance.yaml, og er fem prosent dersom ho ikkje er sett.',
  },
  'forecast-over-budget': {
    title: 'Kostnaden er grøn, men prognosen er over budsjettet',
    message: ({ forecast, budget, limit }, { money, percent }) =>
      `Lyset for kostnad er grønt, men prognosen på ${money(forecast)} er minst ${percent(limit)} over budsjettet på ${money(budget)}.`,
    fix: () => 'Endre lyset i `status_report.cost`, eller rett prognosen dersom han er feil.',
    why: 'Grensene for gult og raudt er sette på førehand for at lysa skal tyde det same i alle prosjekt. Når tala seier raudt og lyset seier grønt, må eitt av dei vere feil.',
  },
  'budget-proposal-twice': {
    title: 'To satsingsforslag same året',
    message: ({ organisation, year, other }, { quote }) =>
      `${organisation} har allereie eit satsingsforslag for ${year}: ${quote(other)}.`,
    fix: () => 'Vel eitt av forslaga, eller flytt det andre til eit anna `budget_proposal.budget_year`.',
    why: 'Kvar verksemd kan ha eitt satsingsforslag i året. Regelen tvingar fram eit val der det bør takast, hos den som eig behova. Han er slått på med `one_proposal_per_year` i governance.yaml.',
    related: () => 'det første forslaget',
  },
  'funding-scheme-limits': {
    title: 'Utanfor rammene for støtteordninga',
    message: (args, { money, percent, number, quote, list, choice }) => {
      const scheme = quote(args.scheme);
      if (args.broken === 'life_event')
        return `${scheme} støttar berre prosjekt for ei livshending eller ei felles løysing. Kortet nemner ingen av delane.`;
      if (args.broken === 'stage')
        return `Prosjektet er i fasen ${quote(choice(args.found))}. ${scheme} støttar prosjekt i ${list(args.allowed.map((stage) => quote(choice(stage))))}.`;
      if (args.broken === 'applicant')
        return `Eigaren høyrer til ${quote(choice(args.found))}. Søkjarar til ${scheme} er ${list(args.allowed.map((who) => quote(choice(who))))}.`;
      const { broken, limit, value } = args;
      if (broken === 'min') return `Prosjektet kostar ${money(value)}. ${scheme} støttar prosjekt frå ${money(limit)}.`;
      if (broken === 'max')
        return `Prosjektet kostar ${money(value)}. ${scheme} støttar prosjekt opp til ${money(limit)}.`;
      if (broken === 'years')
        return `Prosjektet varer i ${number(value, 1)} år. ${scheme} støttar prosjekt på høgst ${number(limit)} år.`;
      if (broken === 'cap') return `Det er rekna med ${money(value)} frå ${scheme}, som gir høgst ${money(limit)}.`;
      return `Det er rekna med ${percent(value, 1)} av kostnaden frå ${scheme}, som dekkjer høgst ${percent(limit)}.`;
    },
    fix: ({ broken }) => {
      if (broken === 'life_event')
        return 'Fyll ut `life_events` eller `reuse.offered_to` dersom det stemmer, eller vel ei anna kjelde.';
      if (broken === 'stage' || broken === 'applicant')
        return 'Vel ei anna kjelde, eller rett kortet dersom det seier noko anna enn søknaden.';
      return broken === 'years'
        ? 'Gjer prosjektet kortare, eller vel ei anna kjelde.'
        : 'Rett beløpet i `funding`, eller vel ei anna kjelde.';
    },
    why: 'Støtteordningar har grenser for kven som kan søkje, kor store prosjekt dei støttar, og kor mykje dei gir. Ein søknad utanfor rammene får avslag. Reglane er daterte i `funding_schemes` i governance.yaml. Dei som galdt då søknaden vart send (`applied`), tel, elles dei som gjeld i dag. Har ei ordning fleire kategoriar, held det å passe i éin av dei.',
  },
  'cost-outside-period': {
    title: 'Kostnad utanfor prosjektperioden',
    message: ({ years, start, end }, { list, date }) => {
      const period = [start === '' ? '' : ` frå ${date(start)}`, end === '' ? '' : ` til ${date(end)}`].join('');
      return `Prosjektet har kostnader i ${list(years)}, men varer${period}.`;
    },
    fix: () => 'Rett året i `cost.project`, eller rett `time.period`.',
    why: 'Kostnadene per år avgjer om prosjektet får plass i ramma det året. Hamnar dei i feil år, ser eitt år for dyrt ut og eit anna for billig. Drift etter prosjektet blir ført i `cost.operation`.',
  },
};
