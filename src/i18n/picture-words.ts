// What the pictures in the guides of a new repository say. `alt` is for who cannot see them; the other keys are places in the drawing.

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Steps<N extends number> = `a${N}` | `b${N}`;

export interface PictureWords {
  /** The way of a case. */
  readonly way: Words<'alt' | `h${1 | 2 | 3 | 4 | 5 | 6}` | Steps<1 | 2 | 3 | 4 | 5 | 6>>;
  /** Where to press to fill in the form. */
  readonly form: Words<'alt' | 'head' | 'formName' | 'q1' | 'q2' | 'q3' | Steps<1 | 2 | 3 | 4>>;
  /** Where to press to mend a card. */
  readonly edit: Words<'alt' | 'head' | 'file' | 'cardTitle' | 'problem' | Steps<1 | 2 | 3 | 4 | 5>>;
  /** Where to press to review. */
  readonly review: Words<'alt' | 'head' | 'file' | 'before' | 'after' | 'comment' | Steps<1 | 2 | 3 | 4>>;
  /** Where to press to make a proposal of a form. */
  readonly label: Words<'alt' | 'head' | 'file0' | 'cardTitle' | 'label' | 'q1' | 'q2' | Steps<1 | 2 | 3 | 4>>;
}
