/** Builds the packages for the browsers it is given, one after the other: all pay once for the start of the tools. */
import { resolve } from 'node:path'
import { build } from 'wxt'

const root = resolve(import.meta.dirname, '../../..')
for (const browser of process.argv.slice(2)) await build({ root, browser, manifestVersion: 3 })
