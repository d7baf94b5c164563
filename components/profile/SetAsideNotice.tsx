import { Banner } from '../design/Banner'
import { Button } from '../design/Button'

/** A stored profile could not be read: it is kept, and can be taken out as a file. */
export function SetAsideNotice({ onDownload, onForget }: { onDownload: () => void; onForget: () => void }) {
  return (
    <Banner>
      <p>
        Your stored profile could not be read, so it was set aside and this page started anew. Nothing of it is lost:
        download it, mend it, and import it again.
      </p>
      <Button onClick={onDownload}>Download it</Button>
      <Button onClick={onForget}>Forget it</Button>
    </Banner>
  )
}
