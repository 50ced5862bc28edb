import { run } from './bootstrap.mjs'

run('tests/tools/demo.ts')
