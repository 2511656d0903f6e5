/** A BCP 47 tag as it is written by the standard (`en-sg` as `en-SG`); null where it is none. */
export function canonicalLocale(tag: string): string | null {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return null;
  }
}

/** The region of a tag that names one (`SG` of `zh-Hans-SG`); null of any other text. */
export function regionOf(tag: string): string | null {
  const locale = canonicalLocale(tag);
  return (locale !== null && new Intl.Locale(locale).region) || null;
}
