// Which received files are photos.

const ENDING = /\.(?:jpe?g|png|gif|webp|avif|tiff?|heic|heif|bmp|svg)$/i

/** Is this a photo by its name? What is in it is looked at when renditions are made. */
export const isPhoto = (path: string): boolean => ENDING.test(path)
