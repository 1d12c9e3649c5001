// Findings about the council's own work: who decides what, in which order, on what grounds, and that it stands. In nynorsk.
import type { CouncilArguments } from '../../../core/rules/council-rules.ts';
import type { WordsFor } from '../../finding-words.ts';
import type { Speak } from '../../speak.ts';

export const councilFindingWords: WordsFor<CouncilArguments> = {
  'agenda-after-deadline': {
    title: 'Meld inn etter fristen',
    message: ({ date: day, deadline, meeting }, { date }) =>
      `Saka blei meld inn ${date(day)}, etter fristen ${date(deadline)} for møtet ${date(meeting)}.`,
    fix: () => 'Flytt saka til neste møte, eller la rådsleiaren avgjere om ho kan takast opp likevel.',
    why: 'Fristen gir sekretariatet tid til å førebu saka og medlemene tid til å lese ho. Saker som kjem inn etterpå, blir dårlegare opplyste enn dei andre på sakslista. Fristane står under `meetings` i governance.yaml.',
    related: () => 'då saka blei meld inn',
  },
  'attendance-not-member': {
    title: 'Til stades utan å vere medlem',
    message: ({ role, body }, { quote }) =>
      `${quote(role)} er ført som til stades, men er ikkje medlem av ${body} på møtedagen.`,
    fix: ({ suggestion }, { quote }) =>
      suggestion === null
        ? 'Ta bort namnet, før medlemen i `members` i governance.yaml, eller før sekretæren i `secretary`.'
        : `Skriv ${quote(suggestion)} dersom det er det som er meint.`,
    why: 'Berre medlemer blir rekna med når det skal avgjerast om møtet er vedtaksført. Ei rolle som er skriven på ein annan måte enn i governance.yaml, blir ikkje kjend att, og då kan eit møte sjå ut til å mangle folk som var der.',
    related: () => 'medlemene av organet',
  },
  'checklist-no-without-remark': {
    title: 'Nei i sjekklista utan merknad',
    message: ({ gate, point }) => `Punktet ${point} i sjekklista for ${gate} er svara på med nei, utan merknad.`,
    fix: () => 'Skriv i `remark` kva som manglar, og kva som blir gjort med det.',
    why: 'Eit nei stansar ikkje eit prosjekt, men den som avgjer, må kunne sjå kva det betyr. Utan merknad må spørsmålet stillast på nytt i møtet.',
  },
  'checklist-unanswered': {
    title: 'Sjekklista er ikkje svara på',
    message: ({ gate, stage, points }, { choice, list, number }) =>
      points.length === 1
        ? `Prosjektet er kome til fasen ${choice(stage)}, men punktet ${points[0]} i sjekklista for ${gate} er ikkje svara på.`
        : `Prosjektet er kome til fasen ${choice(stage)}, men ${number(points.length)} punkt i sjekklista for ${gate} er ikkje svara på: ${list(points)}.`,
    fix: ({ gate }) => `Svar på punkta under \`checklists.${gate}\`.`,
    why: 'De har bestemt at kvart punkt i sjekklista skal vere svara på før eit prosjekt slepp gjennom (`checklist_use: required` i governance.yaml). Punkta er spørsmåla som erfaringsvis blir gløymde.',
    related: () => 'der det er bestemt',
  },
  'condition-not-followed-up': {
    title: 'Vilkår som ikkje er førte i kortet',
    message: ({ decision, count }, { number }) =>
      count === 1
        ? `Vedtaket ${decision} sette eit vilkår, men det står ikkje i kortet.`
        : `Vedtaket ${decision} sette ${number(count)} vilkår, men ingen av dei står i kortet.`,
    fix: ({ decision }) => `Før vilkåra i \`conditions\`, med \`decision: ${decision}\` og frist.`,
    why: 'Den som skal oppfylle eit vilkår, les kortet og ikkje protokollen. Først når vilkåret står i kortet, blir det varsla når fristen er ute, og det kjem med i rapporten til det er oppfylt.',
    related: () => 'vilkåra i vedtaket',
  },
  'decision-by-wrong-body': {
    title: 'Vedtak av feil organ',
    message: ({ body, card, type, because, deciders }, speak) => {
      if (because === 'nobody')
        return `Vedtaket${about(type, speak)} for ${speak.quote(card)} seier ikkje ${body === '' ? 'kva organ som gjorde det' : 'kva det gjeld'}, og tel ikkje.`;
      const made = `${body} har gjort vedtak${about(type, speak)} for ${speak.quote(card)}`;
      const but = because === 'no_right' ? 'men har ikkje fullmakt til det.' : 'men saka høyrer ikkje til der.';
      return `${made}, ${but}${deciders.length > 0 ? ` Slike saker blir avgjorde av ${speak.list(deciders)}.` : ''}`;
    },
    fix: ({ deciders, because }, { list }) =>
      because === 'nobody'
        ? 'Skriv `body` i møtet, og `type` i vedtaket.'
        : deciders.length > 0
          ? `Legg saka fram for ${list(deciders)}, eller rett \`body\` dersom feil organ er ført.`
          : 'Legg saka fram for eit organ som har fullmakt, eller rett `body` dersom feil organ er ført.',
    why: 'Kven som kan avgjere kva, står i `may_decide` og `routing` i governance.yaml. Eit vedtak av eit anna organ opnar ingen fase og gir inga ramme. Organa tidlegare i saksgangen tilrår, og det siste avgjer. Ei sak som er send tilbake eller utsett, er ikkje avgjord, og blir ikkje rekna med her.',
    related: ({ because }) => (because === 'no_right' ? 'det organet kan avgjere' : 'saksgangen'),
  },
  'decision-not-on-agenda': {
    title: 'Vedtak utanom sakslista',
    message: ({ card }, { quote }) => `Møtet gjorde vedtak om ${quote(card)}, men kortet står ikkje på sakslista.`,
    fix: () => 'Før saka på `agenda`, eller rett `card` i vedtaket.',
    why: 'Medlemene førebur seg på det dei er kalla inn til. Eit vedtak utanom sakslista kan vere rett, men då skal det synast at saka blei sett opp i møtet.',
    related: () => 'sakslista',
  },
  'decision-of-absent-body': {
    title: 'Vedtak av eit organ som ikkje møttest',
    message: ({ body, date: day }, { date }) =>
      `Vedtaket er ført på ${body}, men møtet ${date(day)} er eit møte i eit anna organ.`,
    fix: ({ id }) =>
      `Lag møtet i organet med «portfolio meeting DATO --plan --body ${id}», og før vedtaket der. Rett \`body\` dersom feil organ er ført.`,
    why: 'Eit organ gjer vedtak i sine eigne møte, der medlemene er til stades og oppmøtet blir ført. Eit vedtak som eit organ lenger oppe skal ha gjort, kan ingen etterprøve i protokollen til eit anna organ. Det eit organ lenger nede har avgjort, kan derimot meldast til møtet og stå der.',
    related: () => 'organet',
  },
  'decision-on-incomplete-card': {
    title: 'Vedtak om eit kort som manglar noko',
    message: ({ card, stage, fields }, speak) =>
      `Vedtaket opnar fasen ${speak.choice(stage)} for ${speak.quote(card)}, men kortet manglar ${someOf(fields, speak)}.`,
    fix: () => 'Fyll ut det som manglar før prosjektet blir flytta, eller ta saka opp att når kortet er ferdig.',
    why: 'Krava veks frå fase til fase for at den som avgjer, skal vite det som trengst. Eit ja til eit kort som ikkje er ferdig, er eit ja til noko ingen har sett.',
    related: () => 'der det første som manglar, skulle ha stått',
  },
  'decision-out-of-order': {
    title: 'Vedtak i feil rekkjefølgje',
    message: ({ card, type, body, skipped, heard, date: day }, speak) => {
      const made = `${body} gjorde vedtak${about(type, speak)} for ${speak.quote(card)} ${speak.date(day)}`;
      return skipped === ''
        ? `${made}, men sektorleiaren blei først høyrd ${speak.date(heard)}.`
        : `${made}, men ${skipped} hadde ikkje behandla saka først.`;
    },
    fix: ({ skipped }) =>
      skipped === ''
        ? 'Rett datoen i `anchoring.sector_leader.heard`, eller ta saka opp att no som sektorleiaren er høyrd. Blei sektorleiaren høyrd på nytt om neste sak, fører du datoen for den nye innmeldinga i `submitter.date`.'
        : `Legg saka fram for ${skipped} og ta ho opp att, eller før inn behandlinga i møtefila der ho skjedde.`,
    why: 'Sektorleiaren blir høyrd før saka blir behandla, og rådet behandlar ho før ho går til rådmannen eller politisk nivå. Då har den som avgjer, sett prosjektet saman med dei andre. Rekkjefølgja står i `routing` i governance.yaml. Eit seinare vedtak i rett rekkjefølgje rettar opp feilen.',
    related: ({ skipped }) =>
      skipped === '' ? 'då sektorleiaren blei høyrd' : 'rekkjefølgja, eller det som kom for seint',
  },
  'decision-over-mandate': {
    title: 'Vedtak utanfor mandatet',
    message: ({ body, card, limit, amount, max, frame, used, year, form, adopted }, speak) => {
      const made = `${body} har godkjent ${speak.quote(card)}, men`;
      const cost = speak.money(amount ?? 0);
      return {
        no_mandate: `${made} sekretariatet har ikkje noko mandat i governance.yaml.`,
        not_adopted:
          adopted === ''
            ? `${made} mandatet er ikkje vedteke.`
            : `${made} mandatet blei først vedteke ${speak.date(adopted)}.`,
        type: `${made} mandatet dekkjer ikkje ${form === '' ? 'slike saker' : `forma ${speak.quote(speak.choice(form))}`}.`,
        unknown_amount: `${made} ingen har sagt kva saka kostar.`,
        amount: `${made} saka er på ${cost}, og mandatet går til ${speak.money(max ?? 0)} per sak.`,
        frame: `${made} saka er på ${cost}, og av årsramma på ${speak.money(frame ?? 0)} for ${year} var ${speak.money(used)} brukt.`,
      }[limit];
    },
    fix: ({ limit }) => {
      if (limit === 'unknown_amount') return 'Før beløpet i `frame` i vedtaket, eller kostnaden i kortet.';
      return limit === 'no_mandate' || limit === 'not_adopted'
        ? 'Legg saka fram for rådet, eller før mandatet inn med dato og saksnummer dersom det er vedteke.'
        : 'Legg saka fram for rådet, eller rett beløpet eller forma dersom det er ført feil.';
    },
    why: 'Sekretariatet kan starte små saker sjølv, men berre innanfor eit mandat som er vedteke: typar, beløp per sak og ramme for året. Det som går ut over mandatet, er ikkje avgjort før rådet har behandla det.',
    related: () => 'mandatet',
  },
  'frame-exceeded': {
    title: 'Kostnaden er over ramma',
    message: ({ cost, frame, decision, meeting }, { money, date }) =>
      `Prosjektet er planlagt til ${money(cost)}, ${money(cost - frame)} over ramma på ${money(frame)} i vedtaket ${decision}.${meeting === '' ? '' : ` Saka er oppe i møtet ${date(meeting)}.`}`,
    fix: ({ meeting }) =>
      meeting === ''
        ? 'Få kostnaden ned, eller be om ei endring i `request` og legg saka fram for den som avgjer.'
        : 'La møtet avgjere om ramma skal aukast eller kostnaden ned.',
    why: 'Ramma er det rådet har sagt ja til å bruke. Ho blir auka med eit vedtak, ikkje ved at ei linje i kortet blir større. Når endringa er på sakslista, er dette ei åtvaring til møtet har avgjort ho. Pengar til å greie ut eit konsept eller lage ein plan er inga ramme for prosjektet.',
    related: ({ meeting }) => (meeting === '' ? 'ramma' : 'ramma, og saka der endringa er oppe'),
  },
  'hearing-missing': {
    title: 'Nokon som skal høyrast, er ikkje høyrd',
    message: ({ party, type, organisations, meeting }, speak) => {
      const asked = meeting === '' ? 'Prosjektet ber om' : `På sakslista ${speak.date(meeting)} ber prosjektet om`;
      const where = organisations.length > 0 ? ` i ${speak.list(organisations.map((each) => speak.quote(each)))}` : '';
      return `${asked} ${decisionName(type, speak)}, men ${(parties[party] ?? parties.other)[0]}${where}.`;
    },
    fix: ({ party }) => `Før datoen i \`${(parties[party] ?? parties.other)[1]}\` når det er gjort.`,
    why: 'Dei som skal betale, drifte, bruke eller stå inne for løysinga, blir høyrde før saka blir avgjord og ikkje etterpå. Kven som blir høyrd når, står i `hearings` i governance.yaml. Er det ikkje sett, blir sektorleiaren alltid høyrd, og økonomisjefane når det trengst pengar.',
    related: () => 'saka på sakslista',
  },
  'meeting-removed': {
    title: 'Møtefila er borte',
    message: ({ meeting, decisions }, { number }) =>
      decisions === 0
        ? `Fila \`meetings/${meeting}.yaml\` er borte, endå protokollen er godkjend.`
        : `Fila \`meetings/${meeting}.yaml\` med ${number(decisions)} vedtak er borte.`,
    fix: () => 'Hent fila tilbake frå git. Er noko gale i eit vedtak, blir det retta med eit nytt vedtak.',
    why: 'Vedtaka står berre i møtefilene. Utan fila har prosjekta mist fullmaktene og rammene sine, og ingen kan sjå kva som blei bestemt.',
  },
  'meeting-without-quorum': {
    title: 'Vedtak utan nok medlemer til stades',
    message: ({ body, date: day, present, needed, card, stated }, speak) => {
      if (stated)
        return `Protokollen seier at ${body} ikkje var vedtaksført ${speak.date(day)}, men det er ført vedtak.`;
      if (present === null)
        return `${body} gjorde vedtak ${speak.date(day)}, men det står ikkje kven som var til stades. Det må vere minst ${speak.number(needed)}.`;
      const members = `${speak.number(present)} ${present === 1 ? 'medlem' : 'medlemer'}`;
      return card === ''
        ? `${body} var ikkje vedtaksført ${speak.date(day)}: ${members} var til stades, og det krevst ${speak.number(needed)}.`
        : `Då dei inhabile hadde gått frå i saka om ${speak.quote(card)}, var ${members} att, og det krevst ${speak.number(needed)}.`;
    },
    fix: ({ present, card, stated }) => {
      if (stated)
        return 'Rett `quorum` dersom det er ført feil, og før i `attendance` kven som var til stades. Elles må sakene opp att i eit møte som er vedtaksført.';
      if (present === null) return 'Før i `attendance` kven som var til stades, og kven som var borte.';
      return card === ''
        ? 'Rett `attendance` dersom nokon manglar på lista. Elles må sakene opp att i eit møte som er vedtaksført.'
        : 'Rett `attendance` eller `impartiality` dersom noko er ført feil. Elles må saka opp att.';
    },
    why: 'Eit organ kan berre gjere vedtak når så mange er til stades som det er bestemt i governance.yaml. Den som er inhabil, blir ikkje rekna med i si sak. Står det ikkje kven som møtte, kan ingen sjå at vedtaka er gyldige.',
    related: () => 'kor mange som må vere til stades',
  },
  'member-not-disqualified': {
    title: 'Medlem med rolle i saka',
    message: ({ member, card, field }, speak) =>
      `${speak.quote(member)} var med på vedtaket om ${speak.quote(card)}, og står i kortet under ${speak.quote(speak.field(field))}.`,
    fix: () => 'Avklar om medlemen var inhabil, og før i så fall i `impartiality` at medlemen gjekk frå.',
    why: 'Den som eig, leier eller har ansvar for eit prosjekt, skal som regel gå frå når det blir avgjort. Verktøyet peiker berre på rollene. Om nokon er inhabil, avgjer organet sjølv, og når protokollen er godkjend, er det avgjort.',
    related: () => 'rolla i kortet',
  },
  'minutes-changed': {
    title: 'Godkjend protokoll er endra',
    message: ({ date: day, approved, fields }, speak) =>
      `Protokollen frå ${speak.date(day)} blei godkjend ${speak.date(approved)}, men ${someOf(fields, speak)} er ikkje som då.`,
    fix: ({ commit }) =>
      commit === ''
        ? 'Ta endringa tilbake. Er noko gale i eit vedtak, blir det retta med eit nytt vedtak.'
        : `Ta endringa tilbake: som godkjend står fila i commit ${commit}. Er noko gale i eit vedtak, blir det retta med eit nytt vedtak.`,
    why: 'Ein godkjend protokoll er det rådet er samde om at blei bestemt. Difor blir fila samanlikna med slik ho var i den første commiten der `minutes.approved` er sett. Kommentarar og oppsett kan endrast, og det kan `commit`, men ingenting anna. Godkjenninga bør difor vere det siste som blir ført inn.',
  },
  'operational-case': {
    title: 'Driftssak på sakslista',
    message: ({ card, nature }, { quote, choice }) =>
      `${quote(card)} er ført som ${quote(choice(nature))}, men står på sakslista til rådet.`,
    fix: () => 'Løys saka i linja, eller rett `nature` dersom det er utvikling.',
    why: 'Rådet skal bruke tida på utvikling som gir noko nytt. Når drift og forvalting blir blanda inn, fortrengjer dei små og hastande sakene dei store.',
    related: () => 'arten i kortet',
  },
  'quality-assurance-missing': {
    title: 'Ekstern kvalitetssikring manglar',
    message: ({ step, ceiling, limit, type, meeting }, speak) => {
      const needs = `Prosjektet er over grensa ${speak.quote(ceiling)} på ${speak.money(limit)} og skal ha ${step}`;
      return meeting === ''
        ? `${needs}, men er kome forbi ${speak.choice(type)} utan.`
        : `${needs} før ${speak.choice(type)}, som står på sakslista ${speak.date(meeting)}.`;
    },
    fix: ({ step, meeting }) =>
      meeting === ''
        ? `Før ${step} i \`quality_assurance\` med dato. Er ho ikkje gjord, må saka tilbake til den som avgjer.`
        : `Før ${step} i \`quality_assurance\` med dato, eller vent med saka til ho er gjord.`,
    why: 'Store prosjekt skal sjåast på av nokon utanfrå før det er for seint å velje om. Grensene er daterte og står i `ceilings` i governance.yaml. Eit prosjekt blir vurdert etter grensa som gjaldt då det blei avgjort.',
    related: () => 'grensa, og der prosjektet står',
  },
  'quorum-disagrees': {
    title: 'Vedtaksført eller ikkje',
    message: ({ stated, present, needed }, { number }) =>
      stated
        ? `\`quorum\` seier at møtet var vedtaksført, men ${number(present)} medlemer er førte som til stades, og det krevst ${number(needed)}.`
        : `\`quorum\` seier at møtet ikkje var vedtaksført, men ${number(present)} medlemer er førte som til stades, og det krevst berre ${number(needed)}.`,
    fix: () => 'Rett `quorum` eller `attendance`.',
    why: 'Lista over dei som var til stades, og opplysninga om at møtet var vedtaksført, skal seie det same. Den som les protokollen, veit elles ikkje kva som er rett.',
    related: () => 'kor mange som må vere til stades',
  },
  'route-skips-council': {
    title: 'Saksgang utanom rådet',
    message: ({ route, body, council }, { quote }) =>
      `${route === '' ? 'Ein saksgang' : `Saksgangen ${quote(route)}`} går til ${body} utan at ${council} har behandla saka først.`,
    fix: ({ council }) => `Set ${council} inn i \`bodies\` framfor.`,
    why: 'Alle nye tiltak som treng pengar, blir behandla i rådet før dei går til rådmannen eller politisk nivå. Elles blir dei avgjorde utan å vere vegne mot dei andre.',
    related: () => 'rådet',
  },
  'votes-above-present': {
    title: 'Fleire røyster enn medlemer til stades',
    message: ({ votes, present }, { number }) =>
      `${number(votes)} har røysta, men berre ${number(present)} medlemer var til stades og kunne røyste i saka.`,
    fix: () => 'Rett `votes`, `attendance` eller `impartiality`, det som er ført feil.',
    why: 'Berre medlemer som er til stades kan røyste, og den som er inhabil, røystar ikkje i si sak. Røyster ingen kan ha gitt, gjer vedtaket usikkert.',
    related: () => 'kven som var til stades',
  },
};

/** The party -> what is lacking, and the field where it is entered. */
const parties: Readonly<Record<string, readonly [lacks: string, field: string]>> & {
  readonly other: readonly [string, string];
} = {
  'hearing_party=expert_group': ['faggruppa er ikkje høyrd', 'anchoring.expert_group.heard'],
  'hearing_party=finance_director': ['økonomisjefen er ikkje høyrd', 'finance_director_heard'],
  'hearing_party=users': ['brukarane er ikkje høyrde', 'anchoring.users.heard'],
  'hearing_party=employees': ['dei tilsette er ikkje høyrde', 'anchoring.employees.heard'],
  'hearing_party=top_management': ['toppleiinga er ikkje høyrd', 'anchoring.top_management.heard'],
  'hearing_party=architect': ['verksemdsarkitekten har ikkje vurdert det', 'trust.architecture.date'],
  'hearing_party=privacy': ['personvernet er ikkje vurdert', 'trust.privacy.date'],
  'hearing_party=security': ['informasjonstryggleiken er ikkje vurdert', 'trust.security.date'],
  other: ['nokon er ikkje høyrd', 'anchoring'],
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
