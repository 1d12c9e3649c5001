// Findings about benefits, risks, alternatives and those who should have been asked, in nynorsk.
import type { BenefitsAndRisksArguments } from '../../../core/rules/benefits-and-risks-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const benefitsAndRisksWords: WordsFor<BenefitsAndRisksArguments> = {
  'benefit-without-owner': {
    title: 'Gevinst utan eigar',
    message: ({ benefit }, { quote }) => `Gevinsten ${quote(benefit)} har ingen eigar.`,
    fix: () => 'Skriv i `owner` kva leiar som skal hente ut gevinsten.',
    why: 'Ein gevinst kjem ikkje av seg sjølv når løysinga er ferdig. Ein leiar i linja må endre måten det blir arbeidd på, eller ta pengane ut av budsjettet. Utan eigar blir det ikkje gjort.',
  },
  'benefit-without-indicator': {
    title: 'Gevinst utan indikator',
    message: ({ benefit }, { quote }) => `Gevinsten ${quote(benefit)} seier ikkje korleis han skal målast.`,
    fix: () =>
      'Fyll ut `indicator` med eining, startverdi og målverdi, eller skriv i `none_because` kvifor ingen indikator passar.',
    why: 'Det som ikkje blir målt før prosjektet tek til, kan ikkje visast etterpå. Gevinstar som ikkje lèt seg talfeste, treng ingen indikator, for ein dårleg indikator styrer verre enn ingen.',
  },
  'benefit-not-sized': {
    title: 'Gevinst utan storleik',
    message: ({ benefit }, { quote }) => `Gevinsten ${quote(benefit)} seier ikkje kor stor han er.`,
    fix: () =>
      'Før beløp eller årsverk i `annual`, fyll ut både `importance` og `extent`, eller skriv i `not_priced_because` kvifor tal manglar.',
    why: 'Rådet skal kunne vege nytte mot kostnad allereie i idéfasen. Eit grovt overslag er nok; det viktige er at nokon har tenkt på om gevinsten er stor eller liten.',
  },
  'withdrawal-not-chosen': {
    title: 'Uttak av gevinsten er ikkje valt',
    message: ({ benefit }, { quote }) =>
      `Gevinsten ${quote(benefit)} har klassen \`other\`, men det er ikkje sagt noko om kor mykje som blir teke ut av budsjettet.`,
    fix: () => 'Set `withdrawal_rate` til delen som blir teken ut, frå 0 til 1.',
    why: 'Av spart arbeidstid blir vanlegvis halvparten teken ut av budsjettet, og av sikre innsparingar alt. For andre gevinstar finst ingen regel, så delen må veljast. Til han er vald, blir han rekna som null.',
  },
  'budget-cut-differs': {
    title: 'Budsjettkuttet følgjer ikkje regelen',
    message: ({ benefit, year, years, entered, expected, rate }, { money, percent, quote, number }) => {
      const more = years > 1 ? ` ${number(years)} år avvik.` : '';
      return `For gevinsten ${quote(benefit)} er kuttet i ${year} ført med ${money(entered)}, men ${percent(rate)} av gevinsten er ${money(expected)}.${more}`;
    },
    fix: () => 'Rett beløpa i `budget_cut`, eller set `withdrawal_rate` til den delen som er avtalt.',
    why: 'Uttaket følgjer faste satsar for at verksemdene skal vite kva dei får behalde. Avvik kuttet frå satsen, er anten gevinsten endra utan at budsjettet er det, eller så er noko anna avtalt og bør stå på kortet.',
  },
  'risk-without-owner': {
    title: 'Risiko utan eigar',
    message: ({ risk }, { quote }) => `Ingen følgjer opp risikoen ${quote(risk)}.`,
    fix: () => 'Skriv i `owner` kven som følgjer opp risikoen.',
    why: 'Ein risiko som ingen følgjer, blir oppdaga for seint. Eigaren treng ikkje løyse han sjølv, men skal sjå når han endrar seg og seie frå.',
  },
  'risk-without-treatment': {
    title: 'Alvorleg risiko utan tiltak',
    message: ({ risk, colour }, { choice, quote }) =>
      `Risikoen ${quote(risk)} er vurdert som ${quote(choice(colour))}, men har ingen tiltak.`,
    fix: ({ colour }) =>
      colour === 'matrix_colour=red'
        ? 'Før minst eitt tiltak i `actions`; ein raud risiko kan ikkje berre godtakast.'
        : 'Før minst eitt tiltak i `actions`, eller set `strategy` til `accept` eller `monitor`.',
    why: 'Frå planlegginga av skal alvorlege risikoar ha eit svar. Ein oransje risiko kan ein velje å leve med eller følgje med på. Ein raud skal behandlast; er han umogleg å gjere noko med, høyrer han heime hos rådet med `escalate: true` og eit tiltak som seier det.',
  },
  'risk-not-assessed': {
    title: 'Risiko utan vurdering',
    message: ({ risk, fields }, { list, quote }) =>
      `Risikoen ${quote(risk)} manglar ${list(fields.map((field) => `\`${field}\``))}.`,
    fix: () => 'Vurder risikoen med nivåa `likelihood` og `consequence`, eller med tala `probability` og `loss`.',
    why: 'Ein risiko utan vurdering kan ikkje plasserast i matrisa og tel ikkje når prosjekt blir samanlikna. Då ser det prosjektet tryggast ut som har vurdert minst.',
  },
  'likelihood-and-probability': {
    title: 'Same vurdering som nivå og som tal',
    message: ({ risk, level, number }, { quote }) => `Risikoen ${quote(risk)} har både \`${level}\` og \`${number}\`.`,
    fix: ({ level, number }) => `Ta bort anten \`${level}\` eller \`${number}\`.`,
    why: 'Eit nivå betyr allereie eit tal, etter tabellen i strategy.yaml. Står begge der, kan dei seie kvar sin ting, og ingen kan sjå kva som gjeld.',
  },
  'measures-raise-risk': {
    title: 'Risikoen er større etter tiltaka',
    message: ({ risk }, { quote }) => `Risikoen ${quote(risk)} er vurdert som større etter tiltaka enn før.`,
    fix: () => 'Rett vurderinga i `after_measures`, eller finn andre tiltak.',
    why: 'Tiltak skal gjere ein risiko mindre sannsynleg eller mindre alvorleg. Er han større etterpå, er tala som regel bytte om, eller tiltaket gjer vondt verre.',
  },
  'technology-only': {
    title: 'Berre teknologi',
    message: ({ sign }) =>
      sign === 'dimensions'
        ? 'Under `dimensions` er berre teknologi skildra, ikkje kva som blir endra i mål, regelverk eller organisasjon.'
        : 'Prosjektet byter ut eit system, men har ingen gevinstar i kroner eller årsverk.',
    fix: ({ sign }) =>
      sign === 'dimensions'
        ? 'Skildre kva som blir endra i `goals`, `regulation` eller `organisation`.'
        : 'Før gevinstane i `benefits` med tal i `annual`, eller ta bytet inn i eit prosjekt som gir gevinstar.',
    why: 'Gevinstar kjem av at noko blir gjort på ein ny måte, ikkje av ny teknologi i seg sjølv. Eit prosjekt som berre endrar teknologien, er eit IT-prosjekt og gir sjeldan det som var lova.',
  },
  'system-replacement-alone': {
    title: 'Berre utskifting av eit system',
    message: () => 'Prosjektet byter ut eit system og er 100 prosent teknisk modernisering.',
    fix: () =>
      'Gjer bytet som del av eit prosjekt som gir gevinstar, eller vis i `elements` kva det gir innbyggjarane og organisasjonen.',
    why: 'Eigne prosjekt som berre byter system, kostar mykje og gir lite. Utskiftinga bør skje gjennom prosjekt som er drivne av eit behov, slik at pengane også gir betre tenester eller frigjord tid.',
  },
  'alternatives-without-zero': {
    title: 'Nullalternativet manglar',
    message: ({ alternatives }, { number }) =>
      alternatives === 1
        ? 'Det eine alternativet er ikkje merkt som nullalternativ.'
        : `Ingen av dei ${number(alternatives)} alternativa er nullalternativet.`,
    fix: () => 'Legg til eit alternativ med `zero: true` som skildrar å halde fram som i dag.',
    why: 'Nytte og kostnad er alltid i høve til noko. Nullalternativet viser kva som skjer dersom ingenting blir gjort, og nokre gonger er det det beste valet.',
  },
  'alternatives-without-choice': {
    title: 'Ikkje eitt valt alternativ',
    message: ({ alternatives, chosen }, { number }) =>
      chosen === 0
        ? `Ingen av dei ${number(alternatives)} alternativa er valde.`
        : `${number(chosen)} alternativ er merkte som valde.`,
    fix: () => 'Set `chosen: true` på det alternativet som er tilrådd, og berre på det.',
    why: 'Alternativa er undersøkte for at rådet skal få éi tilråding og sjå kva ho er vald framfor.',
  },
  'sector-leader-not-heard': {
    title: 'Sektorleiaren er ikkje høyrd, eller har ikkje uttalt seg',
    message: ({ meeting, lacks }, { date }) =>
      lacks === 'recommendation'
        ? meeting === ''
          ? 'Forslaget seier ikkje om sektorleiaren tilrår det.'
          : `Saka står på sakslista ${date(meeting)}, men kortet seier ikkje om sektorleiaren tilrår ho.`
        : meeting === ''
          ? 'Forslaget seier ikkje når sektorleiaren blei høyrd.'
          : `Saka står på sakslista ${date(meeting)}, men sektorleiaren er ikkje høyrd.`,
    fix: ({ lacks }) =>
      lacks === 'recommendation'
        ? 'Før tilrådinga i `anchoring.sector_leader.recommendation`. Ho kan òg vere negativ.'
        : 'Høyr sektorleiaren, og før dato og tilråding under `anchoring.sector_leader`.',
    why: 'Sektorleiaren skal høyrast før eit forslag blir behandla, slik at det er forankra hos dei som skal leve med det. Ei negativ tilråding er lov, og blir vist for rådet. Eit forslag får ei påminning; ei sak på sakslista må ha dette i orden.',
    related: () => 'saka på sakslista',
  },
  'agenda-without-case-number': {
    title: 'Sak på sakslista utan saksnummer',
    message: ({ meeting }, { date }) =>
      `Saka står på sakslista ${date(meeting)}, men har ikkje noko saksnummer i arkivet.`,
    fix: () => 'Opprett saka i sak- og arkivsystemet, og før nummeret i `archive.case_number`.',
    why: 'Det rådet behandlar, skal kunne finnast att i arkivet. Saka blir oppretta før møtet, slik at saksframlegg og vedtak hamnar same staden.',
    related: () => 'saka på sakslista',
  },
  'submitter-not-allowed': {
    title: 'Innmeldaren står ikkje på lista',
    message: ({ role }, { quote }) => `${quote(role)} står ikkje på lista over dei som kan melde inn forslag.`,
    fix: ({ allowed }, { list, quote }) =>
      `La ein av desse melde inn forslaget: ${list(allowed.map(quote))}; eller rett rolla i \`submitter.role\`.`,
    why: 'De har bestemt kven som kan melde inn forslag, med `may_submit` i governance.yaml. Slik er forslaga sorterte og forankra før dei kjem til rådet.',
  },
  'fixed-price-large': {
    title: 'Stor fastpriskontrakt og svak styring',
    message: ({ cost, competence }, { money, number }) =>
      `Prosjektet kostar ${money(cost)} med fast pris, og evna til å styre leverandørar er vurdert til ${number(competence)} av 5.`,
    fix: () => 'Vel ei anna `contract.form`, del kontrakten i mindre delar, eller styrk bestillarkompetansen.',
    why: 'Fast pris ser trygt ut, men låser omfanget og gjer endringar dyre. I store prosjekt der kunden er svak på å styre leverandøren, går det oftare gale enn med timepris og tett oppfølging.',
  },
  'survey-only': {
    title: 'Brukarane er ikkje med',
    message: ({ level }, { choice, quote }) => `Brukarmedverknaden er ført som ${quote(choice(level))}.`,
    fix: () => 'Planlegg intervju, brukartesting eller samskaping, og rett `trust.user_involvement.level`.',
    why: 'Dei som involverer brukarane mest, leverer best. Ei spørjeundersøking seier kva folk meiner, men ikkje korleis dei bruker tenesta eller kvar det stoppar opp.',
  },
};
