// Bokmål for what one project displaces and how sure that is.
import type { ChoiceWords } from '../../report/choice-words.ts';
import type { Speak } from '../../speak.ts';
import { choiceOthersWords } from './choice-others.ts';
import { choiceSureWords } from './choice-sure.ts';

const set = (isBest: boolean): string => (isBest ? 'det beste utvalget' : 'utvalget som ble funnet');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const moved = ({ year, delay }: { year: number; delay: number }): string =>
  `med oppstart i ${year}, ${Math.abs(delay) === 1 ? 'ett' : Math.abs(delay)} år ${delay > 0 ? 'senere' : 'tidligere'} enn planlagt`;
const exchange = (out: readonly string[], comes: readonly string[], { list }: Speak): string =>
  [...(out.length > 0 ? [`må ${list(out)} ut`] : []), ...(comes.length > 0 ? [`kommer ${list(comes)} inn`] : [])].join(
    ', og ',
  );

export const choiceWords: ChoiceWords = {
  leads: {
    standing: 'Listen og utvalget',
    planned: (year) => (year === null ? 'Hvorfor ikke som planlagt' : `Hvorfor ikke i ${year}, som planlagt`),
    obstacle: 'Hva som står i veien',
    without: 'Uten prosjektet',
    forced: 'Om det tas inn likevel',
    later: 'Om det venter et år til',
    weights: 'Om kriteriene veies annerledes',
    place: 'Nummeret i listen',
    money: 'Rammen',
    scores: 'Poeng som mangler',
    how: 'Slik er det regnet',
  },
  list: {
    inside: 'Listen gir prosjektet plass innenfor rammen.',
    fits: 'I listen står prosjektet under streken, men får plass i det som er igjen av rammen.',
    line: 'I listen er prosjektet det første som ikke får plass.',
    outside: 'I listen får prosjektet ikke plass.',
  },
  listShort: (amounts, holders, { list }) =>
    `Det mangler ${list(amounts)}${holders.length > 0 ? `, fordi ${list(holders)} står høyere og bruker pengene` : ''}.`,
  set: ({ isBest, isIn, list, later }) => {
    const name = `${capital(set(isBest))} innenfor penger, folk og regler`;
    const also = list === isIn ? (isIn ? ' også' : ' heller') : '';
    if (!isIn) return `${name} har det${also} ikke med.`;
    const but = list === true ? ', men ' : ', ';
    return `${name} har det${also} med${later ? `${but}${moved(later)}` : ''}.`;
  },
  otherStart:
    'Forskjellen er at listen bare ser på penger, og på den oppstarten som er planlagt. Utvalget ser også på folkene, og kan la prosjektet starte i et annet av årene kortet tillater.',
  makesRoom: ({ waits, leaves }, { list }) =>
    `Pengene blir ledige fordi utvalget ${[
      ...(waits.length > 0 ? [`lar ${list(waits)}`] : []),
      ...(leaves.length > 0 ? [`ikke tar med ${list(leaves)}`] : []),
    ].join(', og ')}.`,
  starts: (names, year, { list }) => `${list(names)} vente til ${year}`,
  weighsAll: 'Listen tar ett prosjekt om gangen ovenfra. Utvalget veier alle mot hverandre.',
  broken: {
    beside: (limits, { list }) => `Sammen med resten av utvalget mangler det da ${list(limits)}.`,
    money: (amount, years, isMore) => `${amount}${isMore ? ' mer' : ''} i ${years}`,
    people: (fte, competence, year, isMore) => `${fte} årsverk${isMore ? ' mer' : ''} til ${competence} i ${year}`,
    excludes: (names, { list }) => `Bare ett av dette og ${list(names)} kan gjennomføres.`,
    needs: (name) => `Det bygger på ${name}, som da ikke er på plass.`,
    balance: 'Da holder ikke utvalget strategiens krav til balanse.',
  },
  insist: ({ points, out, in: comes, later, speak }) =>
    `Skal prosjektet starte da likevel, ${
      out.length + comes.length + later.length > 0
        ? `${[
            ...(out.length + comes.length > 0 ? [exchange(out, comes, speak)] : []),
            ...(later.length > 0 ? [`må ${speak.list(later)} vente`] : []),
          ].join(', ')}, og hele utvalget taper`
        : 'taper hele utvalget'
    } ${points} poeng.`,
  more: ({ limits, points, uses, own, speak }) =>
    `Med ${speak.list(limits)} ville hele utvalget vært verdt ${points} poeng mer${own || uses.length === 0 ? '' : `, men da er det ${speak.list(uses)} som bør starte tidligere`}.`,
  without: ({ points, total, in: comes, out, speak }) =>
    comes.length + out.length > 0
      ? `Blir det nei, ${exchange(out, comes, speak)}, og hele utvalget taper ${points} av ${total} poeng.`
      : `Blir det nei, taper hele utvalget ${points} av ${total} poeng, og ingen andre kommer inn.`,
  displacesNobody: (spared) =>
    `Prosjektet fortrenger altså ingen av dem som kan velges nå.${spared ? ` ${spared} blir da stående ubrukt. Poengene gir ikke ubrukte penger noen verdi, så om de gjør mer nytte utenfor porteføljen, må rådet vurdere selv.` : ''}`,
  freesOthers:
    'Prosjektet fortrenger altså ingen av dem som kan velges nå, men uten det kan noen av de andre starte tidligere.',
  displaces: (names, { list }) => `Det er altså ${list(names)} prosjektet fortrenger.`,
  forced: ({ points, total, in: comes, out, speak }) =>
    `Blir det ja, ${
      out.length + comes.length > 0 ? exchange(out, comes, speak) : 'må noen vente lenger'
    }, og hele utvalget taper ${points} av ${total} poeng. Så mye mangler prosjektet på å bli valgt.`,
  indifferent: 'Et annet utvalg er verdt like mye. Regnestykket skiller altså ikke mellom ja og nei.',
  cannot: {
    without: 'Utvalget kan ikke settes sammen uten prosjektet.',
    forced: 'Det lar seg ikke gjøre innenfor pengene, folkene og reglene, samme hva som må ut.',
  },
  later: ({ year, points, isGain, isAllowed }) =>
    `${isGain ? `Starter det i ${year}, vinner hele utvalget ${points} poeng, fordi andre får plassen.` : `Starter det i ${year}, taper hele utvalget ${points} poeng.`}${isAllowed ? '' : ` Kortet åpner ikke for ${year} nå.`}`,
  cannotWait: (year) => `Det får ikke plass om det starter i ${year}.`,
  ...choiceSureWords,
  ownScores: ({ needed, share }) =>
    `Prosjektet kan ikke velges før alle poeng er satt. Det trenger mer enn ${needed} poeng etter risiko for å komme med i det beste utvalget, og får det i ${share} trekk når poengene som mangler, kan bli hva som helst på skalaen.`,
  anyScore:
    'Prosjektet kan ikke velges før alle poeng er satt. Det får plass uten at noe i det beste utvalget må vike, så snart poengene gir en verdi over null.',
  noScore:
    'Prosjektet kan ikke velges før alle poeng er satt, og slik kortet er nå, får det ikke plass samme hvor mange poeng det får.',
  how: ({ isBest, divisor, draws, hasTipping, command }) =>
    [
      'Verdien er poeng fra 0 til 100 etter risiko, lagt sammen for alle som er med.',
      ...(divisor ? [`For hvert år et prosjekt venter, deles verdien på ${divisor}.`] : []),
      isBest
        ? 'Hvert tap er forskjellen til det beste utvalget som finnes med den ene endringen, og det er bevist.'
        : 'Hvert tap er forskjellen til det beste som ble funnet med den ene endringen.',
      ...(draws ? [draws] : []),
      ...(hasTipping ? ['Får ett kriterium en annen vekt, deler de andre resten i samme forhold som før.'] : []),
      `Etterprøv med «${command}» og «portfolio rank --robust».`,
    ].join(' '),
  draws: ({ method, count, seed }) =>
    `Vektene er trukket ${count} ganger ${
      {
        around: 'rundt de vedtatte, hver fra halvparten til halvannen gang så stor',
        uniform: 'blant alle vekter som finnes',
        order: 'blant alle vekter i samme rekkefølge',
      }[method]
    } (frø ${seed}), med poengene som på kortene.`,
  summary: ({ isBest, isIn, later, points, out, in: comes, speak }) =>
    [
      `${capital(set(isBest))} innenfor penger, folk og regler har det ${isIn ? 'med' : 'ikke med'}${later ? `, ${moved(later)}` : ''}.`,
      ...(points === null
        ? []
        : [
            `${isIn ? 'Blir det nei' : 'Blir det ja likevel'}, ${
              out.length + comes.length > 0
                ? `${exchange(out, comes, speak)}, og hele utvalget taper`
                : 'taper hele utvalget'
            } ${points} poeng${isIn && out.length + comes.length === 0 ? ', og ingen andre kommer inn' : ''}.`,
          ]),
    ].join(' '),
  orStart: (year) => `, eller oppstart i ${year}, der det beste utvalget har plass til det`,
  askStart: (year) => `Eller skal oppstarten flyttes til ${year}, der det beste utvalget har plass til det?`,
  ...choiceOthersWords,
};
