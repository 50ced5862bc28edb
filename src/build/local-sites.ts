/** What the package for the demo and the end-to-end tests has beside the one that users get: two local sites. */

interface Sites {
  content_scripts?: { matches?: string[] | undefined }[] | undefined
  host_permissions?: string[] | undefined
}

/**
 * Changes a manifest: pages on localhost are read, and the script may be injected into pages on 127.0.0.1, which stands
 * in for the `activeTab` grant that no test can click.
 */
export function addLocalSites(manifest: Sites): void {
  for (const script of manifest.content_scripts ?? []) script.matches?.push('http://localhost/*')
  manifest.host_permissions = [...(manifest.host_permissions ?? []), 'http://127.0.0.1/*']
}
