// Which received files are photos.

const ENDING = /\.(?:jpe?g|png|gif|webp|avif|tiff?|heic|heif|bmp|svg)$/i

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
