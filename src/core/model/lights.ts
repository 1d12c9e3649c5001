// The traffic lights of a status report, the overall light first.
import type { Light, StatusReport } from '../../generated/card-types.ts';
import type { Card } from './portfolio.ts';

const lightNames = [
  'overall',
  'time',
  'cost',
  'quality',
  'risk',
  'benefit',
] as const satisfies readonly (keyof StatusReport)[];

type LightName = (typeof lightNames)[number];

/** Those that are set. */
export function lightsOf({ status_report: report }: Card): readonly (readonly [LightName, Light])[] {
  return lightNames.flatMap((name) => {
    const light = report?.[name];
    return light ? [[name, light] as const] : [];
  });
}
