import { dialled } from "~/domain/practice/safety/helplines";
import type { App } from "~/platform/app.server";

/** A place of real help, as a page shows it. */
export interface Help {
  label: string;
  href: string;
  /** When somebody answers, in words; null where it is not known. */
  hours: string | null;
}

/** Where real help is, the first place first; there is always one. */
export function listHelp({ helplines }: Pick<App, "helplines">): [Help, ...Help[]] {
  const [first, ...rest] = helplines;
  const shown = ({ name, number, hours }: typeof first): Help => ({
    label: `${name} ${number}`,
    href: `tel:${dialled(number)}`,
    hours,
  });
  return [shown(first), ...rest.map(shown)];
}
