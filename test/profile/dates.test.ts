import { expect, test } from 'vitest'
import { lastYear, readMonth, yearsCovered } from '../../lib/profile/dates'

const TODAY = '2026-11-24'
const at = (year: number, month: number) => year * 12 + month - 1

test.each<[string, 'start' | 'end', number | null]>([
  ['2021-03-15', 'start', at(2021, 3)],
  ['2021-03', 'start', at(2021, 3)],
  ['2021-03', 'end', at(2021, 4)],
  ['2021', 'start', at(2021, 7)],
  ['2021', 'end', at(2021, 7)],
  ['2021-03-15T00:00:00.000Z', 'start', at(2021, 3)],
  ['March 2021', 'start', at(2021, 3)],
  ['Sept. 2021', 'start', at(2021, 9)],
  ['03/2021', 'start', at(2021, 3)],
  ['Present', 'end', at(2026, 11)],
  ['', 'end', at(2026, 11)],
  ['', 'start', null],
  ['13/2021', 'start', null],
  ['2021-13', 'start', null],
  ['soon', 'end', null],
])('%j as %s', (date, side, month) => {
  expect(readMonth(date, side, TODAY)).toBe(month)
})

test('what overlaps counts once', () => {
  expect(yearsCovered([])).toBe(0)
  expect(
    yearsCovered([
      { start: at(2018, 1), end: at(2020, 1) },
      { start: at(2019, 1), end: at(2021, 7) },
    ]),
  ).toBe(3.5)
  expect(
    yearsCovered([
      { start: at(2018, 1), end: at(2022, 1) },
      { start: at(2019, 1), end: at(2020, 1) },
    ]),
  ).toBe(4)
  expect(
    yearsCovered([
      { start: at(2020, 1), end: at(2021, 1) },
      { start: at(2016, 1), end: at(2017, 1) },
    ]),
  ).toBe(2)
})

test('the last year is that of the last month', () => {
  expect(lastYear({ start: at(2018, 1), end: at(2021, 1) })).toBe(2020)
})
