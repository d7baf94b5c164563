import type { PayPeriod } from '../../model'

/** What follows a figure and tells its period; at the text's start, in the order tried. */
export const periodSayings: readonly { period: PayPeriod; words: RegExp }[] = [
  {
    period: 'hour',
    words: /^(?:\/|per |an |a |each |pro |par )? ?(?:hourly|hours?\b|hrs?\b|hod\b|stunde|heure)|^ ?\/ ?h\b/i,
  },
  { period: 'day', words: /^(?:\/|per |a |each |pro |par )? ?(?:daily|days?\b|tag\b|jour\b)|^ ?\/ ?d\b/i },
  { period: 'week', words: /^(?:\/|per |a |each )? ?(?:weekly|weeks?\b|wk\b)/i },
  {
    period: 'month',
    words:
      /^(?:\/|per |a |each |pro |par )? ?(?:monthly|months?\b|mo\b|mth\b|pm\b|p\.m\.|měs\w{0,6}|monat|mois|mes\b|mese)/i,
  },
  {
    period: 'year',
    words:
      /^(?:\/|per |a |each |pro |par )? ?(?:annually|annual|annum|years?\b|yearly|yr\b|pa\b|p\. ?a\b|jahr|año|ano\b|anno|lpa\b|rok|ročně)|^(?:\/| ?par )an\b/i,
  },
]

/** Words before a figure that tell its period: "hourly rate", "monthly rate", "annual salary". */
export const periodBefore: readonly { period: PayPeriod; words: RegExp }[] = [
  { period: 'hour', words: /\b(?:hourly|per hour)\b/i },
  { period: 'day', words: /\b(?:daily rate|day rate|per day)\b/i },
  { period: 'month', words: /\b(?:monthly|per month)\b/i },
  { period: 'year', words: /\b(?:annual|annually|yearly|per year|per annum)\b/i },
]

/** Words that make a lone figure one of pay. */
export const payWords =
  /\b(?:salary|salaries|pay|paid|compensation|comp|remuneration|wage|wages|rate|base|earn|earning|earnings|ote|on-target earnings|tc|package|gehalt|vergütung|jahresgehalt|plat|mzda|salaire|rémunération|salario|salário|stipendio|ral|wynagrodzenie|lön)\b/i

/** Words close before a figure that make it no pay. */
export const notPayBefore =
  /\b(?:rais(?:ed|ing|e)|funding|funded|revenues?|valuation|valued|arr|backed|invest(?:ed|ment|ors?)|series [a-e]|bonus(?:es)?(?: of)?(?: up to)?|sign-?on|referral|stipend|budget|allowance|reimburse(?:d|ment)?|match(?:ing)?|401\(?k\)?|contribution|pension|relocation|saved?|spend|worth|processed|transactions?|assets|sales of|market|credit|voucher|gift|fund|hra|coverage|insurance|learning|development|equipment|wellness|donat\w{1,4}|customers?|users?|expenses?|cost|fee|prize|award|deliver(?:y|ies)|could make)\b[^.;|]{0,28}$/i

/** Words close after a figure that make it no pay. */
export const notPayAfter =
  /^\s?(?:(?:b|bn|billion|m|mn|mm|million|trillion|t)\b|(?:in |of )?(?:(?!(?:plus|and|with)\b)[\w-]{1,12} ){0,2}(?:funding|revenue|arr|sales|bonus|stipend|budget|allowance|sign-?on|referral|match|relocation|lifetime|equity|valuation|series|venture|capital|seed|pre-seed|assets|investment|credit|voucher|market|contribution)\b|sign-?on|%)/i

/** A range that stands for the whole country, where others are for single places. */
export const nationwide =
  /\b(?:U\.?S\.?A?(?! ?\$)|united states|national|nationwide|across the (?:us|u\.s\.?|country))(?![\w$])/i

/** A range for places that were named apart before it. */
export const elsewhere =
  /\bthose (?:work )?(?:locations?|places|areas|metropolitan areas|cities)\b|\b(?:additional|other) (?:us |u\.s\. )?locations?\b/i

export const onTargetEarnings = /\b(?:ote|on[- ]target|total (?:target )?(?:cash|comp\w{0,10}))\b/i
