/** The house's import rules (CONTRIBUTING.md, "The house"): each room may import only the rooms named for it. */
const mayImport = {
  model: [],
  reading: ['model'],
  skills: ['model'],
  extraction: ['model', 'skills'],
  profile: ['model', 'skills', 'extraction'],
  fit: ['model', 'skills'],
  saved: ['model', 'fit'],
}

const roomRules = Object.entries(mayImport).map(([room, rooms]) => ({
  name: `lib/${room} imports only ${['itself', ...rooms].join(', ')}`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: { path: '^(lib|entrypoints|components|test)/', pathNot: `^lib/(${[room, ...rooms].join('|')})/` },
}))

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'components import only components and lib/model',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib|entrypoints|test)/', pathNot: '^lib/model/' },
    },
    {
      name: 'components and lib know no browser API',
      severity: 'error',
      from: { path: '^(components|lib)/' },
      to: { path: '(^|node_modules/)(wxt|@wxt-dev)/' },
    },
    {
      name: 'lib imports neither screens nor entrypoints nor tests',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(entrypoints|components|test)/' },
    },
    {
      name: 'entrypoints import no tests',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: { path: '^test/' },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'what ships imports no development dependency',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/(command-line|skills/build)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
