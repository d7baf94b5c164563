import { defineConfig } from 'vitest/config'

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox'
  }
}

const root = new URL('../..', import.meta.url).pathname
const inBrowser = {
  root,
  include: ['test/browser/**/*.test.ts'],
  exclude: ['test/browser/manifest.test.ts'],
  // One browser at a time: each is heavy, and focus belongs to one window.
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

/** The tests of the built extension: `npm run build` first. */
export default defineConfig({
  root,
  test: {
    projects: [
      { test: { ...inBrowser, name: 'chromium', provide: { browser: 'chromium' } } },
      { test: { ...inBrowser, name: 'firefox', provide: { browser: 'firefox' } } },
      { test: { root, name: 'manifest', include: ['test/browser/manifest.test.ts'] } },
    ],
  },
})
