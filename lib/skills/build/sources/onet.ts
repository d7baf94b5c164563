import { readSource } from './read-source'

const COMPUTER_OCCUPATIONS = /^15-1/

/** Technologies that O*NET (CC BY 4.0) lists for computer occupations; `hot`: those that it finds often in postings. */
export function onetTechnologies(folder: string): { all: string[]; hot: string[] } {
  const rows = readSource(folder, 'onet/Technology Skills.txt')
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t').map((cell) => cell.trim()))
    .filter(([code = '']) => COMPUTER_OCCUPATIONS.test(code))
  const namesOf = (some: string[][]): string[] => some.map(([, name = '']) => name)
  return { all: namesOf(rows), hot: namesOf(rows.filter(([, , , , isHot]) => isHot === 'Y')) }
}
