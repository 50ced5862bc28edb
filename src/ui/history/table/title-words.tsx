/** A posting's title that may go on in the next line behind each slash: ".NET/Angular" is too long for a narrow column. */
import { Fragment } from 'react'

export function TitleWords({ title }: { title: string }) {
  return title.split(/(?<=\/)/).map((words, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {words}
    </Fragment>
  ))
}
