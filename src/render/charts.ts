// What a chart shows, free of how it is drawn.
export type Chart = QuadrantChart | GanttChart | BarChart | FanChart | PieChart;

export interface Axis {
  readonly low: string;
  readonly high: string;
}

export interface QuadrantChart {
  readonly kind: 'quadrant';
  readonly x: Axis;
  readonly y: Axis;
  /** Upper right, upper left, lower left, lower right. */
  readonly quadrants: readonly [string, string, string, string];
  /** From 0 to 1 on both axes. Points do not give way to each other, so a label is short: the number of a row in the table. */
  readonly points: readonly { readonly label: string; readonly x: number; readonly y: number }[];
}

export interface GanttChart {
  readonly kind: 'gantt';
  readonly sections: readonly { readonly label: string; readonly tasks: readonly GanttTask[] }[];
}

/** ISO dates; the last day counts. A milestone has no length. */
export interface GanttTask {
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly state?: 'done' | 'active' | 'critical' | 'milestone';
}

export interface BarChart {
  readonly kind: 'bars';
  /** Lying bars have room for names; standing ones have room for amounts and years. */
  readonly lying?: boolean;
  readonly categories: readonly string[];
  /** What the categories are, where they do not say it themselves: "mill. kr". */
  readonly categoryUnit?: string;
  /** What the numbers are: "mill. kr". */
  readonly unit: string;
  /** One value for each category. */
  readonly bars: readonly number[];
  /** Drawn as a line across the bars, such as a frame. */
  readonly line?: readonly number[];
}

/** How far something may go: three lines, the lowest first, which read without a legend because they never cross. One value for each category. */
export interface FanChart {
  readonly kind: 'fan';
  readonly categories: readonly string[];
  readonly unit: string;
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
  /** What there is, drawn as bars behind the lines. */
  readonly frame?: readonly number[];
}

export interface PieChart {
  readonly kind: 'pie';
  readonly slices: readonly { readonly label: string; readonly value: number }[];
}
