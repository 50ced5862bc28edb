/** A worker thread of `--jobs`: starts the program from the copy that the main thread runs. */
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'
import { keepCode, load, PROGRAM } from '../copy/copy.mjs'

await load(join(workerData.folder, PROGRAM)).readBatches(workerData, keepCode)
