/** zod for code that runs in the extension. Content scripts must not import this: it is 80 kB. */
import { z } from 'zod'

// zod probes `new Function` for speed, which an extension's content security policy forbids and logs.
z.config({ jitless: true })

export { z }
