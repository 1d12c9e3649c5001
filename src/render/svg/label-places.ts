// Where labels of points go so that they do not lie on each other: in the middle of the point if there is room, else around it, ever
// further out. The first ones get the best places, so the same points give the same places.

export interface LabelWish {
  /** Middle of the point. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelPlace {
  /** Middle of the label. */
  readonly x: number;
  readonly y: number;
  /** Outside its point, so that a line has to lead to it. */
  readonly isAway: boolean;
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const rings = 8;
/** Right, left, above, below, and the corners. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [-0.8, -0.8],
  [0.8, 0.8],
  [-0.8, 0.8],
] as const;

export function labelPlaces(wishes: readonly LabelWish[], bounds: Bounds): readonly LabelPlace[] {
  const taken: Bounds[] = [];
  const places: LabelPlace[] = [];
  for (const [index, wish] of wishes.entries()) {
    const others = wishes.filter((_, other) => other !== index).map(({ x, y }) => boxOf({ x, y, width: 8, height: 8 }));
    const isFree = (place: LabelPlace, kept: readonly Bounds[]) => {
      const box = boxOf({ ...wish, ...place });
      return isInside(box, bounds) && kept.every((each) => !meets(box, each));
    };
    const candidates = candidatesOf(wish);
    const place =
      candidates.find((each) => isFree(each, [...taken, ...others])) ??
      candidates.find((each) => isFree(each, taken)) ??
      clamped(wish, bounds);
    taken.push(boxOf({ ...wish, ...place }));
    places.push(place);
  }
  return places;
}

function candidatesOf({ x, y, radius, width, height }: LabelWish): readonly LabelPlace[] {
  const around = Array.from({ length: rings }, (_, ring) =>
    directions.map(([dx, dy]) => ({
      x: x + dx * (radius + width / 2 + 3 + ring * 10),
      y: y + dy * (radius + height / 2 + 1 + ring * 10),
      isAway: true,
    })),
  );
  return [{ x, y, isAway: false }, ...around.flat()];
}

function clamped({ x, y, width, height }: LabelWish, { left, top, right, bottom }: Bounds): LabelPlace {
  return {
    x: Math.min(right - width / 2, Math.max(left + width / 2, x)),
    y: Math.min(bottom - height / 2, Math.max(top + height / 2, y)),
    isAway: false,
  };
}

function boxOf({ x, y, width, height }: Pick<LabelWish, 'x' | 'y' | 'width' | 'height'>): Bounds {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function isInside(box: Bounds, { left, top, right, bottom }: Bounds): boolean {
  return box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom;
}

function meets(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
