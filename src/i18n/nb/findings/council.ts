// Findings about the council's own work: who decides what, in which order, on what grounds, and that it stands. In bokmål.
import type { CouncilArguments } from '../../../core/rules/council-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import type { Speak } from '../../speak.ts';

export const councilFindingWords: WordsFor<CouncilArguments> = {
  'agenda-after-deadline': {
    title: 'Meldt inn etter fristen',
    message: ({ date: day, deadline, meeting }, { date }) =>
      `Saken ble meldt inn ${date(day)}, etter fristen ${date(deadline)} for møtet ${date(meeting)}.`,
    fix: () => 'Flytt saken til neste møte, eller la rådslederen avgjøre om den kan tas opp likevel.',
    why: 'Fristen gir sekretariatet tid til å forberede saken og medlemmene tid til å lese den. Saker som kommer inn etterpå, blir dårligere belyst enn de andre på sakslisten. Fristene står under `meetings` i governance.yaml.',
    related: () => 'da saken ble meldt inn',
  },
  'attendance-not-member': {
    title: 'Til stede uten å være medlem',
    message: ({ role, body }, { quote }) =>
      `${quote(role)} er ført som til stede, men er ikke medlem av ${body} på møtedagen.`,
    fix: ({ suggestion }, { quote }) =>
      suggestion === null
        ? 'Ta bort navnet, før medlemmet i `members` i governance.yaml, eller før sekretæren i `secretary`.'
        : `Skriv ${quote(suggestion)} hvis det er det som er ment.`,
    why: 'Bare medlemmer regnes med når det avgjøres om møtet er vedtaksført. En rolle som er skrevet på en annen måte enn i governance.yaml, blir ikke kjent igjen, og da kan et møte se ut til å mangle folk som var der.',
    related: () => 'medlemmene av organet',
  },
  'checklist-no-without-remark': {
    title: 'Nei i sjekklisten uten merknad',
    message: ({ gate, point }) => `Punktet ${point} i sjekklisten for ${gate} er besvart med nei, uten merknad.`,
    fix: () => 'Skriv i `remark` hva som mangler, og hva som gjøres med det.',
    why: 'Et nei stanser ikke et prosjekt, men den som avgjør, må kunne se hva det betyr. Uten merknad må spørsmålet stilles på nytt i møtet.',
  },
  'checklist-unanswered': {
    title: 'Sjekklisten er ikke besvart',
    message: ({ gate, stage, points }, { choice, list, number }) =>
      points.length === 1
        ? `Prosjektet er kommet til fasen ${choice(stage)}, men punktet ${points[0]} i sjekklisten for ${gate} er ikke besvart.`
        : `Prosjektet er kommet til fasen ${choice(stage)}, men ${number(points.length)} punkter i sjekklisten for ${gate} er ikke besvart: ${list(points)}.`,
    fix: ({ gate }) => `Svar på punktene under \`checklists.${gate}\`.`,
    why: 'Dere har bestemt at hvert punkt i sjekklisten skal være besvart før et prosjekt slipper gjennom (`checklist_use: required` i governance.yaml). Punktene er spørsmålene som erfaringsmessig blir glemt.',
    related: () => 'der det er bestemt',
  },
  'condition-not-followed-up': {
    title: 'Vilkår som ikke er ført i kortet',
    message: ({ decision, count }, { number }) =>
      count === 1
        ? `Vedtaket ${decision} satte et vilkår, men det står ikke i kortet.`
        : `Vedtaket ${decision} satte ${number(count)} vilkår, men ingen av dem står i kortet.`,
    fix: ({ decision }) => `Før vilkårene i \`conditions\`, med \`decision: ${decision}\` og frist.`,
    why: 'Den som skal oppfylle et vilkår, leser kortet og ikke protokollen. Først når vilkåret står i kortet, varsles det når fristen er ute, og det kommer med i rapporten til det er oppfylt.',
    related: () => 'vilkårene i vedtaket',
  },
  'decision-by-wrong-body': {
    title: 'Vedtak av feil organ',
    message: ({ body, card, type, because, deciders }, speak) => {
      if (because === 'nobody')
        return `Vedtaket${about(type, speak)} for ${speak.quote(card)} sier ikke ${body === '' ? 'hvilket organ som gjorde det' : 'hva det gjelder'}, og teller ikke.`;
      const made = `${body} har gjort vedtak${about(type, speak)} for ${speak.quote(card)}`;
      const but = because === 'no_right' ? 'men har ikke fullmakt til det.' : 'men saken hører ikke til der.';
      return `${made}, ${but}${deciders.length > 0 ? ` Slike saker avgjøres av ${speak.list(deciders)}.` : ''}`;
    },
    fix: ({ deciders, because }, { list }) =>
      because === 'nobody'
        ? 'Skriv `body` i møtet, og `type` i vedtaket.'
        : deciders.length > 0
          ? `Legg saken fram for ${list(deciders)}, eller rett \`body\` hvis feil organ er ført.`
          : 'Legg saken fram for et organ som har fullmakt, eller rett `body` hvis feil organ er ført.',
    why: 'Hvem som kan avgjøre hva, står i `may_decide` og `routing` i governance.yaml. Et vedtak av et annet organ åpner ingen fase og gir ingen ramme. Organene tidligere i saksgangen tilrår, og det siste avgjør. En sak som er sendt tilbake eller utsatt, er ikke avgjort, og regnes ikke med her.',
    related: ({ because }) => (because === 'no_right' ? 'det organet kan avgjøre' : 'saksgangen'),
  },
  'decision-not-on-agenda': {
    title: 'Vedtak utenom sakslisten',
    message: ({ card }, { quote }) => `Møtet gjorde vedtak om ${quote(card)}, men kortet står ikke på sakslisten.`,
    fix: () => 'Før saken på `agenda`, eller rett `card` i vedtaket.',
    why: 'Medlemmene forbereder seg på det de er innkalt til. Et vedtak utenom sakslisten kan være riktig, men da skal det synes at saken ble satt opp i møtet.',
    related: () => 'sakslisten',
  },
  'decision-of-absent-body': {
    title: 'Vedtak av et organ som ikke møttes',
    message: ({ body, date: day }, { date }) =>
      `Vedtaket er ført på ${body}, men møtet ${date(day)} er et møte i et annet organ.`,
    fix: ({ id }) =>
      `Lag møtet i organet med «portfolio meeting DATO --plan --body ${id}», og før vedtaket der. Rett \`body\` hvis feil organ er ført.`,
    why: 'Et organ vedtar i sine egne møter, der medlemmene er til stede og oppmøtet føres. Et vedtak som et organ lenger oppe skal ha gjort, kan ingen etterprøve i et annet organs protokoll. Det et organ lenger nede har avgjort, kan derimot meldes til møtet og stå der.',
    related: () => 'organet',
  },
  'decision-on-incomplete-card': {
    title: 'Vedtak om et kort som mangler noe',
    message: ({ card, stage, fields }, speak) =>
      `Vedtaket åpner fasen ${speak.choice(stage)} for ${speak.quote(card)}, men kortet mangler ${someOf(fields, speak)}.`,
    fix: () => 'Fyll ut det som mangler før prosjektet flyttes, eller ta saken opp igjen når kortet er ferdig.',
    why: 'Kravene vokser fra fase til fase for at den som avgjør, skal vite det som trengs. Et ja til et kort som ikke er ferdig, er et ja til noe ingen har sett.',
    related: () => 'der det første som mangler, skulle stått',
  },
  'decision-out-of-order': {
    title: 'Vedtak i feil rekkefølge',
    message: ({ card, type, body, skipped, heard, date: day }, speak) => {
      const made = `${body} gjorde vedtak${about(type, speak)} for ${speak.quote(card)} ${speak.date(day)}`;
      return skipped === ''
        ? `${made}, men sektorlederen ble først hørt ${speak.date(heard)}.`
        : `${made}, men ${skipped} hadde ikke behandlet saken først.`;
    },
    fix: ({ skipped }) =>
      skipped === ''
        ? 'Rett datoen i `anchoring.sector_leader.heard`, eller ta saken opp igjen nå som sektorlederen er hørt. Ble sektorlederen hørt på nytt om neste sak, fører du datoen for den nye innmeldingen i `submitter.date`.'
        : `Legg saken fram for ${skipped} og ta den opp igjen, eller før inn behandlingen i møtefilen der den skjedde.`,
    why: 'Sektorlederen høres før saken behandles, og rådet behandler den før den går til rådmannen eller politisk nivå. Da har den som avgjør, sett prosjektet sammen med de andre. Rekkefølgen står i `routing` i governance.yaml. Et senere vedtak i riktig rekkefølge retter opp feilen.',
    related: ({ skipped }) =>
      skipped === '' ? 'da sektorlederen ble hørt' : 'rekkefølgen, eller det som kom for sent',
  },
  'decision-over-mandate': {
    title: 'Vedtak utenfor mandatet',
    message: ({ body, card, limit, amount, max, frame, used, year, form, adopted }, speak) => {
      const made = `${body} har godkjent ${speak.quote(card)}, men`;
      const cost = speak.money(amount ?? 0);
      return {
        no_mandate: `${made} sekretariatet har ikke noe mandat i governance.yaml.`,
        not_adopted:
          adopted === ''
            ? `${made} mandatet er ikke vedtatt.`
            : `${made} mandatet ble først vedtatt ${speak.date(adopted)}.`,
        type: `${made} mandatet dekker ikke ${form === '' ? 'slike saker' : `formen ${speak.quote(speak.choice(form))}`}.`,
        unknown_amount: `${made} ingen har sagt hva saken koster.`,
        amount: `${made} saken er på ${cost}, og mandatet går til ${speak.money(max ?? 0)} per sak.`,
        frame: `${made} saken er på ${cost}, og av årsrammen på ${speak.money(frame ?? 0)} for ${year} var ${speak.money(used)} brukt.`,
      }[limit];
    },
    fix: ({ limit }) => {
      if (limit === 'unknown_amount') return 'Før beløpet i `frame` i vedtaket, eller kostnaden i kortet.';
      return limit === 'no_mandate' || limit === 'not_adopted'
        ? 'Legg saken fram for rådet, eller før mandatet inn med dato og saksnummer hvis det er vedtatt.'
        : 'Legg saken fram for rådet, eller rett beløpet eller formen hvis det er ført feil.';
    },
    why: 'Sekretariatet kan starte små saker selv, men bare innenfor et mandat som er vedtatt: typer, beløp per sak og ramme for året. Det som går ut over mandatet, er ikke avgjort før rådet har behandlet det.',
    related: () => 'mandatet',
  },
  'frame-exceeded': {
    title: 'Kostnaden er over rammen',
    message: ({ cost, frame, decision, meeting }, { money, date }) =>
      `Prosjektet er planlagt til ${money(cost)}, ${money(cost - frame)} over rammen på ${money(frame)} i vedtaket ${decision}.${meeting === '' ? '' : ` Saken er oppe i møtet ${date(meeting)}.`}`,
    fix: ({ meeting }) =>
      meeting === ''
        ? 'Få kostnaden ned, eller be om en endring i `request` og legg saken fram for den som avgjør.'
        : 'La møtet avgjøre om rammen skal økes eller kostnaden ned.',
    why: 'Rammen er det rådet har sagt ja til å bruke. Den økes med et vedtak, ikke ved at en linje i kortet blir større. Når endringen er på sakslisten, er dette en advarsel til møtet har avgjort den. Penger til å utrede et konsept eller lage en plan er ingen ramme for prosjektet.',
    related: ({ meeting }) => (meeting === '' ? 'rammen' : 'rammen, og saken der endringen er oppe'),
  },
  'hearing-missing': {
    title: 'Noen som skal høres, er ikke hørt',
    message: ({ party, type, organisations, meeting }, speak) => {
      const asked = meeting === '' ? 'Prosjektet ber om' : `På sakslisten ${speak.date(meeting)} ber prosjektet om`;
      const where = organisations.length > 0 ? ` i ${speak.list(organisations.map((each) => speak.quote(each)))}` : '';
      return `${asked} ${decisionName(type, speak)}, men ${(parties[party] ?? parties.other)[0]}${where}.`;
    },
    fix: ({ party }) => `Før datoen i \`${(parties[party] ?? parties.other)[1]}\` når det er gjort.`,
    why: 'De som skal betale, drifte, bruke eller stå inne for løsningen, høres før saken avgjøres og ikke etterpå. Hvem som høres når, står i `hearings` i governance.yaml. Er det ikke satt, høres sektorlederen alltid, og økonomisjefene når det trengs penger.',
    related: () => 'saken på sakslisten',
  },
  'meeting-removed': {
    title: 'Møtefilen er borte',
    message: ({ meeting, decisions }, { number }) =>
      decisions === 0
        ? `Filen \`meetings/${meeting}.yaml\` er borte, enda protokollen er godkjent.`
        : `Filen \`meetings/${meeting}.yaml\` med ${number(decisions)} vedtak er borte.`,
    fix: () => 'Hent filen tilbake fra git. Er noe galt i et vedtak, rettes det med et nytt vedtak.',
    why: 'Vedtakene står bare i møtefilene. Uten filen har prosjektene mistet sine fullmakter og rammer, og ingen kan se hva som ble bestemt.',
  },
  'meeting-without-quorum': {
    title: 'Vedtak uten nok medlemmer til stede',
    message: ({ body, date: day, present, needed, card, stated }, speak) => {
      if (stated) return `Protokollen sier at ${body} ikke var vedtaksført ${speak.date(day)}, men det er ført vedtak.`;
      if (present === null)
        return `${body} gjorde vedtak ${speak.date(day)}, men det står ikke hvem som var til stede. Det må være minst ${speak.number(needed)}.`;
      const members = `${speak.number(present)} ${present === 1 ? 'medlem' : 'medlemmer'}`;
      return card === ''
        ? `${body} var ikke vedtaksført ${speak.date(day)}: ${members} var til stede, og det kreves ${speak.number(needed)}.`
        : `Da de inhabile hadde fratrådt i saken om ${speak.quote(card)}, var ${members} igjen, og det kreves ${speak.number(needed)}.`;
    },
    fix: ({ present, card, stated }) => {
      if (stated)
        return 'Rett `quorum` hvis det er ført feil, og før i `attendance` hvem som var til stede. Ellers må sakene opp igjen i et møte som er vedtaksført.';
      if (present === null) return 'Før i `attendance` hvem som var til stede, og hvem som var borte.';
      return card === ''
        ? 'Rett `attendance` hvis noen mangler på listen. Ellers må sakene opp igjen i et møte som er vedtaksført.'
        : 'Rett `attendance` eller `impartiality` hvis noe er ført feil. Ellers må saken opp igjen.';
    },
    why: 'Et organ kan bare gjøre vedtak når så mange er til stede som det er bestemt i governance.yaml. Den som er inhabil, regnes ikke med i sin sak. Står det ikke hvem som møtte, kan ingen se at vedtakene er gyldige.',
    related: () => 'hvor mange som må være til stede',
  },
  'member-not-disqualified': {
    title: 'Medlem med rolle i saken',
    message: ({ member, card, field }, speak) =>
      `${speak.quote(member)} var med på vedtaket om ${speak.quote(card)}, og står i kortet under ${speak.quote(speak.field(field))}.`,
    fix: () => 'Avklar om medlemmet var inhabilt, og før i så fall fratredenen i `impartiality`.',
    why: 'Den som eier, leder eller har ansvar for et prosjekt, skal som regel fratre når det avgjøres. Verktøyet peker bare på rollene. Om noen er inhabil, avgjør organet selv, og når protokollen er godkjent, er det avgjort.',
    related: () => 'rollen i kortet',
  },
  'minutes-changed': {
    title: 'Godkjent protokoll er endret',
    message: ({ date: day, approved, fields }, speak) =>
      `Protokollen fra ${speak.date(day)} ble godkjent ${speak.date(approved)}, men ${someOf(fields, speak)} er ikke som da.`,
    fix: ({ commit }) =>
      commit === ''
        ? 'Ta endringen tilbake. Er noe galt i et vedtak, rettes det med et nytt vedtak.'
        : `Ta endringen tilbake: som godkjent står filen i commit ${commit}. Er noe galt i et vedtak, rettes det med et nytt vedtak.`,
    why: 'En godkjent protokoll er det rådet er enige om at ble bestemt. Derfor sammenlignes filen med slik den var i den første commiten der `minutes.approved` er satt. Kommentarer og oppsett kan endres, og det kan `commit`, men ingenting annet. Godkjenningen bør derfor være det siste som føres inn.',
  },
  'operational-case': {
    title: 'Driftssak på sakslisten',
    message: ({ card, nature }, { quote, choice }) =>
      `${quote(card)} er ført som ${quote(choice(nature))}, men står på sakslisten til rådet.`,
    fix: () => 'Løs saken i linjen, eller rett `nature` hvis det er utvikling.',
    why: 'Rådet skal bruke tiden på utvikling som gir noe nytt. Når drift og forvaltning blandes inn, fortrenger de små og hastende sakene de store.',
    related: () => 'arten i kortet',
  },
  'quality-assurance-missing': {
    title: 'Ekstern kvalitetssikring mangler',
    message: ({ step, ceiling, limit, type, meeting }, speak) => {
      const needs = `Prosjektet er over grensen ${speak.quote(ceiling)} på ${speak.money(limit)} og skal ha ${step}`;
      return meeting === ''
        ? `${needs}, men er kommet forbi ${speak.choice(type)} uten.`
        : `${needs} før ${speak.choice(type)}, som står på sakslisten ${speak.date(meeting)}.`;
    },
    fix: ({ step, meeting }) =>
      meeting === ''
        ? `Før ${step} i \`quality_assurance\` med dato. Er den ikke gjort, må saken tilbake til den som avgjør.`
        : `Før ${step} i \`quality_assurance\` med dato, eller vent med saken til den er gjort.`,
    why: 'Store prosjekter skal sees på av noen utenfor før det er for sent å velge om. Grensene er datert og står i `ceilings` i governance.yaml. Et prosjekt blir vurdert etter grensen som gjaldt da det ble avgjort.',
    related: () => 'grensen, og der prosjektet står',
  },
  'quorum-disagrees': {
    title: 'Vedtaksført eller ikke',
    message: ({ stated, present, needed }, { number }) =>
      stated
        ? `\`quorum\` sier at møtet var vedtaksført, men ${number(present)} medlemmer er ført som til stede, og det kreves ${number(needed)}.`
        : `\`quorum\` sier at møtet ikke var vedtaksført, men ${number(present)} medlemmer er ført som til stede, og det kreves bare ${number(needed)}.`,
    fix: () => 'Rett `quorum` eller `attendance`.',
    why: 'Listen over dem som var til stede, og opplysningen om at møtet var vedtaksført, skal si det samme. Den som leser protokollen, vet ellers ikke hva som er riktig.',
    related: () => 'hvor mange som må være til stede',
  },
  'route-skips-council': {
    title: 'Saksgang utenom rådet',
    message: ({ route, body, council }, { quote }) =>
      `${route === '' ? 'En saksgang' : `Saksgangen ${quote(route)}`} går til ${body} uten at ${council} har behandlet saken først.`,
    fix: ({ council }) => `Sett ${council} inn i \`bodies\` foran.`,
    why: 'Alle nye tiltak som trenger penger, behandles i rådet før de går til rådmannen eller politisk nivå. Ellers blir de avgjort uten å være veid mot de andre.',
    related: () => 'rådet',
  },
  'votes-above-present': {
    title: 'Flere stemmer enn medlemmer til stede',
    message: ({ votes, present }, { number }) =>
      `${number(votes)} har stemt, men bare ${number(present)} medlemmer var til stede og kunne stemme i saken.`,
    fix: () => 'Rett `votes`, `attendance` eller `impartiality`, det som er ført feil.',
    why: 'Bare medlemmer som er til stede kan stemme, og den som er inhabil, stemmer ikke i sin sak. Stemmer ingen kan ha gitt, gjør vedtaket usikkert.',
    related: () => 'hvem som var til stede',
  },
};

