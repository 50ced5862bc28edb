/** A button that opens the browser's choice of files. */
import { useRef } from 'react'
import { Button } from '../components/button.tsx'

interface FilePickerProps {
  label: string
  onFiles: (files: File[]) => void
  multiple?: boolean
  folder?: boolean
  small?: boolean
  accept?: string
}

export function FilePicker({
  label,
  onFiles,
  multiple = false,
  folder = false,
  small = false,
  accept,
}: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon="upload" small={small} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={multiple || folder}
        accept={accept}
        {...(folder && { webkitdirectory: '' })}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
    </>
  )
}
