// The languages, and what each has to bring.
import type { Language } from '../generated/card-types.ts';

export type { Language };
export const languages: readonly Language[] = ['nb', 'nn', 'en'];
