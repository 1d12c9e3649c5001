// Guesses the number that a person meant by a text such as "12,5 mill." or "1 000". One suggestion where the guess is safe, two
// readings where a comma or a point may part thousands or decimals, and none where the number could not stand in the field.

export type LooseNumber = {
  /** What the field holds: whole units of money, a whole number, or any number. */
  readonly holds: 'money' | 'integer' | 'number';
  readonly suggestion: string | null;
  /** "400,000" may be 400000 and 400: both, the thousands first. Otherwise empty. */
  readonly readings: readonly string[];
  /** "0,4" as money may be meant in millions: 400000. */
  readonly millions: string | null;
};

const units: Readonly<Record<string, number>> = {
  '': 1,
  kr: 1,
  nok: 1,
  kroner: 1,
  tkr: 1_000,
  tusen: 1_000,
  k: 1_000,
  mill: 1_000_000,
  mnok: 1_000_000,
  million: 1_000_000,
  millioner: 1_000_000,
  millionar: 1_000_000,
  m: 1_000_000,
  mrd: 1_000_000_000,
  milliard: 1_000_000_000,
  milliarder: 1_000_000_000,
  milliardar: 1_000_000_000,
};

const shape =
  /^(?:kr|nok)?\s*(-?\d{1,3}(?:[ .\u00A0\u202F]\d{3})+|-?\d+)(?:,(\d+))?\s*([a-z]*)\.?\s*(?:kr|kroner|nok)?\.?$/i;
const decimalPoint = /^-?\d+\.\d+$/;
const eitherMark = /^(-?[1-9]\d{0,2})[,.](\d{3})$/;
const smallDecimal = /^-?\d{1,3}[,.]\d+$/;

export function readLooseNumber(written: string, holds: LooseNumber['holds']): LooseNumber {
  const text = written.trim();
  const whole = holds !== 'number';
  const either = eitherMark.exec(text);
  const guesses = either
    ? [`${either[1]}${either[2]}`, shortest(Number(`${either[1]}.${either[2]}`))]
    : [oneGuess(text)];
  const possible = guesses.filter((each) => each !== null).filter((each) => !whole || Number.isInteger(Number(each)));
  const millions =
    holds === 'money' && possible.length === 0 && smallDecimal.test(text)
      ? shortest(Number(text.replace(',', '.')) * 1_000_000)
      : null;
  return {
    holds,
    suggestion: possible.length === 1 ? (possible[0] ?? null) : null,
    readings: possible.length === 2 ? possible : [],
    millions,
  };
}

function oneGuess(text: string): string | null {
  if (decimalPoint.test(text)) return shortest(Number(text));
  const match = shape.exec(text);
  const unit = units[(match?.[3] ?? '').toLowerCase()];
  if (!match || unit === undefined) return null;
  const whole = (match[1] as string).replaceAll(/[^\d-]/g, '');
  return shortest(Number(`${whole}.${match[2] ?? '0'}`) * unit);
}

/** A whole number is written whole, also when multiplying left a trace. */
function shortest(value: number): string {
  const whole = Number.isSafeInteger(Math.round(value)) && Math.abs(value - Math.round(value)) < 1e-6;
  return String(whole ? Math.round(value) : value);
}
