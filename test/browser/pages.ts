import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A page in the shape of a real site, and the address where that site would have it. */
export interface SitePage {
  file: string
  address: string
}

function page(file: string, address: string): SitePage {
  return { file: fileURLToPath(new URL(file, import.meta.url)), address }
}

export const greenhousePosting = page(
  '../pages/greenhouse-platform-engineer.html',
  'https://job-boards.greenhouse.io/brackwater/jobs/4182019?gh_src=feed',
)

/** The one that `npm start` shows. */
export const samplePosting = page(
  '../../lib/command-line/sample-posting.html',
  'https://careers.tidewater.example/jobs/senior-backend-engineer',
)

export const sitePages = [greenhousePosting, samplePosting]

export const contentOf = ({ file }: SitePage) => readFileSync(file, 'utf8')
