/**
 * The most frequent function words of each language, lower-cased, as they stand in postings. A language is told by how
 * many of a text's words are among these, so that a word shared by two languages helps neither much.
 */
export const LANGUAGE_WORDS: Record<string, string> = {
  en: 'the and to of in a for with you our we is are will be as on your or that this have an by from at their it',
  de: 'und der die das in mit für von zu den ein eine wir du sie ist auf bei im als dich dir deine ihre oder sich nicht werden auch unsere',
  fr: 'de et la les des le en à vous pour du une un nous dans est au votre sur avec par que notre qui aux êtes ou ce plus',
  es: 'de y la en el los con para las que un del por una se tu nuestro al como es más o su experiencia somos nuestra sus te',
  pt: 'de e a o que para com em do da os um uma na no dos das por se as ou ao nossa é mais você são pela teu nossos',
  it: 'di e la il in per con un le una del della che i si gli delle da al alla nel è dei sono come nostra o ai anche tuo',
  nl: 'de en van het een in je met voor is op te bij wij aan als zijn ons jouw om dat die of ook onze naar werken hebt',
  cs: 'a v na se s je pro do k že to za ve z o ti tě si nebo po jsme u i od ze co budeš jak naše máš být',
  sk: 'a v na sa s je pre do k že to za vo z o ti si alebo po sme aj od zo čo ako naše byť pri práca máš sú',
  pl: 'i w z na do się o oraz dla w jest nie po lub od za które jak ze że przez twoje nasz masz będziesz są co nas',
  ro: 'și de în a la cu pe pentru să care un o din sau este ca în ale al mai te noastră nostru prin vei sunt fi',
  hu: 'a az és egy nem hogy is vagy meg ha azt mint már csak még el be ki ez van volt lesz ami munka számára alapján',
  sv: 'och att i en som för med du på av är vi till det om har ett den kan din vår eller inom dig hos oss',
  da: 'og i at en til som for med du på af er vi det har et den kan din vores eller dig der hos ved du os',
  no: 'og i å en til som for med du på av er vi det har et den kan din vår eller deg hos ved oss innen være',
  fi: 'ja on sekä tai ei että se olet meillä sinulla kanssa myös työ joka ovat olla sinun meidän mukaan olemme kuin sinä',
  tr: 've bir bu için ile olarak da de en olan veya çok gibi daha konusunda tercihen sahip iyi deneyim üzerinde',
  ru: 'и в на с для не по что к от из мы а как о или за у вы опыт работы это работа наши до знание при',
  uk: 'та і в на з для не що до від ми як або у про ви досвід роботи це робота наші знання за при є',
  bg: 'и на в за с да от се по не ще са ни или към ние като до е опит работа вие при което може',
  el: 'και του της για το να με την στο τη των σε από η ο που τα είναι στην θα οι μας σας ή ένα',
  id: 'dan yang di untuk dengan dari dalam pada ke atau ini kami anda akan sebagai memiliki pengalaman tidak dapat',
  vi: 'và các có của cho với trong được là công việc một về làm tại những người theo từ không khi đến',
}
