// Nynorsk for how sure the choice about one project is.
import type { ChoiceSureWords } from '../../report/choice-words.ts';

/** "Alle dei 4", "Ingen av dei 4", "1 av dei 4". */
const ofAll = (count: number, all: number): string =>
  count === all ? `Alle dei ${all}` : `${count === 0 ? 'Ingen' : count} av dei ${all}`;

export const choiceSureWords: ChoiceSureWords = {
  share: ({ share, isIn, isSameForAll }) =>
    isSameForAll
      ? `Prosjektet er med i det beste utvalet i ${share} vektsett, og svaret er ${isIn ? 'ja' : 'nei'} korleis kriteria enn blir vegne.`
      : `Prosjektet er med i det beste utvalet i ${share} vektsett.`,
  membersInSet: (count, all) =>
    all === 1
      ? `Den eine medlemmen med eigne vekter får det ${count === 1 ? 'med' : 'ikkje med'} i sitt beste utval.`
      : `${ofAll(count, all)} medlemmene med eigne vekter får det med i sitt beste utval.`,
  membersInList: (count, all) =>
    all === 1
      ? `I si eiga liste gir medlemmen det ${count === 1 ? 'plass' : 'ikkje plass'} innanfor ramma.`
      : `I sine eigne lister gir ${ofAll(count, all).toLowerCase()} prosjektet plass innanfor ramma.`,
  tipping: ({ criterion, tips, weight, isMore, passes, passed }) =>
    `Hadde ${criterion} vege ${isMore ? 'over' : 'under'} ${tips} i staden for ${weight}, ville ${passes ?? 'prosjektet'} gått forbi ${passed ?? 'det'} i lista.`,
  places: ({ from, to, likely, rank, end }) =>
    `Blir vektene trekte på nytt, og usikre poeng innanfor spennet på kortet, ${
      from === to ? `er prosjektet nr. ${from}` : `ligg prosjektet frå nr. ${from} til nr. ${to}`
    } i minst 90 av 100 trekk, oftast som nr. ${likely}.${
      end && rank !== null
        ? ` Nr. ${rank} er ${end === 'best' ? 'altså så godt som det vanlegvis blir' : 'altså så dårleg som det vanlegvis blir'}.`
        : ''
    }`,
  frame: ({ year, today, turns, isIn }) =>
    isIn
      ? `Prosjektet er med så lenge ramma i ${year} er minst ${turns}. No er ho ${today}.`
      : `Prosjektet kjem med når ramma i ${year} er ${turns}. No er ho ${today}.`,
  notAdopted: (years, { list }) =>
    years.length === 1
      ? `Ramma for ${list(years)} er ikkje vedteken.`
      : `Rammene for ${list(years)} er ikkje vedtekne.`,
  unscored: (all, free) =>
    `${all === 1 ? 'Eitt anna prosjekt' : `${all} andre prosjekt`} kan ikkje veljast før dei har fått poeng.${
      free === 0
        ? ''
        : ` ${free === all ? (all === 1 ? 'Det' : 'Alle') : `${free} av dei`} ville fått plass utan at noko i utvalet måtte vike${free > 1 ? ', når vi ser på eitt om gongen' : ''}.`
    }`,
};
