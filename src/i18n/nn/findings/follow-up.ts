// Findings about what is followed up, in nynorsk.
import type { FollowUpArguments } from '../../../core/rules/follow-up-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const followUpFindingWords: WordsFor<FollowUpArguments> = {
  'benefit-counted-twice': {
    title: 'Same gevinst blir talt to gonger',
    message: ({ sign, benefit, other }, { quote }) =>
      sign === 'not_mutual'
        ? `Gevinsten ${quote(benefit)} er delt med ${quote(other)}, men ingen gevinst der viser tilbake hit.`
        : `Gevinsten ${quote(benefit)} står med same namn og same beløp i ${quote(other)}, utan at nokon av korta seier at han er delt.`,
    fix: ({ sign, other }, { quote }) =>
      sign === 'not_mutual'
        ? `Før dette kortet i \`shared_with\` på gevinsten i ${quote(other)}, eller fjern delinga her.`
        : `Før ${quote(other)} i \`shared_with\` her, og dette kortet der. Er det to ulike gevinstar, gi dei kvart sitt namn.`,
    why: 'To prosjekt kan bidra til same gevinst, men pengane kjem berre éin gong. Når begge korta seier at gevinsten er delt, blir han talt éin stad. Seier berre det eine det, blir summen for stor, eller gevinsten fell heilt ut.',
    related: ({ sign }) => (sign === 'not_mutual' ? 'kortet han er delt med' : 'den same gevinsten'),
  },
  'benefit-not-realised': {
    title: 'Budsjettet er kutta, men gevinsten er ikkje vist',
    message: ({ benefit, year, years, cut, realised }, { quote, money, number }) => {
      const more = years > 1 ? ` Det same gjeld ${number(years - 1)} år til.` : '';
      return realised === null
        ? `Budsjettet for ${year} er kutta med ${money(cut)} for ${quote(benefit)}, men kortet seier ikkje kva gevinsten vart.${more}`
        : `Budsjettet for ${year} er kutta med ${money(cut)} for ${quote(benefit)}, men gevinsten vart ${money(realised)}.${more}`;
    },
    fix: ({ realised }) =>
      realised === null
        ? 'Før kva året gav, i `realised` under `annual` på gevinsten.'
        : 'Finn ut kva som hindrar gevinsten, og ta opp kuttet med den som eig budsjettet, eller rett talet dersom det er feil.',
    why: 'Når budsjettet er kutta, er pengane borte, anten gevinsten er komen eller ikkje. Kjem han ikkje, må tenesta bere kuttet. Derfor skal kvart år som er over, vise kva det gav.',
  },
  'overspend-not-recovered': {
    title: 'Meirforbruk utan plan for inndekking',
    message: ({ years, over, left, late, within }, { list, money, number }) => {
      const spent = `Prosjektet brukte ${money(over)} meir enn budsjettet i ${list(years)}.`;
      const period = within === 1 ? 'året etter' : `dei ${number(within)} neste åra`;
      if (late > 0)
        return `${spent} ${money(late)} er planlagt henta inn for seint. Det skal skje ${within === 1 ? period : `i løpet av ${period}`}.`;
      return left < over
        ? `${spent} ${money(left)} av det er ikkje planlagt henta inn ${period}.`
        : `${spent} Ingen plan viser korleis det blir henta inn ${period}.`;
    },
    fix: ({ late }) =>
      late > 0
        ? 'Flytt inndekkinga i `cost.recovery` til eit tidlegare år, eller få eit vedtak om lengre tid.'
        : 'Før i `cost.recovery` kva år meirforbruket blir henta inn, og kor mykje. Ein lågare `forecast` seinare tel òg.',
    why: 'Staten lèt ei verksemd gå inntil fem prosent over budsjettet eitt år, mot at det blir henta inn seinare. Det er eit høve til å investere tidleg, ikkje pengar i tillegg. Fristen blir sett i `overspend.recovered_within_years` i governance.yaml. Mindre enn to prosent av budsjettet for året blir ikkje meldt.',
    related: () => 'eit anna år med meirforbruk',
  },
  'funding-deadline': {
    title: 'Søknadsfristen er ute',
    message: ({ scheme, missed, applied, last }, { quote, date }) =>
      missed === 'applied_late'
        ? `Søknaden til ${quote(scheme)} er send ${date(applied)}, etter siste frist ${date(last)}.`
        : `Det er rekna med pengar frå ${quote(scheme)} som det ikkje er søkt om. Siste frist var ${date(last)}.`,
    fix: ({ missed }) =>
      missed === 'applied_late'
        ? 'Rett `applied` dersom datoen er feil, eller finn andre pengar.'
        : 'Før `applied` dersom søknaden er send, legg inn nye fristar i `funding_schemes` i governance.yaml, eller finn andre pengar.',
    why: 'Ein søknad som kjem etter fristen, blir avvist utan at nokon les han. Då er planen utan pengar, og det er betre å vite det no.',
  },
  'innovation-partnership-incomplete': {
    title: 'Innovasjonspartnarskapet er ikkje komplett',
    message: ({ lacks, stopPoints, value, cap }, { list, money, number }) => {
      const words = {
        problem: 'behovet er ikkje beskrive (`need.problem`)',
        top_management: 'toppleiinga er ikkje høyrd (`anchoring.top_management`)',
        max_value: 'kontrakten har ingen høgste verdi (`contract.max_value`)',
        above_cap: `verdien på ${money(value ?? 0)} er over grensa på ${money(cap ?? 0)}`,
        stop_points: `planen har ${stopPoints === 0 ? 'ingen stoppunkt' : `berre ${number(stopPoints)} stoppunkt`} (\`stop_point: true\`)`,
      };
      return `Dette manglar i innovasjonspartnarskapet: ${list(lacks.map((lack) => words[lack]))}.`;
    },
    fix: () => 'Fyll ut det som manglar, eller vel ei anna form i `contract.form`.',
    why: 'Eit innovasjonspartnarskap er både ei innkjøpsform og ein måte å arbeide på. Det skal byggje på eit behov som marknaden ikkje dekkjer, og toppleiinga skal stå bak. Største verdi skal vere kjend frå starten, og kunden skal kunne stoppe etter kvar fase. Derfor trengst minst to stoppunkt.',
  },
  'risky-contract-pattern': {
    title: 'Éin leverandør, fast pris og svak kundestyring',
    message: ({ supplier, competence }, { number, quote }) =>
      `Prosjektet har éin leverandør${supplier === '' ? '' : ` (${quote(supplier)})`} på fast pris, og evna til å styre leverandørar er vurdert til ${number(competence)} av 5.`,
    fix: () =>
      'Styrk styringa hos kunden før kontrakten bind meir, vel ei anna `contract.form`, eller del arbeidet på fleire.',
    why: 'Forskinga på IT-prosjekt (HIT) peikar på denne kombinasjonen: éin stor leverandør som blir styrt på fast pris av ein kunde som er svak på å styre, går mykje dårlegare enn kvar av dei tre delane åleine. Då bestemmer leverandøren kva som blir laga, og endringar blir dyre.',
    related: () => 'vurderinga av kunden',
  },
  'scope-grows': {
    title: 'Prosjektet veks endring for endring',
    message: ({ approved, cost, percent: more, changes, decision }, { money, percent, number }) =>
      `Kostnaden er ${money(cost)}, ${percent(more)} over dei ${money(approved)} som vart godkjende i ${decision}. Sidan er ${number(changes)} endringar vedtekne.`,
    fix: () => 'Legg fram prosjektet samla: ta ut noko av omfanget, eller be om ei ny ramme for det heile.',
    why: 'Kvar endring kan vere fornuftig åleine. I lag kan dei gjere prosjektet til noko anna enn det rådet sa ja til. Å seie nei til endringar som aukar risikoen, er noko av det som skil prosjekt som lukkast, frå dei som ikkje gjer det.',
    related: () => 'vedtaket som godkjende kostnaden',
  },
  'agreement-not-signed': {
    title: 'Avtale som ikkje er underskriven',
    message: ({ other }, { quote }) =>
      `Prosjektet blir gjennomført, men avtalen med ${quote(other)} er ikkje underskriven.`,
    fix: () =>
      'Få avtalen underskriven, og før `date` og `reference`. Ta han ut dersom prosjektet ikkje byggjer på han lenger.',
    why: 'Leiaren må få til avtalar på tvers av grenser før prosjektet byggjer på dei. Utan underskrift kan den andre trekkje seg, og då står kostnaden att her.',
  },
  'directive-without-reference': {
    title: 'Føring som ikkje er skriftleg',
    message: ({ from, sign }, { quote }) =>
      sign === 'spoken'
        ? `Føringa frå ${quote(from)} er berre gitt munnleg.`
        : `Føringa frå ${quote(from)} har verken dato eller tilvising.`,
    fix: ({ sign }) =>
      sign === 'spoken'
        ? 'Be om å få føringa skriftleg, og før `kind`, `date` og `reference`.'
        : 'Før `date` og `reference`, så andre kan finne henne.',
    why: 'Styringssignal skal vere tydelege og skriftlege. Ei munnleg føring blir hugsa ulikt av dei som var til stades, og ei føring ingen finn att, kan ingen vise til når noko må veljast bort.',
  },
  'started-before-decision': {
    title: 'Gjennomføringa er i gang før vedtaket ho ventar på',
    message: ({ type, date: awaited, body, stage }, { choice, date, quote }) =>
      `Prosjektet er i fasen ${quote(choice(stage))}, men ventar på ${choice(type).toLowerCase()}${body === '' ? '' : ` frå ${body}`}, venta ${date(awaited)}.`,
    fix: () =>
      'Vent med det som er avhengig av vedtaket, eller fjern linja i `time.decisions_awaited` dersom prosjektet kan klare seg utan.',
    why: 'Når regelverk eller pengar ikkje er på plass, kan det som blir laga, bli ulovleg å bruke eller umogleg å fullføre. Rekkjefølgja på vedtaka er ein del av planen.',
  },
  'decision-awaited-passed': {
    title: 'Vedtaket skulle vore gjort',
    message: ({ type, date: awaited, body }, { choice, date }) =>
      `Prosjektet ventar på ${choice(type).toLowerCase()}${body === '' ? '' : ` frå ${body}`}, som skulle ha kome ${date(awaited)}.`,
    fix: () => 'Fjern linja i `time.decisions_awaited` dersom vedtaket er gjort, eller før den nye datoen.',
    why: 'Ein dato som er passert, seier ikkje om vedtaket kom eller vart utsett. Rådet treng å vite kva av dei to det er, for planen kan kvile på det.',
  },
  'no-delivery-soon': {
    title: 'Lenge til neste leveranse',
    message: ({ limit, next }, { date, number }) =>
      next === ''
        ? 'Prosjektet er i gjennomføring, men har ingen leveranse framfor seg i planen.'
        : `Neste leveranse er ${date(next)}. Det er meir enn ${number(limit)} ${limit === 1 ? 'månad' : 'månader'} til.`,
    fix: () =>
      'Del opp arbeidet, og før neste leveranse i `time.deliveries` eller ein milepæl med `to_production: true`.',
    why: 'Prosjekt som ofte leverer til dei som skal bruke løysinga, oppdagar feil medan dei er billege, og gir nytte undervegs. Prosjekt i lett løp, som pilotar, er unnatekne. Grensa blir sett i `reporting.delivery_within_months` i governance.yaml.',
  },
  'leader-review-old': {
    title: 'Leiaren har ikkje gått gjennom prosjektet',
    message: ({ date: reviewed, days, limit }, { date, number }) =>
      reviewed === ''
        ? 'Statusrapporten seier ikkje når prosjekteigaren sist gjekk gjennom prosjektet.'
        : `Prosjekteigaren gjekk sist gjennom prosjektet ${date(reviewed)}, for ${number(days)} dagar sidan. Grensa er ${number(limit)} dagar.`,
    fix: () => 'Gå gjennom prosjektet med prosjekteigaren, og før datoen i `status_report.leader_reviewed`.',
    why: 'Jamn oppfølging frå leiinga er eit av kjenneteikna på prosjekt som lukkast. Grensa blir sett i `reporting.leader_review_days` i governance.yaml.',
  },
  'proposal-without-three-elements': {
    title: 'Satsingsforslag utan alle tre elementa',
    message: ({ lacks, year }, { field, list }) =>
      `Forslaget til ${year}-budsjettet manglar ${list(lacks.map((element) => field(element).toLowerCase()))}.`,
    fix: () => 'Før kor stor del kvart element utgjer i `elements`, og ta inn det som manglar i forslaget.',
    why: 'Eit satsingsforslag skal bestå av teknisk modernisering, samfunnsnytte og intern effektivisering. Då har forslaget noko å gi både brukarane og verksemda, og moderniseringa blir betalt av noko. Med `three_elements: true` i governance.yaml er dette ein feil, med `false` blir det ikkje spurt etter.',
  },
  'collaboration-gap': {
    title: 'Samarbeid på tvers som ikkje er på plass',
    message: ({ gaps, bodies }, { number, list, quote, field }) =>
      `${number(bodies)} verksemder er med, men svaret er nei på ${list(gaps.map((gap) => quote(field(gap))))}.`,
    fix: () =>
      'Få det på plass, og rett svaret i `collaboration`. Til det er gjort, høyrer samarbeidet heime i `risks`, med eigar og tiltak.',
    why: 'Samarbeid på tvers er risikosport. Digitaliseringsrådet gir fem råd: organiser arbeidet i lag på alle nivå, gi tydelege felles føringar, gjer rollene kjende for alle, og ta brukarar og leverandørar tidleg med. Eit nei er ein risiko nokon må eige.',
    related: () => 'eit anna nei',
  },
};
