import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { SpanMarker } from "~/components/conversation/span-marker";
import { useKeptWords } from "~/components/device/use-kept-words";
import { Button } from "~/components/ui/button";
import { TextArea, TextField } from "~/components/ui/text-field";
import type { Span } from "~/domain/practice/span";
import { longestMessage } from "~/domain/practice/turn";
import type { ShownCard } from "~/services/drills/show-card.server";

export interface QuestionProps {
  card: Pick<ShownCard, "id" | "kind" | "said">;
  newId: string;
  error: string | null;
}

const asks = {
  "spot-cue": "Which words of the client show how they really are? Mark them.",
  "better-reply": "What would you write back here?",
  "wait-or-advise": "Is this a moment to wait, or to offer advice?",
};

/** What is asked, and the way to answer it. */
export function Question({ card, newId, error }: QuestionProps) {
  const busy = useNavigation().state !== "idle";
  const seconds = useRef<HTMLInputElement>(null);
  const began = useRef(0);
  useEffect(() => {
    began.current = Date.now();
  }, []);
  function measure() {
    const spent = Math.round((Date.now() - began.current) / 1000);
    if (seconds.current) seconds.current.value = String(Math.max(1, spent));
  }
  return (
    <Form method="post" replace onSubmit={measure} className="grid gap-4">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="id" value={newId} />
      <input type="hidden" name="seconds" ref={seconds} defaultValue="0" />
      <h2 className="text-lg font-semibold">{asks[card.kind]}</h2>
      {card.kind === "spot-cue" && <Spot text={card.said} busy={busy} />}
      {card.kind === "better-reply" && <Reply cardId={card.id} busy={busy} />}
      {card.kind === "wait-or-advise" && (
        <div className="flex flex-wrap gap-2.5">
          <Button name="choice" value="wait" busy={busy}>
            Wait, stay with what was said
          </Button>
          <Button name="choice" value="advise" busy={busy}>
            Offer something
          </Button>
        </div>
      )}
      {error && (
        <p role="alert" className="text-sm text-issue">
          {error}
        </p>
      )}
    </Form>
  );
}

function Reply({ cardId, busy }: { cardId: string; busy: boolean }) {
  const { state, formData, location } = useNavigation();
  // The browser's way back leads to such an address too, and sends nothing.
  const isStored =
    state === "loading" && formData !== undefined && location.search.includes("answer=");
  const kept = useKeptWords("drill", cardId, isStored);
  return (
    <>
      <TextArea
        {...kept}
        name="text"
        label="Your reply"
        said
        rows={3}
        required
        maxLength={longestMessage}
        hint="The client will answer it: a simulation by the same rules."
      />
      <div>
        <Button kind="primary" busy={busy}>
          Send it and see
        </Button>
      </div>
    </>
  );
}

function Spot({ text, busy }: { text: string; busy: boolean }) {
  const [span, setSpan] = useState<Span | null>(null);
  return (
    <div className="grid gap-3">
      <SpanMarker text={text} label="The client’s words" value={span} onChange={setSpan} />
      {span && (
        <>
          <input type="hidden" name="start" value={span.start} />
          <input type="hidden" name="end" value={span.end} />
        </>
      )}
      <noscript>
        <TextField name="quote" label="The words, as they stand there" />
      </noscript>
      <p className="text-sm text-second">
        Press the first word, then the last. By key: arrows, with Shift to take words in.
      </p>
      <div className="flex flex-wrap gap-2.5">
        <Button kind="primary" busy={busy}>
          These words
        </Button>
        <Button name="none" value="yes" busy={busy}>
          I see none here
        </Button>
      </div>
    </div>
  );
}
