import { useState, type FormEvent } from "react";
import { Button } from "~/components/ui/button";
import { TextArea } from "~/components/ui/text-field";
import {
  longestResponseNote,
  peerViews,
  peerViewWords,
  type PeerView,
} from "~/domain/review/peer-response";
import { useResponse, type ResponseKept } from "./use-response";

export interface ResponseFormProps {
  reviewId: string;
  annotationId: string;
  /** Names what is answered, for those who do not see the page. */
  about: string;
  /** For a form that is sent without script. */
  newId: string;
  stored: { view: PeerView; note: string } | null;
}

/** "I see it" or "I see it differently", with a note where somebody wants to say more. */
export function ResponseForm({ reviewId, annotationId, about, newId, stored }: ResponseFormProps) {
  const { view, note, hasDraft, write, kept, save } = useResponse(reviewId, annotationId, stored);
  const [opened, setOpened] = useState(false);
  const savedNote = stored?.note ?? "";
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const chosen = submitter instanceof HTMLButtonElement ? submitter.value : view;
    const known = peerViews.find((each) => each === chosen);
    if (known) save(known);
  }
  return (
    <form
      method="post"
      action={`/feedback/${reviewId}/responses`}
      aria-label={`Your answer to ${about}`}
      onSubmit={submit}
      className="grid gap-2 border-t border-line pt-3"
    >
      <input type="hidden" name="id" value={newId} />
      <input type="hidden" name="annotationId" value={annotationId} />
      <input type="hidden" name="to" value={`/feedback/${reviewId}#point-${annotationId}`} />
      <div className="flex flex-wrap items-center gap-2">
        {peerViews.map((each) => (
          <Button
            key={each}
            name="view"
            value={each}
            aria-pressed={view === each}
            kind={view === each ? "primary" : "secondary"}
          >
            {peerViewWords[each]}
          </Button>
        ))}
        <KeptWords kept={kept} />
      </div>
      <details
        open={opened || hasDraft || savedNote !== ""}
        onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
      >
        <summary className="inline-block cursor-pointer text-sm text-second underline underline-offset-3 pointer-coarse:py-2.5">
          {savedNote === "" ? "Add a note for the expert" : "Your note for the expert"}
        </summary>
        <div className="mt-2 grid max-w-[40rem] justify-items-start gap-2">
          <TextArea
            name="note"
            label={`Your note on ${about}`}
            labelHidden
            className="w-full"
            rows={2}
            maxLength={longestResponseNote}
            value={note}
            onChange={({ target }) => write(target.value)}
          />
          {view !== null && (
            <Button name="view" value={view} size="small">
              Save the note
            </Button>
          )}
        </div>
      </details>
    </form>
  );
}

function KeptWords({ kept }: { kept: ResponseKept }) {
  const tone = kept.kind === "refused" ? "text-issue" : "text-second";
  const words = {
    none: "",
    sending: "",
    saved: "Saved. You can change it.",
    waiting: "Waiting. It is kept here and sent again.",
    refused: `Not stored. ${kept.kind === "refused" ? kept.reason : ""}`,
  };
  return (
    <span role="status" className={`text-sm ${tone}`}>
      {words[kept.kind]}
    </span>
  );
}
