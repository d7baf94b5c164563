/** States and provinces by the letters that addresses use. */
const regions: Record<string, string> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  ON: 'Ontario',
  BC: 'British Columbia',
  QC: 'Quebec',
  AB: 'Alberta',
}

/** How a text may name a posting's place: its city, and its region in full or by letters. Countries are too wide to tell. */
export function namesOfPlace(location: string): string[] {
  const parts = location.split(/[,;|()/]| - /).map((part) => part.trim())
  const names = parts.filter((part) => part.length > 3 && !tooWide.test(part))
  for (const [letters, name] of Object.entries(regions)) {
    if (parts.some((part) => part === letters || part.toLowerCase() === name.toLowerCase()))
      names.push(name, `, ${letters}`)
  }
  return [...new Set(names)]
}

const tooWide =
  /^(?:usa?|united states(?: of america)?|canada|uk|united kingdom|remote|hybrid|hq|anywhere|worldwide|europe)$/i
