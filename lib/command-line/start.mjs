/** `npm start`: sets everything up, then hands over to `start.ts`, which opens a browser with the extension. */
import { spawn } from 'node:child_process'
import { installWhatIsLocked } from './set-up.mjs'

installWhatIsLocked()
const start = ['--import', 'tsx', 'lib/command-line/start.ts', ...process.argv.slice(2)]
const rest = spawn(process.execPath, start, { stdio: 'inherit' })
// Ctrl+C reaches the child as well; it closes the browser and ends by itself.
process.on('SIGINT', () => {})
rest.once('exit', (code) => process.exit(code ?? 1))
