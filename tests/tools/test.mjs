import { run } from './bootstrap.mjs'

run('tests/tools/check.ts')
