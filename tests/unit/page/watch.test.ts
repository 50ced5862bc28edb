import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FoundPosting } from '../../../src/page/posting/found.ts'
import { watchPosting } from '../../../src/page/watch/watch-posting.ts'

const ad = (skill: string) =>
  `<h2>What you will do</h2><p>Build services in ${skill} and keep them running.</p><h2>Requirements</h2><ul><li>4 years of ${skill}.</li><li>PostgreSQL.</li></ul><p>${'We are a calm team by the sea and write things down. '.repeat(10)}</p>`
const pane = (title: string, skill: string) => `<h1>${title}</h1><div id="job-details">${ad(skill)}</div>`
const address = (id: number) => new URL(`https://www.linkedin.com/jobs/search/?currentJobId=${id}`)

interface Stage {
  main: HTMLElement
  told: string[]
  go(id: number): void
}

/** The page's mutations are told by the real clock, all else goes by the one that the tests turn: no machine is too slow. */
const breathe = (
  (later) => () =>
    new Promise<void>((resolve) => later(resolve, 1))
)(globalThis.setTimeout)
const STEP_MS = 10
/** Longer than anything waits. */
const LONGEST_MS = 20_000

async function wait(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += STEP_MS) {
    await breathe()
    await vi.advanceTimersByTimeAsync(STEP_MS)
  }
}

/** Lets time pass until an expectation holds. @throws what it throws where it never does */
async function until(expectation: () => void): Promise<void> {
  for (let passed = 0; ; passed += STEP_MS)
    try {
      return expectation()
    } catch (error) {
      if (passed >= LONGEST_MS) throw error
      await wait(STEP_MS)
    }
}

describe('watching a two-pane board', () => {
  let end: AbortController
  let window: Window
  let stage: Stage

  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
    })
    window = new Window({ url: address(1).href })
    vi.stubGlobal('MutationObserver', window.MutationObserver)
    const doc = window.document as unknown as Document
    doc.body.innerHTML = `<aside id="list"></aside><main class="jobs-search__job-details">${pane('Java Developer', 'Java')}</main>`
    const told: string[] = []
    let navigate: (url: URL) => void = () => {}
    end = new AbortController()
    watchPosting(
      doc,
      {
        onPosting: ({ posting }: FoundPosting) => told.push(`${posting.id} ${posting.title}`),
        onGone: () => told.push('gone'),
      },
      { url: address(1), subscribe: (listener) => (navigate = listener) },
      end.signal,
    )
    stage = { main: doc.querySelector('main') as HTMLElement, told, go: (id) => navigate(address(id)) }
  })

  afterEach(async () => {
    end.abort()
    vi.unstubAllGlobals()
    vi.useRealTimers()
    await window.happyDOM.close()
  })

  it('tells the posting that is there', async () => {
    await until(() => expect(stage.told).toEqual(['linkedin:1 Java Developer']))
  })

  it('drops the old posting at once on a switch, and tells the next only when its text is there', async () => {
    await until(() => expect(stage.told).toHaveLength(1))
    stage.go(2)
    expect(stage.told.at(-1)).toBe('gone')
    await wait(300)
    expect(stage.told).toHaveLength(2) // the old text under the new address is nobody's
    stage.main.innerHTML = '<div aria-busy="true">Loading</div>'
    await wait(100)
    stage.main.innerHTML = pane('Go Developer', 'Go')
    await until(() => expect(stage.told.at(-1)).toBe('linkedin:2 Go Developer'))
    expect(stage.told).toHaveLength(3)
  })

  it('comes to rest where everything is drawn anew without end, and sees when another posting is', async () => {
    let html = pane('Java Developer', 'Java')
    const draw = () => {
      const body = stage.main.ownerDocument.createElement('body')
      body.innerHTML = `<main class="jobs-search__job-details">${html}</main>`
      stage.main.ownerDocument.body.replaceWith(body)
    }
    const timer = setInterval(draw, 30)
    try {
      await until(() => expect(stage.told).toContain('linkedin:1 Java Developer'))
      await wait(4_500)
      const settled = stage.told.length
      await wait(3_000)
      expect(stage.told.slice(settled)).not.toContain('gone')
      expect(stage.told.at(-1)).toBe('linkedin:1 Java Developer')
      html = pane('Go Developer', 'Go')
      stage.go(2)
      await until(() => expect(stage.told.at(-1)).toBe('linkedin:2 Go Developer'))
      html = '<p>This job is closed.</p>'
      await until(() => expect(stage.told.at(-1)).toBe('gone'))
    } finally {
      clearInterval(timer)
    }
  })

  it('reads a description in which a clock never stops, once it has waited long enough', async () => {
    await until(() => expect(stage.told).toHaveLength(1))
    stage.go(4)
    stage.main.innerHTML = pane('Scala Developer', 'Scala')
    const clock = stage.main.ownerDocument.createElement('p')
    stage.main.querySelector('#job-details')?.append(clock)
    let at = 0
    const timer = setInterval(() => {
      clock.textContent = `Closes in ${at++} s`
    }, 20)
    try {
      await until(() => expect(stage.told.at(-1)).toBe('linkedin:4 Scala Developer'))
    } finally {
      clearInterval(timer)
    }
  })

  it('waits for a description that comes in pieces', async () => {
    await until(() => expect(stage.told).toHaveLength(1))
    stage.go(3)
    stage.main.innerHTML = '<h1>Rust Developer</h1><div id="job-details"><p>We are</p></div>'
    await wait(150)
    const details = stage.main.querySelector('#job-details') as HTMLElement
    details.innerHTML += ad('Rust')
    await wait(150)
    details.innerHTML += '<p>And one more thing: Kafka.</p>'
    expect(stage.told).toHaveLength(2)
    await until(() => expect(stage.told).toHaveLength(3))
  })

  it('reads a description again when more of it is shown', async () => {
    await until(() => expect(stage.told).toHaveLength(1))
    stage.main.querySelector('#job-details')?.insertAdjacentHTML('beforeend', '<p>Kafka as well.</p>')
    await until(() => expect(stage.told).toHaveLength(2))
    expect(stage.told).not.toContain('gone')
  })

  it('does not read the same posting again when the page around it changes', async () => {
    await until(() => expect(stage.told).toHaveLength(1))
    const list = stage.main.ownerDocument.getElementById('list') as HTMLElement
    for (let index = 0; index < 30; index++) {
      list.innerHTML = `<a href="#">COBOL Programmer ${index}</a>`
      await wait(10)
    }
    await wait(1_200)
    expect(stage.told).toHaveLength(1)
  })

  it('notices a switch that leaves the address alone', async () => {
    await until(() => expect(stage.told).toHaveLength(1))
    stage.main.innerHTML = pane('Go Developer', 'Go')
    await until(() => expect(stage.told).toEqual([stage.told[0], 'gone', 'linkedin:1 Go Developer']))
  })

  it('says nothing any more once it is stopped', async () => {
    await until(() => expect(stage.told).toHaveLength(1))
    end.abort()
    stage.main.innerHTML = pane('Go Developer', 'Go')
    await wait(200)
    expect(stage.told).toHaveLength(1)
  })
})
