// Holds the imports of a source tree against dependency-cruiser.config.mjs, and refuses to be content with what it did not see:
// a reader that cannot parse TypeScript finds no modules, no types, and so nothing wrong.
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

export interface LayerReport {
  readonly modules: number;
  /** `import type` seen: 0 means that TypeScript was not read as TypeScript. */
  readonly typeImports: number;
  readonly violations: readonly LayerViolation[];
}

export interface LayerViolation {
  readonly rule: string;
  readonly comment: string;
  readonly from: string;
  readonly to: string;
}

export async function layerReport(root: string, folders: readonly string[], baseDir = root): Promise<LayerReport> {
  const options = await extractOptions(`${root}/dependency-cruiser.config.mjs`);
  const tsConfig = extractTSConfig(`${root}/tsconfig.json`);
  const { output } = await cruise([...folders], { ...options, baseDir, validate: true }, undefined, { tsConfig });
  const { modules, summary } = output as ICruiseResult;
  const comments = new Map((options.ruleSet?.forbidden ?? []).map(({ name, comment }) => [name, comment ?? '']));
  const dependencies = modules.flatMap((module) => module.dependencies);
  return {
    modules: modules.filter(({ source }) => source.startsWith('src/')).length,
    typeImports: dependencies.filter(({ dependencyTypes }) => dependencyTypes.includes('type-only')).length,
    violations: summary.violations.map((violation) => ({
      rule: violation.rule.name,
      comment: comments.get(violation.rule.name) ?? '',
      from: violation.from,
      to: wayOf(violation),
    })),
  };
}

function wayOf({ cycle, to }: IViolation): string {
  return cycle ? cycle.map(({ name }) => name).join(' -> ') : to;
}
