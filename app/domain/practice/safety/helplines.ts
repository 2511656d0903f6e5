/** A place where a real person can be reached. Configuration: a programme adds its own. */
export interface Helpline {
  /** BCP 47 tag of where it serves, such as `en-SG`. */
  locale: string;
  name: string;
  /** As it is dialled there. */
  number: string;
  /** Opening hours in words, or null where they have not been confirmed. */
  hours: string | null;
  /** ISO date on which someone called or read the operator's own page; null: verify before release. */
  verifiedOn: string | null;
}

/** The locale that is used where a programme has set none. */
export const defaultHelplineLocale = "en-SG";

/** Helplines known without configuration. None is verified: each must be checked before release. */
export const helplines: readonly Helpline[] = [
  { locale: "en-SG", name: "national mindline", number: "1771", hours: null, verifiedOn: null },
  {
    locale: "en-SG",
    name: "Samaritans of Singapore (SOS)",
    number: "1767",
    hours: null,
    verifiedOn: null,
  },
];

/**
 * The helplines of a locale, from `known` in its order. A locale is met by its full tag first, then by
 * its region alone (`zh-SG` finds those of `en-SG`); where neither is known, those of the default
 * locale are returned, so that there is always somewhere to turn.
 */
export function helplinesFor(
  locale: string,
  known: readonly Helpline[] = helplines,
): readonly Helpline[] {
  const exact = known.filter((line) => line.locale.toLowerCase() === locale.toLowerCase());
  if (exact.length > 0) return exact;
  const region = regionOf(locale);
  const near = known.filter((line) => region !== null && regionOf(line.locale) === region);
  if (near.length > 0) return near;
  return known.filter((line) => line.locale === defaultHelplineLocale);
}

function regionOf(locale: string): string | null {
  const region = locale
    .split("-")
    .find((part) => /^[A-Za-z]{2}$/.test(part) && part !== locale.split("-")[0]);
  return region === undefined ? null : region.toUpperCase();
}
