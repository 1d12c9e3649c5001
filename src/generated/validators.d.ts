// Made from schemas/ by tools/generate.ts. Do not edit: run `npm run generate`.
export interface SchemaError { readonly instancePath: string; readonly schemaPath: string; readonly keyword: string; readonly params: Record<string, unknown>; readonly propertyName?: string }
export interface Validate { (value: unknown): boolean; errors?: readonly SchemaError[] | null }
export declare const capacity: Validate;
export declare const governance: Validate;
export declare const mapping: Validate;
export declare const meeting: Validate;
export declare const portfolio: Validate;
export declare const project: Validate;
export declare const strategy: Validate;
export declare const weights: Validate;
