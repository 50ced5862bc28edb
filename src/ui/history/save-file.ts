/** Lets the browser save a text as a file, without the permission to download. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the address by the time this task ends, but not before.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
