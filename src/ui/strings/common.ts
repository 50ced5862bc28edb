/** Words that the popup and options share. `$1`, `$2` stand for values; `.one` and `.other` for plurals. */
export const commonStrings = {
  'app.name': 'Backlight',
  'list.or': '$1 or $2',
  'action.undo': 'Undo',
  'action.dismiss': 'Dismiss',

  'years.one': '$1 year',
  'years.other': '$1 years',
  'years.atLeast.one': '$1+ year',
  'years.atLeast.other': '$1+ years',
  'years.range': '$1–$2 years',
  'years.short': '$1+ yrs',

  'seniority.intern': 'Intern',
  'seniority.junior': 'Junior',
  'seniority.mid': 'Mid level',
  'seniority.senior': 'Senior',
  'seniority.lead': 'Lead',
  'seniority.principal': 'Principal',

  'problem.title': 'Your saved profile could not be read',
  'problem.invalid':
    'Something in it is damaged. It was kept aside, unchanged, and nothing has overwritten it.',
  'problem.newer-version':
    'A newer version of Backlight wrote it. It was kept aside, unchanged: update Backlight to use it again.',
  'problem.migration-failed':
    'It could not be brought up to this version. It was kept aside, unchanged, and nothing has overwritten it.',
} as const
