/** Sections that a heading opens, in the order of most resumes. */
export const HEADED = [
  'summary',
  'experience',
  'projects',
  'education',
  'skills',
  'certifications',
  'languages',
  'other',
] as const
export type Headed = (typeof HEADED)[number]
/** `top` stands before the first heading. */
const SECTIONS = ['top', ...HEADED] as const
export type Section = (typeof SECTIONS)[number]
