import type { PayPeriod } from '../../model'

export interface CurrencySign {
  /** As it stands beside the number, matched with letter case. */
  sign: RegExp
  currency: string
}

/** Signs and codes before a number, the longer ones first; `$`, `kr` and `¥` alone depend on the place. */
export const signsBefore: readonly CurrencySign[] = [
  { sign: /(?:US|USD) ?\$$/, currency: 'USD' },
  { sign: /(?:CA|CAD|C|CDN) ?\$$/, currency: 'CAD' },
  { sign: /(?:AU|AUD|A) ?\$$/, currency: 'AUD' },
  { sign: /(?:NZ|NZD) ?\$$/, currency: 'NZD' },
  { sign: /(?:SG|SGD|S) ?\$$/, currency: 'SGD' },
  { sign: /(?:HK|HKD) ?\$$/, currency: 'HKD' },
  { sign: /R ?\$$/, currency: 'BRL' },
  { sign: /\$$/, currency: '$' },
  { sign: /£$/, currency: 'GBP' },
  { sign: /€$/, currency: 'EUR' },
  { sign: /₹$|\bRs\.?$|\bINR$/, currency: 'INR' },
  { sign: /¥$/, currency: '¥' },
  { sign: /₪$/, currency: 'ILS' },
  { sign: /₩$/, currency: 'KRW' },
  { sign: /₺$/, currency: 'TRY' },
  {
    sign: /\b(?:USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|INR|BRL|ILS|JPY|CNY|MXN|ZAR|AED|RON|UAH)$/,
    currency: 'code',
  },
  { sign: /\bkr$/, currency: 'kr' },
]

/** Signs, codes and words after a number. */
export const signsAfter: readonly CurrencySign[] = [
  {
    sign: /^(?:USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|INR|BRL|ILS|JPY|CNY|MXN|ZAR|AED|RON|UAH)\b/,
    currency: 'code',
  },
  { sign: /^€(?! ?\d)|^[Ee]uros?\b/, currency: 'EUR' },
  { sign: /^£(?! ?\d)/, currency: 'GBP' },
  { sign: /^(?:Kč|,- ?Kč|korun)/, currency: 'CZK' },
  { sign: /^zł/, currency: 'PLN' },
  { sign: /^Ft\b/, currency: 'HUF' },
  { sign: /^(?:LPA|lpa|lakhs?)\b/, currency: 'INR' },
  { sign: /^kr\b/, currency: 'kr' },
  { sign: /^\$(?! ?\d)/, currency: '$' },
  { sign: /^(?:US )?dollars?\b/, currency: '$' },
]

/** Where a sign is shared: what a place makes of it, tried in order; the last row is the default. */
export const sharedSigns: Record<string, readonly { place: RegExp; currency: string }[]> = {
  $: [
    {
      place:
        /\b(?:canada|toronto|vancouver|montr[eé]al|ottawa|calgary|ontario|qu[eé]bec|british columbia|alberta|waterloo)\b/i,
      currency: 'CAD',
    },
    {
      place: /\b(?:australia|sydney|melbourne|brisbane|perth|adelaide|canberra|queensland|victoria, au)\b/i,
      currency: 'AUD',
    },
    { place: /\b(?:new zealand|auckland|wellington|christchurch)\b/i, currency: 'NZD' },
    { place: /\bsingapore\b/i, currency: 'SGD' },
    { place: /\bhong kong\b/i, currency: 'HKD' },
    { place: /\b(?:mexico city|m[eé]xico|guadalajara|monterrey)\b/i, currency: 'MXN' },
    { place: /(?:)/, currency: 'USD' },
  ],
  kr: [
    { place: /\b(?:norway|norge|oslo|bergen)\b/i, currency: 'NOK' },
    { place: /\b(?:denmark|danmark|copenhagen|københavn|aarhus)\b/i, currency: 'DKK' },
    { place: /(?:)/, currency: 'SEK' },
  ],
  '¥': [
    { place: /\b(?:china|beijing|shanghai|shenzhen|hangzhou)\b/i, currency: 'CNY' },
    { place: /(?:)/, currency: 'JPY' },
  ],
}

/** Currencies in which pay is usually told by the month. */
export const monthlyCurrencies: readonly string[] = ['CZK', 'PLN', 'HUF', 'UAH', 'RON', 'BRL']

/** Smallest and largest figure that is believed as pay, in most currencies; small units (CZK, INR, JPY) are allowed a hundredfold. */
export const believable: Record<PayPeriod, readonly [number, number]> = {
  hour: [3, 1_000],
  day: [30, 5_000],
  week: [100, 20_000],
  month: [300, 100_000],
  year: [5_000, 3_000_000],
}
export const smallUnits: readonly string[] = [
  'CZK',
  'INR',
  'JPY',
  'HUF',
  'KRW',
  'SEK',
  'NOK',
  'DKK',
  'TRY',
  'UAH',
  'MXN',
  'ZAR',
  'PLN',
]
