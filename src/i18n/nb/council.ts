// Bokmål for how a case is treated.
import type { CouncilWords } from '../council-words.ts';
import { idInCommand } from '../in-command.ts';

export const councilWords: CouncilWords = {
  decisions: {
    prioritise: 'bli prioritert',
    budget: 'få en ramme',
    stop: 'bli stanset',
    change: 'endre rammen eller planen',
  },
  passage: ({ from, to, gate }, { choice }) =>
    to === 'done'
      ? 'bli avsluttet'
      : `gå${from === null ? '' : ` fra ${choice(`stage=${from}`).toLowerCase()}`} til ${choice(`stage=${to}`).toLowerCase()} (${gate})`,
  asks: ({ because, decision, amount }) => {
    const money = amount ? ` Det gjelder ${amount}.` : '';
    switch (because) {
      case 'proposed':
        return `Forslaget er å ${decision}.${money}`;
      case 'requested':
        return `Prosjektet ber om å ${decision}.${money}`;
      case 'recommended':
        return `Saken er tilrådd og går videre: prosjektet ber om å ${decision}.${money}`;
      case 'returned':
        return `Saken ble sendt tilbake og kommer opp igjen: prosjektet ber om å ${decision}.${money}`;
      case 'postponed':
        return `Saken ble utsatt og kommer opp igjen: prosjektet ber om å ${decision}.${money}`;
      case 'frame_exceeded':
        return `Kostnaden er over rammen, så prosjektet må be om å ${decision}.${money}`;
      case 'pilot_over':
        return `Piloten er over. Den må vurderes før prosjektet kan ${decision}.`;
      case null:
        return `Neste gang prosjektet trenger et vedtak, er det for å ${decision}.`;
    }
  },
  order: ({ prepares, recommends, decides }, { list }) => {
    const parts = [
      ...(prepares.length > 0 ? [`${list(prepares)} forbereder saken`] : []),
      ...(recommends.length > 0 ? [`${list(recommends)} tilrår`] : []),
    ];
    return parts.length === 0 ? `${decides} vedtar` : `${parts.join(', ')}, og ${decides} vedtar`;
  },
  because: ({ from, below }) =>
    from && below
      ? `, fordi beløpet er fra ${from} og under ${below}`
      : from
        ? `, fordi beløpet er ${from} eller mer`
        : below
          ? `, fordi beløpet er under ${below}`
          : '',
  recommended: (name, date) => `${name} tilrådde ${date}.`,
  recommendedOutcome: 'Tilrådd',
  recommendedWithConditions: 'Tilrådd med vilkår',
  worthless: (outcome) => `${outcome} (uten virkning)`,
  next: (name) => `Neste ledd er ${name}.`,
  needsAmount: 'Ingen kan si hvem som vedtar før kortet har et beløp. Skriv et anslag under «cost».',
  ceiling: ({ name, limit, cost, measure, bound }) => {
    const what = measure === 'p85' ? 'P85-anslaget' : 'Den planlagte kostnaden';
    return bound === 'from'
      ? `${what} er ${cost}, og grensen «${name}» gjelder fra ${limit}.`
      : `${what} på ${cost} er over grensen «${name}» på ${limit}.`;
  },
  quality: (step, done) => (done ? `${step} er utført ${done}.` : `${step} (ekstern kvalitetssikring) mangler.`),
  parties: {
    sector_leader: 'sektorlederen',
    expert_group: 'faggruppen',
    finance_director: 'økonomisjefene',
    users: 'brukerne',
    employees: 'de ansatte',
    top_management: 'toppledelsen',
    architect: 'virksomhetsarkitekten',
    privacy: 'personvern',
    security: 'informasjonssikkerhet',
  },
  oneFinanceDirector: 'økonomisjefen',
  partyIn: (party, organisations) => `${party} i ${organisations}`,
  heard: (parties, { list }) => `Hørt: ${list(parties)}.`,
  heardOn: (party, date) => `${party} (${date})`,
  notHeard: (parties, { list }) => `Ikke hørt: ${list(parties)}.`,
  lacks: (stage, what, { choice }) =>
    `Før fasen ${choice(`stage=${stage}`).toLowerCase()} mangler kortet dette: ${what}.`,
  lacksNothing: (stage, { choice }) => `Kortet har det som kreves for fasen ${choice(`stage=${stage}`).toLowerCase()}.`,
  granted: ({ stage, date, reference, id }, { choice }) =>
    `Fasen ${choice(`stage=${stage}`).toLowerCase()} ble åpnet ${date} (${reference}). «portfolio advance ${idInCommand(id)}» flytter prosjektet dit.`,
  more: (count) => `og ${count} til`,
  times: (what, count) => (count === 1 ? what : `${what} (${count})`),
  lackPhrases: {
    'operation-not-financed': 'finansiering av driften',
    nature: 'art (utvikling, drift eller forvaltning)',
    'cost.estimate.low': 'laveste og høyeste kostnadsanslag',
    'cost.estimate.high': 'laveste og høyeste kostnadsanslag',
    'cost.estimate.limits': 'laveste og høyeste kostnadsanslag',
    'cost.estimate.likely': 'mest sannsynlig kostnad',
  },
};
