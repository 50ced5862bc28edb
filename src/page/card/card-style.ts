/** Pixels, not rem: the page's root font size is not ours. */
export const CARD_CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; margin: 0 !important;
  padding: 0 !important; border: 0 !important; width: auto !important; height: auto !important;
  background: none !important; pointer-events: none !important; overflow: visible !important;
  z-index: 2147483647 !important; display: block !important; }
section { position: fixed; width: max-content; max-width: min(320px, calc(100vw - 16px)); overflow: auto; box-sizing: border-box; padding: 10px 12px; border-radius: 8px;
  pointer-events: auto; font: 13px/1.45 system-ui, sans-serif; color: #1b1d21; background: #fff;
  border: 1px solid #c9ced6; border-inline-start: 4px solid #2f7fd6; box-shadow: 0 4px 16px rgb(0 0 0 / .18);
  animation: in 120ms ease-out; text-align: start; }
section:is([data-state="matched"], [data-state="covered"]) { border-inline-start-color: #1f9254; }
section[data-state="missing"] { border-inline-start-color: #c8418f; }
section[data-state="neutral"] { border-inline-start-color: #7d7f87; }
p { margin: 0 0 2px; overflow-wrap: anywhere; }
.name { font-weight: 650; font-size: 14px; }
.level, .or, .why { color: #454b55; }
.about { color: #454b55; font-size: 12px; }
.why + .about, .clause + .about, .or + .about, .level + .about, .state + .about { margin-top: 6px; }
.clause { color: #5a616d; font-style: italic; }
.row { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin-top: 8px; }
.row:empty { display: none; }
button { font: inherit; color: #1b1d21; background: #eef1f5; border: 1px solid #8a93a1; border-radius: 6px;
  padding: 3px 9px; min-height: 26px; min-width: 26px; cursor: pointer; }
button:hover { background: #e0e5ec; }
button:focus-visible { outline: 2px solid #1a66c9; outline-offset: 2px; }
@keyframes in { from { opacity: 0; transform: translateY(3px); } }
@media (prefers-reduced-motion: reduce) { section { animation: none; } }
@media (prefers-color-scheme: dark) {
  section { color: #eceef2; background: #23262c; border-block-color: #474d58; border-inline-end-color: #474d58; }
  .level, .or, .why, .about { color: #c3c8d1; }
  .clause { color: #adb4bf; }
  button { color: #eceef2; background: #343942; border-color: #6d7582; }
  button:hover { background: #414752; }
  button:focus-visible { outline-color: #7db4ff; }
}
@media print { section { display: none; } }
`
