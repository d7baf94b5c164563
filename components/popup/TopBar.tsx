import type { MouseEvent } from 'react'

export interface TopBarProps {
  onOpenProfile: () => void
  onOpenSaved: () => void
}

/** The popup's HTML draws the same bar before any script runs: change both. */
export function TopBar({ onOpenProfile, onOpenSaved }: TopBarProps) {
  const follow = (open: () => void) => (event: MouseEvent) => {
    event.preventDefault()
    open()
  }
  return (
    <nav className="top-bar" aria-label="Rolefit">
      <span className="brand">Rolefit</span>
      <a href="/saved.html" onClick={follow(onOpenSaved)}>
        Saved postings
      </a>
      <a href="/options.html" onClick={follow(onOpenProfile)}>
        Profile
      </a>
    </nav>
  )
}
