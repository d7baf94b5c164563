/**
 * The words by which a doubtful name is told from a plain word. All lower case. Add a word here with a line in
 * `test/skills/senses.test.ts`.
 */

/** Stand right after a technology: "Go developer", "the C language". */
export const AFTER_TECHNOLOGY: ReadonlySet<string> = new Set(
  (
    'language languages lang programming programmer programmers developer developers development engineer engineers framework frameworks ' +
    'code codebase codebases coding scripting script scripts sdk library libraries microservice microservices backend frontend ' +
    'experience skills stack ecosystem certification certified certificate compiler runtime templates template cluster clusters charts ' +
    'packages package dashboards dashboard database databases queries pipelines'
  ).split(' '),
)

/** Speak of skill a few words before: "experience with Go", "proficient in R", "languages such as C". */
export const BEFORE_TECHNOLOGY: ReadonlySet<string> = new Set(
  (
    'experience experienced proficiency proficient knowledge knowledgeable familiarity familiar expertise expert skilled skills fluent fluency ' +
    'language languages framework frameworks technology technologies tools tool stack stacks written writing programming coding using ' +
    'background understanding hands-on exposure libraries library databases database platforms platform competence competency mastery ' +
    'develop developing developed code built build building work working use used know software scripting backend frontend'
  ).split(' '),
)

/** Lead from such a word to the name. */
export const LEADS_TO_NAME: ReadonlySet<string> = new Set(
  'with in of using as like including include e.g eg and or either modern basic advanced core strong preferably ideally is are on to via'.split(
    ' ',
  ),
)

/** Speak of human languages near their names: "fluent in German", "English (C1)", "native Dutch". */
export const NEAR_HUMAN_LANGUAGE: ReadonlySet<string> = new Set(
  (
    'fluent fluency fluently speak speaks speaking speaker speakers spoken written verbal oral native language languages bilingual multilingual ' +
    'proficiency proficient mother tongue communicate conversational c1 c2 b1 b2 a1 a2 knowledge command skills level business'
  ).split(' '),
)

/** Say of the name before them how much it is wanted: "Scala is a plus", "Go preferred". */
export const WANTED: ReadonlySet<string> = new Set(
  'plus bonus preferred required must desirable desired advantage advantageous nice asset mandatory essential beneficial'.split(
    ' ',
  ),
)

/** Between such a word and the name. */
export const LEADS_TO_WANTED: ReadonlySet<string> = new Set(
  'is are a an would be also strongly highly big strict strong huge but not considered to have'.split(' '),
)

/** Lead from what is done to what it is done with: "dashboards in R", "services with Go and Kafka". */
export const INSTRUMENT: ReadonlySet<string> = new Set('in with using via'.split(' '))

export interface Neighbours {
  /** The word before refuses the sense. */
  notAfter?: readonly string[]
  /** The word after refuses the sense. */
  notBefore?: readonly string[]
}

const words = (list: string): string[] => list.split(' ')

/** Neighbours that speak against a sense, by the alias's key. */
export const REFUSED_BY_NEIGHBOURS: Readonly<Record<string, Neighbours>> = {
  go: {
    notBefore: words(
      'to above beyond live ahead through for on the getter getters back out further over into deep far and',
    ),
    notAfter: words('to can will we you they ll let don not must should could would'),
  },
  c: {
    notBefore: words('level suite corp corporation corps series class s'),
    notAfter: words('series vitamin grade plan section level class type tier usb category p a b schedule hepatitis'),
  },
  r: { notBefore: words('us'), notAfter: words('section') },
  d: { notAfter: words('r series 3 2 vitamin section') },
  swift: {
    notBefore: words(
      'response action resolution resolutions turnaround payments messaging message messages network delivery',
    ),
  },
  spring: {
    notBefore: words(
      '2023 2024 2025 2026 2027 2028 semester break cleaning season intern interns internship internships co term and summer into',
    ),
    notAfter: words('this next last in'),
  },
  rust: { notBefore: words('belt free proof removal') },
  excel: { notBefore: words('in at as within under on when while'), notAfter: words('to you will can who') },
  express: {
    notBefore: words('delivery shipping interest your yourself ideas themselves written consent permission entry lane'),
    notAfter: words('american to pci the native'),
  },
  react: { notBefore: words('to quickly fast accordingly swiftly'), notAfter: words('to quickly can') },
  spark: {
    notBefore: words('joy new your curiosity innovation creativity ideas change a the plug'),
    notAfter: words('to the a creative'),
  },
  access: {
    notBefore: words('to control controls management is for from reviews rights points badge'),
    notAfter: words('remote have full data early network user have easy get'),
  },
  word: { notBefore: words('of about processing'), notAfter: words('the spread a every in of') },
  outlook: { notBefore: words('on for'), notAfter: words('positive a an our') },
  linear: {
    notBefore: words('algebra regression programming models model time optimization systems'),
    notAfter: words('non'),
  },
  notion: { notBefore: words('of that') },
  segment: { notBefore: words('of the leader'), notAfter: words('customer market business the this each') },
  temporal: { notBefore: words('data logic patterns graph') },
  ray: { notBefore: words('tracing'), notAfter: words('x') },
  unity: { notAfter: words('of in') },
  lambda: { notBefore: words('calculus expressions expression school') },
  node: { notBefore: words('pools pool in of'), notAfter: words('a each single multi per') },
  assembly: {
    notBefore: words('line lines of process processes plant test'),
    notAfter: words('final general manufacturing package pcb'),
  },
  relational: { notAfter: words('non') },
  hive: { notBefore: words('of mind') },
  salt: { notBefore: words('lake of') },
  helm: { notAfter: words('the') },
  less: { notBefore: words('than experience'), notAfter: words('no more') },
  processing: { notAfter: words('data language image signal payment stream batch') },
  ruby: { notBefore: words('red') },
  oracle: { notAfter: words('the') },
  flask: { notBefore: words('of') },
  chef: { notAfter: words('the a head sous executive pastry') },
  play: { notBefore: words('a an the with your store'), notAfter: words('to google you') },
  kong: { notAfter: words('hong king') },
  make: { notAfter: words('to you we will that can') },
}
