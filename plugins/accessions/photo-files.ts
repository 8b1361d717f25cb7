// Which received files are photos, and which may pack some.

const ENDING = /\.(?:jpe?g|jpe|jfif|png|gif|webp|avif|tiff?|heic|heif|bmp|svg)$/i
/** Endings of text, which packs no photo as a file of its own. */
const TEXT =
  /\.(?:txt|text|asc|html?|xhtml|xml|nitf|jsonl?|ndjson|csv|tsv|tab|psv|md|markdown|eml|mbox|mht|mhtml|story|sgml?|rss|atom|rdf|css|js|xmp)$/i

/** Is this a photo by its name? What is in it is looked at when renditions are made. */
export const isPhoto = (path: string): boolean => ENDING.test(path)

/** Where words about a photo may lie beside it: `x.jpg.xmp`, or as Adobe names it `x.xmp`. */
export const sidecars = (photo: string): string[] => [`${photo}.xmp`, photo.replace(/\.\w+$/, '.xmp')]

/** Is this XMP file about a photo that was received with it? */
export const isSidecar = (path: string, has: (path: string) => boolean): boolean =>
  /\.xmp$/i.test(path) &&
  ['', '.jpg', '.jpeg', '.JPG', '.tif', '.png'].some(ending => {
    const photo = path.replace(/\.xmp$/i, ending)
    return isPhoto(photo) && has(photo)
  })

/** Names without an ending. */
const BARE = /(?:^|\/)[^./]+$/

/** May there be photos packed in this file? What is in it says whether there are. */
export const mayPack = (path: string): boolean => !TEXT.test(path) && !isPhoto(path) && !BARE.test(path)

/** May a text name photos that lie beside it? An agency has items for pictures, too. */
export const mayName = (path: string): boolean => /\.xml$/i.test(path)

/** May this be a photo that a page refers to? Programs that save pages leave pictures without an ending, too. */
export const mayBePhoto = (path: string): boolean => isPhoto(path) || BARE.test(path)
