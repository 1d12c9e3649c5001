// Labels that tell things apart even after they are cut: Mermaid draws two of the same name on top of each other.
import { mermaidLabel } from '../../escape/mermaid-label.ts';

export function distinctLabels(texts: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return texts.map((text) => {
    const label = mermaidLabel(text);
    let distinct = label;
    for (let time = 2; used.has(distinct); time += 1) distinct = `${label} (${time})`;
    used.add(distinct);
    return distinct;
  });
}
