import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";

/** What a peer is told who looks back at a session of theirs for the first time. */
export function FirstOwnReview({ onPutAway }: { onPutAway: () => void }) {
  return (
    <div className="shrink-0 border-b border-line p-3">
      <Notice
        title="Looking back at your session"
        act={
          <Button type="button" size="small" onClick={onPutAway}>
            Put away
          </Button>
        }
      >
        Go through it at your own pace, and put a tag on a message of yours where you notice
        something, good or not. Nobody marks this: one tag is fine, and so is none. Submit when you
        have seen enough.
      </Notice>
    </div>
  );
}
