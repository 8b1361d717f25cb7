// The finding aid: what the archive holds, accession by accession, and what was set aside.
import type { PageType } from './index.ts'

export const findingAid: PageType = {
  name: 'finding-aid',
  shows: 'The finding aid: what the archive holds, accession by accession',
  pages: ({ accessions }) => [{ address: 'finding-aid.html', title: 'Finding aid', accessions }]
}
