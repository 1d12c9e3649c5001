// Words that stand beside an amount: what the number counts, which currency it is in, and how such writers write decimals.
import type { DecimalSign } from './read-decimal.ts';

export interface AmountWord {
  /** What one counts, in whole units of the currency. */
  readonly unit?: number;
  /** The currencies that the word can mean. */
  readonly currencies?: readonly string[];
  /** The decimal sign of those who write this word. */
  readonly decimal?: DecimalSign;
  /** It says that the number is not exact. */
  readonly approximate?: true;
}

const about = { approximate: true } as const;
const thousand = { unit: 1_000 };
const million = { unit: 1_000_000 };
const thousandNorwegian = { unit: 1_000, decimal: 'comma' } as const;
const millionNorwegian = { unit: 1_000_000, decimal: 'comma' } as const;
const milliard = { unit: 1_000_000_000, decimal: 'comma' } as const;
const krone = { currencies: ['NOK', 'SEK', 'DKK'], decimal: 'comma' } as const;
const nok = { currencies: ['NOK'], decimal: 'comma' } as const;
const dollar = { currencies: ['CAD', 'USD', 'AUD', 'NZD'], decimal: 'point' } as const;

/** In small letters, without a point after. "Billion" is left out: it is 10^9 in English and 10^12 in Norwegian. */
const words: Readonly<Record<string, AmountWord>> = {
  ca: about,
  cirka: about,
  circa: about,
  omtrent: about,
  '~': about,
  k: thousand,
  thousand: thousand,
  tusen: thousandNorwegian,
  tkr: { ...krone, ...thousandNorwegian },
  tnok: { ...nok, ...thousandNorwegian },
  knok: { ...nok, ...thousandNorwegian },
  m: million,
  mio: million,
  million: million,
  millions: million,
  mill: millionNorwegian,
  millioner: millionNorwegian,
  millionar: millionNorwegian,
  mkr: { ...krone, ...millionNorwegian },
  mnok: { ...nok, ...million },
  mrd: milliard,
  milliard: milliard,
  milliarder: milliard,
  milliardar: milliard,
  kr: krone,
  krone: krone,
  kroner: krone,
  nok,
  sek: { currencies: ['SEK'] },
  dkk: { currencies: ['DKK'] },
  eur: { currencies: ['EUR'] },
  euro: { currencies: ['EUR'] },
  '€': { currencies: ['EUR'] },
  '$': dollar,
  dollar,
  dollars: dollar,
  c$: { ...dollar, currencies: ['CAD'] },
  ca$: { ...dollar, currencies: ['CAD'] },
  cad: { ...dollar, currencies: ['CAD'] },
  us$: { ...dollar, currencies: ['USD'] },
  usd: { ...dollar, currencies: ['USD'] },
  '£': { currencies: ['GBP'], decimal: 'point' },
  gbp: { currencies: ['GBP'], decimal: 'point' },
};

/** The words in a text, or null when one of them is not known. */
export function amountWords(text: string): readonly AmountWord[] | null {
  const found = text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map((word) => (Object.hasOwn(words, word) ? words[word] : undefined));
  return found.every((word) => word !== undefined) ? found : null;
}
