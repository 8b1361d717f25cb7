// Mark-up that is nested deeper than any real one.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { first, lineOf, rawText, treeOf } from '../../plugins/readers/markup/tree.ts'

for (const markup of ['xml', 'html'] as const) {
  const nested = (depth: number) =>
    treeOf(`<dump>${'<div><i/>'.repeat(depth)}x${'</div>'.repeat(depth)}<after>y</after></dump>z`, markup)

  test(`${markup}: what is too deep is read where it becomes too deep, and what stands behind it where it is`, () => {
    const [dump, behind] = nested(1000).children
    assert.is(behind, 'z')
    assert.ok(dump && typeof dump !== 'string')
    assert.is(lineOf(first(dump, 'after')), 'y')
    assert.is(rawText(dump), 'xy')
    assert.equal(
      dump.children.map(child => typeof child !== 'string' && child.name),
      ['div', 'after']
    )
  })

  test(`${markup}: time grows with the length, not with the depth`, () => {
    const begun = process.cpuUsage()
    nested(200_000)
    const { user, system } = process.cpuUsage(begun)
    assert.ok(user + system < 8_000_000, 'in the square of the depth it takes a minute')
  })
}

test.run()
