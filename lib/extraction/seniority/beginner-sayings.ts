/** How postings say that they look for students or for people at the start of their career. */
export const beginnerSayings: readonly { words: RegExp; asks: 'students' | 'starters' }[] = [
  {
    asks: 'students',
    words:
      /\b(?:currently |actively )?(?:pursuing|enrolled in|completing|finishing|working (?:on|towards?)|studying (?:for|towards?)) (?:an? |your )?(?:[\w.'/,-]{1,20} ){0,4}(?:degree|bachelor|master|b\.?s\b|m\.?s\b|ph\.?d)/i,
  },
  { asks: 'students', words: /\b(?:current )?(?:university|college) students?\b|\ba student (?:pursuing|with)\b/i },
  {
    asks: 'students',
    words:
      /\b(?:seeking|looking for|are|be|hiring) (?:an? )?(?:[\w-]{1,15} ){0,3}(?:ph\.?d|master'?s|bachelor'?s|mba|graduate|undergraduate) students?\b|\benrol{1,2}(?:ment|ed) in an? (?:mba|graduate|undergraduate|degree|post-secondary) program/i,
  },
  {
    asks: 'students',
    words:
      /\b(?:graduating|graduate|graduation (?:date )?(?:expected|planned)?)\b[^.]{0,20}\bbetween\b|\bexpected graduation\b|\bgraduation expected\b/i,
  },
  {
    asks: 'starters',
    words:
      /\b(?:recent|new|fresh) (?:college |university )?(?:graduates?|grads?)\b(?! hired)|\brecent (?:master|bachelor|ph\.?d)\b|\bnew college grad\b/i,
  },
  {
    asks: 'starters',
    words:
      /\b(?:seeking|looking for|hiring) (?:[\w-]{1,20} ){0,2}(?:master's|bachelor's|phd)?(?: and phd| or phd)? ?graduates\b/i,
  },
  {
    asks: 'starters',
    words:
      /\b(?:start(?:ing)?|beginning|launch) (?:of )?(?:their|your) careers?\b|\bgraduate (?:roles?|program(?:me)?|scheme|position)\b/i,
  },
  {
    asks: 'starters',
    words:
      /\bno (?:prior |previous |professional |work )?experience (?:is )?(?:required|necessary|needed)\b|\bentry[- ]level (?:role|position|job|opportunity)\b/i,
  },
  {
    asks: 'starters',
    words:
      /\byou(?:'ve| have)? (?:have )?(?:just |recently )graduated\b|\brecently graduated (?:with|from|in)\b|^entry[- ]level salary\b|\bwith no (?:prior|previous) (?:professional |work )?experience\b|\bgraduate[- ]eligible (?:role|position)\b/i,
  },
  { asks: 'starters', words: /\byoung,? (?:and )?enthusiastic (?:developers|engineers|graduates|people)\b/i },
]
