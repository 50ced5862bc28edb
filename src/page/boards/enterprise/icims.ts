import { defineBoard } from '../contract.ts'

export const icims = defineBoard(
  {
    id: 'icims',
    name: 'iCIMS',
    hosts: ['icims.com'],
  },
  () => ({
    pages: /^\/jobs\/\d+/,
    jobId: [/^\/jobs\/(\d+)/],
    links: 'a[href*="/jobs/"]',
    title: ['.iCIMS_Header h1', 'h1.iCIMS_Header', '.iCIMS_JobHeader', 'h1'],
    location: ['.iCIMS_JobHeaderGroup .iCIMS_JobHeaderData'],
    description: ['.iCIMS_JobContent .iCIMS_Expandable_Text', '.iCIMS_InfoMsg_Job', '.iCIMS_JobContent'],
    exclude: ['.iCIMS_JobOptions', '.iCIMS_PageFooter', '.iCIMS_Logo'],
    embedded: true,
  }),
)
