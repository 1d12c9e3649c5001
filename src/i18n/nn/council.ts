// Nynorsk for how a case is treated.
import type { CouncilWords } from '../council-words.ts';
import { idInCommand } from '../in-command.ts';

export const councilWords: CouncilWords = {
  decisions: {
    prioritise: 'bli prioritert',
    budget: 'få ei ramme',
    stop: 'bli stansa',
    change: 'endre ramma eller planen',
  },
  passage: ({ from, to, gate }, { choice }) =>
    to === 'done'
      ? 'bli avslutta'
      : `gå${from === null ? '' : ` frå ${choice(`stage=${from}`).toLowerCase()}`} til ${choice(`stage=${to}`).toLowerCase()} (${gate})`,
  asks: ({ because, decision, amount }) => {
    const money = amount ? ` Det gjeld ${amount}.` : '';
    switch (because) {
      case 'proposed':
        return `Framlegget er å ${decision}.${money}`;
      case 'requested':
        return `Prosjektet ber om å ${decision}.${money}`;
      case 'recommended':
        return `Saka er tilrådd og går vidare: prosjektet ber om å ${decision}.${money}`;
      case 'returned':
        return `Saka vart send tilbake og kjem opp att: prosjektet ber om å ${decision}.${money}`;
      case 'postponed':
        return `Saka vart utsett og kjem opp att: prosjektet ber om å ${decision}.${money}`;
      case 'frame_exceeded':
        return `Kostnaden er over ramma, så prosjektet må be om å ${decision}.${money}`;
      case 'pilot_over':
        return `Piloten er over. Han må vurderast før prosjektet kan ${decision}.`;
      case null:
        return `Neste gong prosjektet treng eit vedtak, er det for å ${decision}.`;
    }
  },
  order: ({ prepares, recommends, decides }, { list }) => {
    const parts = [
      ...(prepares.length > 0 ? [`${list(prepares)} førebur saka`] : []),
      ...(recommends.length > 0 ? [`${list(recommends)} tilrår`] : []),
    ];
    return parts.length === 0 ? `${decides} vedtek` : `${parts.join(', ')}, og ${decides} vedtek`;
  },
  because: ({ from, below }) =>
    from && below
      ? `, fordi beløpet er frå ${from} og under ${below}`
      : from
        ? `, fordi beløpet er ${from} eller meir`
        : below
          ? `, fordi beløpet er under ${below}`
          : '',
  recommended: (name, date) => `${name} tilrådde ${date}.`,
  recommendedOutcome: 'Tilrådd',
  recommendedWithConditions: 'Tilrådd med vilkår',
  worthless: (outcome) => `${outcome} (utan verknad)`,
  next: (name) => `Neste ledd er ${name}.`,
  needsAmount: 'Ingen kan seie kven som vedtek før kortet har eit beløp. Skriv eit overslag under «cost».',
  ceiling: ({ name, limit, cost, measure, bound }) => {
    const what = measure === 'p85' ? 'P85-anslaget' : 'Den planlagde kostnaden';
    return bound === 'from'
      ? `${what} er ${cost}, og grensa «${name}» gjeld frå ${limit}.`
      : `${what} på ${cost} er over grensa «${name}» på ${limit}.`;
  },
  quality: (step, done) => (done ? `${step} er utført ${done}.` : `${step} (ekstern kvalitetssikring) manglar.`),
  parties: {
    sector_leader: 'sektorleiaren',
    expert_group: 'faggruppa',
    finance_director: 'økonomisjefane',
    users: 'brukarane',
    employees: 'dei tilsette',
    top_management: 'toppleiinga',
    architect: 'verksemdsarkitekten',
    privacy: 'personvern',
    security: 'informasjonstryggleik',
  },
  oneFinanceDirector: 'økonomisjefen',
  partyIn: (party, organisations) => `${party} i ${organisations}`,
  heard: (parties, { list }) => `Høyrde: ${list(parties)}.`,
  heardOn: (party, date) => `${party} (${date})`,
  notHeard: (parties, { list }) => `Ikkje høyrde: ${list(parties)}.`,
  lacks: (stage, what, { choice }) =>
    `Før fasen ${choice(`stage=${stage}`).toLowerCase()} manglar kortet dette: ${what}.`,
  lacksNothing: (stage, { choice }) => `Kortet har det som krevst for fasen ${choice(`stage=${stage}`).toLowerCase()}.`,
  granted: ({ stage, date, reference, id }, { choice }) =>
    `Fasen ${choice(`stage=${stage}`).toLowerCase()} vart opna ${date} (${reference}). «portfolio advance ${idInCommand(id)}» flyttar prosjektet dit.`,
  more: (count) => `og ${count} til`,
  times: (what, count) => (count === 1 ? what : `${what} (${count})`),
  lackPhrases: {
    'operation-not-financed': 'finansiering av drifta',
    nature: 'art (utvikling, drift eller forvaltning)',
    'cost.estimate.low': 'lågaste og høgaste kostnadsoverslag',
    'cost.estimate.high': 'lågaste og høgaste kostnadsoverslag',
    'cost.estimate.limits': 'lågaste og høgaste kostnadsoverslag',
    'cost.estimate.likely': 'mest sannsynleg kostnad',
  },
};
