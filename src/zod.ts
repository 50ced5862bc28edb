/** zod for code that runs in the extension. Content scripts must not import this: it is 80 kB. */
import { z } from 'zod'
import { t } from './i18n/strings.ts'

// zod probes `new Function` for speed, which an extension's content security policy forbids and logs.
// A check without words of its own says in the user's language that the form is wrong.
z.config({ jitless: true, localeError: () => t('invalid.form') })

export { z }
