import type { ButtonHTMLAttributes } from 'react'
import styles from './Button.module.css'

type Weight = 'main' | 'plain' | 'quiet'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One `main` button a screen. */
  weight?: Weight
}

export function buttonClass(weight: Weight = 'plain'): string {
  return weight === 'plain' ? (styles.button ?? '') : `${styles.button} ${styles[weight]}`
}

export function Button({ weight, className, ...rest }: ButtonProps) {
  return <button type="button" className={`${buttonClass(weight)} ${className ?? ''}`} {...rest} />
}
