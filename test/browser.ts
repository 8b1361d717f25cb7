// A real browser for tests: Chromium from the npm registry on Linux, elsewhere the Chrome that is installed.
import { type Browser, chromium } from 'playwright-core'

/** Starts the browser. Whoever starts it closes it. As root, in a container, Chromium has no sandbox. */
export async function launch(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' })
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox', '--no-zygote'] })
}
