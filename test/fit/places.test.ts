import { expect, test } from 'vitest'
import { liesIn } from '../../lib/fit/places'

test.each<[location: string, places: string[], answer: boolean | null]>([
  ['Berlin, Germany', ['Berlin'], true],
  ['Berlin', ['Germany'], true],
  ['Deutschland', ['Germany'], true],
  ['Munich', ['München'], true],
  ['NYC', ['New York'], true],
  ['Austin, TX', ['United States'], true],
  ['Springfield, IL', ['USA'], true],
  ['Lisbon, Portugal', ['Europe'], true],
  ['Berlin or Paris', ['Paris'], true],
  ['Berlin, Germany', ['Munich'], false],
  ['San Francisco, CA', ['Berlin', 'London'], false],
  ['Bangalore, India', ['Europe'], false],
  ['Germany', ['Berlin'], null],
  ['Kleinkleckersdorf', ['Berlin'], null],
  ['Springfield, IL', ['Boston'], null],
  ['Anywhere', ['Berlin'], null],
  ['Berlin', [], null],
])('%s in %j: %s', (location, places, answer) => {
  expect(liesIn(location, places)).toBe(answer)
})
