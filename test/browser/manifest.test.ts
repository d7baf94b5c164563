import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUILT_EXTENSION } from '../../lib/command-line/browser/launch'

/**
 * The reviewed manifests. Whoever changes what the extension may do changes these snapshots too
 * (`npm run manifest -- --update`) and says why.
 */
describe.each(['chromium', 'firefox'] as const)('the manifest built for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(join(BUILT_EXTENSION[browser], 'manifest.json'), 'utf8'))

  it('is the one that was reviewed', async () => {
    await expect(`${JSON.stringify({ ...manifest, version: '' }, null, 2)}\n`).toMatchFileSnapshot(
      `manifests/${browser}.json`,
    )
  })

  it('asks for no access to any site at install', () => {
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.permissions.filter((permission: string) => /[:<]|^tabs$/.test(permission))).toEqual([])
  })
})
