// Findings about names and links between files, in nynorsk.
import type { ReferencesArguments } from '../../../core/rules/references-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import { correctOr } from './correct-or.ts';

export const referencesWords: WordsFor<ReferencesArguments> = {
  'card-id': {
    title: 'Filnamnet kan ikkje brukast som id',
    message: ({ id, problem }, speak) =>
      problem === 'reserved'
        ? `Kortet heiter ${speak.quote(id)}, eit namn som Windows ikkje tillèt på ei fil.`
        : `Filnamnet ${speak.quote(id)} har andre teikn enn små bokstavar a–z, tal og bindestrek, eller feil lengd.`,
    fix: ({ suggestion }, speak) =>
      suggestion === null
        ? 'Gi fila eit nytt namn på 2 til 63 teikn: små bokstavar a–z, tal og bindestrek.'
        : `Gi fila namnet ${speak.quote(`${suggestion}.yaml`)}, og rett kort og møte som viser til henne.`,
    why: 'Filnamnet er id-en til kortet. Det står i koplingar frå andre kort, i møte og i nettadresser, og fila må kunne opnast på alle maskiner. Id-en blir ikkje endra sjølv om tittelen blir det.',
  },
  'dependency-cycle': {
    title: 'Prosjekt som ventar på kvarandre i ring',
    message: ({ path }) => `Prosjekta ventar på kvarandre i ring: ${path.join(' → ')}.`,
    fix: () =>
      'Ta bort éi av avhengigheitene i ringen, eller gi henne ein annan `kind` om prosjekta berre deler løysing eller folk.',
    why: 'Når kvart prosjekt må vente på det neste, kan ingen av dei byrje. Ei avhengigheit utan `kind` blir rekna som at det andre prosjektet må bli ferdig først.',
    related: () => 'eit anna ledd i ringen',
  },
  'duplicate-case-number': {
    title: 'Same saksnummer på to kort',
    message: ({ case_number, other }, speak) => `Saksnummer ${case_number} står også på kortet ${speak.quote(other)}.`,
    fix: ({ other }, speak) =>
      `Rett saksnummeret på det kortet som har feil, eller før ${speak.quote(other)} opp under \`links.replaces\` om dette kortet tek over for det.`,
    why: 'Saksnummeret er vegen frå porteføljen til arkivet. To kort med same nummer kjem som regel av at eit kort er kopiert, og då hamnar dokumenta i feil sak.',
    related: () => 'kortet som også har saksnummeret',
  },
  'duplicate-list-id': {
    title: 'Same id to gonger i ei liste',
    message: ({ id, list }, speak) => `Id-en ${speak.quote(id)} står to gonger i \`${list}\`.`,
    fix: ({ id, list }, speak) =>
      `Gi den eine ${speak.quote(id)} i \`${list}\` ein annan id, eller slett han om han er skriven to gonger.`,
    why: 'Id-en er det andre viser til, og det som gjer at ei endring kan følgjast frå møte til møte. Står han to stader, kan ingen vite kva det gjeld.',
    related: () => 'den første med denne id-en',
  },
  'exclusive-both-active': {
    title: 'To prosjekt som utelukkar kvarandre, er i gang begge to',
    message: ({ id, other }, speak) =>
      `${speak.quote(id)} og ${speak.quote(other)} utelukkar kvarandre, men begge har status \`active\`.`,
    fix: ({ id, other }, speak) =>
      `Endre \`status\` på ${speak.quote(id)} eller ${speak.quote(other)}, eller ta bort \`links.excludes\` om begge likevel kan gjennomførast.`,
    why: 'Når to prosjekt løyser det same på kvar sin måte, skal rådet velje eitt av dei. Er begge i gang, bruker porteføljen pengar to gonger på same behovet.',
    related: () => 'det andre prosjektet',
  },
  'look-alike-id': {
    title: 'To kort har id-ar som ser like ut',
    message: ({ id, other }, speak) => `Id-en ${speak.quote(id)} er lett å forveksle med ${speak.quote(other)}.`,
    fix: () => 'Undersøk om dei to korta er same prosjektet; gi elles det eine filnamnet eit ord som skil dei.',
    why: 'Id-ar som berre er skilde av ein bindestrek, av 0 og o, av 1, l og i eller av rn og m, blir lesne feil i møte og skrivne feil i koplingar. Ofte er det same forslaget meldt inn to gonger.',
    related: () => 'kortet det kan forvekslast med',
  },
  'look-alike-title': {
    title: 'To kort har same tittel',
    message: ({ title, other }, speak) => `Tittelen ${speak.quote(title)} står også på kortet ${speak.quote(other)}.`,
    fix: () => 'Undersøk om dei to korta er same prosjektet; gi dei elles titlar som viser skilnaden.',
    why: 'Rådet les titlar, ikkje id-ar. To like titlar på ei liste blir forveksla, og ofte er det same forslaget meldt inn to gonger.',
    related: () => 'kortet med same tittel',
  },
  'meeting-file-name': {
    title: 'Møtefila har ein annan dato enn møtet',
    message: ({ name, date }, speak) =>
      `Møtet er datert ${speak.date(date)}, men fila heiter ${speak.quote(`${name}.yaml`)}.`,
    fix: ({ date }, speak) =>
      `Gi fila namnet ${speak.quote(`${date}.yaml`)}, eller rett \`date\` om det er filnamnet som er rett.`,
    why: 'Ein finn att vedtak etter møtedatoen, og datoen er filnamnet. Når dei to er ulike, viser vilkår og rapportar til feil møte.',
  },
  'part-of-not-programme': {
    title: 'Del av noko som ikkje er eit program',
    message: ({ parent, form }, speak) =>
      `Prosjektet er sett som del av ${speak.quote(parent)}, som har forma ${speak.quote(speak.choice(form))} og ikkje er eit program.`,
    fix: ({ parent }, speak) =>
      `Set \`form: programme\` på ${speak.quote(parent)} om det er eit program; bruk elles \`links.depends_on\` eller \`links.related\`.`,
    why: 'Eit program samlar fleire prosjekt, og rapportane legg prosjekta under programmet sitt. Andre koplingar mellom prosjekt har eigne felt.',
    related: () => 'forma på det andre kortet',
  },
  'self-reference': {
    title: 'Kortet viser til seg sjølv',
    message: ({ id }, speak) => `Kortet ${speak.quote(id)} viser til seg sjølv.`,
    fix: () => 'Skriv id-en til det prosjektet som er meint, eller ta bort koplinga.',
    why: 'Ei kopling seier noko om forholdet mellom to prosjekt. Eit prosjekt som peikar på seg sjølv, er som regel eit kopiert kort der koplinga ikkje blei retta.',
  },
  'unknown-area': {
    title: 'Ukjent tenesteområde',
    message: ({ id }, speak) => `Tenesteområdet ${speak.quote(id)} finst ikkje i \`portfolio.yaml\`.`,
    fix: correctOr('legg tenesteområdet til under `areas` i `portfolio.yaml`'),
    why: 'Rapportane grupperer prosjekt etter tenesteområde. Eit område som ikkje er ført opp, fell utanfor alle grupper.',
  },
  'unknown-body': {
    title: 'Ukjent organ',
    message: ({ id }, speak) => `Organet ${speak.quote(id)} finst ikkje i \`governance.yaml\`.`,
    fix: correctOr('legg organet til under `bodies` i `governance.yaml`'),
    why: 'Styringsfila seier kven som kan vedta kva. Eit vedtak eller ein saksgang med eit organ som ikkje er ført opp, kan ikkje kontrollerast.',
  },
  'unknown-competence': {
    title: 'Ukjend kompetanse',
    message: ({ id }, speak) => `Kompetansen ${speak.quote(id)} finst ikkje i \`capacity.yaml\`.`,
    fix: correctOr('legg kompetansen til under `competences` i `capacity.yaml`'),
    why: 'Behovet for folk blir målt mot kapasiteten, kompetanse for kompetanse. Ein kompetanse utan kapasitet kan ikkje reknast med.',
  },
  'unknown-criterion': {
    title: 'Ukjent kriterium',
    message: ({ id, known, isDefault, holder }, speak) =>
      `${holder === 'card' ? 'Kortet har poeng for' : 'Fila gir vekt til'} ${speak.quote(id)}, som ikkje er ${isDefault ? 'eit av standardkriteria' : 'eit kriterium i `strategy.yaml`'}. Kriteria er ${speak.list(known)}.`,
    fix: correctOr('legg kriteriet til under `criteria` i `strategy.yaml`'),
    why: 'Berre kriteria i strategien har vekt. Poeng for noko anna tel ikkje, og eit vedteke kriterium står kanskje utan poeng fordi namnet er feilskrive.',
  },
  'unknown-decision': {
    title: 'Ukjent vedtak',
    message: ({ id }, speak) => `Inga møtefil har vedtaket ${speak.quote(id)}.`,
    fix: ({ suggestion }, speak) =>
      suggestion === null
        ? 'Skriv møtedatoen, ein skråstrek og id-en til vedtaket, til dømes `2026-09-17/V1`.'
        : `Skriv ${speak.quote(suggestion)} om det er det vedtaket som er meint; rett elles møtedato eller id.`,
    why: 'Eit vilkår skal kunne førast tilbake til det møtet som sette det. Elles kan ingen kontrollere kva som faktisk blei kravt.',
  },
  'unknown-goal': {
    title: 'Ukjent mål',
    message: ({ id }, speak) => `Målet ${speak.quote(id)} finst ikkje i \`strategy.yaml\`.`,
    fix: correctOr('legg målet til under `goals` i `strategy.yaml`'),
    why: 'Prosjekt skal støtte vedtekne mål. Eit mål som ikkje står i strategien, er anten feilskrive eller ikkje lenger vedteke.',
  },
  'unknown-organisation': {
    title: 'Ukjend verksemd',
    message: ({ id }, speak) => `Verksemda ${speak.quote(id)} finst ikkje i \`portfolio.yaml\`.`,
    fix: correctOr('legg verksemda til under `organisations` i `portfolio.yaml`'),
    why: 'Kostnader og gevinstar blir summerte per verksemd. Når same verksemda er skriven på to måtar, blir summane feil.',
  },
  'unknown-project': {
    title: 'Ukjent prosjekt',
    message: ({ id }, speak) => `Det finst ikkje noko kort med id-en ${speak.quote(id)}.`,
    fix: correctOr('ta bort tilvisinga om kortet er sletta'),
    why: 'Id-en til eit kort er filnamnet utan .yaml. Ei tilvising til eit kort som ikkje finst, skjuler ei avhengigheit eller gir eit vedtak utan prosjekt.',
  },
  'unknown-sector': {
    title: 'Ukjend sektor',
    message: ({ id }, speak) => `Sektoren ${speak.quote(id)} finst ikkje i \`governance.yaml\`.`,
    fix: correctOr('legg sektoren til under `sectors` i `governance.yaml`'),
    why: 'Sektoren avgjer kva leiar som skal høyrast før saka går til rådet. Med ein ukjend sektor blir ingen spurd.',
  },
  'weaker-dependency': {
    title: 'Byggjer på eit prosjekt som står svakare',
    message: ({ other, state }, speak) =>
      `Prosjektet er avhengig av ${speak.quote(other)}, som har ${state.startsWith('status') ? 'status' : 'kome til fasen'} ${speak.quote(speak.choice(state))}.`,
    fix: () => 'Avklar om resultatet kjem i tide, og endre eller ta bort avhengigheita om prosjektet klarer seg utan.',
    why: 'Eit prosjekt under gjennomføring treng det andre no. Er det andre stoppa, avvist eller kome kortare, er planen i fare, og rådet bør få vite det.',
    related: () => 'kvar det andre prosjektet står',
  },
};
