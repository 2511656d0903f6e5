import { Form } from "@remix-run/react";
import { useRef, type FormEvent } from "react";
import { Composer } from "~/components/conversation/composer";
import { HelpNotice } from "~/components/conversation/help-notice";
import { Notice } from "~/components/ui/notice";
import { AskForm } from "./ask-form";
import { Ideas } from "./ideas";
import type { PracticeClient } from "./practice-client";
import type { PracticeState } from "./practice-state";

interface ReplyProps {
  name: string;
  client: PracticeClient;
  state: PracticeState;
  help: readonly { label: string; href: string }[];
  mayFallBack: boolean;
  /** The form of a page without scripts. */
  form: { id: string; events: string; problem: string | null; text: string };
}

function Unanswered({ state, client, mayFallBack }: Omit<ReplyProps, "name" | "help" | "form">) {
  const { phase } = state;
  if (phase.kind !== "unanswered") return null;
  return (
    <Notice
      live="polite"
      act={
        <>
          <AskForm client={client} label="Ask for the answer" primary />
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
export function Reply({ name, client, state, help, mayFallBack, form }: ReplyProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const { phase, turns, care, draft, problem } = state;
  const last = turns.at(-1);
  const ideas = phase.kind === "ready" && last?.speaker === "client" ? last.suggestions : [];
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
  }
  return (
    <div className="sticky bottom-0 grid gap-3 border-t border-line bg-surface px-4 py-3 md:px-5">
      <div className="mx-auto grid w-full max-w-[54rem] gap-3">
        {phase.kind === "care" && (
          <HelpNotice
            urgent
            help={help}
            act={<AskForm client={client} label="Go on with the practice" />}
          />
        )}
        {care === "concern" && phase.kind !== "care" && <HelpNotice help={help} />}
        <Unanswered state={state} client={client} mayFallBack={mayFallBack} />
        {phase.kind === "writing" && (
          <noscript>
            <AskForm client={client} label={`Show ${name}’s answer`} primary />
          </noscript>
        )}
        <Ideas
          suggestions={ideas}
          uptake={client.uptake}
          disabled={phase.kind !== "ready"}
          onInsert={insert}
        />
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
          />
        </Form>
      </div>
    </div>
  );
}
