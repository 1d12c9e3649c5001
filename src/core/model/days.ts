// Counts days between two dates by whole numbers alone, so that no clock or time zone can change the answer.

/** Days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Days since 1 March of year 0 in the Gregorian calendar. The year is moved to begin in March, so that the leap day comes last:
 * with y the moved year and m the months since March, days = 365 y + ⌊y/4⌋ − ⌊y/100⌋ + ⌊y/400⌋ + ⌊(153 m + 2)/5⌋ + day − 1.
 * Source: the method that Richards gives for Julian day numbers (Explanatory Supplement to the Astronomical Almanac, ch. 15).
 */
function dayNumber(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const moved = month < 3 ? year - 1 : year;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(moved / 4) - Math.floor(moved / 100) + Math.floor(moved / 400);
  return 365 * moved + leapDays + Math.floor((153 * months + 2) / 5) + day - 1;
}
