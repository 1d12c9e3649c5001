// Guesses the number that a person meant by a text such as "12,5 mill." or "1 000", as a suggestion; null when there is no safe guess.

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

export function readLooseNumber(text: string): string | null {
  const match = shape.exec(text.trim());
  const unit = units[(match?.[3] ?? '').toLowerCase()];
  if (!match || unit === undefined) return null;
  const whole = (match[1] as string).replaceAll(/[^\d-]/g, '');
  const value = Number(`${whole}.${match[2] ?? '0'}`) * unit;
  return Number.isSafeInteger(Math.round(value)) && Math.abs(value - Math.round(value)) < 1e-6
    ? String(Math.round(value))
    : String(value);
}
