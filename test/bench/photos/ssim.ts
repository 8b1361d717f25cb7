// How alike two pictures look: SSIM on luma (Wang, Bovik, Sheikh, Simoncelli: Image Quality Assessment: From Error Visibility
// to Structural Similarity, IEEE TIP 13, 2004), with its constants, over windows of 8 × 8 at every fourth pixel.

const [C1, C2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2]
const [WINDOW, STEP] = [8, 4]

/** The mean over all windows of two pictures of one byte a pixel; 1 is the same picture. */
export function ssim(a: Uint8Array, b: Uint8Array, width: number, height: number): number {
  let [sum, windows] = [0, 0]
  for (let y = 0; y + WINDOW <= height; y += STEP) {
    for (let x = 0; x + WINDOW <= width; x += STEP) {
      sum += ofWindow(a, b, y * width + x, width)
      windows++
    }
  }
  return sum / windows
}

function ofWindow(a: Uint8Array, b: Uint8Array, from: number, width: number): number {
  let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0]
  for (let row = 0; row < WINDOW; row++) {
    for (let i = from + row * width, end = i + WINDOW; i < end; i++) {
      const [p, q] = [a[i] as number, b[i] as number]
      sa += p
      sb += q
      saa += p * p
      sbb += q * q
      sab += p * q
    }
  }
  const n = WINDOW * WINDOW
  const [ma, mb] = [sa / n, sb / n]
  const [va, vb, cov] = [saa / n - ma * ma, sbb / n - mb * mb, sab / n - ma * mb]
  return ((2 * ma * mb + C1) * (2 * cov + C2)) / ((ma * ma + mb * mb + C1) * (va + vb + C2))
}
