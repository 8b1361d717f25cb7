// The language that a dump states, as BCP 47 has it.

/** `en_US` → `en-US`, `German` → nothing: a name is no tag. */
export function statedLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string') return
  const tag = value.trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag)) return
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    return canonical === 'und' ? undefined : canonical
  } catch {
    return
  }
}
