import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A page in the shape of a real site, and the address where that site would have it. */
export interface SitePage {
  file: string
  address: string
}

function page(file: string, address: string): SitePage {
  return { file: fileURLToPath(new URL(`../pages/${file}`, import.meta.url)), address }
}

export const greenhousePosting = page(
  'greenhouse-platform-engineer.html',
  'https://job-boards.greenhouse.io/brackwater/jobs/4182019?gh_src=feed',
)

export const sitePages = [greenhousePosting]

export const contentOf = ({ file }: SitePage) => readFileSync(file, 'utf8')
