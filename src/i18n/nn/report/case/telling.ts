// Nynorsk for the sections of a case paper that tell.
import type { CaseTellingWords } from '../../../report/case/telling-words.ts';

export const caseTellingWords: CaseTellingWords = {
  status: ({ date, colour, comment }) => `Status ${date} var ${colour}${comment ? `: ${comment}` : ''}.`,
  proposes: (noun, text) => `${noun} gjer dette framlegget: ${text}.`,
  awaited: ({ type, date, body, text }) =>
    `Føreset ${type.toLowerCase()}${body ? ` frå ${body}` : ''}${date ? ` innan ${date}` : ', utan kjend dato'}${text ? `: ${text}` : '.'}`,
  alternatives: {
    alternative: 'Alternativ',
    assessment: 'Vurdering',
    chosen: 'Valt',
    zero: 'Nullalternativet',
  },
  benefits: {
    size: 'Ved full verknad',
    use: 'Bruk og uttak',
    yearly: (amount, fte) => `${amount} i året${fte ? ` (${fte} årsverk)` : ''}`,
    onlyFte: (fte) => `${fte} årsverk i året`,
    from: (date) => `frå ${date}`,
    notPriced: (reason) => (reason ? `Ikkje i kroner: ${reason}` : 'Ikkje i kroner'),
    withdrawn: {
      all: (amount) => `${amount} blir teke ut av budsjettet`,
      none: (amount) => `${amount} blir verande i tenesta`,
      some: (withdrawn, kept) => `${withdrawn} blir teke ut av budsjettet, ${kept} blir verande i tenesta`,
      notChosen: 'Uttaket er ikkje valt',
      unknownPlace: 'Det står ikkje kvar gevinsten kjem',
    },
    elsewhere: 'Blir rekna med i eit anna prosjekt',
    sum: ({ amount, withdrawn, kept, elsewhere, unplaced }, { list }) => {
      const parts = [
        ...(withdrawn ? [`${withdrawn} blir teke ut av budsjetta`] : []),
        ...(kept ? [`${kept} blir verande i tenestene`] : []),
        ...(elsewhere ? [`${elsewhere} kjem innbyggjarar og andre til gode`] : []),
      ];
      const unknown = unplaced ? ` For ${unplaced} står det ikkje kvar gevinsten kjem.` : '';
      return `Til saman er gevinstane ${amount} i året ved full verknad${parts.length > 0 ? `: ${list(parts)}` : ''}.${unknown}`;
    },
    rule: ({ labour, cash }, { list }) =>
      `Uttaket følgjer strategien: ${list([...(labour ? [`${labour} av spart arbeidstid`] : []), ...(cash ? [`${cash} av sikre innsparingar`] : [])])}.`,
  },
  risk: {
    more: (count) => `Kortet har ${count === 1 ? 'éin risiko' : `${count} risikoar`} til.`,
  },
  factors: {
    weak: (factor, score, reason) => `${factor} (${score} av 5)${reason ? `: ${reason}` : ''}`,
    weakest: 'Svakast er:',
    middle: (factors, { list }) => `Middels: ${list(factors)}.`,
    strong: (factors, { list }) => `Sterke: ${list(factors)}.`,
    unrated: (factors, { list }) => `Ikkje vurderte: ${list(factors)}.`,
    riskyContract:
      'Éin leverandør, fastpris og svak styring hos kunden verkar dårlegare saman enn kvar for seg. Her er alle tre til stades.',
  },
  voices: {
    intro: 'Desse er høyrde:',
    recommendation: {
      recommends: 'tilrår',
      recommends_with_remark: 'tilrår med merknad',
      does_not_recommend: 'tilrår ikkje',
    },
    missing: (parties, { list }) => `Skal høyrast før saka blir behandla, og er ikkje høyrde: ${list(parties)}.`,
  },
  trust: {
    assessed: (date, by) => `vurdert${date ? ` ${date}` : ''}${by ? ` av ${by}` : ''}`,
    notAssessed: 'ikkje vurdert',
    dpia: (state) => `vurdering av personvernkonsekvensar: ${state}`,
    accessibility: 'Universell utforming',
    involvement: ({ level, number, when }) =>
      `${level}${number ? ` (${number} ${number === 1 ? 'person' : 'personar'})` : ''}${when ? `. ${when}` : ''}`,
    firstChoice: ({ yes, asked }) => `${yes} av ${asked} prinsipp er oppfylte`,
    principle: (name, answer, reason) => `${name.toLowerCase()} (${answer})${reason ? `: ${reason}` : ''}`,
  },
  plan: {
    period: (start, end) => `Arbeidet går frå ${start} til ${end}.`,
    starts: (date) => `Arbeidet startar ${date}.`,
    ends: (date) => `Arbeidet sluttar ${date}.`,
    milestone: 'Milepæl eller leveranse',
    date: 'Dato',
    before: 'Opphavleg',
    depends: {
      must_finish_before: (name, by) => `Er avhengig av at ${name} er ferdig${by ? ` innan ${by}` : ' først'}.`,
      shares_solution: (name, by) => `Deler løysing med ${name}${by ? `, som trengst innan ${by}` : ''}.`,
      shares_people: (name, by) => `Deler folk med ${name}${by ? `, som trengst innan ${by}` : ''}.`,
    },
    state: ({ stage, status, end, verdict }) => {
      if (status === 'stopped') return 'Det prosjektet er stoppa.';
      if (status === 'rejected') return 'Det prosjektet er avvist.';
      if (status === 'completed') return 'Det prosjektet er fullført.';
      const ready =
        verdict === 'in_time'
          ? `er venta ferdig ${end}, som er tidsnok`
          : verdict === 'late'
            ? `er venta ferdig ${end}, som er for seint`
            : end
              ? `er venta ferdig ${end}`
              : 'har ingen kjend sluttdato';
      const where = stage ? `er i fasen ${stage}${status === 'on_hold' ? ', men sett på vent,' : ''} og ` : '';
      return `Det prosjektet ${where}${ready}.`;
    },
  },
  checklist: {
    none: (points) => `Ingen av dei ${points} punkta er svara på i kortet.`,
    answered: (answered, points) => `${answered} av ${points} punkt er svara på.`,
    points: 'Punkta i sjekklista',
    point: 'Punkt',
    answer: 'Svar',
    unanswered: 'Ikkje svara på',
    own: (source) => `Kjelde: ${source}.`,
  },
};
