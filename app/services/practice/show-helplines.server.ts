import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { verificationOf, type Verification } from "~/domain/practice/safety/helpline-verification";
import type { Helpline } from "~/domain/practice/safety/helplines";
import type { App } from "~/platform/app.server";

export interface ShownHelpline extends Helpline {
  verification: Verification;
}

export interface ShownHelplines {
  /** The locale that is set; those of another language of its region may stand in for it. */
  locale: string;
  /** Whether a file stands in for the helplines that ship. */
  fromFile: boolean;
  /** In the order in which peers see them. */
  lines: readonly ShownHelpline[];
}

/** Where peers find a real person, and when each helpline was verified. */
export function showHelplines(
  { config, helplines }: Pick<App, "config" | "helplines">,
  actor: Actor,
  now = new Date(),
): Outcome<ShownHelplines> {
  if (!can(actor, "engine.read", { programmeId: actor.programmeId })) return notAllowed;
  return done({
    locale: config.helplines.locale,
    fromFile: config.helplines.file !== undefined,
    lines: helplines.map((line) => ({ ...line, verification: verificationOf(line, now) })),
  });
}
