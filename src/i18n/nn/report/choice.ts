// Nynorsk for what one project displaces and how sure that is.
import type { ChoiceWords } from '../../report/choice-words.ts';
import type { Speak } from '../../speak.ts';
import { choiceOthersWords } from './choice-others.ts';
import { choiceSureWords } from './choice-sure.ts';

const set = (isBest: boolean): string => (isBest ? 'det beste utvalet' : 'utvalet som blei funne');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const moved = ({ year, delay }: { year: number; delay: number }): string =>
  `med oppstart i ${year}, ${Math.abs(delay) === 1 ? 'eitt' : Math.abs(delay)} år ${delay > 0 ? 'seinare' : 'tidlegare'} enn planlagt`;
const exchange = (out: readonly string[], comes: readonly string[], { list }: Speak): string =>
  [...(out.length > 0 ? [`må ${list(out)} ut`] : []), ...(comes.length > 0 ? [`kjem ${list(comes)} inn`] : [])].join(
    ', og ',
  );

export const choiceWords: ChoiceWords = {
  leads: {
    standing: 'Lista og utvalet',
    planned: (year) => (year === null ? 'Kvifor ikkje som planlagt' : `Kvifor ikkje i ${year}, som planlagt`),
    obstacle: 'Kva som står i vegen',
    without: 'Utan prosjektet',
    forced: 'Om det blir teke inn likevel',
    later: 'Om det ventar eit år til',
    weights: 'Om kriteria blir vegne annleis',
    place: 'Nummeret i lista',
    money: 'Ramma',
    scores: 'Poeng som manglar',
    how: 'Slik er det rekna',
  },
  list: {
    inside: 'Lista gir prosjektet plass innanfor ramma.',
    fits: 'I lista står prosjektet under streken, men får plass i det som er att av ramma.',
    line: 'I lista er prosjektet det første som ikkje får plass.',
    outside: 'I lista får prosjektet ikkje plass.',
  },
  listShort: (amounts, holders, { list }) =>
    `Det manglar ${list(amounts)}${holders.length > 0 ? `, fordi ${list(holders)} står høgare og bruker pengane` : ''}.`,
  set: ({ isBest, isIn, list, later }) => {
    const name = `${capital(set(isBest))} innanfor pengar, folk og reglar`;
    const also = list === isIn ? (isIn ? ' òg' : ' heller') : '';
    if (!isIn) return `${name} har det${also} ikkje med.`;
    const but = list === true ? ', men ' : ', ';
    return `${name} har det${also} med${later ? `${but}${moved(later)}` : ''}.`;
  },
  otherStart:
    'Skilnaden er at lista berre ser på pengar, og på den oppstarten som er planlagd. Utvalet ser òg på folka, og kan la prosjektet starte i eit anna av åra kortet tillèt.',
  makesRoom: ({ waits, leaves }, { list }) =>
    `Pengane blir ledige fordi utvalet ${[
      ...(waits.length > 0 ? [`lèt ${list(waits)}`] : []),
      ...(leaves.length > 0 ? [`ikkje tek med ${list(leaves)}`] : []),
    ].join(', og ')}.`,
  starts: (names, year, { list }) => `${list(names)} vente til ${year}`,
  weighsAll: 'Lista tek eitt prosjekt om gongen ovanfrå. Utvalet veg alle mot kvarandre.',
  broken: {
    beside: (limits, { list }) => `Saman med resten av utvalet manglar det då ${list(limits)}.`,
    money: (amount, years, isMore) => `${amount}${isMore ? ' meir' : ''} i ${years}`,
    people: (fte, competence, year, isMore) => `${fte} årsverk${isMore ? ' meir' : ''} til ${competence} i ${year}`,
    excludes: (names, { list }) => `Berre eitt av dette og ${list(names)} kan gjennomførast.`,
    needs: (name) => `Det byggjer på ${name}, som då ikkje er på plass.`,
    balance: 'Då held ikkje utvalet krava til balanse i strategien.',
  },
  insist: ({ points, out, in: comes, later, speak }) =>
    `Skal prosjektet starte då likevel, ${
      out.length + comes.length + later.length > 0
        ? `${[
            ...(out.length + comes.length > 0 ? [exchange(out, comes, speak)] : []),
            ...(later.length > 0 ? [`må ${speak.list(later)} vente`] : []),
          ].join(', ')}, og heile utvalet taper`
        : 'taper heile utvalet'
    } ${points} poeng.`,
  more: ({ limits, points, uses, own, speak }) =>
    `Med ${speak.list(limits)} ville heile utvalet vore verdt ${points} poeng meir${own || uses.length === 0 ? '' : `, men då er det ${speak.list(uses)} som bør starte tidlegare`}.`,
  without: ({ points, total, in: comes, out, speak }) =>
    comes.length + out.length > 0
      ? `Blir det nei, ${exchange(out, comes, speak)}, og heile utvalet taper ${points} av ${total} poeng.`
      : `Blir det nei, taper heile utvalet ${points} av ${total} poeng, og ingen andre kjem inn.`,
  displacesNobody: (spared) =>
    `Prosjektet fortrengjer altså ingen av dei som kan veljast no.${spared ? ` ${spared} blir då ståande ubrukt. Poenga gir ikkje ubrukte pengar nokon verdi, så om dei gjer meir nytte utanfor porteføljen, må rådet vurdere sjølv.` : ''}`,
  freesOthers:
    'Prosjektet fortrengjer altså ingen av dei som kan veljast no, men utan det kan nokre av dei andre starte tidlegare.',
  displaces: (names, { list }) => `Det er altså ${list(names)} prosjektet fortrengjer.`,
  forced: ({ points, total, in: comes, out, speak }) =>
    `Blir det ja, ${
      out.length + comes.length > 0 ? exchange(out, comes, speak) : 'må nokon vente lenger'
    }, og heile utvalet taper ${points} av ${total} poeng. Så mykje manglar prosjektet på å bli valt.`,
  indifferent: 'Eit anna utval er verdt like mykje. Reknestykket skil altså ikkje mellom ja og nei.',
  cannot: {
    without: 'Utvalet kan ikkje setjast saman utan prosjektet.',
    forced: 'Det lèt seg ikkje gjere innanfor pengane, folka og reglane, same kva som må ut.',
  },
  later: ({ year, points, isGain, isAllowed }) =>
    `${isGain ? `Startar det i ${year}, vinn heile utvalet ${points} poeng, fordi andre får plassen.` : `Startar det i ${year}, taper heile utvalet ${points} poeng.`}${isAllowed ? '' : ` Kortet opnar ikkje for ${year} no.`}`,
  cannotWait: (year) => `Det får ikkje plass om det startar i ${year}.`,
  ...choiceSureWords,
  ownScores: ({ needed, share }) =>
    `Prosjektet kan ikkje veljast før alle poeng er sette. Det treng meir enn ${needed} poeng etter risiko for å kome med i det beste utvalet, og får det i ${share} trekk når poenga som manglar, kan bli kva som helst på skalaen.`,
  anyScore:
    'Prosjektet kan ikkje veljast før alle poeng er sette. Det får plass utan at noko i det beste utvalet må vike, så snart poenga gir ein verdi over null.',
  noScore:
    'Prosjektet kan ikkje veljast før alle poeng er sette, og slik kortet er no, får det ikkje plass same kor mange poeng det får.',
  how: ({ isBest, divisor, draws, hasTipping, command }) =>
    [
      'Verdien er poeng frå 0 til 100 etter risiko, lagde saman for alle som er med.',
      ...(divisor ? [`For kvart år eit prosjekt ventar, blir verdien delt på ${divisor}.`] : []),
      isBest
        ? 'Kvart tap er skilnaden til det beste utvalet som finst med den eine endringa, og det er prova.'
        : 'Kvart tap er skilnaden til det beste som blei funne med den eine endringa.',
      ...(draws ? [draws] : []),
      ...(hasTipping ? ['Får eitt kriterium ei anna vekt, deler dei andre resten i same forhold som før.'] : []),
      `Etterprøv med «${command}» og «portfolio rank --robust».`,
    ].join(' '),
  draws: ({ method, count, seed }) =>
    `Vektene er trekte ${count} gonger ${
      {
        around: 'rundt dei vedtekne, kvar frå halvparten til halvannan gong så stor',
        uniform: 'blant alle vekter som finst',
        order: 'blant alle vekter i same rekkjefølgje',
      }[method]
    } (frø ${seed}), med poenga som på korta.`,
  summary: ({ isBest, isIn, later, points, out, in: comes, speak }) =>
    [
      `${capital(set(isBest))} innanfor pengar, folk og reglar har det ${isIn ? 'med' : 'ikkje med'}${later ? `, ${moved(later)}` : ''}.`,
      ...(points === null
        ? []
        : [
            `${isIn ? 'Blir det nei' : 'Blir det ja likevel'}, ${
              out.length + comes.length > 0
                ? `${exchange(out, comes, speak)}, og heile utvalet taper`
                : 'taper heile utvalet'
            } ${points} poeng${isIn && out.length + comes.length === 0 ? ', og ingen andre kjem inn' : ''}.`,
          ]),
    ].join(' '),
  orStart: (year) => `, eller oppstart i ${year}, der det beste utvalet har plass til det`,
  askStart: (year) => `Eller skal oppstarten flyttast til ${year}, der det beste utvalet har plass til det?`,
  ...choiceOthersWords,
};
