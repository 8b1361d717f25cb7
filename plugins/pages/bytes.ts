// Sizes as a person reads them.

/** `1234567` → `1.2 MB`, in powers of 1,000, as disks are sold. */
export function printedBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const size = bytes / 1000 ** power
  return `${size < 10 && power ? size.toFixed(1) : Math.round(size)} ${units[power]}`
}
