import { describe, expect, test } from 'vitest'
import { identityOf, safeLink } from '../../lib/saved'

const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e'

describe('one posting', () => {
  test.each<[string, string]>([
    ['https://acme.example/jobs/7?utm_source=x&utm_medium=y', 'https://acme.example/jobs/7'],
    ['https://acme.example/jobs/7/?fbclid=1#apply', 'https://acme.example/jobs/7'],
    ['https://ACME.example:443/jobs/7?b=2&a=1', 'https://acme.example/jobs/7?a=1&b=2'],
    ['https://acme.example/careers?gh_jid=4000001&gh_src=abc', 'https://acme.example/careers?gh_jid=4000001'],
    ['https://boards.greenhouse.io/acme/jobs/4000001?gh_src=a', 'https://job-boards.greenhouse.io/acme/jobs/4000001'],
    [`https://jobs.lever.co/acme/${UUID}/apply?lever-source=x`, `https://jobs.lever.co/acme/${UUID}`],
    [`https://jobs.ashbyhq.com/acme/${UUID}/application`, `https://jobs.ashbyhq.com/acme/${UUID}`],
    [
      'https://www.linkedin.com/jobs/view/3900000001/?trackingId=q',
      'https://de.linkedin.com/jobs/view/senior-engineer-at-acme-3900000001',
    ],
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=3900000001&keywords=go',
      'https://www.linkedin.com/jobs/view/3900000001',
    ],
    ['https://www.indeed.com/jobs?q=go&vjk=abc123', 'https://www.indeed.com/viewjob?jk=abc123&from=serp'],
    ['not an address', ' not an address '],
  ])('%s is %s', (one, other) => {
    expect(identityOf(one)).toBe(identityOf(other))
  })
})

describe('two postings', () => {
  test.each<[string, string]>([
    ['https://acme.example/careers?gh_jid=1', 'https://acme.example/careers?gh_jid=2'],
    ['https://acme.example/?jk=1', 'https://acme.example/?jk=2'],
    ['https://acme.example/#/jobs/1', 'https://acme.example/#/jobs/2'],
    ['https://acme.example/jobs/7', 'https://other.example/jobs/7'],
    ['https://acme.example/jobs/7', 'https://acme.example/jobs/8'],
    ['https://acme.example/view?id=7&lang=de', 'https://acme.example/view?id=7&lang=en'],
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=3900000001',
      'https://www.linkedin.com/jobs/search/?currentJobId=3900000002',
    ],
    ['https://www.linkedin.com/jobs/view/3900000001', 'https://www.linkedin.com.evil.example/jobs/view/3900000001'],
    ['https://boards.greenhouse.io/acme/jobs/4000001', 'https://boards.greenhouse.io/other/jobs/4000001'],
    ['https://www.indeed.com/viewjob?jk=a', 'https://evilindeed.com/viewjob?jk=a'],
  ])('%s is not %s', (one, other) => {
    expect(identityOf(one)).not.toBe(identityOf(other))
  })
})

test.each<[string, string | null]>([
  ['https://acme.example/jobs/7', 'https://acme.example/jobs/7'],
  ['http://acme.example', 'http://acme.example/'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,hi', null],
  ['file:///etc/passwd', null],
  ['https://accounts.example@evil.example/', null],
  ['nonsense', null],
])('only http and https are ever opened: %s', (address, link) => {
  expect(safeLink(address)).toBe(link)
})
