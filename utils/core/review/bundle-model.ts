/**
 * For bundlers, the code that takes the place of the module `id`: of the built-in model what it has learned, without
 * the examples; null = not that module. Learning takes seconds, so it is done only when asked for.
 */
export async function bundleModel(id: string): Promise<string | null> {
  if (!id.endsWith('/core/review/built-in-model.ts')) return null;
  const [{ builtInModel }, { packModel }] = await Promise.all([
    import('./built-in-model.ts'),
    import('./pack-model.ts'),
  ]);
  const packed = JSON.stringify(packModel(builtInModel));
  return `import { unpackModel } from './pack-model.ts';
    export const builtInModel = unpackModel(${packed});`;
}
