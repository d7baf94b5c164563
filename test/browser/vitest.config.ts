import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox'
    wholeCorpus: boolean
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The tests of the built extension: `npm run build` first. `--mode whole-corpus` reads all the postings of the corpus. */
export default defineConfig(({ mode }) => {
  const wholeCorpus = mode === 'whole-corpus'
  const inBrowser = {
    root,
    include: ['test/browser/**/*.test.ts'],
    exclude: ['test/browser/manifest.test.ts'],
    // One browser at a time: each is heavy, and focus belongs to one window.
    fileParallelism: false,
    // The browsers are apart from each other; what drives them need not be loaded anew for each file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  }
  return {
    root,
    test: {
      projects: [
        { test: { ...inBrowser, name: 'chromium', provide: { browser: 'chromium' as const, wholeCorpus } } },
        { test: { ...inBrowser, name: 'firefox', provide: { browser: 'firefox' as const, wholeCorpus } } },
        { test: { root, name: 'manifest', include: ['test/browser/manifest.test.ts'] } },
      ],
    },
  }
})
