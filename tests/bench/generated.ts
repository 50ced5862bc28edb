import type { SkillsData } from '../../src/build/read-data.ts'

const SYLLABLES = ['ba', 'ker', 'lo', 'mi', 'nu', 'qua', 'rix', 'sen', 'tor', 'ul', 'vex', 'wy', 'xo', 'zen']
const SECOND = ['Cloud', 'Framework', 'Server', 'Studio', 'Query', 'Stream', 'Toolkit', 'Platform']

/** Three forms a skill, of made-up names: "Bakerlo", "Bakerlo Studio" and "Bakerlo.js". */
export function generatedSkills(count: number): SkillsData['skills'] {
  return Array.from({ length: count }, (_, i) => {
    const name = nameOf(i)
    return {
      id: `generated-${i}`,
      name,
      category: 'tool' as const,
      aliases: [`${name} ${SECOND[i % SECOND.length]}`, `${name}.js`],
      implies: [],
      related: [],
      generic: false,
    }
  })
}

/** A different name for each number. */
function nameOf(number: number): string {
  let name = ''
  for (let rest = number + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** skills-data with so many skills: its own first, made-up ones behind them; what names a missing skill is left out. */
export function dataOf(data: SkillsData, count: number): SkillsData {
  const skills =
    count <= data.skills.length
      ? data.skills.slice(0, count)
      : [...data.skills, ...generatedSkills(count - data.skills.length)]
  return { ...data, skills }
}
