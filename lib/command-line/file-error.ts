/** A file that cannot be used: which, what in it is wrong, and what was expected. One line. */
export class FileError extends Error {
  constructor(file: string, field: string, expected: string) {
    super(`${file}: ${field === '' ? '' : `${field}: `}expected ${expected}`.replace(/\s+/g, ' '))
  }
}

/** Why the system could not give a file, in its own short code (ENOENT, EACCES, EISDIR). */
export function systemReason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
