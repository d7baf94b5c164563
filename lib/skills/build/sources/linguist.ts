import { readSource } from './read-source'

const LANGUAGE = /^([^\s#-][^\n]*):\n(?:[ ].*\n)*?[ ]{2}type: (\w+)/gm

/** Programming languages of github-linguist (MIT). Its YAML is regular enough to be read line by line. */
export function linguistLanguages(folder: string): string[] {
  const languages = readSource(folder, 'linguist/languages.yml').matchAll(LANGUAGE)
  return [...languages]
    .filter(([, , type]) => type === 'programming')
    .map(([, name = '']) => name.replace(/^"|"$/g, ''))
}
