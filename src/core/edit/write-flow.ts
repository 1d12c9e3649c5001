// A value on one line, and keys.
import { yamlScalar } from '../cards/yaml-scalar.ts';

export function writeFlow(value: unknown): string {
  if (typeof value === 'string') return yamlScalar(value, { inFlow: true });
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, inner]) => writePair(key, inner));
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

export function writePair(key: string, value: unknown): string {
  return `${writeKey(key)}: ${writeFlow(value)}`;
}

export function writeKey(key: string): string {
  return yamlScalar(key, { inFlow: true });
}
