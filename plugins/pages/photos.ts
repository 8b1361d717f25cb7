// The photos that are kept, each once, with every article that ran it; in the order in which they were first printed.
import { type Catalogue, sortDay } from './catalogue.ts'
import type { RunPhoto } from './run-photos.ts'
import { type Copy, samePhotos } from './same-photos.ts'
import { type Keyed, writeSorted } from './sorted.ts'

/** A photo, though it was received in several copies. */
export interface KeptPhoto {
  /** Of its largest copy. */
  digest: string
  /** The month, or only the year, in which it was first printed; empty if that is not known. */
  month: string
  /** As each article ran it, the first one first. */
  runs: readonly [RunPhoto, ...RunPhoto[]]
}

interface Run extends Keyed {
  digest: string
  run: RunPhoto
}

/** The kept photos of an archive. Of what articles say of them never more is in memory than of a few. */
export class Photos {
  readonly #photos: Iterable<Keyed & { photo: KeptPhoto }>
  /** How many photos were first printed in each month or year, oldest first, and under `` those of no known time. */
  readonly months: ReadonlyMap<string, number>

  constructor(catalogue: Catalogue, folder: string) {
    const same = samePhotos(copies(catalogue))
    const runs = writeSorted(runsOf(catalogue, same), `${folder}/runs`)
    this.#photos = writeSorted(inOrder(byDigest(runs)), `${folder}/photos`)
    const months = new Map<string, number>()
    for (const { month } of this) months.set(month, (months.get(month) ?? 0) + 1)
    this.months = months
  }

  get count(): number {
    return [...this.months.values()].reduce((sum, count) => sum + count, 0)
  }

  *[Symbol.iterator](): Generator<KeptPhoto> {
    for (const { photo } of this.#photos) yield photo
  }
}

function* copies(catalogue: Catalogue): Generator<Copy> {
  for (const { digest, picture } of catalogue.photos()) if (digest && picture) yield { digest, ...picture }
}

function* runsOf(catalogue: Catalogue, same: ReadonlyMap<string, string>): Generator<Run> {
  for (const run of catalogue.photos()) {
    if (!run.picture || run.digest === undefined) continue
    const digest = same.get(run.digest) ?? run.digest
    const key = [digest, sortDay(run.article) || '~', run.article.address, place(run)].join('\n')
    yield { key, digest, run }
  }
}

function* byDigest(runs: Iterable<Run>): Generator<KeptPhoto> {
  let [digest, held] = ['', [] as RunPhoto[]]
  const photo = (): KeptPhoto => {
    const [first, ...others] = held as [RunPhoto, ...RunPhoto[]]
    return { digest, month: sortDay(first.article).slice(0, 7), runs: [first, ...others] }
  }
  for (const { digest: of, run } of runs) {
    if (held.length && of !== digest) {
      yield photo()
      held = []
    }
    digest = of
    held.push(run)
  }
  if (held.length) yield photo()
}

function* inOrder(photos: Iterable<KeptPhoto>): Generator<Keyed & { photo: KeptPhoto }> {
  for (const photo of photos) {
    const [run] = photo.runs
    const key = [photo.month || '~', sortDay(run.article), run.article.address, place(run), photo.digest].join('\n')
    yield { key, photo }
  }
}

/** Where in its article a photo stands: `photo-2` before `photo-10`. */
const place = ({ photo }: RunPhoto) => photo.id.replace(/\d+/g, number => number.padStart(6, '0'))
