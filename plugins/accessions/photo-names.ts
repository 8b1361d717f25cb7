// How a photo in an accession is named: its path, or the dump that packs it, `!/`, and its name in there.
import path from 'node:path'

/** Stands between a container and what is in it, as in the jar: addresses of Java. */
const IN = '!/'

/** The name of what is in a dump. */
export const inside = (dump: string, ...names: (string | undefined)[]): string =>
  [dump, ...names.filter(name => name !== undefined)].join(IN)

/** The received file, and what it is called in there; nothing where it is a received file itself. */
export function outermost(file: string): { dump: string; name?: string } {
  const at = file.indexOf(IN)
  return at < 0 ? { dump: file } : { dump: file.slice(0, at), name: file.slice(at + IN.length) }
}

/** The last of the names: the path, or the address, of the photo in what packs it. */
export function innermost(file: string): string {
  const address = /(?:^|!\/)(https?:\/\/.*)$/is.exec(file)?.[1]
  const at = file.lastIndexOf(IN)
  return address ?? (at < 0 ? file : file.slice(at + IN.length))
}

/**
 * The files that a path in a dump may mean: beside it, at the top of what it is in, and for one that begins at the top
 * of a site in any of the folders around it. `undefined` stands for one that leads out.
 */
export function fileIn(from: string, at: string): (string | undefined)[] {
  const top = from.slice(0, from.length - innermost(from).length)
  const folder = path.posix.dirname(innermost(from))
  const within = (base: string, to: string) => {
    const whole = path.posix.join(base, to)
    return whole === '..' || whole.startsWith('../') ? undefined : top + whole
  }
  if (!at.startsWith('/')) return [within(folder, at), within('.', at)]
  const folders = folder.split('/')
  return folders
    .map((_, i) => within(folders.slice(0, folders.length - i).join('/'), `.${at}`))
    .concat(within('.', `.${at}`))
}
