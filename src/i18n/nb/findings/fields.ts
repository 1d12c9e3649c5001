// Bokmål for what can be wrong with one field by itself.
import type { FieldArguments } from '../../../core/schema/field-findings.ts';
import type { FieldKey } from '../../../generated/schema-texts.ts';
import type { WordsFor } from '../../finding-words.ts';
import { choiceByLabel, choiceList, choiceWithLabel, keyByTitle, keyWithTitle } from '../../known-label.ts';
import type { Speak } from '../../speak.ts';

export const fieldWords: WordsFor<FieldArguments> = {
  'unknown-key': {
    title: 'Ukjent nøkkel',
    message: ({ key }) => `\`${key}\` er ikke en nøkkel her.`,
    fix: (args, speak) => {
      const { key, suggestion, holder, allowed } = args;
      const meant = keyByTitle(key, args, speak);
      if (meant) return `Mente du ${keyWithTitle(holder, meant, speak)}?`;
      if (suggestion) return `Mente du \`${suggestion}\`?`;
      return holder === 'project' || allowed.length === 0
        ? 'Egne felt legges under `local` og erklæres i portfolio.yaml.'
        : `Her kan det stå ${allowed.map((each) => `\`${each}\``).join(', ')}.`;
    },
    why: 'En nøkkel som verktøyet ikke kjenner, ville blitt oversett. En skrivefeil i en nøkkel kunne dermed skjule en kostnad eller en risiko.',
  },
  'misplaced-key': {
    title: 'Nøkkel på feil plass',
    message: ({ key }) => `\`${key}\` hører ikke hjemme her.`,
    fix: ({ belongs }) => `Flytt den til \`${belongs}\`. Se på innrykket.`,
    why: 'Innrykket avgjør hva en linje hører til. En nøkkel på feil nivå blir ikke lest som det du mente.',
  },
  'bad-key': {
    title: 'Nøkkel med ulovlige tegn',
    message: ({ key }, { quote }) => `${quote(key)} kan ikke brukes som id.`,
    fix: () => 'Bruk bokstavene a–z, tall, bindestrek og understrek.',
    why: 'En id brukes i filnavn, lenker og rapporter, og må derfor bestå av tegn som alle programmer tåler.',
  },
  'missing-key': {
    title: 'Nøkkel mangler',
    message: ({ field, definition }, speak) => `Her mangler ${named(field, definition, speak)}.`,
    fix: ({ field }) => `Legg til \`${field}: …\`, eller fjern hele punktet.`,
    why: 'Noen felt gir bare mening sammen. En risiko uten hendelse eller en gevinst uten navn kan ikke vises for rådet.',
  },
  'empty-value': {
    title: 'Nøkkel uten verdi',
    message: ({ field, definition }, speak) => `${named(field, definition, speak)} har ingen verdi.`,
    fix: () => 'Skriv verdien etter kolonet, eller fjern linjen.',
    why: 'En nøkkel uten verdi ser utfylt ut, men er det ikke.',
  },
  'not-a-date': {
    title: 'Ikke en dato',
    message: ({ value, problem }, speak) => dateProblem(value, problem, speak),
    fix: ({ suggestion }) =>
      suggestion ? `Skriv ${suggestion}.` : 'Skriv datoen som år-måned-dag, for eksempel 2027-03-31.',
    why: 'Datoer skrives år-måned-dag, slik at alle leser dem likt og de kan sorteres.',
  },
  'not-a-number': {
    title: 'Ikke et tall',
    message: ({ value, field, definition }, speak) =>
      `${speak.quote(value)} er ikke et tall, og ${named(field, definition, speak)} skal være det.`,
    fix: (args) => numberRemedy(args),
    why: 'Tall skrives med bare sifre, og desimaler med punktum. Med mellomrom, komma eller «mill.» blir de lest som tekst, og kan ikke summeres.',
  },
  'not-whole': {
    title: 'Ikke et helt tall',
    message: ({ value, field, definition }, speak) =>
      `${speak.number(value, 6)} er ikke et helt tall, og ${named(field, definition, speak)} skal være det.`,
    fix: ({ holds, readings, millions, written }) => {
      if (readings.length > 0) return `Skriv ${readings[0]} hvis punktumet skiller tusener.`;
      if (millions !== null) return inMillions(written, millions);
      return holds === 'money' ? 'Rund av til hele kroner.' : 'Rund av til et helt tall.';
    },
    why: 'Beløp er i hele kroner, og noen andre tall telles bare i hele. Da går summer alltid opp.',
  },
  'quote-needed': {
    title: 'Anførselstegn mangler',
    message: ({ written, read }) =>
      written === read
        ? `${written} leses som et tall eller sann/usann, men skal være tekst.`
        : `${written} blir lest som ${read}.`,
    fix: ({ written }) => `Sett det i anførselstegn: "${written}".`,
    why: 'Uten anførselstegn blir sifre lest som tall, og nuller foran forsvinner: 0301 blir 301. Koder og nummer skal stå i anførselstegn.',
  },
  'not-true-or-false': {
    title: 'Ikke sann eller usann',
    message: ({ value, field, definition }, speak) =>
      `${named(field, definition, speak)} skal være true eller false, ikke ${speak.quote(value)}.`,
    fix: () => 'Skriv true for ja og false for nei, uten anførselstegn.',
    why: 'Ja og nei skrives true og false, som er de eneste ordene som alle programmer leser likt.',
  },
  'not-a-list': {
    title: 'Ikke en liste',
    message: ({ field, definition }, speak) => `${named(field, definition, speak)} skal være en liste.`,
    fix: () => 'Sett en strek og et mellomrom foran hvert punkt: «- punkt».',
    why: 'Felt som kan ha flere verdier, er lister, også når det bare er én.',
  },
  'not-a-group': {
    title: 'Ikke en gruppe',
    message: ({ field, definition }, speak) => `${named(field, definition, speak)} skal ha nøkler under seg.`,
    fix: ({ keys }) =>
      keys.length > 0
        ? `Skriv verdien på en egen linje med innrykk, under en av nøklene ${keys
            .slice(0, 8)
            .map((key) => `\`${key}\``)
            .join(', ')}.`
        : 'Skriv hver verdi på en egen linje med innrykk og nøkkel.',
    why: 'Noen felt er grupper med egne nøkler, slik at det er klart hva hver verdi betyr.',
  },
  'not-text': {
    title: 'Ikke en enkelt verdi',
    message: ({ field, definition }, speak) =>
      `${named(field, definition, speak)} skal være én verdi, ikke en liste eller en gruppe.`,
    fix: () => 'Skriv verdien på samme linje som nøkkelen. Sett tekst med kolon i anførselstegn.',
    why: 'En tekst med kolon i leses som en nøkkel med verdi når den ikke står i anførselstegn.',
  },
  'unknown-choice': {
    title: 'Ukjent valg',
    message: ({ value, field, definition }, speak) =>
      `${speak.quote(value)} er ikke et valg for ${named(field, definition, speak)}.`,
    fix: (args, speak) => {
      const { value, suggestion, choice, choices } = args;
      const meant = choiceByLabel(value, args, speak) ?? suggestion;
      return meant
        ? `Mente du ${choiceWithLabel(choice, meant, speak)}?`
        : `Velg en av ${choiceList(choice, choices, speak)}.`;
    },
    why: 'Feltet har faste valg, slik at kort kan sammenlignes og telles. Valgene er på engelsk i filen, og på norsk i rapporten.',
  },
  'bad-form': {
    title: 'Feil form',
    message: ({ value, form }, { quote }) =>
      `${quote(value)} er ikke ${forms[form]?.[0] ?? 'skrevet slik det skal være'}.`,
    fix: ({ form, suggestion }) =>
      suggestion
        ? `Skriv årstallet med fire sifre, i anførselstegn: "${suggestion}".`
        : (forms[form]?.[1] ?? 'Se forklaringen av feltet.'),
    why: 'Koder og nummer har en fast form, slik at de kan kontrolleres og kobles til andre systemer.',
  },
  'out-of-range': {
    title: 'Utenfor grensene',
    message: ({ value, minimum, maximum, field, definition }, speak) =>
      `${speak.number(value, 6)} er for ${minimum === null ? 'stort' : 'lite'} for ${named(field, definition, speak)}. ${minimum === null ? `Høyeste er ${speak.number(maximum ?? 0, 6)}` : `Laveste er ${speak.number(minimum, 6)}`}.`,
    fix: () => 'Rett tallet.',
    why: 'Grensene fanger skrivefeil, som en null for mye eller en prosent over hundre.',
  },
  'too-long': {
    title: 'For lang tekst',
    message: ({ limit, field, definition }, speak) =>
      `${named(field, definition, speak)} er lengre enn ${speak.number(limit)} tegn.`,
    fix: () => 'Kort ned, og legg det lange i saksarkivet.',
    why: 'Tekster skal få plass i tabeller og rapporter som folk leser.',
  },
  'too-many': {
    title: 'For mange',
    message: ({ limit, field, definition }, speak) =>
      `${named(field, definition, speak)} har flere enn ${speak.number(limit)} punkter.`,
    fix: () => 'Slå sammen, eller fjern noen.',
    why: 'Grensen fanger feil og holder kortet lesbart.',
  },
  'too-few': {
    title: 'For få',
    message: ({ limit, field, definition }, speak) =>
      `${named(field, definition, speak)} skal ha minst ${speak.number(limit)}.`,
    fix: () => 'Legg til det som mangler.',
    why: 'Feltet gir bare mening med flere verdier, som laveste og høyeste.',
  },
};

const forms: Readonly<Record<string, readonly [form: string, remedy: string]>> = {
  id: ['en gyldig id', 'Bruk minst to tegn: små bokstaver a–z, tall og bindestrek, som `digital-hjemmeoppfolging`.'],
  key: ['en gyldig id', 'Bruk bokstavene a–z, tall, bindestrek og understrek.'],
  card_elsewhere: [
    'et kort i en annen portefølje',
    'Skriv nøkkelen til porteføljen, skråstrek og id-en, som `fjordregionen/responssenter`.',
  ],
  case_number: ['et saksnummer', 'Skriv det som "2026/1234", i anførselstegn.'],
  organisation_number: ['et organisasjonsnummer', 'Skriv ni sifre uten mellomrom, i anførselstegn.'],
  municipality_number: ['et kommunenummer', 'Skriv fire sifre i anførselstegn, som "0301".'],
  currency: ['en valutakode', 'Skriv tre store bokstaver, som NOK.'],
  link: ['en nettadresse', 'Adressen skal begynne med https://.'],
};

function numberRemedy({ value, holds, suggestion, readings, millions }: FieldArguments['not-a-number']): string {
  if (readings.length > 1)
    return `Komma kan skille tusener eller desimaler. Skriv ${readings[0]} eller ${readings[1]}, etter hva du mener.`;
  if (millions !== null) return inMillions(value, millions);
  if (holds === 'money')
    return suggestion
      ? `Skriv ${suggestion}: bare sifre, uten mellomrom, komma og «mill.».`
      : 'Skriv bare sifre, for eksempel 4500000. Beløp er i hele kroner.';
  if (holds === 'integer')
    return suggestion ? `Skriv ${suggestion}: bare sifre.` : 'Skriv et helt tall med bare sifre, for eksempel 3.';
  return suggestion
    ? `Skriv ${suggestion}. Desimaler skrives med punktum.`
    : 'Skriv bare sifre, og desimaler med punktum, for eksempel 2.5.';
}

function inMillions(written: string, millions: string): string {
  const amount = written.replaceAll(/["']/g, '').replace('.', ',');
  return `Beløp er i hele kroner. ${amount} mill. kr skrives ${millions}.`;
}

function named(field: string, definition: string, speak: Speak): string {
  if (definition === '') return `\`${field}\``;
  const title = speak.field(definition as FieldKey);
  return field === '' ? title : `\`${field}\` (${title})`;
}

function dateProblem(value: string, problem: string, { quote, date }: Speak): string {
  const [kind, number, month] = problem.split(':');
  if (kind === 'month') return `Det finnes ingen måned ${number}.`;
  if (kind === 'day') return `Det finnes ingen dag ${number} i ${date(`${month}-01`).replace(/^1\. /, '')}.`;
  if (kind === 'order') return `${value} har dagen først.`;
  if (kind === 'length') return `${value} mangler en null.`;
  return `${quote(value)} er ikke en dato.`;
}
