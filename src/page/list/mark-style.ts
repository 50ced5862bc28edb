import { SCORE_COLOURS } from '../../core/display.ts'

/** Pixels, not rem: the page's root font size is not ours. */
export const MARK_CSS = `
:host { all: initial !important; position: absolute !important; left: 0 !important; top: 0 !important;
  width: 0 !important; height: 0 !important; pointer-events: none !important; display: block !important;
  z-index: 2147483646 !important; }
span { box-sizing: border-box; }
.mark { position: absolute; left: 0; top: 0; display: flex; align-items: center; height: 18px;
  font: 600 11px/16px system-ui, sans-serif; white-space: nowrap; border-radius: 5px; overflow: hidden;
  color: #3b3f46; background: #f2f4f7; border: 1px solid #bcc3cd; }
.mark[hidden] { display: none; }
.role { padding: 0 6px; }
.score { padding: 0 6px; color: #fff; background: ${SCORE_COLOURS.unknown}; align-self: stretch; }
.score[data-tone="good"] { background: ${SCORE_COLOURS.good}; }
.score[data-tone="fair"] { background: ${SCORE_COLOURS.fair}; }
.score[data-tone="poor"] { background: ${SCORE_COLOURS.poor}; }
@media (prefers-color-scheme: dark) { .mark { color: #e3e6eb; background: #2b2f36; border-color: #59616d; } }
@media (forced-colors: active) { .mark { border-color: CanvasText; } }
@media print { .mark { display: none; } }
`
