/** The libraries that read files, each loaded with the first file that needs it. */
import type { PdfLibrary } from '../profile/resume/files/pdf.ts'
import type { Readers } from '../profile/resume/files/read-file.ts'

export const fileReaders: Readers = {
  async pdf() {
    const [library, worker] = await Promise.all([
      import('pdfjs-dist'),
      import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
    ])
    library.GlobalWorkerOptions.workerSrc = worker.default
    return library as unknown as PdfLibrary
  },
  async docx(bytes) {
    const { default: mammoth } = await import('mammoth')
    return (await mammoth.convertToHtml({ arrayBuffer: bytes })).value
  },
  parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
}
