import { defaultHelplineLocale, helplinesFor } from "~/domain/practice/safety/helplines";

/** A place of real help, as a page shows it. */
export interface Help {
  label: string;
  href: string;
}

/** Where real help is, the first place first; there is always one. */
export function listHelp(locale: string = defaultHelplineLocale): [Help, ...Help[]] {
  const lines = helplinesFor(locale).map(({ name, number }) => ({
    label: `${name} ${number}`,
    href: `tel:${number}`,
  }));
  const [first, ...rest] = lines;
  if (!first) throw new Error("No helpline is known, not even for the default locale.");
  return [first, ...rest];
}
