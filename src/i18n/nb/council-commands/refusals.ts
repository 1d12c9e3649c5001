// Bokmål for why something cannot be written about a meeting or a decision, and what to do instead.
import type { RefusalWords } from '../../council-command-words.ts';
import { idInCommand } from '../../in-command.ts';

const bodyThatDecides = (decides: string): string => (decides === '' ? '' : ` Det er ${decides} som vedtar.`);

const limits = {
  no_mandate: 'sekretariatet har ikke noe mandat i governance.yaml',
  not_adopted: 'mandatet var ikke vedtatt på møtedatoen',
  type: 'mandatet gjelder ikke denne typen prosjekt',
  unknown_amount: 'beløpet er ukjent',
  amount: 'beløpet er over det mandatet gir i én sak',
  frame: 'årets ramme i mandatet er brukt opp',
} as const;

export const refusalWords: RefusalWords = {
  'no-meeting': ({ date }) => `Det finnes ingen møtefil for ${date}. Lag den med «portfolio meeting ${date} --plan».`,
  'no-next-meeting': () =>
    'Ingen møter er planlagt framover. Oppgi en dato, eller før møteplanen under meetings i governance.yaml.',
  'no-body': ({ date }, { date: day }) =>
    `Ingen vet hvem som møtes ${day(date)}. Si det med --body ID, eller før møtet under meetings i governance.yaml.`,
  'unknown-body': ({ body, known }, { quote, list }) =>
    `Ikke noe organ heter ${quote(body)} i governance.yaml. Der står ${list(known)}.`,
  'absent-body': ({ body, id }) =>
    `${body} møttes ikke her. Lag møtet deres med «portfolio meeting DATO --plan --body ${id}», og før vedtaket der.`,
  'other-body': ({ date, body }, { date: day }) =>
    `Møtet ${day(date)} er et møte i ${body}. Et annet organ må ha en annen dato.`,
  'meeting-cancelled': ({ date }, { date: day }) => `Møtet ${day(date)} er avlyst.`,
  'meeting-held': ({ date }, { date: day }) =>
    `Møtet ${day(date)} er holdt. Sakslisten kan ikke endres, og møtet kan ikke avlyses, etter det.`,
  'meeting-planned': ({ date }, { date: day }) =>
    `Møtet ${day(date)} er ikke ført som holdt. Før først hvem som møtte: «portfolio meeting ${date} --all-present», eller --present og --absent med roller.`,
  'meeting-in-future': ({ date }, { date: day }) =>
    `Møtet er ${day(date)}, og den dagen er ikke kommet. Oppmøte og vedtak føres etter at møtet er holdt.`,
  'minutes-approved': ({ date, approved }, { date: day }) =>
    `Protokollen fra ${day(date)} ble godkjent ${day(approved)}. Etter det endres ikke møtefilen. Er noe feil, tas det opp som sak i et nytt møte.`,
  'minutes-too-early': ({ date, approved }, { date: day }) =>
    `Protokollen kan ikke være godkjent ${day(approved)}, før møtet ${day(date)}.`,
  'approved-in-future': ({ approved }, { date: day }) =>
    `${day(approved)} er ikke kommet ennå. Før godkjenningen når den er gjort.`,
  'cases-undecided': ({ date, cases }, { list }) =>
    `Disse sakene har ikke noe vedtak: ${list(cases)}. Før dem med «portfolio decide --meeting ${date}», også de som ble utsatt.`,
  'meeting-decided': ({ date }, { date: day }) => `Møtet ${day(date)} har vedtak, og kan ikke avlyses.`,
  'dropped-decided': ({ id, date, reference }, { date: day, quote }) =>
    `Møtet ${day(date)} har gjort vedtak i saken om ${quote(id)}: ${reference}. Da blir saken stående på sakslisten.`,
  'reason-missing': ({ outcome }, { choice }) =>
    `«${choice(`outcome=${outcome}`)}» trenger en begrunnelse: --reason "…". De som fremmet saken, skal kunne lese hvorfor.`,
  'conditions-missing': () => 'Godkjent med vilkår trenger minst ett vilkår: --condition "Hva som kreves; 2027-01-31".',
  'conditions-unused': ({ outcome }, { choice }) =>
    `«${choice(`outcome=${outcome}`)}» har ingen vilkår. Mente du --outcome approved_with_conditions?`,
  'unknown-case': ({ case: number, date, known }, { quote, list, date: day }) =>
    `Sak ${quote(number)} står ikke på sakslisten ${day(date)}.${known.length > 0 ? ` Der står ${list(known)}.` : ''}`,
  'which-case': ({ cards }, { list }) => `Saken gjelder flere kort: ${list(cards)}. Si hvilket vedtaket gjelder.`,
  'which-type': ({ types }, { list }) =>
    `Kortet står på sakslisten med flere slags vedtak: ${list(types)}. Si hvilket med --type.`,
  'nothing-asked': ({ id }, { quote }) =>
    `${quote(id)} ber ikke om noe, og står ikke på sakslisten. Si hva vedtaket gjelder med --type.`,
  'case-decided': ({ reference, date }, { date: day }) =>
    `Møtet ${day(date)} har allerede et vedtak i denne saken: ${reference}. En sak får ett vedtak i et møte. Er det feil, retter du linjen i møtefilen før protokollen er godkjent.`,
  'no-right': ({ body, type, decides }, { choice }) =>
    `${body} har ikke rett til å gjøre slike vedtak${type ? ` (${choice(`decision_type=${type}`)})` : ''}, etter may_decide i governance.yaml.${bodyThatDecides(decides)}`,
  'outside-route': ({ body, decides }) =>
    `${body} behandler ikke denne saken, etter saksgangen i governance.yaml.${bodyThatDecides(decides)}`,
  'over-mandate': ({ body, limit, decides }) =>
    `${body} kan ikke avgjøre denne saken: ${limits[limit]}.${bodyThatDecides(decides)}`,
  'out-of-order': ({ body, first }, { list }) =>
    `${list(first)} må ta stilling til saken før ${body} kan godkjenne den, etter saksgangen i governance.yaml. Er det gjort, fører du det vedtaket først.`,
  'no-quorum': ({ present, needed }) =>
    `Møtet var ikke vedtaksført: ${present} av minst ${needed} medlemmer møtte. Er oppmøtet ført feil, rett det med «portfolio meeting».`,
  'no-quorum-in-case': ({ present, needed, out }, { list }) =>
    `Møtet er ikke vedtaksført i denne saken: ${list(out)} er inhabil, og da er ${present} av minst ${needed} medlemmer igjen.`,
  'votes-above-present': ({ votes, present }) =>
    `${votes} stemmer er flere enn de ${present} medlemmene som var til stede og kunne stemme i saken. Rett --votes, eller oppmøtet med «portfolio meeting».`,
  'frame-missing': ({ id }, { quote }) =>
    `Vedtaket gir en ramme, men ${quote(id)} sier ikke hvor mye det søkes om. Gi rammen med --frame, som «--frame 800000».`,
  'project-over': ({ id, status }, { quote, choice }) =>
    `${quote(id)} har status ${choice(`status=${status}`).toLowerCase()}. Skal prosjektet tas opp igjen, endre statusen på kortet først. --anyway fører vedtaket uten å endre den.`,
  'card-lacks': ({ id, count }, { quote }) =>
    `${quote(id)} mangler noe som fasen krever (${count} feil over). Rett kortet, eller før vedtaket likevel med --anyway. «portfolio advance» flytter ikke prosjektet før det er rettet.`,
  'not-for-body': ({ id, body, next }, { quote }) =>
    `${quote(id)} er ikke til behandling i ${body}.${next === '' ? '' : ` Neste ledd er ${next}.`}`,
  'only-prepares': ({ id, body, next }, { quote }) =>
    `${body} forbereder saken om ${quote(id)}, og setter den ikke på sin egen saksliste. Det er ${next} som behandler den.`,
  'earlier-body-first': ({ id, body, first, firstId }, { quote }) =>
    `${first} må ta stilling til ${quote(id)} før saken går til ${body}, etter saksgangen i governance.yaml. Sett den på saksliste der først: «portfolio meeting DATO --plan --body ${firstId} --with ${idInCommand(id)}».`,
  'already-on-agenda': ({ id, case: number }, { quote }) =>
    `${quote(id)} står allerede på sakslisten${number === '' ? '' : `, som sak ${number}`}.`,
  'unknown-member': ({ role, suggestion, body }, { quote }) =>
    `${quote(role)} er ikke medlem av ${body} på møtedatoen.${suggestion ? ` Mente du ${quote(suggestion)}?` : ' Medlemmene står i governance.yaml.'}`,
  'present-and-absent': ({ role }, { quote }) => `${quote(role)} kan ikke både ha møtt og vært borte.`,
  'no-members': ({ body }) =>
    `${body} har ingen medlemsliste i governance.yaml, så --all-present sier ikke hvem som møtte. Bruk --present.`,
  'not-on-agenda': ({ id, date }, { quote, date: day }) => `${quote(id)} står ikke på sakslisten ${day(date)}.`,
};
