// How net present value moves when one assumption at a time is wrong, downwards and upwards (FRAM uses 0.8 and 1.2).
import type { CashYear } from './cash-flow.ts';
import { discountFactors } from './discount-factors.ts';
import type { EconomicsSettings } from './economics-settings.ts';
import { netPresentValue } from './net-present-value.ts';
import { presentValuesOf, type Scaling } from './present-values-of.ts';
import { wholeUnits } from './whole-units.ts';

export type Assumption = 'projectCost' | 'operation' | 'benefit' | 'rate';

export interface SensitivityLine {
  readonly assumption: Assumption;
  /** Factor on the assumption: 1 − sensitivity and 1 + sensitivity. */
  readonly factors: readonly [low: number, high: number];
  /** Net present value at each factor, whole units of the currency. */
  readonly npv: readonly [atLow: number, atHigh: number];
}

const assumptions: readonly Assumption[] = ['projectCost', 'operation', 'benefit', 'rate'];

export function sensitivityOf(flow: readonly CashYear[], settings: EconomicsSettings): readonly SensitivityLine[] {
  const [low, high] = [1 - settings.sensitivity, 1 + settings.sensitivity];
  return assumptions.map((assumption) => ({
    assumption,
    factors: [low, high],
    npv: [npvWith(flow, settings, assumption, low), npvWith(flow, settings, assumption, high)],
  }));
}

/** Net present value when amounts turn out otherwise, as on the stress page. Whole units of the currency. */
export function stressedNpv(flow: readonly CashYear[], settings: EconomicsSettings, scaling: Scaling): number {
  return wholeUnits(netPresentValue(presentValuesOf(flow, discountFactors(settings), scaling), settings.taxCost));
}

function npvWith(
  flow: readonly CashYear[],
  settings: EconomicsSettings,
  assumption: Assumption,
  factor: number,
): number {
  if (assumption !== 'rate') return stressedNpv(flow, settings, { [assumption]: factor });
  const discount = settings.discount.map((step) => ({ ...step, rate: step.rate * factor }));
  return stressedNpv(flow, { ...settings, discount }, {});
}
