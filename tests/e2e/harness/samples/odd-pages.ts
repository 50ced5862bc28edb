/** Pages of nobody's board, in which a posting stands as no job ad is written. */

const LINES = [
  'We keep small freight yards running.',
  'Our booking desk, in Lisbon, grows.',
  'So we look for somebody who writes',
  'its services, and keeps them up.',
  'You know your way around the JVM:',
  '4 years of Java or Kotlin, say.',
  'You have designed a PostgreSQL schema,',
  'and know what an index costs.',
  'Docker and Kubernetes hold no terror.',
  'Kafka is a plus, and so is Terraform.',
  'We pay 60,000 to 75,000 euros a year.',
  'Write to us, we answer in a week.',
]

/** No heading but the title's, and no line of a sentence's length. */
export const SHORT_LINES = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>We need you – Quiet Meadow</title></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/cobol">COBOL yard tours</a></li></ul></nav>
<div class="page"><h1>We need you</h1><div class="entry">${LINES.map((line) => `<p>${line}</p>`).join('\n')}</div></div>
<footer><p>We use cookies on our COBOL site.</p></footer></body></html>`
