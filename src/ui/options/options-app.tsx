/** The options page wired to the profile store. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Catalog } from '../../core/lexicon/catalog.ts'
import {
  applyStarter,
  editSkills,
  type ProfileChange,
  removeSkill,
  removeSkills,
} from '../../profile/edit.ts'
import { exportFileName } from '../../profile/export.ts'
import { forgetResumeWordsBut, keepResumeWords } from '../../profile/resume/kept-words.ts'
import { mergeResume } from '../../profile/resume/merge.ts'
import { exportJsonResume } from '../../profile/resume/structured/export-json-resume.ts'
import { dismissProblem, readBackup } from '../../profile/safety/backups.ts'
import { deleteEverything } from '../../profile/safety/delete.ts'
import { restoreBackup } from '../../profile/safety/restore.ts'
import { customNames, type FieldError, type Profile } from '../../profile/schema.ts'
import { STARTERS } from '../../profile/starters.ts'
import type { LoadedProfile } from '../../profile/store.ts'
import { changeProfile, profileOf, takeBackStored } from '../../profile/stored.ts'
import { useCatalog } from '../catalog-context.ts'
import { useToast } from '../components/toast.tsx'
import type { PagePaint } from '../marked/paint.ts'
import { Rescue } from '../rescue/rescue.tsx'
import { t, tn } from '../strings/index.ts'
import { OPTIONS_TABS, type OptionsActions, OptionsView } from './options-view.tsx'
import { readResumeSource } from './resume/read-resume.ts'
import { backupText, collectHistory, parseBackup, restoreEverything } from './safety/backup.ts'
import { saveFile } from './safety/save-file.ts'
import { useSyncError } from './safety/use-sync-error.ts'
import { createSkillSearch } from './skills/skill-search.ts'
import { useProfile } from './use-profile.ts'

interface OptionsAppProps {
  paint: PagePaint
  /** Shows the first run. */
  welcome: boolean
  /** To open with. */
  tab?: string | undefined
}

export function OptionsApp({ paint, welcome, tab }: OptionsAppProps) {
  const toast = useToast()
  const catalog = useCatalog()
  const onRefused = useCallback((reason: string) => toast({ text: t('options.saveFailed', reason) }), [toast])
  const { loaded, change, changeStored, reload } = useProfile(onRefused)
  const [importErrors, setImportErrors] = useState<readonly FieldError[] | null>(null)
  const syncError = useSyncError()
  const current = useRef<LoadedProfile | null>(null)
  current.current = loaded === 'failed' ? null : loaded

  const isLoaded = current.current !== null
  useEffect(() => {
    // Not at once where a profile is removed: that can be undone until this page is opened again.
    const ids = current.current?.stored.profiles.map(({ id }) => id)
    if (isLoaded && ids) forgetResumeWordsBut(ids)
  }, [isLoaded])

  const actions = useMemo((): OptionsActions => {
    const profile = () => current.current?.profile
    const stored = () => current.current?.stored
    const undoable: OptionsActions['undoable'] = async (apply, done) => {
      const result = await changeStored(apply)
      // A refusal is told by useProfile: nothing is said to be done that is not.
      if (!result.ok) return
      const { before, stored: after } = result
      toast({
        text: done,
        undo: before === after ? undefined : () => void changeStored(takeBackStored(before, after)),
      })
    }
    const ofShown = (apply: ProfileChange) => changeProfile(apply, profile()?.id)

    return {
      change,
      changeStored,
      undoable,
      editMany: (skills, edited) =>
        undoable(ofShown(editSkills(skills, edited)), tn('skills.bulk.changed', skills.size)),
      removeMany: (skills) => undoable(ofShown(removeSkills(skills)), tn('skills.bulk.removed', skills.size)),
      async deleteEverything() {
        toast(null)
        const error = await deleteEverything()
        toast({ text: error === null ? t('settings.danger.done') : t('settings.danger.failed', error) })
        reload()
      },
      remove: (skill, name) => undoable(ofShown(removeSkill(skill)), t('skills.removed', name)),
      applyStarter(starter) {
        const own = new Set(profile()?.skills.map(({ skill }) => skill))
        const added = starter.skills.filter(({ skill }) => !own.has(skill)).length
        const name = t(`starters.name.${starter.id}`)
        const done = added === 0 ? t('starters.nothing', name) : tn('starters.applied', added, name)
        return undoable(ofShown(applyStarter(starter)), done)
      },
      async saveResume(chosen, words) {
        // What the last undo took back may stand in the resume too: it must not take it away from there.
        toast(null)
        const saved = (await change((now) => mergeResume(now, chosen).profile)).ok
        const id = profile()?.id
        // Not ticked this time is a no to what an earlier resume was asked.
        if (saved && id && !(await keepResumeWords(id, words))) toast({ text: t('resume.wordsFailed') })
        return saved
      },
      async exportFile() {
        const shown = stored()
        if (!shown) return
        const history = await collectHistory()
        saveFile(exportFileName(), backupText({ stored: shown, history: history.ok ? history.value : null }))
        if (!history.ok) toast({ text: t('file.noHistory', t(`history.fault.${history.fault}`)) })
      },
      exportResume() {
        const shown = profile()
        if (shown) saveFile(RESUME_FILE, exportJsonResume(shown, nameIn(shown, catalog)))
      },
      async importFile(file) {
        let text: string
        try {
          text = await file.text()
        } catch {
          setImportErrors([{ field: '', message: t('file.unreadable') }])
          return
        }
        toast(null)
        const parsed = parseBackup(text, createSkillSearch(catalog).resolve)
        const restored = parsed.ok ? await restoreEverything(parsed.backup) : parsed
        setImportErrors(restored.ok ? null : restored.errors)
        if (!parsed.ok || !restored.ok) return
        reload()
        const { stored: imported, history } = parsed.backup
        const skills = tn('file.imported', profileOf(imported).skills.length)
        toast({
          text: history
            ? t('file.imported.with', skills, tn('history.count', history.records.length))
            : skills,
          undo: async () => {
            const back = await restored.undo()
            if (!back.ok) onRefused(back.errors.map(({ message }) => message).join('; '))
            reload()
          },
        })
      },
      async downloadBackup() {
        const key = current.current?.problem?.backupKey
        if (key) saveFile(exportFileName(), JSON.stringify(await readBackup(key), null, 2))
      },
      async restoreBackup() {
        const key = current.current?.problem?.backupKey
        if (!key) return
        toast(null)
        const result = await restoreBackup(key)
        toast({ text: t(result.ok ? 'problem.restored' : 'problem.restore.failed') })
        reload()
      },
      readResume: (source, options) => readResumeSource(source, profile()?.customSkills ?? [], options),
      async dismissProblem() {
        await dismissProblem()
        reload()
      },
    }
  }, [catalog, change, changeStored, onRefused, reload, toast])

  if (loaded === null) return <p className="sr-only">{t('options.loading')}</p>
  if (loaded === 'failed') return <Rescue error="storage.local" title={t('options.storageFailed')} />
  return (
    <OptionsView
      stored={loaded.stored}
      problem={loaded.problem}
      starters={STARTERS}
      importErrors={importErrors}
      syncError={syncError}
      paint={paint}
      welcome={welcome}
      tab={OPTIONS_TABS.find((one) => one === tab)}
      actions={actions}
    />
  )
}

/** What tools that read JSON Resume look for. */
const RESUME_FILE = 'resume.json'

/** Of skills, the user's own ones too, certifications and languages. */
function nameIn(profile: Profile, catalog: Catalog): (id: string) => string {
  const own = customNames(profile)
  return (id) => own.get(id) ?? catalog.name(id)
}
