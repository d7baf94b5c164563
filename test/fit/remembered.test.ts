import { expect, test, vi } from 'vitest'
import { remembered } from '../../lib/fit/remembered'

test('asks once for each pair, in its order', () => {
  const find = vi.fn((a: string, b: string) => `${a} ${b}`)
  const ask = remembered(find)
  expect([ask('a', 'b'), ask('a', 'b'), ask('b', 'a')]).toEqual(['a b', 'a b', 'b a'])
  expect(find).toHaveBeenCalledTimes(2)
})
