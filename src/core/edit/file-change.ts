// A change of what a file says. Everything else in the file is to stay.
import type { Pointer } from '../model/diagnostic.ts';

export type FileChange =
  /** Sets a value, whatever stood there. Groups that are missing on the way are made. */
  | { readonly kind: 'put'; readonly pointer: Pointer; readonly value: unknown }
  /** Adds an element at the end of a list, which is made when it is missing. */
  | { readonly kind: 'append'; readonly pointer: Pointer; readonly value: unknown }
  /** Takes an element out of a list, which stays, also when it was the last one. */
  | { readonly kind: 'take'; readonly pointer: Pointer; readonly value?: undefined }
  /** Takes a key out of a group, which has others: a file never says that a group is empty. */
  | { readonly kind: 'drop'; readonly pointer: Pointer; readonly value?: undefined };
