export { closeSavedPostings } from './database'
export { identityOf, safeLink } from './identity'
export { pastedAddress } from './pasted-address'
export {
  type DamagedPosting,
  findByAddress,
  getPosting,
  listPostings,
  type RemovedPosting,
  removePosting,
  restorePosting,
  type SavedList,
  type Saving,
  savePosting,
  setNotes,
  setStage,
} from './saved-postings'
export { SavingError, type SavingProblem } from './saving-error'