/** The party -> what is lacking, and the field where it is entered. */
const parties: Readonly<Record<string, readonly [lacks: string, field: string]>> & {
  readonly other: readonly [string, string];
} = {
  'hearing_party=expert_group': ['faggruppen er ikke hørt', 'anchoring.expert_group.heard'],
  'hearing_party=finance_director': ['økonomisjefen er ikke hørt', 'finance_director_heard'],
  'hearing_party=users': ['brukerne er ikke hørt', 'anchoring.users.heard'],
  'hearing_party=employees': ['de ansatte er ikke hørt', 'anchoring.employees.heard'],
  'hearing_party=top_management': ['toppledelsen er ikke hørt', 'anchoring.top_management.heard'],
  'hearing_party=architect': ['virksomhetsarkitekten har ikke vurdert det', 'trust.architecture.date'],
  'hearing_party=privacy': ['personvernet er ikke vurdert', 'trust.privacy.date'],
  'hearing_party=security': ['informasjonssikkerheten er ikke vurdert', 'trust.security.date'],
  other: ['noen er ikke hørt', 'anchoring'],
};

type DecisionName = CouncilArguments['decision-by-wrong-body']['type'];

/** " om BP3", " om budsjett"; "" when nobody says what it was about. */
function about(type: DecisionName, speak: Speak): string {
  return type === '' ? '' : ` om ${decisionName(type, speak)}`;
}

function decisionName(type: Exclude<DecisionName, ''>, { choice }: Speak): string {
  const name = choice(type);
  return name.startsWith('BP') ? name : name.toLowerCase();
}

const shown = 5;

/** The first fields, and how many more there are. */
function someOf(fields: readonly string[], { list, number }: Speak): string {
  const names = fields.slice(0, shown).map((field) => `\`${field}\``);
  const rest = fields.length - names.length;
  return list(rest > 0 ? [...names, `${number(rest)} til`] : names);
}
