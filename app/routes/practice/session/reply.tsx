import { Form } from "@remix-run/react";
import { useEffect, useRef, type FormEvent } from "react";
import { Composer } from "~/components/conversation/composer";
import { HelpNotice } from "~/components/conversation/help-notice";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { Help } from "~/services/practice/list-help.server";
import { AskForm } from "./ask-form";
import { Ideas } from "./ideas";
import type { PracticeClient } from "./practice-client";
import type { PracticeState } from "./practice-state";
import { SignInAgain } from "./sign-in-again";

interface ReplyProps {
  sessionId: string;
  name: string;
  client: PracticeClient;
  state: PracticeState;
  help: readonly Help[];
  mayFallBack: boolean;
  /** Seconds after the client's words until ideas are shown. */
  ideasAfter: number;
  /** The form of a page without scripts. */
  form: { id: string; events: string; problem: string | null; text: string };
}

function Unanswered({
  sessionId,
  state,
  client,
  mayFallBack,
}: Pick<ReplyProps, "sessionId" | "state" | "client" | "mayFallBack">) {
  const { phase } = state;
  if (phase.kind !== "unanswered") return null;
  return (
    <Notice
      live="polite"
      act={
        <>
          {phase.signedOut && <SignInAgain sessionId={sessionId} />}
          <AskForm client={client} label="Ask for the answer" primary={!phase.signedOut} />
          {mayFallBack && (
            <AskForm client={client} label="Go on with the embedded client" withEmbedded />
          )}
        </>
      }
    >
      {phase.error}
    </Notice>
  );
}

/** The foot of the conversation: help where it is needed, ideas, and the message being written. */
export function Reply(props: ReplyProps) {
  const { sessionId, name, client, state, help, mayFallBack, form } = props;
  const text = useRef<HTMLTextAreaElement>(null);
  const helpAt = useRef<HTMLDivElement>(null);
  const { phase, turns, care, draft, problem } = state;
  const last = turns.at(-1);
  const ideas = phase.kind === "ready" && last?.speaker === "client" ? last.suggestions : [];
  const helps = phase.kind === "care";
  useEffect(() => {
    if (!helps) return;
    const area = text;
    helpAt.current?.focus();
    return () => void requestAnimationFrame(() => area.current?.focus());
  }, [helps]);
  function insert(id: string, words: string) {
    client.insert(id, words);
    requestAnimationFrame(() => {
      const area = text.current;
      area?.focus();
      area?.setSelectionRange(area.value.length, area.value.length);
    });
  }
  function send(event: FormEvent) {
    event.preventDefault();
    client.send(draft);
    text.current?.focus();
  }
  return (
    <div className="relative grid max-h-[65dvh] gap-3 overflow-y-auto border-t border-line bg-surface px-4 py-3 md:px-5">
      <div className="mx-auto grid w-full max-w-[54rem] gap-3">
        <div ref={helpAt} tabIndex={-1} className="outline-none empty:hidden">
          {helps && (
            <HelpNotice
              urgent
              help={help}
              act={
                <>
                  <AskForm client={client} label="Go on with the practice" />
                  <Form method="post" action={`/practice/${sessionId}`}>
                    <Button name="event" value="leave">
                      Stop for now
                    </Button>
                  </Form>
                </>
              }
            />
          )}
        </div>
        {care === "concern" && !helps && <HelpNotice help={help} />}
        <Unanswered {...{ sessionId, state, client, mayFallBack }} />
        {phase.kind === "writing" && (
          <noscript>
            <AskForm client={client} label={`Show ${name}’s answer`} primary />
          </noscript>
        )}
        <Ideas
          said={{ name, text: last?.text ?? "" }}
          suggestions={ideas}
          after={props.ideasAfter}
          uptake={client.uptake}
          disabled={phase.kind !== "ready"}
          onInsert={insert}
        />
        {!helps && (
          <Form method="post" onSubmit={send}>
            <input type="hidden" name="intent" value="send" />
            <input type="hidden" name="id" value={form.id} />
            <input type="hidden" name="events" value={form.events} />
            <Composer
              value={draft}
              onChange={client.draft}
              onType={client.composing.typed}
              busy={phase.kind === "sending"}
              problem={problem}
              placeholder={`Write to ${name}`}
              textRef={text}
              isPlace
            />
          </Form>
        )}
      </div>
    </div>
  );
}
