import type { ReactNode } from "react";
import type { Speaker } from "~/domain/practice/turn";
import { classNames } from "../ui/class-names";

export interface ChatMessageProps {
  speaker: Speaker;
  /** The client's name, shown; the supporter's own messages are named for listeners only. */
  name: string;
  text: string;
  /** Not stored yet, or refused: said under the message. */
  state?: ReactNode;
}

/** One message of a practice: the client's on the page, the peer's own in a soft block at the right. */
export function ChatMessage({ speaker, name, text, state }: ChatMessageProps) {
  const own = speaker === "supporter";
  return (
    <li
      className={classNames(
        "grid max-w-[34rem]",
        own ? "ml-auto justify-items-end pl-8" : "mr-auto pr-8",
      )}
    >
      <p className={own ? "sr-only" : "mb-0.5 text-xs font-semibold text-ink"}>{name}</p>
      <p
        dir="auto"
        className={classNames(
          "font-serif text-said whitespace-pre-wrap wrap-anywhere text-ink",
          own && "rounded-lg rounded-br-none bg-accent-soft px-4 py-2.5",
        )}
      >
        {text}
      </p>
      {state && <div className="mt-1 text-xs text-second">{state}</div>}
    </li>
  );
}

/** The messages in order; news is spoken as it comes. */
export function Conversation({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="log" aria-label={label} tabIndex={-1}>
      <ol className="mx-auto grid w-full max-w-[680px] content-end gap-5 px-4 py-6">{children}</ol>
    </div>
  );
}
