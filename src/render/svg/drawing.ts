// What every drawing is: as wide as all the others, as high as it needs to be.

export interface Drawing {
  readonly height: number;
  /** Marks of SVG, inside a view box from 0 0. */
  readonly marks: readonly string[];
}

/** Narrow, so that words are legible on a telephone when the whole drawing is as wide as its screen. */
export const drawingWidth = 480;
