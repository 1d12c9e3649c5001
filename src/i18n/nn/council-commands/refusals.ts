// Nynorsk for why something cannot be written about a meeting or a decision, and what to do instead.
import type { RefusalWords } from '../../council-command-words.ts';
import { idInCommand } from '../../in-command.ts';

const bodyThatDecides = (decides: string): string => (decides === '' ? '' : ` Det er ${decides} som vedtek.`);

const limits = {
  no_mandate: 'sekretariatet har ikkje noko mandat i governance.yaml',
  not_adopted: 'mandatet var ikkje vedteke på møtedatoen',
  type: 'mandatet gjeld ikkje denne typen prosjekt',
  unknown_amount: 'beløpet er ukjent',
  amount: 'beløpet er over det mandatet gir i éi sak',
  frame: 'ramma i mandatet for året er brukt opp',
} as const;

export const refusalWords: RefusalWords = {
  'no-meeting': ({ date }) => `Det finst inga møtefil for ${date}. Lag ho med «portfolio meeting ${date} --plan».`,
  'no-next-meeting': () =>
    'Ingen møte er planlagde framover. Oppgi ein dato, eller før møteplanen under meetings i governance.yaml.',
  'no-body': ({ date }, { date: day }) =>
    `Ingen veit kven som møtest ${day(date)}. Sei det med --body ID, eller før møtet under meetings i governance.yaml.`,
  'unknown-body': ({ body, known }, { quote, list }) =>
    `Ikkje noko organ heiter ${quote(body)} i governance.yaml. Der står ${list(known)}.`,
  'absent-body': ({ body, id }) =>
    `${body} møttest ikkje her. Lag møtet deira med «portfolio meeting DATO --plan --body ${id}», og før vedtaket der.`,
  'other-body': ({ date, body }, { date: day }) =>
    `Møtet ${day(date)} er eit møte i ${body}. Eit anna organ må ha ein annan dato.`,
  'meeting-cancelled': ({ date }, { date: day }) => `Møtet ${day(date)} er avlyst.`,
  'meeting-held': ({ date }, { date: day }) =>
    `Møtet ${day(date)} er halde. Sakslista kan ikkje endrast, og møtet kan ikkje avlysast, etter det.`,
  'meeting-planned': ({ date }, { date: day }) =>
    `Møtet ${day(date)} er ikkje ført som halde. Før først kven som møtte: «portfolio meeting ${date} --all-present», eller --present og --absent med roller.`,
  'meeting-in-future': ({ date }, { date: day }) =>
    `Møtet er ${day(date)}, og den dagen er ikkje komen. Oppmøte og vedtak blir førte etter at møtet er halde.`,
  'minutes-approved': ({ date, approved }, { date: day }) =>
    `Protokollen frå ${day(date)} vart godkjend ${day(approved)}. Etter det blir ikkje møtefila endra. Er noko feil, må det opp som sak i eit nytt møte.`,
  'minutes-too-early': ({ date, approved }, { date: day }) =>
    `Protokollen kan ikkje vere godkjend ${day(approved)}, før møtet ${day(date)}.`,
  'approved-in-future': ({ approved }, { date: day }) =>
    `${day(approved)} er ikkje komen enno. Før godkjenninga når ho er gjord.`,
  'cases-undecided': ({ date, cases }, { list }) =>
    `Desse sakene har ikkje noko vedtak: ${list(cases)}. Før dei med «portfolio decide --meeting ${date}», også dei som vart utsette.`,
  'meeting-decided': ({ date }, { date: day }) => `Møtet ${day(date)} har vedtak, og kan ikkje avlysast.`,
  'dropped-decided': ({ id, date, reference }, { date: day, quote }) =>
    `Møtet ${day(date)} har gjort vedtak i saka om ${quote(id)}: ${reference}. Då blir saka ståande på sakslista.`,
  'reason-missing': ({ outcome }, { choice }) =>
    `«${choice(`outcome=${outcome}`)}» treng ei grunngiving: --reason "…". Dei som fremja saka, skal kunne lese kvifor.`,
  'conditions-missing': () =>
    'Godkjent med vilkår treng minst eitt vilkår: --condition "Kva som blir kravd; 2027-01-31".',
  'conditions-unused': ({ outcome }, { choice }) =>
    `«${choice(`outcome=${outcome}`)}» har ingen vilkår. Meinte du --outcome approved_with_conditions?`,
  'unknown-case': ({ case: number, date, known }, { quote, list, date: day }) =>
    `Sak ${quote(number)} står ikkje på sakslista ${day(date)}.${known.length > 0 ? ` Der står ${list(known)}.` : ''}`,
  'which-case': ({ cards }, { list }) => `Saka gjeld fleire kort: ${list(cards)}. Sei kva for eitt vedtaket gjeld.`,
  'which-type': ({ types }, { list }) =>
    `Kortet står på sakslista med fleire slags vedtak: ${list(types)}. Sei kva for eitt med --type.`,
  'nothing-asked': ({ id }, { quote }) =>
    `${quote(id)} ber ikkje om noko, og står ikkje på sakslista. Sei kva vedtaket gjeld med --type.`,
  'case-decided': ({ reference, date }, { date: day }) =>
    `Møtet ${day(date)} har allereie eit vedtak i denne saka: ${reference}. Ei sak får eitt vedtak i eit møte. Er det feil, rettar du linja i møtefila før protokollen er godkjend.`,
  'no-right': ({ body, type, decides }, { choice }) =>
    `${body} har ikkje rett til å gjere slike vedtak${type ? ` (${choice(`decision_type=${type}`)})` : ''}, etter may_decide i governance.yaml.${bodyThatDecides(decides)}`,
  'outside-route': ({ body, decides }) =>
    `${body} behandlar ikkje denne saka, etter saksgangen i governance.yaml.${bodyThatDecides(decides)}`,
  'over-mandate': ({ body, limit, decides }) =>
    `${body} kan ikkje avgjere denne saka: ${limits[limit]}.${bodyThatDecides(decides)}`,
  'out-of-order': ({ body, first }, { list }) =>
    `${list(first)} må ta stilling til saka før ${body} kan godkjenne ho, etter saksgangen i governance.yaml. Er det gjort, fører du det vedtaket først.`,
  'no-quorum': ({ present, needed }) =>
    `Møtet var ikkje vedtaksført: ${present} av minst ${needed} medlemer møtte. Er oppmøtet ført feil, rett det med «portfolio meeting».`,
  'no-quorum-in-case': ({ present, needed, out }, { list }) =>
    `Møtet er ikkje vedtaksført i denne saka: ${list(out)} er inhabil, og då er ${present} av minst ${needed} medlemer att.`,
  'votes-above-present': ({ votes, present }) =>
    `${votes} røyster er fleire enn dei ${present} medlemene som var til stades og kunne røyste i saka. Rett --votes, eller oppmøtet med «portfolio meeting».`,
  'frame-missing': ({ id }, { quote }) =>
    `Vedtaket gir ei ramme, men ${quote(id)} seier ikkje kor mykje det er søkt om. Gi ramma med --frame, som «--frame 800000».`,
  'project-over': ({ id, status }, { quote, choice }) =>
    `${quote(id)} har status ${choice(`status=${status}`).toLowerCase()}. Skal prosjektet takast opp att, endre statusen på kortet først. --anyway fører vedtaket utan å endre han.`,
  'card-lacks': ({ id, count }, { quote }) =>
    `${quote(id)} manglar noko som fasen krev (${count} feil over). Rett kortet, eller før vedtaket likevel med --anyway. «portfolio advance» flyttar ikkje prosjektet før det er retta.`,
  'not-for-body': ({ id, body, next }, { quote }) =>
    `${quote(id)} er ikkje til behandling i ${body}.${next === '' ? '' : ` Neste ledd er ${next}.`}`,
  'only-prepares': ({ id, body, next }, { quote }) =>
    `${body} førebur saka om ${quote(id)}, og set ho ikkje på si eiga saksliste. Det er ${next} som behandlar saka.`,
  'earlier-body-first': ({ id, body, first, firstId }, { quote }) =>
    `${first} må ta stilling til ${quote(id)} før saka går til ${body}, etter saksgangen i governance.yaml. Set ho på saksliste der først: «portfolio meeting DATO --plan --body ${firstId} --with ${idInCommand(id)}».`,
  'already-on-agenda': ({ id, case: number }, { quote }) =>
    `${quote(id)} står allereie på sakslista${number === '' ? '' : `, som sak ${number}`}.`,
  'unknown-member': ({ role, suggestion, body }, { quote }) =>
    `${quote(role)} er ikkje medlem av ${body} på møtedatoen.${suggestion ? ` Meinte du ${quote(suggestion)}?` : ' Medlemene står i governance.yaml.'}`,
  'present-and-absent': ({ role }, { quote }) => `${quote(role)} kan ikkje både ha møtt og vore borte.`,
  'no-members': ({ body }) =>
    `${body} har inga medlemsliste i governance.yaml, så --all-present seier ikkje kven som møtte. Bruk --present.`,
  'not-on-agenda': ({ id, date }, { quote, date: day }) => `${quote(id)} står ikkje på sakslista ${day(date)}.`,
};
