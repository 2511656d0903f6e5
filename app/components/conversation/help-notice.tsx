import type { ReactNode } from "react";
import { Notice } from "../ui/notice";

export interface HelpNoticeProps {
  /** Real help, each with its hours in words where they are known. */
  help: readonly { label: string; href: string; hours: string | null }[];
  /** The words break the role, and the practice waits; else they stand beside it. */
  urgent?: boolean;
  act?: ReactNode;
}

/** Kind words and real help, where a person's own message sounds as if it may be about themselves. */
export function HelpNotice({ help, urgent = false, act }: HelpNoticeProps) {
  return (
    <Notice
      tone="care"
      live={urgent ? "assertive" : "polite"}
      title={urgent ? "Stepping out of the practice for a moment" : "If this is about you"}
      act={act}
    >
      <div className="grid gap-1.5">
        <p>
          {urgent
            ? "What you wrote sounds as if it may be about you. You matter more than any practice, and you do not have to go on. If you are in danger now, call the emergency number where you are."
            : "What you wrote may be about yourself. You can pause or stop at any time, and you can talk to someone."}
        </p>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {help.map(({ label, href, hours }) => (
            <li key={href}>
              <a href={href} className="font-semibold text-ink underline underline-offset-3">
                {label}
              </a>
              {hours !== null && <span className="ml-1.5 text-sm text-second">{hours}</span>}
            </li>
          ))}
        </ul>
        <p className="text-sm text-second">
          This was noticed automatically and may be wrong. Nobody has been told.
          {urgent && " Your words stay in the session as you wrote them."}
        </p>
      </div>
    </Notice>
  );
}
