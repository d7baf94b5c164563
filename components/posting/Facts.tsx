import type { Posting } from '@/lib/model'
import { cleanText, dayText, payText } from '../words/formats'
import { employmentWords, workplaceWords } from '../words/vocabulary'
import styles from './Facts.module.css'

/** Company, place, workplace, employment, pay and date, as far as the page states them. */
export function Facts({ posting, now }: { posting: Posting; now: Date }) {
  const facts = factsOf(posting, now)
  if (facts.length === 0) return null
  return (
    <ul className={styles.facts} aria-label="Facts">
      {facts.map(({ name, text }) => (
        <li key={name}>
          <span className="for-screen-readers">{name}: </span>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  )
}

function factsOf(posting: Posting, now: Date): { name: string; text: string }[] {
  const { company, location, workplace, employment, salary, postedOn } = posting
  const facts = [
    { name: 'Company', text: company && cleanText(company) },
    { name: 'Place', text: location && cleanText(location) },
    { name: 'Workplace', text: workplace && !location?.toLowerCase().includes(workplace) && workplaceWords[workplace] },
    { name: 'Employment', text: employment && employment !== 'full-time' && employmentWords[employment] },
    { name: 'Pay', text: salary && payText(salary) },
    { name: 'Posted', text: postedOn && dayText(postedOn, now) },
  ]
  return facts.flatMap(({ name, text }) => (text ? [{ name, text }] : []))
}
