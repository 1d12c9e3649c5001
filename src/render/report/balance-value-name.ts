// What a part of the balance is called: "Fornye", "Samfunnsnytte", the name of a sector. Words that the catalogue lacks stand as they are.
import type { BalanceDimension } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';

export function balanceValueName(
  dimension: BalanceDimension,
  value: string,
  name: string | null,
  { report, fields, choices }: Catalogue,
): string {
  if (name !== null) return name;
  if (dimension === 'cross_cutting') return report.balance.divisions.across[value === 'no' ? 'no' : 'yes'];
  if (dimension === 'risk') return riskName(value, { report, choices });
  const texts: Readonly<Record<string, readonly [string, string]>> = dimension === 'element' ? fields : choices;
  const key = dimension === 'element' ? `elements.${value}` : `${dimension}=${value}`;
  return Object.hasOwn(texts, key) ? (texts[key]?.[0] ?? value) : value;
}

function riskName(value: string, { report, choices }: Pick<Catalogue, 'report' | 'choices'>): string {
  if (value === 'high' || value === 'red') return report.balance.divisions.highRisk;
  const texts: Readonly<Record<string, readonly [string, string]>> = choices;
  const key = `matrix_colour=${value}`;
  return Object.hasOwn(texts, key) ? report.balance.divisions.gravestRisk(texts[key]?.[0] ?? value) : value;
}
