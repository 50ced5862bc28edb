/** Look, highlights, sites, sync, and the way out: reset and delete. */
import { useState } from 'react'
import {
  HIGHLIGHT_KINDS,
  LANGUAGES,
  type Language,
  PALETTES,
  type Palette,
  THEMES,
  type Theme,
} from '../../../core/display.ts'
import { emptyStored, type Stored } from '../../../profile/schema.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Check, Field, Select } from '../../components/field.tsx'
import { Note } from '../../components/notes.tsx'
import { languageTag, t } from '../../strings/index.ts'
import { DeleteAll } from '../safety/delete-all.tsx'

type Settings = Stored['settings']

interface SettingsFormProps {
  settings: Settings
  onChange: (change: Partial<Settings>) => void
  onDeleteAll: () => void
  /** Why the last sync did not work, or null. */
  syncError: string | null
}

const INITIAL = emptyStored().settings

export function SettingsForm({ settings, onChange, onDeleteAll, syncError }: SettingsFormProps) {
  return (
    <div className="stack form">
      <Field label={t('settings.theme')}>
        {(ids) => (
          <Select
            {...ids}
            value={settings.theme}
            options={THEMES.map((theme) => ({ value: theme, label: t(`settings.theme.${theme}`) }))}
            onValue={(theme) => onChange({ theme: theme as Theme })}
          />
        )}
      </Field>
      {/* Nothing that is read in English has to be told that it stays so. */}
      <Field
        label={t('settings.language')}
        hint={languageTag().startsWith('en') ? undefined : t('settings.language.hint')}
      >
        {(ids) => (
          <Select
            {...ids}
            value={settings.language}
            options={LANGUAGES.map((language) => ({
              value: language,
              label: t(`settings.language.${language}`),
            }))}
            onValue={(language) => onChange({ language: language as Language })}
          />
        )}
      </Field>
      <Field label={t('settings.palette')} hint={t('settings.palette.hint')}>
        {(ids) => (
          <Select
            {...ids}
            value={settings.palette}
            options={PALETTES.map((palette) => ({ value: palette, label: t(`settings.palette.${palette}`) }))}
            onValue={(palette) => onChange({ palette: palette as Palette })}
          />
        )}
      </Field>
      <fieldset className="checks checks-row">
        <legend>{t('settings.kinds')}</legend>
        {HIGHLIGHT_KINDS.map((kind) => (
          <Check
            key={kind}
            checked={settings.highlights[kind]}
            onChecked={(checked) => onChange({ highlights: { ...settings.highlights, [kind]: checked } })}
          >
            {t(`settings.kind.${kind}`)}
          </Check>
        ))}
      </fieldset>
      <Check
        checked={settings.listMarks}
        onChecked={(checked) => onChange({ listMarks: checked })}
        hint={t('settings.listMarks.text')}
      >
        {t('settings.listMarks')}
      </Check>
      <Sites sites={settings.sitesOff} onSites={(sitesOff) => onChange({ sitesOff })} />
      <Check
        checked={settings.sync}
        onChecked={(checked) => onChange({ sync: checked })}
        hint={t('settings.sync.text')}
      >
        {t('settings.sync')}
      </Check>
      {syncError && (
        <Note tone="warn" icon="warning" role="alert" title={t('settings.sync.failed', syncError)} />
      )}
      <div>
        <Button icon="refresh" onClick={() => onChange(INITIAL)}>
          {t('settings.reset')}
        </Button>
      </div>
      <DeleteAll onDeleteAll={onDeleteAll} />
    </div>
  )
}

function Sites({ sites, onSites }: { sites: readonly string[]; onSites: (sites: string[]) => void }) {
  const [draft, setDraft] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = () => {
    const host = hostOf(draft)
    setWrong(host === null)
    if (host === null) return
    if (!sites.includes(host)) onSites([...sites, host])
    setDraft('')
  }
  return (
    <section className="stack" aria-labelledby="settings-sites">
      <h3 id="settings-sites" className="field-label">
        {t('settings.sites')}
      </h3>
      {sites.length === 0 ? (
        <p className="soft small">{t('settings.sites.none')}</p>
      ) : (
        <ul className="rows">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <IconButton
                small
                icon="cross"
                label={t('settings.sites.remove', site)}
                onClick={() => onSites(sites.filter((one) => one !== site))}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className="inline"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <input
          type="text"
          className="input"
          aria-label={t('settings.sites.add')}
          aria-invalid={wrong}
          placeholder={t('settings.sites.placeholder')}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <Button type="submit" disabled={draft.trim() === ''}>
          {t('settings.sites.action')}
        </Button>
      </form>
      {wrong && (
        <p className="field-error" role="alert">
          {t('settings.sites.invalid')}
        </p>
      )}
    </section>
  )
}

/** "https://www.Example.com/jobs" -> "example.com"; null for what is no site. */
function hostOf(text: string): string | null {
  const typed = text.trim()
  const url = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`
  if (typed === '' || /\s/.test(typed) || !URL.canParse(url)) return null
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')
  return host.includes('.') || host === 'localhost' ? host : null
}
