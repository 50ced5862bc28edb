/** A page that broke while it was drawn shows the way out of it, and never nothing. */
import { Component, type ReactNode } from 'react'
import { Rescue } from './rescue.tsx'

interface State {
  error: unknown
}

export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error('unknown') }
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Rescue error={this.state.error} />
  }
}
