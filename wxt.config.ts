import { defineConfig } from 'wxt'

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // A reader of a file should see where each name comes from.
  imports: false,
  hooks: {
    // WXT adds imports all the same wherever a word such as "storage" stands, even inside a regular expression.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { exclude: [/./] })
    },
  },
  manifest: ({ browser }) => ({
    name: 'Rolefit',
    description:
      'How well does the job posting on this page fit you, and why? Reads it in your browser; nothing leaves it.',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'save-posting': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Save the posting on this page' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'rolefit@rolefit.example',
          // The first that knows `data_collection_permissions` on every platform.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
