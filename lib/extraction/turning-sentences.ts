import type { SectionKind } from './heading-lexicon'

/**
 * Sentences that end a list of duties or requirements without a heading: postings that lost theirs, and most closing
 * paragraphs, go over to pay, benefits and law with these words.
 */
export const turningSentences: readonly { kind: SectionKind; says: RegExp }[] = [
  {
    kind: 'legal',
    says: /\b(?:equal[- ](?:employment )?opportunity|without regard to|regardless of (?:race|age|gender)|all qualified applicants|qualified (?:applicants|candidates) with|affirmative action|does not discriminate|do not discriminate|reasonable accommodation|background check|e-verify|applicants? with disabilit|protected (?:veteran|by law|characteristic)|privacy (?:notice|policy|statement)|recruitment (?:fees|fraud|agenc)|fair chance)\b/i,
  },
  {
    kind: 'terms',
    says: /\b(?:(?:base|annual|starting|total) (?:salary|pay|compensation)|(?:pay|salary|compensation) (?:range|scale|band)|applications? (?:for this job )?will be accepted)\b/i,
  },
  {
    kind: 'benefits',
    says: /\b(?:we(?: also)? offer|(?:comprehensive|competitive|generous|great|excellent) (?:benefits?|salary|salaries|compensation)|benefits? (?:package|include|program)|health insurance|401\(?k\)?|parental leave|paid time off|stock options)\b/i,
  },
  {
    kind: 'about',
    says: /\b(?:is|are) (?:an? |the |one of the )?(?:\w+[- ]){0,4}(?:world's leading|leading|largest|trusted|fastest[- ]growing|pioneer)\b|\bwe(?:['’]re| are) on a mission\b|\b(?:our mission is|founded in|was founded|history spans|employees worldwide|industry-leading offerings)\b|\bmost desirable employers\b/i,
  },
  {
    kind: 'about',
    says: /^(?:We (?:are(?! (?:looking|seeking|searching|hoping|hiring))|have|believe|build|trade|provide|were|serve)|Our (?:mission|company|clients|customers|values|culture)|Headquartered|Founded)\b/,
  },
  {
    kind: 'about',
    says: /^(?!.{0,300}\byou\b)(?:At )?(?!This|That|It|He|She|What|Experience|Knowledge)[A-Z][\w&]+(?: [A-Z][\w&]+){0,3} is (?:an?|the|one of)\s(?!plus|must|bonus|requirement|huge|big|strong|nice|definite|advantage|asset|prerequisite|good|great|advantage)/,
  },
]
