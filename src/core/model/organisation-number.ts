// Whether nine digits can be a Norwegian organisation number.

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Check digit k = 11 − (Σ wᵢ dᵢ mod 11), with 11 read as 0; d₁…d₈ are the first eight digits and w the weights 3 2 7 6 5 4 3 2.
 * k = 10 is never given out. Source: Brønnøysundregistrene, "Om organisasjonsnummeret".
 */
export function isOrganisationNumber(number: string): boolean {
  if (!/^\d{9}$/.test(number)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(number[8]);
}
