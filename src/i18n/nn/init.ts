// Nynorsk for `portfolio init`.
import type { InitWords } from '../init-words.ts';
import { pictureWords } from './pictures.ts';

export const initWords: InitWords = {
  intro: 'Ny portefølje. Nokre få spørsmål; alt kan endrast etterpå. Ctrl-C avbryt utan å skrive noko.',
  outro: 'Takk, det var alt.',
  questions: {
    name: ['Kva skal porteføljen heite?', 'Digital portefølje for Storvik'],
    organisation: [
      'Kva verksemd gjeld han? (fleire: skil med komma. Ein etat kan ta med departementet til slutt.)',
      'Storvik kommune',
    ],
    sector: [
      'Ein sektor: namn; leiar; brukarnamn til den som godkjenner. Tomt svar når det ikkje er fleire. Er det ingen, blir dei vanlege brukte.',
      'Helse og omsorg; Kommunalsjef helse; @helsesjef',
    ],
    frame: ['Kor mykje kan prosjekta koste kvart år? Det blir ramma for dei fire neste åra.', '8 mill.'],
  },
  whichKind: 'Kven skal ha porteføljen?',
  kinds: {
    'municipal-council': 'Éin kommune med digitaliseringsråd',
    'inter-municipal': 'Eit samarbeid mellom kommunar',
    'state-agency': 'Ein statleg etat',
  },
  problems: {
    'not-a-user': 'Skriv brukarnamn eller grupper med @ framfor, til dømes @helsesjef eller @kommunen/sekretariatet.',
    'no-leader': 'Skriv leiaren etter eit semikolon: «Helse og omsorg; Kommunalsjef helse».',
    'no-id':
      'Av namnet blir det også laga ein id, og han treng minst to av teikna a–z og 0–9. Skriv heile namnet, til dømes «Storvik kommune» eller «Helse og omsorg».',
    'same-id': 'Denne er nemnd før.',
    'not-a-package':
      'Skriv ein versjon (0.1.0), ei adresse med merke (git+https://…#v0.1.0), eller ei fil i lageret som sluttar på .tgz eller .mjs, med vanlege bokstavar og tal i namnet.',
  },
  setup: {
    area: (organisation) => `${organisation}, all digitalisering som krev budsjett`,
    introduction: (organisation) =>
      `Rapporten viser alle prosjekta i ${organisation}: kva dei skal gi, kva dei kostar, kvar dei står, og kva det må takast stilling til.`,
    addressee: {
      'municipal-council': 'Leiargruppa til kommunedirektøren som porteføljestyre, og kommunestyret',
      'inter-municipal': 'Kommunedirektørutvalet som porteføljestyre, og kommunestyra',
      'state-agency': 'Etatsleiinga som porteføljestyre, og departementet i etatsstyringa',
    },
    memberFrom: (sector) => `Medlem frå ${sector}`,
    comments: {
      strategy: 'Mål, kriterium, vekter og grenser er døme til de har vedteke dykkar eigne.',
      governance: 'Medlemer, beløpsgrenser, prosentar og møtedatoar er døme til de har sett over dei.',
      portfolio: 'Kven porteføljen er for. Alle beløp er i prisane frå året under price_year.',
      organisations:
        'Før gjerne opp organisation_number, municipality_number og inhabitants, i hermeteikn der talet kan byrje med 0.',
      frames: 'Ramma for prosjekt kvart år. Skriv adopted: true når ho er vedteken.',
      competences: 'Årsverk som prosjekta deler på. Tala er døme: ta bort «# » framfor linjene, og skriv dykkar eigne.',
      sectors:
        'Sektorleiaren skal høyrast før eit forslag blir meldt inn. reviewers er brukarnamn til dei som godkjenner korta.',
    },
  },
  owners: {
    about: [
      'Kven som blir bedne om å sjå på eit forslag. Den siste linja som passar, er den som gjeld.',
      'Alle som er nemnde, må ha skrivetilgang i lageret. Sjå rettleiinga for sekretariatet.',
    ],
    cards: 'Kort: ein id som byrjar med den til sektoren, som helse-…, gjeld den sektoren.',
    council: 'Reglar, pengar, vedtak og sjølve kontrollen: berre sekretariatet.',
    nobody: 'Byt ut @organisation/secretariat med dykkar eiga gruppe, og ta bort «# » framfor linjene.',
  },
  card: {
    note: [
      'Eit døme som de kan bruke: saka er å ta porteføljen i bruk. Kostnaden er ikkje rekna på, og datoen er den dagen kortet blei laga.',
      'Byt ut orda, eller slett kortet.',
    ],
    title: 'Ta porteføljen i bruk',
    problem: 'Prosjekta står i ulike lister, og ingen ser kva dei kostar og gir til saman.',
    forWhom: 'Leiinga',
    benefit: 'Éi oversikt som alle kan lite på',
  },
  guides: { propose: 'docs/foresla.md', review: 'docs/vurdere.md', secretariat: 'docs/sekretariatet.md' },
  pictures: { folder: 'docs/bilete', words: pictureWords },
  form: {
    template: 'Forslag',
    onlyForm: ['Nye saker er forslag, og skjemaet er den einaste døra inn. Vil de ha andre saker òg, skriv de true.'],
  },
  organisations: (names, { list }) => `Verksemdene i porteføljen: ${list(names)}.`,
  onlyOne: (name) =>
    `Samarbeidet har berre éi verksemd, ${name}. Skal fleire vere med, fører de dei opp under organisations i portfolio.yaml.`,
  made: (count) =>
    count === 1 ? 'Laga 1 fil:' : count === 0 ? 'Alt var der. Ingenting er skrive.' : `Laga ${count} filer:`,
  wouldMake: (count) => `Ingenting er skrive. Utan --dry-run blir ${count === 1 ? '1 fil' : `${count} filer`} laga:`,
  schemas: (written, same) =>
    `${written === 0 ? 'Ingen skjema er endra' : `Skreiv ${written} skjema`}${same === 0 || written === 0 ? '' : `, og ${same} var som ${same === 1 ? 'det' : 'dei'} skulle`}. Redigeringsprogrammet føreslår id-ane som porteføljen har no.`,
  kept: (count) => `${count === 1 ? '1 fil var' : `${count} filer var`} der frå før, og er ikkje rørt:`,
  stale: (path, again) => `«${path}» er ei anna enn den oppsettet gir no. Skriv ho ut på nytt: ${again}`,
  portfolioKept: 'Her er det ein portefølje. Kort og oppsett er ikkje rørte; berre det rundt blir laga.',
  portfolioWithoutCards: 'Her er det ein portefølje utan kort. Oppsettet er ikkje rørt; berre det rundt blir laga.',
  notTop: 'Mappa ligg inne i eit lager. Kontrollen og CODEOWNERS verkar berre frå toppen av lageret: flytt dei dit.',
  keptWorkflows: (paths) =>
    `Desse var der frå før, og hentar eller køyrer verktøyet som før: ${paths.join(', ')}. Slett dei, og køyr kommandoen på nytt, dersom dei skal bruke det du skreiv etter --package.`,
  next: {
    title: 'Neste:',
    address: 'ADRESSE',
    newPortfolio: 'Ny portefølje',
    setup: 'Oppsett for porteføljen',
    steps: {
      'keep-file': () => 'Legg denne fila i mappa. Arbeidsflytane køyrer ho:',
      go: () => 'Gå til mappa:',
      'first-card': () => 'Lag det første kortet:',
      'check-clean': () => 'Kontroller. Det skal ikkje gi feil:',
      check: () => 'Sjå kva kontrollen seier:',
      'look-over': () => 'Les kva som er døme, og kva de må vedta:',
      read: () => 'Les rettleiinga for sekretariatet:',
      'git-init': () => 'Gjer mappa til eit lager:',
      commit: () => 'Lagre i git:',
      remote: (host) => `Lag eit tomt lager på ${host}, og før opp adressa til det:`,
      push: (host) => `Send det til ${host}:`,
    },
    fetches: (kind, shown, guide) =>
      ({
        version: `Arbeidsflytane hentar pakken ${shown} frå nettet kvar gong. Er han ikkje publisert enno, eller er nettet lukka, stansar dei: gjer først som det står i «Kva arbeidsflytane hentar» i ${guide}.`,
        git: `Arbeidsflytane hentar verktøyet frå ${shown}, og byggjer det der. Meir: «Kva arbeidsflytane hentar» i ${guide}.`,
        file: `Arbeidsflytane installerer ${shown}, og hentar pakkane han byggjer på, frå nettet. Meir: «Kva arbeidsflytane hentar» i ${guide}.`,
        single: `Arbeidsflytane køyrer ${shown}, og hentar ingen pakkar. Slik køyrer de fila sjølve: node ${shown} check. Meir: «Kva arbeidsflytane hentar» i ${guide}.`,
      })[kind],
  },
};
