/** The options page wired to the profile store. */
import { useCallback, useMemo, useRef, useState } from 'react'
import {
  applyStarter,
  backToSkills,
  editSkills,
  findForRemoval,
  removeSkill,
  removeSkills,
  restoreSkill,
} from '../../profile/edit.ts'
import { exportFileName } from '../../profile/export.ts'
import { dismissProblem, readBackup } from '../../profile/safety/backups.ts'
import { deleteEverything } from '../../profile/safety/delete.ts'
import { restoreBackup } from '../../profile/safety/restore.ts'
import type { FieldError, Profile } from '../../profile/schema.ts'
import { STARTERS } from '../../profile/starters.ts'
import type { LoadedProfile } from '../../profile/store.ts'
import { profileOf } from '../../profile/stored.ts'
import { useCatalog } from '../catalog-context.ts'
import { EmptyState } from '../components/notes.tsx'
import { useToast } from '../components/toast.tsx'
import { t, tn } from '../strings/index.ts'
import { type OptionsActions, OptionsView } from './options-view.tsx'
import { readResumeSource } from './resume/read-resume.ts'
import { backupText, collectHistory, parseBackup, restoreEverything } from './safety/backup.ts'
import { saveFile } from './safety/save-file.ts'
import { useSyncError } from './safety/use-sync-error.ts'
import { createSkillSearch } from './skills/skill-search.ts'
import { useProfile } from './use-profile.ts'

export function OptionsApp() {
  const toast = useToast()
  const catalog = useCatalog()
  const onRefused = useCallback((reason: string) => toast({ text: t('options.saveFailed', reason) }), [toast])
  const { loaded, change, changeStored, reload } = useProfile(onRefused)
  const [importErrors, setImportErrors] = useState<readonly FieldError[] | null>(null)
  const syncError = useSyncError()
  const current = useRef<LoadedProfile | null>(null)
  current.current = loaded === 'failed' ? null : loaded

  const actions = useMemo((): OptionsActions => {
    const profile = () => current.current?.profile
    const stored = () => current.current?.stored
    /** Undo of what touches the whole profile. */
    const backTo = (before: Profile | undefined) => before && (() => change(() => before))

    return {
      change,
      changeStored,
      editMany(skills, edited) {
        const before = profile()
        change(editSkills(skills, edited))
        toast({
          text: tn('skills.bulk.changed', skills.size),
          undo: before && (() => change(backToSkills(before, skills))),
        })
      },
      removeMany(skills) {
        const before = profile()
        change(removeSkills(skills))
        toast({
          text: tn('skills.bulk.removed', skills.size),
          undo: before && (() => change(backToSkills(before, skills))),
        })
      },
      async deleteEverything() {
        const error = await deleteEverything()
        toast({ text: error === null ? t('settings.danger.done') : t('settings.danger.failed', error) })
        reload()
      },
      remove(skill, name) {
        const shown = profile()
        const removed = shown && findForRemoval(shown, skill)
        change(removeSkill(skill))
        toast({
          text: t('skills.removed', name),
          undo: removed ? () => change(restoreSkill(removed)) : undefined,
        })
      },
      applyStarter(starter) {
        const before = profile()
        const own = new Set(before?.skills.map(({ skill }) => skill))
        const added = starter.skills.filter(({ skill }) => !own.has(skill)).length
        change(applyStarter(starter))
        toast(
          added === 0
            ? { text: t('starters.nothing', starter.name) }
            : { text: tn('starters.applied', added, starter.name), undo: backTo(before) },
        )
      },
      async exportFile() {
        const shown = stored()
        if (!shown) return
        const history = await collectHistory()
        saveFile(exportFileName(), backupText({ stored: shown, history: history.ok ? history.value : null }))
        if (!history.ok) toast({ text: t('file.noHistory', t(`history.fault.${history.fault}`)) })
      },
      async importFile(file) {
        let text: string
        try {
          text = await file.text()
        } catch {
          setImportErrors([{ field: '', message: t('file.unreadable') }])
          return
        }
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
            await restoreEverything(restored.before)
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
        const result = await restoreBackup(key)
        toast({ text: t(result.ok ? 'problem.restored' : 'problem.restore.failed') })
        reload()
      },
      readResume: (source, onProgress) => readResumeSource(source, profile()?.customSkills ?? [], onProgress),
      async dismissProblem() {
        await dismissProblem()
        reload()
      },
    }
  }, [catalog, change, changeStored, reload, toast])

  if (loaded === null) return <p className="sr-only">{t('options.loading')}</p>
  if (loaded === 'failed') return <EmptyState icon="warning" title={t('options.storageFailed')} />
  return (
    <OptionsView
      stored={loaded.stored}
      problem={loaded.problem}
      starters={STARTERS}
      importErrors={importErrors}
      syncError={syncError}
      actions={actions}
    />
  )
}
