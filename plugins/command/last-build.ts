// The last build of this process.

/** While the site is served, a build may end after its pages are shown: whoever reads what it writes waits for it. */
export const lastBuild = { ended: Promise.resolve() }
