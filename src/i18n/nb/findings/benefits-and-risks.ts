// Findings about benefits, risks, alternatives and those who should have been asked, in bokmål.
import type { BenefitsAndRisksArguments } from '../../../core/rules/benefits-and-risks-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const benefitsAndRisksWords: WordsFor<BenefitsAndRisksArguments> = {
  'benefit-without-owner': {
    title: 'Gevinst uten eier',
    message: ({ benefit }, { quote }) => `Gevinsten ${quote(benefit)} har ingen eier.`,
    fix: () => 'Skriv i `owner` hvilken leder som skal hente ut gevinsten.',
    why: 'En gevinst kommer ikke av seg selv når løsningen er ferdig. En leder i linjen må endre måten det arbeides på, eller ta pengene ut av budsjettet. Uten eier blir det ikke gjort.',
  },
  'benefit-without-indicator': {
    title: 'Gevinst uten indikator',
    message: ({ benefit }, { quote }) => `Gevinsten ${quote(benefit)} sier ikke hvordan den skal måles.`,
    fix: () =>
      'Fyll ut `indicator` med enhet, nullpunkt og mål, eller skriv i `none_because` hvorfor ingen indikator passer.',
    why: 'Det som ikke måles før prosjektet begynner, kan ikke vises etterpå. Gevinster som ikke lar seg tallfeste, trenger ingen indikator, for en dårlig indikator styrer verre enn ingen.',
  },
  'benefit-not-sized': {
    title: 'Gevinst uten størrelse',
    message: ({ benefit }, { quote }) => `Gevinsten ${quote(benefit)} sier ikke hvor stor den er.`,
    fix: () =>
      'Før beløp eller årsverk i `annual`, fyll ut både `importance` og `extent`, eller skriv i `not_priced_because` hvorfor tall mangler.',
    why: 'Rådet skal kunne veie nytte mot kostnad alt på idéstadiet. Et grovt anslag er nok; det viktige er at noen har tenkt på om gevinsten er stor eller liten.',
  },
  'withdrawal-not-chosen': {
    title: 'Uttak av gevinsten er ikke valgt',
    message: ({ benefit }, { quote }) =>
      `Gevinsten ${quote(benefit)} har klassen \`other\`, men ikke noe er sagt om hvor mye som tas ut av budsjettet.`,
    fix: () => 'Sett `withdrawal_rate` til andelen som tas ut, fra 0 til 1.',
    why: 'Av spart arbeidstid tas vanligvis halvparten ut av budsjettet, og av sikre innsparinger alt. For andre gevinster finnes ingen regel, så andelen må velges. Til den er valgt, regnes den som null.',
  },
  'budget-cut-differs': {
    title: 'Budsjettkuttet følger ikke regelen',
    message: ({ benefit, year, years, entered, expected, rate }, { money, percent, quote, number }) => {
      const more = years > 1 ? ` ${number(years)} år avviker.` : '';
      return `For gevinsten ${quote(benefit)} er kuttet i ${year} ført med ${money(entered)}, men ${percent(rate)} av gevinsten er ${money(expected)}.${more}`;
    },
    fix: () => 'Rett beløpene i `budget_cut`, eller sett `withdrawal_rate` til den andelen som er avtalt.',
    why: 'Uttaket følger faste satser for at virksomhetene skal vite hva de får beholde. Avviker kuttet fra satsen, er enten gevinsten endret uten at budsjettet er det, eller så er noe annet avtalt og bør stå på kortet.',
  },
  'risk-without-owner': {
    title: 'Risiko uten eier',
    message: ({ risk }, { quote }) => `Ingen følger opp risikoen ${quote(risk)}.`,
    fix: () => 'Skriv i `owner` hvem som følger opp risikoen.',
    why: 'En risiko som ingen følger, blir oppdaget for sent. Eieren trenger ikke å løse den selv, men skal se når den endrer seg og si fra.',
  },
  'risk-without-treatment': {
    title: 'Alvorlig risiko uten tiltak',
    message: ({ risk, colour }, { choice, quote }) =>
      `Risikoen ${quote(risk)} er vurdert som ${quote(choice(colour))}, men har ingen tiltak.`,
    fix: ({ colour }) =>
      colour === 'matrix_colour=red'
        ? 'Før minst ett tiltak i `actions`; en rød risiko kan ikke bare aksepteres.'
        : 'Før minst ett tiltak i `actions`, eller sett `strategy` til `accept` eller `monitor`.',
    why: 'Fra planleggingen av skal alvorlige risikoer ha et svar. En oransje risiko kan en velge å leve med eller følge med på. En rød skal behandles; er den umulig å gjøre noe med, hører den hjemme hos rådet med `escalate: true` og et tiltak som sier det.',
  },
  'risk-not-assessed': {
    title: 'Risiko uten vurdering',
    message: ({ risk, fields }, { list, quote }) =>
      `Risikoen ${quote(risk)} mangler ${list(fields.map((field) => `\`${field}\``))}.`,
    fix: () => 'Vurder risikoen med nivåene `likelihood` og `consequence`, eller med tallene `probability` og `loss`.',
    why: 'En risiko uten vurdering kan ikke plasseres i matrisen og teller ikke når prosjekter sammenlignes. Da ser det prosjektet tryggest ut som har vurdert minst.',
  },
  'likelihood-and-probability': {
    title: 'Samme vurdering som nivå og som tall',
    message: ({ risk, level, number }, { quote }) => `Risikoen ${quote(risk)} har både \`${level}\` og \`${number}\`.`,
    fix: ({ level, number }) => `Ta bort enten \`${level}\` eller \`${number}\`.`,
    why: 'Et nivå betyr allerede et tall, etter tabellen i strategy.yaml. Står begge der, kan de si hver sin ting, og ingen kan se hvilket som gjelder.',
  },
  'measures-raise-risk': {
    title: 'Risikoen er større etter tiltakene',
    message: ({ risk }, { quote }) => `Risikoen ${quote(risk)} er vurdert som større etter tiltakene enn før.`,
    fix: () => 'Rett vurderingen i `after_measures`, eller finn andre tiltak.',
    why: 'Tiltak skal gjøre en risiko mindre sannsynlig eller mindre alvorlig. Er den større etterpå, er tallene som regel byttet om, eller tiltaket gjør vondt verre.',
  },
  'technology-only': {
    title: 'Bare teknologi',
    message: ({ sign }) =>
      sign === 'dimensions'
        ? 'Under `dimensions` er bare teknologi beskrevet, ikke hva som endres i mål, regelverk eller organisasjon.'
        : 'Prosjektet bytter ut et system, men har ingen gevinster i kroner eller årsverk.',
    fix: ({ sign }) =>
      sign === 'dimensions'
        ? 'Beskriv hva som endres i `goals`, `regulation` eller `organisation`.'
        : 'Før gevinstene i `benefits` med tall i `annual`, eller ta byttet inn i et prosjekt som gir gevinster.',
    why: 'Gevinster kommer av at noe gjøres på en ny måte, ikke av ny teknologi i seg selv. Et prosjekt som bare endrer teknologien, er et IT-prosjekt og gir sjelden det som var lovet.',
  },
  'system-replacement-alone': {
    title: 'Bare utskifting av et system',
    message: () => 'Prosjektet bytter ut et system og er 100 prosent teknisk modernisering.',
    fix: () =>
      'Gjør byttet som del av et prosjekt som gir gevinster, eller vis i `elements` hva det gir innbyggere og organisasjon.',
    why: 'Egne prosjekter som bare bytter system, koster mye og gir lite. Utskiftingen bør skje gjennom prosjekter som er drevet av et behov, slik at pengene også gir bedre tjenester eller frigjort tid.',
  },
  'alternatives-without-zero': {
    title: 'Nullalternativet mangler',
    message: ({ alternatives }, { number }) =>
      alternatives === 1
        ? 'Det ene alternativet er ikke merket som nullalternativ.'
        : `Ingen av de ${number(alternatives)} alternativene er nullalternativet.`,
    fix: () => 'Legg til et alternativ med `zero: true` som beskriver å fortsette som i dag.',
    why: 'Nytte og kostnad er alltid i forhold til noe. Nullalternativet viser hva som skjer hvis ingenting gjøres, og noen ganger er det det beste valget.',
  },
  'alternatives-without-choice': {
    title: 'Ikke ett valgt alternativ',
    message: ({ alternatives, chosen }, { number }) =>
      chosen === 0
        ? `Ingen av de ${number(alternatives)} alternativene er valgt.`
        : `${number(chosen)} alternativer er merket som valgt.`,
    fix: () => 'Sett `chosen: true` på det alternativet som anbefales, og bare på det.',
    why: 'Alternativene er undersøkt for at rådet skal få én anbefaling og se hva den er valgt framfor.',
  },
  'sector-leader-not-heard': {
    title: 'Sektorlederen er ikke hørt, eller har ikke uttalt seg',
    message: ({ meeting, lacks }, { date }) =>
      lacks === 'recommendation'
        ? meeting === ''
          ? 'Forslaget sier ikke om sektorlederen tilrår det.'
          : `Saken står på sakslisten ${date(meeting)}, men kortet sier ikke om sektorlederen tilrår den.`
        : meeting === ''
          ? 'Forslaget sier ikke når sektorlederen ble hørt.'
          : `Saken står på sakslisten ${date(meeting)}, men sektorlederen er ikke hørt.`,
    fix: ({ lacks }) =>
      lacks === 'recommendation'
        ? 'Før tilrådingen i `anchoring.sector_leader.recommendation`. Den kan også være negativ.'
        : 'Hør sektorlederen, og før dato og tilråding under `anchoring.sector_leader`.',
    why: 'Sektorlederen skal høres før et forslag behandles, slik at det er forankret hos dem som skal leve med det. En negativ tilråding er lov, og vises for rådet. Et forslag får en påminnelse; en sak på sakslisten må ha dette i orden.',
    related: () => 'saken på sakslisten',
  },
  'agenda-without-case-number': {
    title: 'Sak på sakslisten uten saksnummer',
    message: ({ meeting }, { date }) =>
      `Saken står på sakslisten ${date(meeting)}, men har ikke noe saksnummer i arkivet.`,
    fix: () => 'Opprett saken i sak- og arkivsystemet, og før nummeret i `archive.case_number`.',
    why: 'Det rådet behandler, skal kunne finnes igjen i arkivet. Saken opprettes før møtet, slik at saksframlegg og vedtak havner samme sted.',
    related: () => 'saken på sakslisten',
  },
  'submitter-not-allowed': {
    title: 'Forslagsstilleren står ikke på listen',
    message: ({ role }, { quote }) => `${quote(role)} står ikke på listen over dem som kan sende inn forslag.`,
    fix: ({ allowed }, { list, quote }) =>
      `La en av disse sende inn forslaget: ${list(allowed.map(quote))}; eller rett rollen i \`submitter.role\`.`,
    why: 'Dere har bestemt hvem som kan sende inn forslag, med `may_submit` i governance.yaml. Slik er forslagene sortert og forankret før de kommer til rådet.',
  },
  'fixed-price-large': {
    title: 'Stor fastpriskontrakt og svak styring',
    message: ({ cost, competence }, { money, number }) =>
      `Prosjektet koster ${money(cost)} med fast pris, og evnen til å styre leverandører er vurdert til ${number(competence)} av 5.`,
    fix: () => 'Velg en annen `contract.form`, del kontrakten i mindre deler, eller styrk bestillerkompetansen.',
    why: 'Fast pris ser trygt ut, men låser omfanget og gjør endringer dyre. I store prosjekter der kunden er svak på å styre leverandøren, går det oftere galt enn med timepris og tett oppfølging.',
  },
  'survey-only': {
    title: 'Brukerne er ikke med',
    message: ({ level }, { choice, quote }) => `Brukermedvirkningen er ført som ${quote(choice(level))}.`,
    fix: () => 'Planlegg intervjuer, brukertesting eller samskaping, og rett `trust.user_involvement.level`.',
    why: 'De som involverer brukerne mest, leverer best. En spørreundersøkelse sier hva folk mener, men ikke hvordan de bruker tjenesten eller hvor det stopper opp.',
  },
};
