/**
 * Installs exactly what is locked, when that is not what is there. Plain Node, no dependency: it runs before any
 * exists. Shared by `npm start` and `npm test`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export function installWhatIsLocked() {
  process.chdir(root)
  refuseOldNode()
  if (isInstalled()) return
  console.log('Installing what package-lock.json lists (npm ci) ...')
  const { status } = spawnSync('npm ci --no-audit --no-fund', { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) {
    console.error('npm ci failed (see above). Check the network and run the command again.')
    process.exit(1)
  }
}

/** npm leaves a copy of the lock behind; every locked package must stand there in the same version. */
function isInstalled() {
  const copy = 'node_modules/.package-lock.json'
  if (!existsSync(copy)) return false
  if (statSync(copy).mtimeMs >= statSync('package-lock.json').mtimeMs) return true
  const installed = packagesOf(copy)
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function refuseOldNode() {
  const asked = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace('>=', '')
  const [major = 0, minor = 0] = asked.split('.').map(Number)
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number)
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return
  console.error(`Rolefit needs Node ${asked} or newer; this is ${process.versions.node}. See https://nodejs.org.`)
  process.exit(1)
}
