import { canonicalLocale, regionOf } from "./locale";

/** A place where a real person can be reached. Configuration: a file may stand in for those that ship. */
export interface Helpline {
  /** BCP 47 tag of where it serves, such as `en-SG`. */
  locale: string;
  name: string;
  /** As it is read; `dialled` is as it is called. */
  number: string;
  /** Opening hours in words, or null where they have not been confirmed. */
  hours: string | null;
  /** ISO date on which someone called or read the operator's own page; null: not verified yet. */
  verifiedOn: string | null;
}

/** The helplines that are shown, the first place first. */
export type Helplines = readonly [Helpline, ...Helpline[]];

/** The locale that is used where none is set. */
export const defaultHelplineLocale = "en-SG";

/** The helplines that stand where no file is set. None is verified: each must be checked before release. */
export const shippedHelplines: Helplines = [
  { locale: "en-SG", name: "national mindline", number: "1771", hours: null, verifiedOn: null },
  {
    locale: "en-SG",
    name: "Samaritans of Singapore (SOS)",
    number: "1767",
    hours: null,
    verifiedOn: null,
  },
];

/** A number as it is called: without the spaces, points, hyphens and brackets that make it easy to read, and without the zero in brackets that is left out behind a country's code. */
export function dialled(number: string): string {
  return number.replace(/^(\+[\d\s.-]+)\(0\)/, "$1").replaceAll(/[\s().-]/g, "");
}

function isHelplines(lines: readonly Helpline[]): lines is Helplines {
  return lines.length > 0;
}

function eachNumberOnce(lines: readonly Helpline[]): readonly Helpline[] {
  const numbers = lines.map((line) => dialled(line.number));
  return lines.filter((_, index) => numbers.indexOf(numbers[index] ?? "") === index);
}

/**
 * The helplines of a locale, from `known` in its order. A locale is met by its full tag first, then by
 * its region alone (`zh-SG` finds those of `en-SG`, each number once). Null where neither is known.
 */
export function helplinesFor(locale: string, known: readonly Helpline[]): Helplines | null {
  const tag = canonicalLocale(locale);
  const exact = known.filter((line) => tag !== null && canonicalLocale(line.locale) === tag);
  if (isHelplines(exact)) return exact;
  const region = regionOf(locale);
  const near = known.filter((line) => region !== null && regionOf(line.locale) === region);
  const found = eachNumberOnce(near);
  return isHelplines(found) ? found : null;
}
