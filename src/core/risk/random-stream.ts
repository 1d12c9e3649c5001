// One stream of random numbers per (seed, project, purpose), so that a new card changes nobody else's draws.
import { fnv1a } from './fnv1a.ts';
import { pcg32 } from './pcg32.ts';

export const defaultSeed = 1;
export const defaultDraws = 10000;

export interface Drawing {
  readonly seed: number;
  /** N, how many draws. */
  readonly draws: number;
}

/** Numbers from 0 up to, but not including, 1. */
export function randomStream(seed: number, project: string, purpose: string): () => number {
  const next = pcg32(fnv1a(`${seed}\n${project}\n${purpose}`), fnv1a(`${project}\n${purpose}`));
  return () => next() / 2 ** 32;
}
