// What a move means where more, later or further on has a known direction.

/** loosens: less is asked, or more is allowed, than before · tightens: the other way · changes: neither is certain. */
export type PolicyEffect = 'loosens' | 'tightens' | 'changes';

/** `effect`: what a greater number does. */
export function more(before: unknown, after: unknown, effect: 'loosens' | 'tightens'): PolicyEffect {
  const [was, is] = [Number(before), Number(after)];
  if (Number.isNaN(was) || Number.isNaN(is) || was === is) return 'changes';
  const other = effect === 'loosens' ? 'tightens' : 'loosens';
  return is > was ? effect : other;
}

/** An amount that must not be exceeded; without one there is no limit. */
export function limit(before: unknown, after: unknown): PolicyEffect {
  return more(before ?? Infinity, after ?? Infinity, 'loosens');
}

/** Of ISO dates. */
export function later(before: unknown, after: unknown, effect: 'loosens' | 'tightens'): PolicyEffect {
  return more(0, String(after) > String(before) ? 1 : -1, effect);
}

/** By the place in an order. Nothing (null) comes after everything; what is not in the order has no direction. */
export function further(
  order: readonly string[],
  before: unknown,
  after: unknown,
  effect: 'loosens' | 'tightens',
): PolicyEffect {
  const placeOf = (value: unknown) => {
    const place = value === null ? order.length : order.indexOf(String(value));
    return place < 0 ? Number.NaN : place;
  };
  return more(placeOf(before), placeOf(after), effect);
}
