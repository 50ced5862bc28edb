import { run } from './bootstrap.mjs'

run('tests/tools/check/check.ts')
