// How our TypeScript is bundled, which Node 20 cannot read: for the commands, for the tests and for the benchmarks alike.

/** Options of esbuild. Packages stay where they are; what several entries share is a file of its own. */
export const BUNDLE = {
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'error'
}
