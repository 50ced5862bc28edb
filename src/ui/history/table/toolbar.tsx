/** Search and filters, and what can be done with the selected. */
import { STATUSES, type Status } from '../../../core/insight/types.ts'
import { ROLE_IDS, type RoleId } from '../../../core/types.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Button } from '../../components/button.tsx'
import { Field, Select } from '../../components/field.tsx'
import { roleName } from '../../roles.ts'
import { t, tn } from '../../strings/index.ts'
import { type Shown, SORT_KEYS, type SortKey } from './filter.ts'

const statusOptions = () => STATUSES.map((value) => ({ value, label: t(`history.status.${value}`) }))

/** The same jobs as rows, or as cards in columns by status. */
const VIEWS = ['table', 'board'] as const
export type View = (typeof VIEWS)[number]

interface ToolbarProps {
  view: View
  onView: (view: View) => void
  shown: Shown
  onShown: (change: Partial<Shown>) => void
  onSort: (key: SortKey) => void
  /** How many are listed, and of how many. */
  listed: number
  total: number
  selected: number
  onStatus: (status: Status) => void
  onDelete: () => void
  onClear: () => void
  onExport: (format: 'csv' | 'json') => void
}

export function Toolbar(props: ToolbarProps) {
  const { view, onView, shown, onShown, onSort, listed, total, selected } = props
  const catalog = useCatalog()
  const all = { value: 'all', label: t('history.filter.all') }
  return (
    <div className="toolbar">
      <div className="toolbar-row">
        <Field label={t('history.search')}>
          {(ids) => (
            <input
              type="search"
              className="input"
              value={shown.query}
              onChange={(event) => onShown({ query: event.target.value })}
              {...ids}
            />
          )}
        </Field>
        <Field label={t('history.filter.status')}>
          {(ids) => (
            <Select
              value={shown.status}
              options={[all, ...statusOptions()]}
              onValue={(value) => onShown({ status: value as Status | 'all' })}
              {...ids}
            />
          )}
        </Field>
        <Field label={t('history.filter.role')}>
          {(ids) => (
            <Select
              value={shown.role}
              options={[all, ...ROLE_IDS.map((id) => ({ value: id, label: nameOfRole(catalog, id) }))]}
              onValue={(value) => onShown({ role: value as RoleId | 'all' })}
              {...ids}
            />
          )}
        </Field>
        {/* Cards have no heads to press, and a narrow table lacks most of them. */}
        <div className={view === 'table' ? 'narrow-only' : ''}>
          <Field label={t('history.sort')}>
            {(ids) => (
              <Select
                value={shown.sort}
                options={SORT_KEYS.map((value) => ({ value, label: columnName(value) }))}
                onValue={(value) => onSort(value as SortKey)}
                {...ids}
              />
            )}
          </Field>
        </div>
      </div>
      <div className="toolbar-row">
        <fieldset className="views">
          <legend className="sr-only">{t('history.view')}</legend>
          {VIEWS.map((one) => (
            <button
              key={one}
              type="button"
              className="view"
              aria-pressed={view === one}
              onClick={() => onView(one)}
            >
              {t(`history.view.${one}`)}
            </button>
          ))}
        </fieldset>
        <p role="status">
          {listed === total
            ? tn('history.count', total)
            : t('history.count.of', listed, tn('history.count', total))}
        </p>
        {selected > 0 ? <Bulk {...props} /> : <Exports {...props} />}
      </div>
    </div>
  )
}

function Bulk({ selected, onStatus, onDelete, onClear, onExport }: ToolbarProps) {
  return (
    <div className="toolbar-actions">
      <span>{tn('history.selected', selected)}</span>
      <Select
        aria-label={t('history.bulk.status')}
        value=""
        options={[{ value: '', label: t('history.bulk.choose') }, ...statusOptions()]}
        onValue={(value) => value && onStatus(value as Status)}
      />
      <Button onClick={onDelete}>{t('history.delete')}</Button>
      <Button onClick={() => onExport('csv')}>{t('history.export.csv')}</Button>
      <Button onClick={() => onExport('json')}>{t('history.export.json')}</Button>
      <Button look="quiet" onClick={onClear}>
        {t('history.clear')}
      </Button>
    </div>
  )
}

function Exports({ onExport }: ToolbarProps) {
  return (
    <div className="toolbar-actions">
      <Button icon="download" onClick={() => onExport('csv')}>
        {t('history.export.csv')}
      </Button>
      <Button icon="download" onClick={() => onExport('json')}>
        {t('history.export.json')}
      </Button>
    </div>
  )
}

export function columnName(key: SortKey): string {
  return t(key === 'status' ? 'history.status' : `history.column.${key}`)
}

export function nameOfRole(catalog: ReturnType<typeof useCatalog>, role: RoleId): string {
  return role === 'other' ? t('role.other') : roleName(catalog, role)
}
