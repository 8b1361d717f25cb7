// node test/bench/photos.mjs [--photos=DIR]: times the renditions of photos by us, a bare sharp script and eleventy-img.
import { run } from './bundle.mjs'

await run(['photos/main', 'photos/ours', 'photos/bare', 'photos/eleventy-img'], 'backfile-bench')
