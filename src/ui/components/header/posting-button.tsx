/** Back to the posting that was looked at last, with its popup. */
import { send } from '../../../messages/ask.ts'
import { t } from '../../strings/index.ts'
import { Icon } from '../icon.tsx'
import { useToast } from '../toast.tsx'

export function PostingButton() {
  const toast = useToast()
  const show = async () => {
    const reply = await send('show-posting', {})
    if (!reply?.ok) toast({ text: t('nav.posting.none') })
  }
  return (
    <button type="button" className="top-way" title={t('nav.posting')} onClick={show}>
      <Icon name="page" />
      <span className="top-word">{t('nav.posting')}</span>
    </button>
  )
}
