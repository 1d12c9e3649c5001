// Findings about what is followed up, in bokmål.
import type { FollowUpArguments } from '../../../core/rules/follow-up-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const followUpFindingWords: WordsFor<FollowUpArguments> = {
  'benefit-counted-twice': {
    title: 'Samme gevinst telles to ganger',
    message: ({ sign, benefit, other }, { quote }) =>
      sign === 'not_mutual'
        ? `Gevinsten ${quote(benefit)} er delt med ${quote(other)}, men ingen gevinst der viser tilbake hit.`
        : `Gevinsten ${quote(benefit)} står med samme navn og samme beløp i ${quote(other)}, uten at noen av kortene sier at den er delt.`,
    fix: ({ sign, other }, { quote }) =>
      sign === 'not_mutual'
        ? `Før dette kortet i \`shared_with\` på gevinsten i ${quote(other)}, eller fjern delingen her.`
        : `Før ${quote(other)} i \`shared_with\` her, og dette kortet der. Er det to ulike gevinster, gi dem hvert sitt navn.`,
    why: 'To prosjekter kan bidra til samme gevinst, men pengene kommer bare én gang. Når begge kortene sier at gevinsten er delt, telles den ett sted. Sier bare det ene det, blir summen for stor, eller gevinsten faller helt ut.',
    related: ({ sign }) => (sign === 'not_mutual' ? 'kortet den er delt med' : 'den samme gevinsten'),
  },
  'benefit-not-realised': {
    title: 'Budsjettet er kuttet, men gevinsten er ikke vist',
    message: ({ benefit, year, years, cut, realised }, { quote, money, number }) => {
      const more = years > 1 ? ` Det samme gjelder ${number(years - 1)} år til.` : '';
      return realised === null
        ? `Budsjettet for ${year} er kuttet med ${money(cut)} for ${quote(benefit)}, men kortet sier ikke hva gevinsten ble.${more}`
        : `Budsjettet for ${year} er kuttet med ${money(cut)} for ${quote(benefit)}, men gevinsten ble ${money(realised)}.${more}`;
    },
    fix: ({ realised }) =>
      realised === null
        ? 'Før hva året ga, i `realised` under gevinstens `annual`.'
        : 'Finn ut hva som hindrer gevinsten, og ta opp kuttet med den som eier budsjettet, eller rett tallet hvis det er feil.',
    why: 'Når budsjettet er kuttet, er pengene borte, enten gevinsten er kommet eller ikke. Uteblir den, må tjenesten bære kuttet. Derfor skal hvert år som er over, vise hva det ga.',
  },
  'overspend-not-recovered': {
    title: 'Merforbruk uten plan for inndekning',
    message: ({ years, over, left, late, within }, { list, money, number }) => {
      const spent = `Prosjektet brukte ${money(over)} mer enn budsjettet i ${list(years)}.`;
      const period = within === 1 ? 'året etter' : `de ${number(within)} neste årene`;
      if (late > 0)
        return `${spent} ${money(late)} er planlagt hentet inn for sent. Det skal skje ${within === 1 ? period : `i løpet av ${period}`}.`;
      return left < over
        ? `${spent} ${money(left)} av det er ikke planlagt hentet inn ${period}.`
        : `${spent} Ingen plan viser hvordan det hentes inn ${period}.`;
    },
    fix: ({ late }) =>
      late > 0
        ? 'Flytt inndekningen i `cost.recovery` til et tidligere år, eller få et vedtak om lengre tid.'
        : 'Før i `cost.recovery` hvilket år merforbruket hentes inn, og hvor mye. En lavere `forecast` senere teller også.',
    why: 'Staten lar en virksomhet gå inntil fem prosent over budsjettet ett år, mot at det hentes inn senere. Det er en mulighet for å investere tidlig, ikke penger i tillegg. Fristen settes i `overspend.recovered_within_years` i governance.yaml. Mindre enn to prosent av årets budsjett meldes ikke.',
    related: () => 'et annet år med merforbruk',
  },
  'funding-deadline': {
    title: 'Søknadsfristen er ute',
    message: ({ scheme, missed, applied, last }, { quote, date }) =>
      missed === 'applied_late'
        ? `Søknaden til ${quote(scheme)} er sendt ${date(applied)}, etter siste frist ${date(last)}.`
        : `Det er regnet med penger fra ${quote(scheme)} som det ikke er søkt om. Siste frist var ${date(last)}.`,
    fix: ({ missed }) =>
      missed === 'applied_late'
        ? 'Rett `applied` hvis datoen er feil, eller finn andre penger.'
        : 'Før `applied` hvis søknaden er sendt, legg inn nye frister i `funding_schemes` i governance.yaml, eller finn andre penger.',
    why: 'En søknad som kommer etter fristen, blir avvist uten at noen leser den. Da er planen uten penger, og det er bedre å vite det nå.',
  },
  'innovation-partnership-incomplete': {
    title: 'Innovasjonspartnerskapet er ikke komplett',
    message: ({ lacks, stopPoints, value, cap }, { list, money, number }) => {
      const words = {
        problem: 'behovet er ikke beskrevet (`need.problem`)',
        top_management: 'toppledelsen er ikke hørt (`anchoring.top_management`)',
        max_value: 'kontrakten har ingen høyeste verdi (`contract.max_value`)',
        above_cap: `verdien på ${money(value ?? 0)} er over grensen på ${money(cap ?? 0)}`,
        stop_points: `planen har ${stopPoints === 0 ? 'ingen stoppunkter' : `bare ${number(stopPoints)} stoppunkt`} (\`stop_point: true\`)`,
      };
      return `Dette mangler i innovasjonspartnerskapet: ${list(lacks.map((lack) => words[lack]))}.`;
    },
    fix: () => 'Fyll ut det som mangler, eller velg en annen form i `contract.form`.',
    why: 'Et innovasjonspartnerskap er både en anskaffelse og en måte å arbeide på. Det skal bygge på et behov som markedet ikke dekker, og toppledelsen skal stå bak. Største verdi skal være kjent fra starten, og kunden skal kunne stoppe etter hver fase. Derfor trengs minst to stoppunkter.',
  },
  'risky-contract-pattern': {
    title: 'Én leverandør, fast pris og svak kundestyring',
    message: ({ supplier, competence }, { number, quote }) =>
      `Prosjektet har én leverandør${supplier === '' ? '' : ` (${quote(supplier)})`} på fast pris, og evnen til å styre leverandører er vurdert til ${number(competence)} av 5.`,
    fix: () =>
      'Styrk styringen hos kunden før kontrakten binder mer, velg en annen `contract.form`, eller del arbeidet på flere.',
    why: 'Forskningen på IT-prosjekter (HIT) peker på denne kombinasjonen: én stor leverandør som styres på fast pris av en kunde som er svak på å styre, går mye dårligere enn hver av de tre delene alene. Da bestemmer leverandøren hva som lages, og endringer blir dyre.',
    related: () => 'vurderingen av kunden',
  },
  'scope-grows': {
    title: 'Prosjektet vokser endring for endring',
    message: ({ approved, cost, percent: more, changes, decision }, { money, percent, number }) =>
      `Kostnaden er ${money(cost)}, ${percent(more)} over de ${money(approved)} som ble godkjent i ${decision}. Siden er ${number(changes)} endringer vedtatt.`,
    fix: () => 'Legg fram prosjektet samlet: ta ut noe av omfanget, eller be om en ny ramme for det hele.',
    why: 'Hver endring kan være fornuftig alene. Sammen kan de gjøre prosjektet til noe annet enn det rådet sa ja til. Å si nei til endringer som øker risikoen, er noe av det som skiller prosjekter som lykkes, fra dem som ikke gjør det.',
    related: () => 'vedtaket som godkjente kostnaden',
  },
  'agreement-not-signed': {
    title: 'Avtale som ikke er undertegnet',
    message: ({ other }, { quote }) => `Prosjektet gjennomføres, men avtalen med ${quote(other)} er ikke undertegnet.`,
    fix: () =>
      'Få avtalen undertegnet, og før `date` og `reference`. Ta den ut hvis prosjektet ikke bygger på den lenger.',
    why: 'Leder må få til avtaler på tvers av grenser før prosjektet bygger på dem. Uten underskrift kan den andre trekke seg, og da står kostnaden igjen her.',
  },
  'directive-without-reference': {
    title: 'Føring som ikke er skriftlig',
    message: ({ from, sign }, { quote }) =>
      sign === 'spoken'
        ? `Føringen fra ${quote(from)} er bare gitt muntlig.`
        : `Føringen fra ${quote(from)} har verken dato eller henvisning.`,
    fix: ({ sign }) =>
      sign === 'spoken'
        ? 'Be om å få føringen skriftlig, og før `kind`, `date` og `reference`.'
        : 'Før `date` og `reference`, så andre kan finne den.',
    why: 'Styringssignaler skal være tydelige og skriftlige. En muntlig føring huskes ulikt av dem som var til stede, og en føring ingen finner igjen, kan ingen vise til når noe må velges bort.',
  },
  'started-before-decision': {
    title: 'Gjennomføringen er i gang før vedtaket den venter på',
    message: ({ type, date: awaited, body, stage }, { choice, date, quote }) =>
      `Prosjektet er i fasen ${quote(choice(stage))}, men venter på ${choice(type).toLowerCase()}${body === '' ? '' : ` fra ${body}`}, ventet ${date(awaited)}.`,
    fix: () =>
      'Vent med det som er avhengig av vedtaket, eller fjern linjen i `time.decisions_awaited` hvis prosjektet kan klare seg uten.',
    why: 'Når regelverk eller penger ikke er på plass, kan det som lages, bli ulovlig å bruke eller umulig å fullføre. Rekkefølgen på vedtakene er en del av planen.',
  },
  'decision-awaited-passed': {
    title: 'Vedtaket skulle vært gjort',
    message: ({ type, date: awaited, body }, { choice, date }) =>
      `Prosjektet venter på ${choice(type).toLowerCase()}${body === '' ? '' : ` fra ${body}`}, som skulle kommet ${date(awaited)}.`,
    fix: () => 'Fjern linjen i `time.decisions_awaited` hvis vedtaket er gjort, eller før den nye datoen.',
    why: 'En dato som er passert, sier ikke om vedtaket kom eller ble utsatt. Rådet trenger å vite hvilket av de to det er, for planen kan hvile på det.',
  },
  'no-delivery-soon': {
    title: 'Lenge til neste leveranse',
    message: ({ limit, next }, { date, number }) =>
      next === ''
        ? 'Prosjektet er i gjennomføring, men har ingen leveranse foran seg i planen.'
        : `Neste leveranse er ${date(next)}. Det er mer enn ${number(limit)} ${limit === 1 ? 'måned' : 'måneder'} til.`,
    fix: () =>
      'Del opp arbeidet, og før neste leveranse i `time.deliveries` eller en milepæl med `to_production: true`.',
    why: 'Prosjekter som leverer ofte til dem som skal bruke løsningen, oppdager feil mens de er billige, og gir nytte underveis. Prosjekter i lett løp, som piloter, er unntatt. Grensen settes i `reporting.delivery_within_months` i governance.yaml.',
  },
  'leader-review-old': {
    title: 'Lederen har ikke gått gjennom prosjektet',
    message: ({ date: reviewed, days, limit }, { date, number }) =>
      reviewed === ''
        ? 'Statusrapporten sier ikke når prosjekteieren sist gikk gjennom prosjektet.'
        : `Prosjekteieren gikk sist gjennom prosjektet ${date(reviewed)}, for ${number(days)} dager siden. Grensen er ${number(limit)} dager.`,
    fix: () => 'Gå gjennom prosjektet med prosjekteieren, og før datoen i `status_report.leader_reviewed`.',
    why: 'Jevn oppfølging fra ledelsen er et av kjennetegnene på prosjekter som lykkes. Grensen settes i `reporting.leader_review_days` i governance.yaml.',
  },
  'proposal-without-three-elements': {
    title: 'Satsingsforslag uten alle tre elementer',
    message: ({ lacks, year }, { field, list }) =>
      `Forslaget til ${year}-budsjettet mangler ${list(lacks.map((element) => field(element).toLowerCase()))}.`,
    fix: () => 'Før hvor stor del hvert element utgjør i `elements`, og ta inn det som mangler i forslaget.',
    why: 'Et satsingsforslag skal bestå av teknisk modernisering, samfunnsnytte og intern effektivisering. Da får forslaget noe å gi både brukerne og virksomheten, og moderniseringen blir betalt av noe. Med `three_elements: true` i governance.yaml er dette en feil, med `false` blir det ikke spurt etter.',
  },
  'collaboration-gap': {
    title: 'Samarbeid på tvers som ikke er på plass',
    message: ({ gaps, bodies }, { number, list, quote, field }) =>
      `${number(bodies)} virksomheter er med, men svaret er nei på ${list(gaps.map((gap) => quote(field(gap))))}.`,
    fix: () =>
      'Få det på plass, og rett svaret i `collaboration`. Til det er gjort, hører samarbeidet hjemme i `risks`, med eier og tiltak.',
    why: 'Samarbeid på tvers er risikosport. Digitaliseringsrådet gir fem råd: organiser arbeidet sammen på alle nivåer, gi klare felles føringer, gjør rollene kjent for alle, og ta brukere og leverandører tidlig med. Et nei er en risiko noen må eie.',
    related: () => 'et annet nei',
  },
};
