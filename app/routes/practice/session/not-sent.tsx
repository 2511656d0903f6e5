import { Button } from "~/components/ui/button";
import { CopyButton } from "~/components/ui/copy-button";
import { Notice } from "~/components/ui/notice";
import type { SessionStatus } from "~/domain/practice/session-status";

export interface NotSentProps {
  status: Exclude<SessionStatus, "open">;
  /** What was written and is not in the session. */
  words: string;
  onDrop: () => void;
}

/** Words that the session did not take: where it is paused they wait, where it is over they can be copied. */
export function NotSent({ status, words, onDrop }: NotSentProps) {
  if (words.trim() === "") return null;
  const waits = status === "paused";
  return (
    <Notice
      tone="care"
      act={
        <>
          <CopyButton text={words} of="your message" />
          {!waits && (
            <Button type="button" size="small" onClick={onDrop}>
              Let it go
            </Button>
          )}
        </>
      }
    >
      <div role="alert" className="grid gap-1">
        <p className="font-semibold">What you wrote last was not sent.</p>
        <p>
          {waits
            ? "It waits here as a draft. When you go on, it stands in your field again."
            : "This session was over before it was sent. It is kept here, on this device alone, until you let it go."}
        </p>
        <p dir="auto" className="font-serif whitespace-pre-wrap wrap-anywhere text-ink">
          {words}
        </p>
      </div>
    </Notice>
  );
}
