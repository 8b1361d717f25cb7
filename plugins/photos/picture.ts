// What was made of a photo's file, and how a page shows it: the shapes that the steps after this one read.
import type { Photo } from '../archive/types.ts'

export type Format = 'avif' | 'webp' | 'jpeg'

/** One size and format that we make. */
export interface Rendition {
  /** Path in the site: `photos/3f2a…-960.webp`. */
  address: string
  format: Format
  width: number
  height: number
}

/** A photo that can be shown. */
export interface Picture {
  /** Of the received picture, the right way up. */
  width: number
  height: number
  /** By format, the best first; of one format the widest last. The last one is the JPEG that everyone can show. */
  renditions: Rendition[]
  /** What it looks like, as `lookOf` tells it; absent where it has too little to tell. */
  look?: string
  /** The picture in a few pixels, as a `data:` address, to stand in its place until it is there. */
  tiny?: string
  /** It moves; the JPEGs are its first picture. */
  animated?: true
  /** Parts of it are transparent. */
  clear?: true
  /** What is damaged, where most of it can still be seen. */
  flaw?: string
}

/** Why a photo's file shows no picture. */
export interface Lost {
  lost: string
  /** It is a picture all the same, and whoever has a program for it sees it. */
  undecoded?: true
}

/** What a photo's file gave. */
export type Made = Picture | Lost

/** Can nobody see it any more? One that is kept and only cannot be decoded here is not lost. */
export const isLost = ({ picture, undecoded }: Pick<ShownPhoto, 'picture' | 'undecoded'>): boolean =>
  !picture && !undecoded

/** A photo as its page shows it: a line of `.cache/photos/<volume>.jsonl`. */
export interface ShownPhoto {
  /** The article's path in the site: `2020-10/ferry.html`. */
  article: string
  accession: string
  /** Its words, as they stand on the page. */
  photo: Photo
  /** SHA-256 of the file's bytes, and size and time by which the next build knows it. */
  digest?: string
  stamp?: string
  picture?: Picture
  /** Why there is no picture. */
  lost?: string
  undecoded?: true
}
