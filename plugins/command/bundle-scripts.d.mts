// What the tests, which are TypeScript, use of it.
import type { BuildOptions, build, OutputFile } from 'esbuild'

export function bundlePages(
  bundle: typeof build,
  entryPoints: Record<string, string>,
  options: BuildOptions
): Promise<Pick<OutputFile, 'path' | 'contents'>[]>
