// The photos that an accession holds, as files or packed in its dumps, and what leads to them.
import path from 'node:path'
import { isPhoto } from '../accessions/photo-files.ts'
import { fileIn, innermost } from '../accessions/photo-names.ts'
import { addressKey, hasScheme, mirrored, paths } from './addresses.ts'
import { namedAs, namesakes } from './named.ts'

/** A photo of an accession. */
export interface Held {
  /** As `photos[].file` names it. */
  file: string
  /** Bytes, as far as is known before it is read. */
  size: number
  /** Why it cannot be used. */
  problem?: string
}

/** A reference that was followed: to a photo, or in vain, and why, where that is worth telling. */
export interface Followed {
  file?: string
  problem?: string
}

/** A path that is a part of an address says little if it is shorter than that: `images/1.jpg` is on many sites. */
const TELLING = 3

/** What leads to a photo, by the strength of it. Each is tried for every reference before the next one is. */
export class Holdings {
  readonly #files = new Map<string, Held>()
  /** Without regard to case and to how accents are coded; where that leads to two photos, to none. */
  readonly #folded = new Map<string, Held | undefined>()
  readonly #addresses = new Map<string, Held>()
  readonly #names = new Map<string, Held[]>()
  readonly #namesakes = new Map<string, string[]>()
  /** By a name that a dump gives it: the `guid` of an agency. */
  readonly #given = new Map<string, Held>()

  constructor(photos: Iterable<Held>) {
    for (const held of photos) this.#add(held)
  }

  #add(held: Held): void {
    this.#files.set(held.file, held)
    const inner = innermost(held.file)
    const address = addressKey(inner)
    if (address !== undefined) {
      // The first that is whole: a crawl may have met it often, and failed.
      if (this.#addresses.get(address)?.problem !== undefined || !this.#addresses.has(address))
        this.#addresses.set(address, held)
      return
    }
    const folded = fold(held.file)
    this.#folded.set(folded, this.#folded.has(folded) ? undefined : held)
    const name = fold(path.posix.basename(inner))
    add(this.#names, name, held)
    if (held.problem === undefined) for (const stem of namesakes(held.file)) add(this.#namesakes, stem, held.file)
  }

  /** Lets others refer by a name to the photo that a dump refers to by its places. */
  name(name: string, references: readonly string[], from: string): void {
    const { file } = this.follow(references, from)
    const held = file === undefined ? undefined : this.#files.get(file)
    if (held && !this.#given.has(name)) this.#given.set(name, held)
  }

  get isEmpty(): boolean {
    return !this.#files.size
  }

  /** Is there a photo of this name? */
  has(file: string): boolean {
    return this.#files.has(file)
  }

  /** The photos that are named as a dump is, in a certain order. What has no ending may be text, such as the dump itself. */
  namedAs(dump: string): string[] {
    const files = this.#namesakes.get(dump.replace(/\.[^./]*$/, '')) ?? []
    return namedAs(dump, files.filter(isPhoto))
  }

  /** Every photo, in the accession's order. */
  all(): Iterable<Held> {
    return this.#files.values()
  }

  /** The photo that a dump refers to; `from` is the dump, as a path in the accession. */
  follow(references: readonly string[], from: string): Followed {
    let [problem, odd] = [undefined as string | undefined, undefined as string | undefined]
    for (const lead of [this.#exact, this.#mirror, this.#beside]) {
      for (const reference of references) {
        const found = lead.call(this, reference, from)
        if (found && 'file' in found && found.problem === undefined) return { file: found.file }
        if (found && 'file' in found) problem ??= found.problem
        else odd ??= found?.problem
      }
    }
    // What was published elsewhere and was not received is the rule; a path that leads nowhere is odd.
    const near = references.find(it => !hasScheme(it) && !it.startsWith('/'))
    if (near !== undefined) odd ??= `${near.slice(0, 200)} is not there`
    if (references.some(it => addressKey(it) !== undefined)) odd = undefined
    const why = problem ?? odd
    return why === undefined ? {} : { problem: why }
  }

  #exact(reference: string, from: string): Held | { problem: string } | undefined {
    const address = addressKey(reference)
    if (address !== undefined) return this.#addresses.get(address)
    const given = this.#given.get(reference)
    if (given) return given
    if (hasScheme(reference)) return
    let leaves = false
    for (const at of paths(reference)) {
      for (const file of fileIn(from, at)) {
        if (file === undefined) leaves = true
        else {
          const held = this.#files.get(file) ?? this.#folded.get(fold(file))
          if (held) return held
        }
      }
    }
    return leaves ? { problem: `${reference.slice(0, 200)} leads out of the accession` } : undefined
  }

  /** A file that lies in folders named as the address is: a mirror of the site, or of a part of it. */
  #mirror(reference: string): Held | undefined {
    // From the top of a site, wherever the accession has that: `static/img/a.jpg` for `/img/a.jpg`.
    const fromTop = /^\/[^/]/.test(reference) ? paths(reference).map(it => it.slice(1)) : []
    for (const at of [...mirrored(reference), ...fromTop.filter(it => it.includes('/'))].map(fold)) {
      const found = (this.#names.get(path.posix.basename(at)) ?? []).map(held => {
        const inner = fold(innermost(held.file))
        const whole = inner === at || inner.endsWith(`/${at}`)
        const part = !fromTop.length && at.endsWith(`/${inner}`) && inner.split('/').length >= TELLING
        return { held, length: whole ? at.length : part ? inner.length : 0 }
      })
      const best = Math.max(0, ...found.map(it => it.length))
      const [only, ...more] = found.filter(it => it.length === best && best > 0)
      if (only && !more.length) return only.held
    }
  }

  /** A file of the same name in the dump's folder, or in the one that was saved with it. */
  #beside(reference: string, from: string): Held | undefined {
    if (!/^(?:https?:|file:|\/|[a-z]:\\)/i.test(reference)) return
    const stem = path.posix.basename(innermost(from)).replace(/\.[^.]*$/, '')
    for (const at of paths(reference)) {
      const name = path.posix.basename(at)
      for (const near of [name, `${stem}_files/${name}`, `${stem}/${name}`]) {
        const [file] = fileIn(from, near)
        const held = file === undefined ? undefined : this.#folded.get(fold(file))
        if (held) return held
      }
    }
  }
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase()

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const others = map.get(key)
  if (others) others.push(value)
  else map.set(key, [value])
}
