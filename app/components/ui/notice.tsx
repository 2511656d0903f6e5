import type { ReactNode } from "react";
import { classNames } from "./class-names";

const tones = {
  info: "border-accent bg-accent-soft",
  care: "border-cue bg-selection",
  issue: "border-issue bg-issue-soft",
  done: "border-strength bg-strength-soft",
};

export type NoticeTone = keyof typeof tones;

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  act?: ReactNode;
  /** Spoken when it appears: `polite` for news, `assertive` for what must be read now. */
  live?: "off" | "polite" | "assertive";
  className?: string;
}

/** A few words that a person should see before going on. */
export function Notice({
  tone = "info",
  title,
  children,
  act,
  live = "off",
  className,
}: NoticeProps) {
  const role = live === "assertive" ? "alert" : live === "polite" ? "status" : undefined;
  return (
    <div
      role={role}
      className={classNames(
        "flex flex-wrap items-start justify-between gap-x-6 gap-y-2 rounded-sm border-l-3 px-4 py-3 text-base wrap-anywhere",
        tones[tone],
        className,
      )}
    >
      <div className="grid min-w-0 flex-[1_1_16rem] gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="max-w-[44rem]">{children}</div>}
      </div>
      {act && <div className="flex flex-wrap gap-2">{act}</div>}
    </div>
  );
}
