import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ANONYMOUS, shapeOf, skeletonOf } from '../src/page/skeleton/skeleton.ts'

/** Put into a page when the user asks for a report of it; what it gives is the answer of `executeScript`. */
export default defineUnlistedScript(
  () => `${shapeOf(location.href)}\n\n\`\`\`html\n${skeletonOf(document, ANONYMOUS)}\n\`\`\`\n`,
)
