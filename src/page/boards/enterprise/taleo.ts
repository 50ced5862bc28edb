import { defineBoard } from '../contract.ts'

/** One of the oldest there are: tables, and ids made of names. */
export const taleo = defineBoard(
  {
    id: 'taleo',
    name: 'Taleo',
    hosts: ['taleo.net'],
  },
  () => ({
    pages: /\/jobdetail\.ftl|\/requisition\.jsp/i,
    jobId: [/[?&](?:job|requisitionId|rid)=([\w-]+)/i],
    links: 'a[href*="jobdetail.ftl"], a[href*="requisition.jsp"]',
    title: ['[id*="reqTitleLinkAction"]', '.subtitle', 'h1'],
    location: ['[id*="reqBasicLocation"]'],
    description: [
      '.editablesection',
      '#requisitionDescriptionInterface',
      '[id*="requisitionDescription"] .mastercontentpanel',
    ],
    exclude: ['[id*="reqTitleLinkAction"]', '[id*="reqContestNumber"]'],
  }),
)
