/**
 * What postings say in every language that they are read in: section headings and phrases that ask for a candidate or
 * describe the work. Counted inside the chosen text, never over the page: footers carry job words.
 */
export const POSTING_WORDS: readonly RegExp[] = [
  /\b(?:responsibilities|what you(?:['’]ll| will)(?: be)? (?:do|doing|own|build|work)|you(?:['’]ll| will) (?:be|work|build|own|join|lead|help|design|develop)|your (?:role|mission|impact|responsibilities)|the role|in this role|day[- ]to[- ]day|key duties|job description|position summary)\b/i,
  /\b(?:requirements|qualifications|what you(?:['’]ll)? (?:bring|need)|who you are|about you|you have|must[- ]haves?|we(?:['’]re| are) looking for|looking for an?|(?:ideal|successful) candidate|what we(?:['’]re looking for| need to see| require)|skills|you(?:['’]re| are) (?:a|an))\b/i,
  /\b\d{1,2}\s?\+?\s?(?:[-–]\s?\d{1,2}\s)?years?(?:['’]| of)? .{0,40}experience\b|\bexperience (?:with|in|of)\b|\bbachelor|\bproficien/i,
  /\b(?:nice to have|preferred|bonus points?|a plus|would be (?:a plus|great))\b/i,
  /\b(?:we offer|what we offer|benefits|perks|compensation|salary|full[- ]time|equal opportunity)\b/i,
  /\b(?:to apply|apply now|how to apply|submit (?:your|a) (?:cv|resume|application)|send (?:us )?(?:your|a) (?:cv|resume)|hiring|candidates?|applicants?)\b/i,
  /(?:aufgaben|verantwortlich|tätigkeiten|das erwartet (?:sie|dich))/i,
  /(?:ihr profil|dein profil|anforderungen|qualifikation|das bringen sie mit|das bringst du mit|berufserfahrung|kenntnisse|abgeschlossenes)/i,
  /(?:wir bieten|unser angebot|deine benefits|bewerbung|bewerben)/i,
  /(?:missions?\b.{0,3}:|vos missions|votre mission|votre rôle|le poste|responsabilités|tâches)/i,
  /(?:profil recherché|votre profil|compétences|vous (?:disposez|justifiez|maîtrisez|êtes)|expérience)/i,
  /(?:nous offrons|avantages|candidature|postuler)/i,
  /(?:funciones|responsabilidades|tus tareas|qué harás|o que (?:vais|irá|você vai) fazer|atividades|você trabalhará|você vai)/i,
  /(?:requisitos|experiencia|perfil|qualificações|quem você é|buscamos|procuramos|você se encaixaria)/i,
  /(?:ofrecemos|beneficios|oferecemos|benefícios|candidat(?:ura|e-se))/i,
  /(?:náplň práce|pracovní náplň|co (?:tě|vás|budeš|budete)|budeš|budete|úkoly|zodpovědn)/i,
  /(?:požadujeme|požadavky|očekáváme|hledáme|co (?:bys|byste) měl|znalost|zkušenost|praxi|praxe)/i,
  /(?:nabízíme|benefity|co (?:ti|vám) nabíz|životopis)/i,
  /(?:responsabilità|mansioni|cosa farai|requisiti|esperienza|offriamo|candidatura)/i,
  /(?:werkzaamheden|wat ga je doen|functie-eisen|wat breng je mee|wij bieden|ervaring|solliciteer)/i,
  /(?:obowiązki|zakres obowiązków|wymagania|oczekujemy|oferujemy|doświadczenie|aplikuj)/i,
  /(?:仕事内容|業務内容|応募要件|応募資格|必須|歓迎|募集)/,
  /(?:arbetsuppgifter|kvalifikationer|vi erbjuder|om dig|din profil|ansökan)/i,
]

export function postingWordKinds(text: string): number {
  const sample = text.slice(0, 60_000)
  return POSTING_WORDS.filter((words) => words.test(sample)).length
}

/** Words that name a role in a title, and the marks by which German, French and Dutch titles address all genders. */
export const ROLE_WORDS =
  /\b(?:engineer|developer|programmer|architect|manager|lead|analyst|scientist|designer|administrator|consultant|specialist|intern(?:ship)?|technician|director|devops|sre|researcher|tester|qa|builder|representative|assistant|associate|accountant|nurse|writer|editor|marketer|recruiter|coordinator|officer|head of|entwickler|ingenieur|leitung|mitarbeiter|sachbearbeiter|berater|développeur|ingénieur|chef de projet|desarrollador|ingeniero|analista|estagiário|engenheiro|vývojář|programátor|inżynier|programista|utvecklare|ontwikkelaar)|\((?:[mwfdxh]|all genders|gn)(?:\s?[/|]\s?[mwfdxh]){0,3}\)/i
