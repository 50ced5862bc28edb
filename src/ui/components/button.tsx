import type { ComponentProps } from 'react'
import { Icon, type IconName } from './icon.tsx'

interface ButtonProps extends ComponentProps<'button'> {
  look?: 'primary' | 'secondary' | 'quiet'
  small?: boolean
  icon?: IconName
}

export function Button({
  look = 'secondary',
  small = false,
  icon,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button type="button" className={`btn btn-${look} ${small ? 'btn-small' : ''} ${className}`} {...rest}>
      {icon && <Icon name={icon} size={small ? 12 : 14} />}
      {children}
    </button>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: IconName
  /** Read aloud and shown as a tooltip. */
  label: string
  small?: boolean
}

export function IconButton({ icon, label, small = false, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`btn btn-icon ${small ? 'btn-small' : ''} ${className}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} size={small ? 14 : 16} />
    </button>
  )
}
