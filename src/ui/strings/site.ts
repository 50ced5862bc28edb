export const siteStrings = {
  'popup.off.title': 'Backlight is off on $1',
  'popup.off.text': 'Nothing is read or highlighted on this site.',
  'popup.off.action': 'Read this page once',
  'site.switchOff': 'Switch off on $1',
  'site.switchOn': 'Switch on again on $1',
  'site.always': 'Always read $1',
  'site.failed': 'That could not be saved.',
}
