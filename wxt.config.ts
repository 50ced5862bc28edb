import { defineConfig } from 'wxt'
import { addLocalSites } from './src/build/local-sites.ts'
import { writeBrowserLocales } from './src/build/locales.ts'
import { tellOrigins } from './src/build/origins.ts'
import { skillsData } from './src/build/vite-plugin.ts'
import { boardMatches } from './src/page/boards/index.ts'

/** Set for the demo and the end-to-end tests only. */
const forTests = Boolean(process.env.BACKLIGHT_E2E)

/**
 * What the extension's own pages and its worker may load, and whom they may talk to: the package itself, and nobody.
 * React and pdf.js set styles by script, which needs no `unsafe-inline`; small pictures stand in the style sheets.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What the polyfill's module puts itself in the place of. */
const POLYFILLED = 'wxt/browser'

export default defineConfig({
  publicDir: 'src/public',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${forTests ? '-e2e' : '{{modeSuffix}}'}`,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: writeBrowserLocales(import.meta.dirname) },
  vite: () => ({
    plugins: [skillsData(), tellOrigins(process.env.BACKLIGHT_ORIGINS)],
    worker: { plugins: () => [tellOrigins(process.env.BACKLIGHT_ORIGINS)] },
    // The catalog of skills is one large string and is read from disk, not from a network.
    build: { chunkSizeWarningLimit: 2500 },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // Asked for one site at a time, when the user wants Backlight to be always on there.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Browsers take four suggested keys; the rest can be set by the user.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_manifest_command_next__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_manifest_command_previous__',
      },
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_manifest_command_toggle__',
      },
      'read-page': { description: '__MSG_manifest_command_read__' },
    },
    // While developing, the pages load from Vite's own server.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backlight@backlight.invalid',
          // 140 has the CSS Custom Highlight API, and 146 the lines under highlighted words.
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // The polyfill takes a page longer to set up than all of ours, and content scripts use nothing that needs it.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type !== 'content-script') return
      const alias = config.resolve?.alias
      if (Array.isArray(alias)) {
        config.resolve = { ...config.resolve, alias: alias.filter(({ find }) => find !== POLYFILLED) }
      } else if (alias) {
        const { [POLYFILLED]: _, ...others } = alias as Record<string, string>
        config.resolve = { ...config.resolve, alias: others }
      }
    },
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = boardMatches()
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      if (forTests) addLocalSites(manifest)
    },
  },
  zip: {
    includeSources: [
      'LICENSE',
      '*.md',
      'entrypoints/**',
      'package*.json',
      'skills-data/**',
      'src/**',
      'tsconfig.json',
      'wxt.config.ts',
    ],
  },
})
