/** Every key that the extension stores under. Keys that end with a colon begin many: one of them stands here. */
export const KEYS = [
  'tab:7',
  'history-settings',
  'history-outbox',
  'history-aside:12-abc',
  'profile',
  'profile-stamps',
  'profile-problem',
  'profile-backup:2026-11-23T12:00:00.000Z',
  'profile-sync-error',
  'profile-head',
  'profile-part:0',
  'resume-words',
  'askedSites',
] as const
