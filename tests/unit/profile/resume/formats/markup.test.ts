/** What HTML, DOCX and ODT become: a block a line, a row of a table a line, room before headings. To the letter. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { htmlText } from '../../../../../src/profile/resume/files/html.ts'
import { readOffice } from '../../../../../src/profile/resume/files/office.ts'

const officeText = (parts: Record<string, string>) =>
  readOffice(zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))))
const docx = (body: string, styles?: string) => {
  const read = officeText({
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...(styles ? { 'word/styles.xml': `<w:styles>${styles}</w:styles>` } : {}),
  })
  return read?.ok ? read.text : read
}
const odt = (body: string, more: Record<string, string> = {}) => {
  const read = officeText({ 'content.xml': `<office:text>${body}</office:text>`, ...more })
  return read?.ok ? read.text : read
}
const p = (text: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`

describe('HTML', () => {
  test.each([
    ['a block is a line', '<p>Perl</p><div>Ada</div>Zig', 'Perl\nAda\nZig'],
    ['words within a line stay on it', '<p>Perl <b>and</b> <i>Ada</i></p>', 'Perl and Ada'],
    ['breaks of the source are spaces', '<p>Perl\n   and\tAda</p>', 'Perl and Ada'],
    ['a break is a line', '<p>Perl<br>Ada</p>', 'Perl\nAda'],
    [
      'items have bullets, and numbered ones too',
      '<ul><li>Perl<li>Ada</ul><ol><li>Zig</ol>',
      '• Perl\n• Ada\n• Zig',
    ],
    [
      'headings keep their level and have room above',
      '<h1>Ada</h1><p>x</p><h3>Work</h3><p>y</p>',
      '# Ada\nx\n\n### Work\ny',
    ],
    [
      'sections and articles have room above',
      '<p>x</p><section>y</section><article>z</article>',
      'x\n\ny\n\nz',
    ],
    [
      'a row is a line, head or not',
      '<table><tr><th>2019<td>Perl</tr><tr><td>2021<td>Ada</tr></table>',
      '2019   Perl\n2021   Ada',
    ],
    [
      'a table has room around it',
      '<p>x</p><table><tr><td>2019<td>Perl</tr></table><p>y</p>',
      'x\n\n2019   Perl\n\ny',
    ],
    [
      'lines of cells stand beside each other',
      '<table><tr><td>2019<td>Perl<br>Ada</tr></table>',
      '2019   Perl\nAda',
    ],
    [
      'a table that lays out the page is read column by column',
      `<table><tr><td>${'<p>left</p>'.repeat(5)}<td>${'<p>right</p>'.repeat(5)}</tr></table>`,
      `${'left\n'.repeat(5)}\n${'right\n'.repeat(5)}`.trim(),
    ],
    [
      'a column of fewer lines is a cell',
      `<table><tr><td>${'<p>left</p>'.repeat(4)}<td>${'<p>right</p>'.repeat(5)}</tr></table>`,
      `${'left   right\n'.repeat(4)}right`,
    ],
    [
      'a table in a cell is of its cell',
      '<table><tr><td>x<table><tr><td>in<td>side</tr></table><td>y</tr></table>',
      'x   y\n\nin   side',
    ],
    ['an empty cell leaves no gap', '<table><tr><td> <td>Perl</tr></table>', 'Perl'],
    ['a cell outside of tables is text', '<td>Perl</td></table>Ada', 'PerlAda'],
    [
      'what is not shown is not read',
      '<title>t</title><p>x<span hidden>y<b>z</b></span></p><svg>s</svg>',
      'x',
    ],
    ['nor what scripts and styles say', '<style>a{}</style><script>"<p>b</p>"</script><p>x</p>', 'x'],
    ['what has no end hides nothing', '<p hidden>a<br>b<img>c</p><p>x</p>', 'x'],
    ['a hidden picture hides nothing behind it', '<p>x<img hidden>y</p>', 'xy'],
    [
      'empty blocks take no room',
      '<p>x</p><p> </p><p></p><ul><li></li></ul><div><div></div></div><p>y</p>',
      'x\ny',
    ],
    ['empty lines do', '<p>x</p><p><br></p><p>y<br><br>z</p><p>&nbsp;</p>w', 'x\n\ny\n\nz\n\nw'],
    ['letters by their codes are letters', '<p>K&amp;R&nbsp;&#8211; C</p>', 'K&R\u00A0– C'],
    ['what was not closed is read', '<table><tr><td>Perl', 'Perl'],
  ])('%s', (_, html, text) => {
    expect(htmlText(html)).toBe(text)
  })

  test('wide gaps are a cell’s', () => {
    expect(htmlText('<p>Perl&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Ada</p>')).toBe('Perl   Ada')
  })
})

describe('DOCX', () => {
  test.each([
    [
      'paragraphs are lines, and empty ones room',
      `${p('Perl')}${p('Ada')}<w:p/>${p('Zig')}`,
      'Perl\nAda\n\nZig',
    ],
    ['a heading by its English name', p('x') + p('Work', 'Heading2'), 'x\n\n## Work'],
    ['what only has such a word in its name is none', p('x') + p('Ada', 'Subheading'), 'x\nAda'],
    ['a title without a level', p('x') + p('Ada', 'Title') + p('y'), 'x\n\nAda\ny'],
    ['a list by its name', p('Perl', 'ListBullet') + p('Ada', 'ListParagraph'), '• Perl\n• Ada'],
    [
      'a list by its numbers',
      `<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Perl</w:t></w:r></w:p>${p('Ada')}`,
      '• Perl\nAda',
    ],
    [
      'a numbered heading has no bullet, and the paragraph below it may',
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr/></w:pPr><w:r><w:t>Work</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Perl</w:t></w:r></w:p>',
      '# Work\n• Perl',
    ],
    [
      'a listed style has one bullet',
      '<w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr/></w:pPr><w:r><w:t>Perl</w:t></w:r></w:p>',
      '• Perl',
    ],
    [
      'tabs, breaks and hyphens',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/><w:t>c</w:t><w:br/><w:t>d</w:t><w:cr/><w:t>e</w:t><w:noBreakHyphen/><w:t>f</w:t></w:r></w:p>',
      'a   b   c\nd\ne-f',
    ],
    [
      'a table',
      `<w:tbl><w:tr><w:tc>${p('2019')}</w:tc><w:tc>${p('Perl')}</w:tc></w:tr><w:tr><w:tc>${p('2021')}</w:tc><w:tc>${p('Ada')}</w:tc></w:tr></w:tbl>${p('x')}`,
      '2019   Perl\n2021   Ada\n\nx',
    ],
    [
      'a text box follows the paragraph that holds it, once',
      `<w:p><w:r><w:t>x</w:t></w:r><w:txbxContent>${p('Perl')}</w:txbxContent><mc:Fallback>${p('Perl')}</mc:Fallback></w:p>${p('y')}`,
      'x\n\nPerl\n\ny',
    ],
    [
      'what was deleted or is a code of a field is no text',
      '<w:p><w:del><w:r><w:t>old</w:t><w:tab/><w:br/></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:t>new</w:t></w:r><w:moveFrom><w:t>gone</w:t></w:moveFrom><w:sym>no</w:sym></w:p>',
      'new',
    ],
  ])('%s', (_, body, text) => {
    expect(docx(body)).toBe(text)
  })

  test('styles tell what is a heading and what a list, also by what they rest on', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="U1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="U2"><w:basedOn w:val="U1"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="L1"><w:pPr><w:numPr/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="L2"><w:basedOn w:val="L1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="Subtitle"/></w:style>' +
      '<w:style w:type="character" w:styleId="C"><w:name w:val="heading 4"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>' +
      '<w:docDefaults><w:numPr/></w:docDefaults>'
    const body =
      p('a', 'U1') +
      p('b', 'U2') +
      p('c', 'L1') +
      p('d', 'L2') +
      p('e', 'S') +
      p('f', 'C') +
      p('g', 'B') +
      p('h', 'Heading6') +
      p('i', 'heading')
    expect(docx(body, styles)).toBe('# a\n\n### b\n• c\n• d\n\ne\nf\ng\n\n###### h\n\ni')
  })

  test('without text says so', () => {
    expect(docx('<w:p/>')).toEqual({ ok: false, reason: 'no-text' })
  })
})

describe('ODT', () => {
  const o = (text: string) => `<text:p>${text}</text:p>`
  test.each([
    ['empty paragraphs are room', `${o('x')}<text:p/>${o('y')}`, 'x\n\ny'],
    [
      'paragraphs, with spans and links',
      o('Perl <text:span>and</text:span> <text:a>Ada</text:a>'),
      'Perl and Ada',
    ],
    [
      'headings keep their level',
      `${o('x')}<text:h text:outline-level="2">Work</text:h><text:h>Play</text:h>`,
      'x\n\n## Work\n\n# Play',
    ],
    [
      'items have bullets, and what follows has none',
      `<text:list><text:list-item>${o('Perl')}</text:list-item><text:list-item>${o('Ada')}</text:list-item></text:list>${o('x')}`,
      '• Perl\n• Ada\nx',
    ],
    [
      'tabs, spaces and breaks',
      o('a<text:tab/>b<text:s text:c="2"/>c<text:s/>d<text:line-break/>e'),
      'a   b  c d\ne',
    ],
    ['spaces without end are a gap', o('a<text:s text:c="999999999"/>b'), 'a   b'],
    [
      'a table',
      `<table:table><table:table-row><table:table-cell>${o('2019')}</table:table-cell><table:table-cell>${o('Perl')}</table:table-cell></table:table-row><table:table-row><table:table-cell>${o('2021')}</table:table-cell></table:table-row></table:table>${o('x')}`,
      '2019   Perl\n2021\n\nx',
    ],
    ['a box', `${o(`x<draw:text-box>${o('Perl')}</draw:text-box>`)}${o('y')}`, 'x\n\nPerl\n\ny'],
    [
      'notes, remarks and what was changed are no text',
      o('a<text:note>1</text:note><office:annotation>2</office:annotation>b') +
        '<text:tracked-changes><text:p>3</text:p></text:tracked-changes><office:automatic-styles><text:p>4</text:p></office:automatic-styles><office:scripts><text:p>5</text:p></office:scripts><office:font-face-decls><text:p>6</text:p></office:font-face-decls>',
      'ab',
    ],
    ['what is no text’s element says nothing', '<dc:creator>Ada</dc:creator><text:p>x</text:p>', 'x'],
  ])('%s', (_, body, text) => {
    expect(odt(body)).toBe(text)
  })

  test('with a password says so, and without text too', () => {
    const manifest = { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }
    expect(odt(o('x'), manifest)).toEqual({ ok: false, reason: 'encrypted' })
    expect(odt('')).toEqual({ ok: false, reason: 'no-text' })
    expect(odt(o('x'), { 'META-INF/manifest.xml': '<manifest:manifest/>' })).toBe('x')
  })
})
