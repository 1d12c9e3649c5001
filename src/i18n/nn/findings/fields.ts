// Nynorsk for what can be wrong with one field by itself.
import type { FieldArguments } from '../../../core/schema/field-findings.ts';
import type { FieldKey } from '../../../generated/schema-texts.ts';
import type { WordsFor } from '../../finding-words.ts';
import { choiceByLabel, choiceList, choiceWithLabel, keyByTitle, keyWithTitle } from '../../known-label.ts';
import type { Speak } from '../../speak.ts';

export const fieldWords: WordsFor<FieldArguments> = {
  'unknown-key': {
    title: 'Ukjend nøkkel',
    message: ({ key }) => `\`${key}\` er ikkje ein nøkkel her.`,
    fix: (args, speak) => {
      const { key, suggestion, holder, allowed } = args;
      const meant = keyByTitle(key, args, speak);
      if (meant) return `Meinte du ${keyWithTitle(holder, meant, speak)}?`;
      if (suggestion) return `Meinte du \`${suggestion}\`?`;
      return holder === 'project' || allowed.length === 0
        ? 'Lokale felt står under `local` og er førte opp i portfolio.yaml.'
        : `Her kan det stå ${allowed.map((each) => `\`${each}\``).join(', ')}.`;
    },
    why: 'Ein nøkkel som verktøyet ikkje kjenner, ville blitt oversedd. Ein skrivefeil i ein nøkkel kunne dermed skjule ein kostnad eller ein risiko.',
  },
  'misplaced-key': {
    title: 'Nøkkel på feil plass',
    message: ({ key }) => `\`${key}\` høyrer ikkje heime her.`,
    fix: ({ belongs }) => `Flytt han til \`${belongs}\`. Sjå på innrykket.`,
    why: 'Innrykket avgjer kva ei linje høyrer til. Ein nøkkel på feil nivå blir ikkje lesen som det du meinte.',
  },
  'bad-key': {
    title: 'Nøkkel med ulovlege teikn',
    message: ({ key }, { quote }) => `${quote(key)} kan ikkje brukast som id.`,
    fix: () => 'Bruk bokstavane a–z, tal, bindestrek og understrek.',
    why: 'Ein id blir brukt i filnamn, lenkjer og rapportar, og må difor bestå av teikn som alle program toler.',
  },
  'missing-key': {
    title: 'Nøkkel manglar',
    message: ({ field, definition }, speak) => `Her manglar ${named(field, definition, speak)}.`,
    fix: ({ field }) => `Legg til \`${field}: …\`, eller fjern heile punktet.`,
    why: 'Nokre felt gir berre meining saman. Ein risiko utan hending eller ein gevinst utan namn kan ikkje visast for rådet.',
  },
  'empty-value': {
    title: 'Nøkkel utan verdi',
    message: ({ field, definition }, speak) => `${named(field, definition, speak)} har ingen verdi.`,
    fix: () => 'Skriv verdien etter kolonet, eller fjern linja.',
    why: 'Ein nøkkel utan verdi ser utfylt ut, men er det ikkje.',
  },
  'not-a-date': {
    title: 'Ikkje ein dato',
    message: ({ value, problem }, speak) => dateProblem(value, problem, speak),
    fix: ({ suggestion }) =>
      suggestion ? `Skriv ${suggestion}.` : 'Skriv datoen som år-månad-dag, til dømes 2027-03-31.',
    why: 'Datoar blir skrivne år-månad-dag, slik at alle les dei likt og dei kan sorterast.',
  },
  'not-a-number': {
    title: 'Ikkje eit tal',
    message: ({ value, field, definition }, speak) =>
      `${speak.quote(value)} er ikkje eit tal, og ${named(field, definition, speak)} skal vere det.`,
    fix: (args) => numberRemedy(args),
    why: 'Tal blir skrivne med berre siffer, og desimalar med punktum. Med mellomrom, komma eller «mill.» blir dei lesne som tekst, og kan ikkje summerast.',
  },
  'not-whole': {
    title: 'Ikkje eit heilt tal',
    message: ({ value, field, definition }, speak) =>
      `${speak.number(value, 6)} er ikkje eit heilt tal, og ${named(field, definition, speak)} skal vere det.`,
    fix: ({ holds, readings, millions, written }) => {
      if (readings.length > 0) return `Skriv ${readings[0]} om punktumet skil tusen.`;
      if (millions !== null) return inMillions(written, millions);
      return holds === 'money' ? 'Rund av til heile kroner.' : 'Rund av til eit heilt tal.';
    },
    why: 'Beløp er i heile kroner, og nokre andre tal blir berre talde i heile. Då går summar alltid opp.',
  },
  'quote-needed': {
    title: 'Hermeteikn manglar',
    message: ({ written, read }) =>
      written === read
        ? `${written} blir lese som eit tal eller sann/usann, men skal vere tekst.`
        : `${written} blir lese som ${read}.`,
    fix: ({ written }) => `Set det i hermeteikn: "${written}".`,
    why: 'Utan hermeteikn blir siffer lesne som tal, og nullar framfor forsvinn: 0301 blir 301. Kodar og nummer skal stå i hermeteikn.',
  },
  'not-true-or-false': {
    title: 'Ikkje sann eller usann',
    message: ({ value, field, definition }, speak) =>
      `${named(field, definition, speak)} skal vere true eller false, ikkje ${speak.quote(value)}.`,
    fix: () => 'Skriv true for ja og false for nei, utan hermeteikn.',
    why: 'Ja og nei blir skrivne true og false, som er dei einaste orda som alle program les likt.',
  },
  'not-a-list': {
    title: 'Ikkje ei liste',
    message: ({ field, definition }, speak) => `${named(field, definition, speak)} skal vere ei liste.`,
    fix: () => 'Set ein strek og eit mellomrom framfor kvart punkt: «- punkt».',
    why: 'Felt som kan ha fleire verdiar, er lister, også når det berre er éin.',
  },
  'not-a-group': {
    title: 'Ikkje ei gruppe',
    message: ({ field, definition }, speak) => `${named(field, definition, speak)} skal ha nøklar under seg.`,
    fix: ({ keys }) =>
      keys.length > 0
        ? `Skriv verdien på ei eiga linje med innrykk, under ein av nøklane ${keys
            .slice(0, 8)
            .map((key) => `\`${key}\``)
            .join(', ')}.`
        : 'Skriv kvar verdi på ei eiga linje med innrykk og nøkkel.',
    why: 'Nokre felt er grupper med eigne nøklar, slik at det er klart kva kvar verdi betyr.',
  },
  'not-text': {
    title: 'Ikkje ein enkelt verdi',
    message: ({ field, definition }, speak) =>
      `${named(field, definition, speak)} skal vere éin verdi, ikkje ei liste eller ei gruppe.`,
    fix: () => 'Skriv verdien på same linje som nøkkelen. Set tekst med kolon i hermeteikn.',
    why: 'Ein tekst med kolon i blir lesen som ein nøkkel med verdi når han ikkje står i hermeteikn.',
  },
  'unknown-choice': {
    title: 'Ukjent val',
    message: ({ value, field, definition }, speak) =>
      `${speak.quote(value)} er ikkje eit val for ${named(field, definition, speak)}.`,
    fix: (args, speak) => {
      const { value, suggestion, choice, choices } = args;
      const meant = choiceByLabel(value, args, speak) ?? suggestion;
      return meant
        ? `Meinte du ${choiceWithLabel(choice, meant, speak)}?`
        : `Vel ein av ${choiceList(choice, choices, speak)}.`;
    },
    why: 'Feltet har faste val, slik at kort kan samanliknast og teljast. Vala er på engelsk i fila, og på norsk i rapporten.',
  },
  'bad-form': {
    title: 'Feil form',
    message: ({ value, form }, { quote }) =>
      `${quote(value)} er ikkje ${forms[form]?.[0] ?? 'skriven slik det skal vere'}.`,
    fix: ({ form, suggestion }) =>
      suggestion
        ? `Skriv årstalet med fire siffer, i hermeteikn: "${suggestion}".`
        : (forms[form]?.[1] ?? 'Sjå forklaringa av feltet.'),
    why: 'Kodar og nummer har ei fast form, slik at dei kan kontrollerast og koplast til andre system.',
  },
  'out-of-range': {
    title: 'Utanfor grensene',
    message: ({ value, minimum, maximum, field, definition }, speak) =>
      `${speak.number(value, 6)} er for ${minimum === null ? 'stort' : 'lite'} for ${named(field, definition, speak)}. ${minimum === null ? `Høgaste er ${speak.number(maximum ?? 0, 6)}` : `Lågaste er ${speak.number(minimum, 6)}`}.`,
    fix: () => 'Rett talet.',
    why: 'Grensene fangar skrivefeil, som ein null for mykje eller ein prosent over hundre.',
  },
  'too-long': {
    title: 'For lang tekst',
    message: ({ limit, field, definition }, speak) =>
      `${named(field, definition, speak)} er lengre enn ${speak.number(limit)} teikn.`,
    fix: () => 'Kort ned, og legg det lange i saksarkivet.',
    why: 'Tekstar skal få plass i tabellar og rapportar som folk les.',
  },
  'too-many': {
    title: 'For mange',
    message: ({ limit, field, definition }, speak) =>
      `${named(field, definition, speak)} har fleire enn ${speak.number(limit)} punkt.`,
    fix: () => 'Slå saman, eller fjern nokre.',
    why: 'Grensa fangar feil og held kortet lesbart.',
  },
  'too-few': {
    title: 'For få',
    message: ({ limit, field, definition }, speak) =>
      `${named(field, definition, speak)} skal ha minst ${speak.number(limit)}.`,
    fix: () => 'Legg til det som manglar.',
    why: 'Feltet gir berre meining med fleire verdiar, som lågaste og høgaste.',
  },
};

const forms: Readonly<Record<string, readonly [form: string, remedy: string]>> = {
  id: ['ein gyldig id', 'Bruk minst to teikn: små bokstavar a–z, tal og bindestrek, som `digital-hjemmeoppfolging`.'],
  key: ['ein gyldig id', 'Bruk bokstavane a–z, tal, bindestrek og understrek.'],
  card_elsewhere: [
    'eit kort i ein annan portefølje',
    'Skriv nøkkelen til porteføljen, skråstrek og id-en, som `fjordregionen/responssenter`.',
  ],
  case_number: ['eit saksnummer', 'Skriv det som "2026/1234", i hermeteikn.'],
  organisation_number: ['eit organisasjonsnummer', 'Skriv ni siffer utan mellomrom, i hermeteikn.'],
  municipality_number: ['eit kommunenummer', 'Skriv fire siffer i hermeteikn, som "0301".'],
  currency: ['ein valutakode', 'Skriv tre store bokstavar, som NOK.'],
  link: ['ei nettadresse', 'Adressen skal byrje med https://.'],
};

function numberRemedy({ value, holds, suggestion, readings, millions }: FieldArguments['not-a-number']): string {
  if (readings.length > 1)
    return `Komma kan skilje tusen eller desimalar. Skriv ${readings[0]} eller ${readings[1]}, etter kva du meiner.`;
  if (millions !== null) return inMillions(value, millions);
  if (holds === 'money')
    return suggestion
      ? `Skriv ${suggestion}: berre siffer, utan mellomrom, komma og «mill.».`
      : 'Skriv berre siffer, til dømes 4500000. Beløp er i heile kroner.';
  if (holds === 'integer')
    return suggestion ? `Skriv ${suggestion}: berre siffer.` : 'Skriv eit heilt tal med berre siffer, til dømes 3.';
  return suggestion
    ? `Skriv ${suggestion}. Desimalar blir skrivne med punktum.`
    : 'Skriv berre siffer, og desimalar med punktum, til dømes 2.5.';
}

function inMillions(written: string, millions: string): string {
  const amount = written.replaceAll(/["']/g, '').replace('.', ',');
  return `Beløp er i heile kroner. ${amount} mill. kr skal skrivast ${millions}.`;
}

function named(field: string, definition: string, speak: Speak): string {
  if (definition === '') return `\`${field}\``;
  const title = speak.field(definition as FieldKey);
  return field === '' ? title : `\`${field}\` (${title})`;
}

function dateProblem(value: string, problem: string, { quote, date }: Speak): string {
  const [kind, number, month] = problem.split(':');
  if (kind === 'month') return `Det finst ingen månad ${number}.`;
  if (kind === 'day') return `Det finst ingen dag ${number} i ${date(`${month}-01`).replace(/^1\. /, '')}.`;
  if (kind === 'order') return `${value} har dagen først.`;
  if (kind === 'length') return `${value} manglar ein null.`;
  return `${quote(value)} er ikkje ein dato.`;
}
