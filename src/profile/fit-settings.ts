/** A profile -> how its score counts. */
import { FIT_DEFAULTS, type FitOptions } from '../core/fit/fit.ts'
import { tuneCatalog } from '../core/fit/tune.ts'
import type { Catalog } from '../core/lexicon/catalog.ts'
import type { OwnProfile } from './schema.ts'

export interface FitSettings {
  /** With the implications and soft skills as the profile wants them. */
  catalog: Catalog
  options: FitOptions
}

export function fitSettings({ weights, implicationsOff }: OwnProfile, catalog: Catalog): FitSettings {
  const { required, preferred, mentioned, implied, related, softSkills } = weights
  return {
    catalog: tuneCatalog(catalog, { implicationsOff, softSkills }),
    options: {
      weights: {
        required: required ?? FIT_DEFAULTS.weights.required,
        preferred: preferred ?? FIT_DEFAULTS.weights.preferred,
        mentioned: mentioned ?? FIT_DEFAULTS.weights.mentioned,
      },
      implied: implied ?? FIT_DEFAULTS.implied,
      related: related ?? FIT_DEFAULTS.related,
    },
  }
}
