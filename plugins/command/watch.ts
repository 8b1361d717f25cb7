// Watches folders, whatever lies in them.
import fs from 'node:fs'
import path from 'node:path'

/** Milliseconds of quiet after which a change is told: an editor or a copy writes a file in several steps. */
const QUIET = 150

/**
 * Calls `run` at once, and again whenever something in the folders has changed, been made or gone: after a moment of quiet,
 * and never before the call before it is done. The folders need not be there yet; the one that they lie in must.
 */
export function watchFolders(folders: readonly string[], run: () => Promise<void>): void {
  const watched = new Map<string, fs.FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(run)
    }, QUIET)
  }

  /** Watches a folder and those in it; what is no folder, or no longer there, is none to watch. */
  const watch = (folder: string) => {
    if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
    listen(folder, name => watchAgain(path.join(folder, name)))
    for (const entry of readFolders(folder)) watch(path.join(folder, entry))
  }

  /** The same, for one that was perhaps known by this name, and may be another now. */
  const watchAgain = (folder: string) => {
    for (const [known, watcher] of watched) {
      if (known !== folder && !known.startsWith(folder + path.sep)) continue
      watcher.close()
      watched.delete(known)
    }
    watch(folder)
    changed()
  }

  const listen = (folder: string, onEntry: (name: string) => void) => {
    try {
      const watcher = fs.watch(folder, (event, name) => (event === 'rename' && name ? onEntry(name) : changed()))
      watcher.on('error', () => watchAgain(folder))
      watched.set(folder, watcher)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT') console.error(`${folder}: cannot be watched, so that changes in it are not seen (${code})`)
    }
  }
  for (const parent of new Set(folders.map(folder => path.dirname(folder)))) {
    fs.watch(parent, (event, name) => {
      const folder = path.join(parent, name ?? '')
      if (event === 'rename' && folders.includes(folder)) watchAgain(folder)
    })
  }
  for (const folder of folders) watch(folder)
  running = running.then(run)
}

function readFolders(folder: string): string[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? entry.name : []))
  } catch {
    return [] // it has just gone
  }
}
