// Bokmål for how sure the choice about one project is.
import type { ChoiceSureWords } from '../../report/choice-words.ts';

/** "Alle de 4", "Ingen av de 4", "1 av de 4". */
const ofAll = (count: number, all: number): string =>
  count === all ? `Alle de ${all}` : `${count === 0 ? 'Ingen' : count} av de ${all}`;

export const choiceSureWords: ChoiceSureWords = {
  share: ({ share, isIn, isSameForAll }) =>
    isSameForAll
      ? `Prosjektet er med i det beste utvalget i ${share} vektsett, og svaret er ${isIn ? 'ja' : 'nei'} hvordan kriteriene enn veies.`
      : `Prosjektet er med i det beste utvalget i ${share} vektsett.`,
  membersInSet: (count, all) =>
    all === 1
      ? `Det ene medlemmet med egne vekter får det ${count === 1 ? 'med' : 'ikke med'} i sitt beste utvalg.`
      : `${ofAll(count, all)} medlemmene med egne vekter får det med i sitt beste utvalg.`,
  membersInList: (count, all) =>
    all === 1
      ? `I sin egen liste gir medlemmet det ${count === 1 ? 'plass' : 'ikke plass'} innenfor rammen.`
      : `I sine egne lister gir ${ofAll(count, all).toLowerCase()} prosjektet plass innenfor rammen.`,
  tipping: ({ criterion, tips, weight, isMore, passes, passed }) =>
    `Veide ${criterion} ${isMore ? 'over' : 'under'} ${tips} i stedet for ${weight}, ville ${passes ?? 'prosjektet'} gått forbi ${passed ?? 'det'} i listen.`,
  places: ({ from, to, likely, rank, end }) =>
    `Trekkes vektene på nytt, og usikre poeng innenfor spennet på kortet, ${
      from === to ? `er prosjektet nr. ${from}` : `ligger prosjektet fra nr. ${from} til nr. ${to}`
    } i minst 90 av 100 trekk, oftest som nr. ${likely}.${
      end && rank !== null
        ? ` Nr. ${rank} er ${end === 'best' ? 'altså så godt som det vanligvis blir' : 'altså så dårlig som det vanligvis blir'}.`
        : ''
    }`,
  frame: ({ year, today, turns, isIn }) =>
    isIn
      ? `Prosjektet er med så lenge rammen i ${year} er minst ${turns}. Nå er den ${today}.`
      : `Prosjektet kommer med når rammen i ${year} er ${turns}. Nå er den ${today}.`,
  notAdopted: (years, { list }) =>
    years.length === 1 ? `Rammen for ${list(years)} er ikke vedtatt.` : `Rammene for ${list(years)} er ikke vedtatt.`,
  unscored: (all, free) =>
    `${all === 1 ? 'Ett annet prosjekt' : `${all} andre prosjekter`} kan ikke velges før de har fått poeng.${
      free === 0
        ? ''
        : ` ${free === all ? (all === 1 ? 'Det' : 'Alle') : `${free} av dem`} ville fått plass uten at noe i utvalget måtte vike${free > 1 ? ', når vi ser på ett om gangen' : ''}.`
    }`,
};
