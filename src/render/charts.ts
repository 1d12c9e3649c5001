// What a chart shows, free of how it is drawn.
export type Chart = QuadrantChart | GanttChart | BarChart | FanChart | PieChart | MatrixChart | TrendChart;

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
  /** From 0 to 1 on both axes. A label is short: the number of a row in the table. */
  readonly points: readonly QuadrantPoint[];
  /** What the size of a bubble means, and how much the largest one is. */
  readonly sizeMeans?: string;
}

export interface QuadrantPoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** From 0 to 1, by area: a bubble where the format can draw one. null when it is unknown. */
  readonly size?: number | null;
}

export interface GanttChart {
  readonly kind: 'gantt';
  readonly sections: readonly { readonly label: string; readonly tasks: readonly GanttTask[] }[];
  /** What a filled bar and an open one mean, where both occur and the format can say it beside them. */
  readonly looks?: { readonly active: string; readonly planned: string };
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
  /** What the line is: "Ramme". */
  readonly lineName?: string;
  /** Between what each lying bar is wanted to end; null without a wish. */
  readonly wanted?: readonly (readonly [low: number, high: number] | null)[];
  readonly wantedName?: string;
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
  /** What the lines and the bars are, for formats that can write it beside them: "P10". */
  readonly names?: { readonly low: string; readonly middle: string; readonly high: string; readonly frame?: string };
}

export interface PieChart {
  readonly kind: 'pie';
  readonly slices: readonly { readonly label: string; readonly value: number }[];
}

/** How grave each meeting of a row and a column is. Drawn where the format can; elsewhere the table beside it is enough. */
export interface MatrixChart {
  readonly kind: 'matrix';
  /** From the top. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly rowsAre?: string;
  readonly columnsAre?: string;
  /** What the signs mean, where nothing beside the chart says it. */
  readonly means?: string;
  /** One row of cells for each row, one cell for each column. */
  readonly cells: readonly (readonly MatrixCell[])[];
}

export interface MatrixCell {
  /** Short: a number and a sign. The sign says what the colour says. */
  readonly text: string;
  /** 0 is nothing to mind, 3 the gravest. null when there is nothing to say. */
  readonly level: 0 | 1 | 2 | 3 | null;
  /** Nothing is here: the colour alone is of interest. */
  readonly isQuiet?: boolean;
}

/** What an amount was from one date to the next. */
export interface TrendChart {
  readonly kind: 'trend';
  /** What the numbers are: "mill. kr". */
  readonly unit: string;
  /** ISO dates, the oldest first; the label is the date in words. */
  readonly points: readonly { readonly date: string; readonly label: string; readonly value: number }[];
  /** What the amount is held against: what was first approved. */
  readonly limit?: { readonly name: string; readonly value: number };
}
