// Numbers for programs: as worked out, without the last digits that only tell how computers add (49.529199999999996 is 49.5292).

/** A replacer for JSON.stringify: rounds to nine decimals, and leaves whole numbers and everything else as they are. */
export function rawNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1e9) / 1e9 : value;
}
