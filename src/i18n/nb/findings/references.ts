// Findings about names and links between files, in bokmål.
import type { ReferencesArguments } from '../../../core/rules/references-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import { correctOr } from './correct-or.ts';

export const referencesWords: WordsFor<ReferencesArguments> = {
  'card-id': {
    title: 'Filnavnet kan ikke brukes som id',
    message: ({ id, problem }, speak) =>
      problem === 'reserved'
        ? `Kortet heter ${speak.quote(id)}, et navn som Windows ikke tillater på en fil.`
        : `Filnavnet ${speak.quote(id)} har andre tegn enn små bokstaver a–z, tall og bindestrek, eller feil lengde.`,
    fix: ({ suggestion }, speak) =>
      suggestion === null
        ? 'Gi filen et nytt navn på 2 til 63 tegn: små bokstaver a–z, tall og bindestrek.'
        : `Gi filen navnet ${speak.quote(`${suggestion}.yaml`)}, og rett kort og møter som viser til den.`,
    why: 'Filnavnet er kortets id. Det står i lenker fra andre kort, i møter og i nettadresser, og filen må kunne åpnes på alle maskiner. Id-en endres ikke selv om tittelen gjør det.',
  },
  'dependency-cycle': {
    title: 'Prosjekter som venter på hverandre i ring',
    message: ({ path }) => `Prosjektene venter på hverandre i ring: ${path.join(' → ')}.`,
    fix: () =>
      'Ta bort én av avhengighetene i ringen, eller gi den en annen `kind` hvis prosjektene bare deler løsning eller folk.',
    why: 'Når hvert prosjekt må vente på det neste, kan ingen av dem begynne. En avhengighet uten `kind` regnes som at det andre prosjektet må bli ferdig først.',
    related: () => 'et annet ledd i ringen',
  },
  'duplicate-case-number': {
    title: 'Samme saksnummer på to kort',
    message: ({ case_number, other }, speak) => `Saksnummer ${case_number} står også på kortet ${speak.quote(other)}.`,
    fix: ({ other }, speak) =>
      `Rett saksnummeret på det kortet som har feil, eller før ${speak.quote(other)} opp under \`links.replaces\` hvis dette kortet tar over for det.`,
    why: 'Saksnummeret er veien fra porteføljen til arkivet. To kort med samme nummer kommer som regel av at et kort er kopiert, og da havner dokumentene i feil sak.',
    related: () => 'kortet som også har saksnummeret',
  },
  'duplicate-list-id': {
    title: 'Samme id to ganger i en liste',
    message: ({ id, list }, speak) => `Id-en ${speak.quote(id)} står to ganger i \`${list}\`.`,
    fix: ({ id, list }, speak) =>
      `Gi den ene ${speak.quote(id)} i \`${list}\` en annen id, eller slett den hvis den er skrevet to ganger.`,
    why: 'Id-en er det andre viser til, og det som gjør at en endring kan følges fra møte til møte. Står den to steder, kan ingen vite hvilken det gjelder.',
    related: () => 'den første med denne id-en',
  },
  'exclusive-both-active': {
    title: 'To prosjekter som utelukker hverandre, er begge i gang',
    message: ({ id, other }, speak) =>
      `${speak.quote(id)} og ${speak.quote(other)} utelukker hverandre, men begge har status \`active\`.`,
    fix: ({ id, other }, speak) =>
      `Endre \`status\` på ${speak.quote(id)} eller ${speak.quote(other)}, eller ta bort \`links.excludes\` hvis begge likevel kan gjennomføres.`,
    why: 'Når to prosjekter løser det samme på hver sin måte, skal rådet velge ett av dem. Er begge i gang, bruker porteføljen penger to ganger på samme behov.',
    related: () => 'det andre prosjektet',
  },
  'look-alike-id': {
    title: 'To kort har id-er som ser like ut',
    message: ({ id, other }, speak) => `Id-en ${speak.quote(id)} er lett å forveksle med ${speak.quote(other)}.`,
    fix: () => 'Undersøk om de to kortene er samme prosjekt; gi ellers det ene filnavnet et ord som skiller dem.',
    why: 'Id-er som bare skilles av en bindestrek, av 0 og o, av 1, l og i eller av rn og m, leses feil i møter og skrives feil i lenker. Ofte er det samme forslag sendt inn to ganger.',
    related: () => 'kortet det kan forveksles med',
  },
  'look-alike-title': {
    title: 'To kort har samme tittel',
    message: ({ title, other }, speak) => `Tittelen ${speak.quote(title)} står også på kortet ${speak.quote(other)}.`,
    fix: () => 'Undersøk om de to kortene er samme prosjekt; gi dem ellers titler som viser forskjellen.',
    why: 'Rådet leser titler, ikke id-er. To like titler på en liste blir forvekslet, og ofte er det samme forslag sendt inn to ganger.',
    related: () => 'kortet med samme tittel',
  },
  'meeting-file-name': {
    title: 'Møtefilen har en annen dato enn møtet',
    message: ({ name, date }, speak) =>
      `Møtet er datert ${speak.date(date)}, men filen heter ${speak.quote(`${name}.yaml`)}.`,
    fix: ({ date }, speak) =>
      `Gi filen navnet ${speak.quote(`${date}.yaml`)}, eller rett \`date\` hvis det er filnavnet som er riktig.`,
    why: 'Vedtak finnes igjen ved møtedatoen, og datoen er filnavnet. Når de to er ulike, viser vilkår og rapporter til feil møte.',
  },
  'part-of-not-programme': {
    title: 'Del av noe som ikke er et program',
    message: ({ parent, form }, speak) =>
      `Prosjektet er satt som del av ${speak.quote(parent)}, som har formen ${speak.quote(speak.choice(form))} og ikke er et program.`,
    fix: ({ parent }, speak) =>
      `Sett \`form: programme\` på ${speak.quote(parent)} hvis det er et program; bruk ellers \`links.depends_on\` eller \`links.related\`.`,
    why: 'Et program samler flere prosjekter, og rapportene legger prosjektene under programmet sitt. Andre koblinger mellom prosjekter har egne felt.',
    related: () => 'formen på det andre kortet',
  },
  'self-reference': {
    title: 'Kortet viser til seg selv',
    message: ({ id }, speak) => `Kortet ${speak.quote(id)} viser til seg selv.`,
    fix: () => 'Skriv id-en til det prosjektet som er ment, eller ta bort lenken.',
    why: 'En lenke sier noe om forholdet mellom to prosjekter. Et prosjekt som peker på seg selv, er som regel et kopiert kort der lenken ikke ble rettet.',
  },
  'unknown-area': {
    title: 'Ukjent tjenesteområde',
    message: ({ id }, speak) => `Tjenesteområdet ${speak.quote(id)} finnes ikke i \`portfolio.yaml\`.`,
    fix: correctOr('legg tjenesteområdet til under `areas` i `portfolio.yaml`'),
    why: 'Rapportene grupperer prosjekter etter tjenesteområde. Et område som ikke er ført opp, faller utenfor alle grupper.',
  },
  'unknown-body': {
    title: 'Ukjent organ',
    message: ({ id }, speak) => `Organet ${speak.quote(id)} finnes ikke i \`governance.yaml\`.`,
    fix: correctOr('legg organet til under `bodies` i `governance.yaml`'),
    why: 'Styringsfilen sier hvem som kan vedta hva. Et vedtak eller en behandlingsvei med et organ som ikke er ført opp, kan ikke kontrolleres.',
  },
  'unknown-competence': {
    title: 'Ukjent kompetanse',
    message: ({ id }, speak) => `Kompetansen ${speak.quote(id)} finnes ikke i \`capacity.yaml\`.`,
    fix: correctOr('legg kompetansen til under `competences` i `capacity.yaml`'),
    why: 'Behovet for folk måles mot kapasiteten, kompetanse for kompetanse. En kompetanse uten kapasitet kan ikke regnes med.',
  },
  'unknown-criterion': {
    title: 'Ukjent kriterium',
    message: ({ id, known, isDefault, holder }, speak) =>
      `${holder === 'card' ? 'Kortet har poeng for' : 'Filen gir vekt til'} ${speak.quote(id)}, som ikke er ${isDefault ? 'et av standardkriteriene' : 'et kriterium i `strategy.yaml`'}. Kriteriene er ${speak.list(known)}.`,
    fix: correctOr('legg kriteriet til under `criteria` i `strategy.yaml`'),
    why: 'Bare kriteriene i strategien har vekt. Poeng for noe annet teller ikke, og et vedtatt kriterium står kanskje uten poeng fordi navnet er feilskrevet.',
  },
  'unknown-decision': {
    title: 'Ukjent vedtak',
    message: ({ id }, speak) => `Ingen møtefil har vedtaket ${speak.quote(id)}.`,
    fix: ({ suggestion }, speak) =>
      suggestion === null
        ? 'Skriv møtedatoen, en skråstrek og id-en til vedtaket, for eksempel `2026-09-17/V1`.'
        : `Skriv ${speak.quote(suggestion)} hvis det er det vedtaket som er ment; rett ellers møtedato eller id.`,
    why: 'Et vilkår skal kunne føres tilbake til det møtet som satte det. Ellers kan ingen kontrollere hva som faktisk ble krevd.',
  },
  'unknown-goal': {
    title: 'Ukjent mål',
    message: ({ id }, speak) => `Målet ${speak.quote(id)} finnes ikke i \`strategy.yaml\`.`,
    fix: correctOr('legg målet til under `goals` i `strategy.yaml`'),
    why: 'Prosjekter skal støtte vedtatte mål. Et mål som ikke står i strategien, er enten feilskrevet eller ikke lenger vedtatt.',
  },
  'unknown-organisation': {
    title: 'Ukjent virksomhet',
    message: ({ id }, speak) => `Virksomheten ${speak.quote(id)} finnes ikke i \`portfolio.yaml\`.`,
    fix: correctOr('legg virksomheten til under `organisations` i `portfolio.yaml`'),
    why: 'Kostnader og gevinster summeres per virksomhet. Når samme virksomhet skrives på to måter, blir summene feil.',
  },
  'unknown-project': {
    title: 'Ukjent prosjekt',
    message: ({ id }, speak) => `Det finnes ikke noe kort med id-en ${speak.quote(id)}.`,
    fix: correctOr('ta bort henvisningen hvis kortet er slettet'),
    why: 'Id-en til et kort er filnavnet uten .yaml. En henvisning til et kort som ikke finnes, skjuler en avhengighet eller gir et vedtak uten prosjekt.',
  },
  'unknown-sector': {
    title: 'Ukjent sektor',
    message: ({ id }, speak) => `Sektoren ${speak.quote(id)} finnes ikke i \`governance.yaml\`.`,
    fix: correctOr('legg sektoren til under `sectors` i `governance.yaml`'),
    why: 'Sektoren bestemmer hvilken leder som skal høres før saken går til rådet. Med en ukjent sektor blir ingen spurt.',
  },
  'weaker-dependency': {
    title: 'Bygger på et prosjekt som er svakere stilt',
    message: ({ other, state }, speak) =>
      `Prosjektet avhenger av ${speak.quote(other)}, som har ${state.startsWith('status') ? 'status' : 'kommet til fasen'} ${speak.quote(speak.choice(state))}.`,
    fix: () =>
      'Avklar om resultatet kommer i tide, og endre eller ta bort avhengigheten hvis prosjektet klarer seg uten.',
    why: 'Et prosjekt under gjennomføring trenger det andre nå. Er det andre stoppet, avvist eller kommet kortere, er planen i fare, og rådet bør få vite det.',
    related: () => 'hvor det andre prosjektet står',
  },
};
