// Bokmål for the sections of a case paper that tell.
import type { CaseTellingWords } from '../../../report/case/telling-words.ts';

export const caseTellingWords: CaseTellingWords = {
  status: ({ date, colour, comment }) => `Status ${date} var ${colour}${comment ? `: ${comment}` : ''}.`,
  proposes: (noun, text) => `${noun} foreslår: ${text}.`,
  awaited: ({ type, date, body, text }) =>
    `Forutsetter ${type.toLowerCase()}${body ? ` fra ${body}` : ''}${date ? ` innen ${date}` : ', uten kjent dato'}${text ? `: ${text}` : '.'}`,
  alternatives: {
    alternative: 'Alternativ',
    assessment: 'Vurdering',
    chosen: 'Anbefales',
    zero: 'Nullalternativet',
  },
  benefits: {
    size: 'Ved full virkning',
    use: 'Bruk og uttak',
    yearly: (amount, fte) => `${amount} i året${fte ? ` (${fte} årsverk)` : ''}`,
    onlyFte: (fte) => `${fte} årsverk i året`,
    from: (date) => `fra ${date}`,
    notPriced: (reason) => (reason ? `Ikke i kroner: ${reason}` : 'Ikke i kroner'),
    withdrawn: {
      all: (amount) => `${amount} tas ut av budsjettet`,
      none: (amount) => `${amount} beholdes i tjenesten`,
      some: (withdrawn, kept) => `${withdrawn} tas ut av budsjettet, ${kept} beholdes i tjenesten`,
      notChosen: 'Uttaket er ikke valgt',
      unknownPlace: 'Det står ikke hvor gevinsten kommer',
    },
    elsewhere: 'Regnes med i et annet prosjekt',
    sum: ({ amount, withdrawn, kept, elsewhere, unplaced }, { list }) => {
      const parts = [
        ...(withdrawn ? [`${withdrawn} tas ut av budsjettene`] : []),
        ...(kept ? [`${kept} beholdes i tjenestene`] : []),
        ...(elsewhere ? [`${elsewhere} kommer innbyggere og andre til gode`] : []),
      ];
      const unknown = unplaced ? ` For ${unplaced} står det ikke hvor gevinsten kommer.` : '';
      return `Til sammen er gevinstene ${amount} i året ved full virkning${parts.length > 0 ? `: ${list(parts)}` : ''}.${unknown}`;
    },
    rule: ({ labour, cash }, { list }) =>
      `Uttaket følger strategien: ${list([...(labour ? [`${labour} av spart arbeidstid`] : []), ...(cash ? [`${cash} av sikre innsparinger`] : [])])}.`,
  },
  risk: {
    more: (count) => `Kortet har ${count === 1 ? 'én risiko' : `${count} risikoer`} til.`,
  },
  factors: {
    weak: (factor, score, reason) => `${factor} (${score} av 5)${reason ? `: ${reason}` : ''}`,
    weakest: 'Svakest er:',
    middle: (factors, { list }) => `Middels: ${list(factors)}.`,
    strong: (factors, { list }) => `Sterke: ${list(factors)}.`,
    unrated: (factors, { list }) => `Ikke vurdert: ${list(factors)}.`,
    riskyContract:
      'Én leverandør, fastpris og svak styring hos kunden virker dårligere sammen enn hver for seg. Her er alle tre til stede.',
  },
  voices: {
    intro: 'Disse er hørt:',
    recommendation: {
      recommends: 'tilrår',
      recommends_with_remark: 'tilrår med merknad',
      does_not_recommend: 'tilrår ikke',
    },
    missing: (parties, { list }) => `Skal høres før saken behandles, og er ikke hørt: ${list(parties)}.`,
  },
  trust: {
    assessed: (date, by) => `vurdert${date ? ` ${date}` : ''}${by ? ` av ${by}` : ''}`,
    notAssessed: 'ikke vurdert',
    dpia: (state) => `vurdering av personvernkonsekvenser: ${state}`,
    accessibility: 'Universell utforming',
    involvement: ({ level, number, when }) =>
      `${level}${number ? ` (${number} ${number === 1 ? 'person' : 'personer'})` : ''}${when ? `. ${when}` : ''}`,
    firstChoice: ({ yes, asked }) => `${yes} av ${asked} prinsipper er oppfylt`,
    principle: (name, answer, reason) => `${name.toLowerCase()} (${answer})${reason ? `: ${reason}` : ''}`,
  },
  plan: {
    period: (start, end) => `Arbeidet går fra ${start} til ${end}.`,
    starts: (date) => `Arbeidet starter ${date}.`,
    ends: (date) => `Arbeidet slutter ${date}.`,
    milestone: 'Milepæl eller leveranse',
    date: 'Dato',
    before: 'Opprinnelig',
    depends: {
      must_finish_before: (name, by) => `Avhenger av at ${name} er ferdig${by ? ` innen ${by}` : ' først'}.`,
      shares_solution: (name, by) => `Deler løsning med ${name}${by ? `, som trengs innen ${by}` : ''}.`,
      shares_people: (name, by) => `Deler folk med ${name}${by ? `, som trengs innen ${by}` : ''}.`,
    },
    state: ({ stage, status, end, verdict }) => {
      if (status === 'stopped') return 'Det prosjektet er stoppet.';
      if (status === 'rejected') return 'Det prosjektet er avvist.';
      if (status === 'completed') return 'Det prosjektet er fullført.';
      const ready =
        verdict === 'in_time'
          ? `ventes ferdig ${end}, som er tidsnok`
          : verdict === 'late'
            ? `ventes ferdig ${end}, som er for sent`
            : end
              ? `ventes ferdig ${end}`
              : 'har ingen kjent sluttdato';
      const where = stage ? `er i fasen ${stage}${status === 'on_hold' ? ', men satt på vent,' : ''} og ` : '';
      return `Det prosjektet ${where}${ready}.`;
    },
  },
  checklist: {
    none: (points) => `Ingen av de ${points} punktene er besvart i kortet.`,
    answered: (answered, points) => `${answered} av ${points} punkter er besvart.`,
    points: 'Punktene i sjekklisten',
    point: 'Punkt',
    answer: 'Svar',
    unanswered: 'Ikke besvart',
    own: (source) => `Kilde: ${source}.`,
  },
};
