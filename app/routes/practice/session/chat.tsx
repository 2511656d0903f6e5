import { useRevalidator } from "@remix-run/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { lastReadingTitle, seemsTitle } from "~/components/conversation/emotion-panel";
import { Button } from "~/components/ui/button";
import { Sheet } from "~/components/ui/dialog";
import type { Help } from "~/services/practice/list-help.server";
import type { PracticeSession } from "~/services/practice/show-session.server";
import type { NotReached } from "../if-reached";
import { Messages } from "./messages";
import { NotDone, useLastNotReached } from "./not-done";
import { NotSent } from "./not-sent";
import { PracticeClient } from "./practice-client";
import { Reply } from "./reply";
import { SeemsPanel } from "./seems-panel";
import { Standing } from "./standing";
import { useNarrowSheet } from "./use-wide";

export interface ChatProps {
  session: PracticeSession;
  help: readonly Help[];
  form: { id: string; events: string; problem: string | null; text: string };
  notReached: NotReached | null;
  isToldInDialog: boolean;
}

function usePracticeClient(session: PracticeSession, form: ChatProps["form"]) {
  const [client] = useState(() => new PracticeClient(session, form));
  const { revalidate } = useRevalidator();
  useEffect(() => client.onReload(() => void revalidate()), [client, revalidate]);
  useEffect(() => client.loaded(session), [client, session]);
  useEffect(() => {
    client.open();
    window.addEventListener("online", client.resend);
    window.addEventListener("pagehide", client.close);
    return () => {
      window.removeEventListener("online", client.resend);
      window.removeEventListener("pagehide", client.close);
      client.close();
    };
  }, [client]);
  const state = useSyncExternalStore(client.subscribe, client.state, client.state);
  return { client, state };
}

/** The conversation with the reply below it, and how the client seems beside it. */
export function Chat({ session, help, form, notReached, isToldInDialog }: ChatProps) {
  const { client, state } = usePracticeClient(session, form);
  const undone = useLastNotReached(notReached, state.turns.length);
  const [showsPanel, setShowsPanel] = useNarrowSheet();
  const { clientName: name, status, emotionCurveOn } = session;
  const isOver = status === "ended" || status === "withdrawn";
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        {emotionCurveOn && (
          <div className="border-b border-line px-4 py-2 lg:hidden">
            <Button type="button" size="small" onClick={() => setShowsPanel(true)}>
              {seemsTitle(name, isOver)}
            </Button>
            <Sheet
              open={showsPanel}
              onOpenChange={setShowsPanel}
              title={lastReadingTitle(name, isOver)}
            >
              <SeemsPanel name={name} turns={state.turns} titled={false} isOver={isOver} />
            </Sheet>
          </div>
        )}
        <Messages
          sessionId={session.id}
          name={name}
          state={state}
          onStop={client.stop}
          onResend={client.resend}
        />
        {undone && !isToldInDialog && (
          <div className="border-t border-line px-4 py-3">
            <div className="mx-auto max-w-[54rem]">
              <NotDone notReached={undone} />
            </div>
          </div>
        )}
        {status === "open" ? (
          <Reply
            sessionId={session.id}
            name={name}
            client={client}
            state={state}
            help={help}
            mayFallBack={session.mayFallBack}
            ideasAfter={session.suggestionsAfter}
            form={form}
          />
        ) : (
          <div className="relative max-h-[65dvh] overflow-y-auto border-t border-line bg-surface px-4 py-4">
            <div className="mx-auto grid max-w-[54rem] gap-3">
              <NotSent status={status} words={state.draft} onDrop={client.drop} />
              <Standing id={session.id} name={name} status={status} debriefed={session.debriefed} />
            </div>
          </div>
        )}
      </div>
      {emotionCurveOn && (
        <aside className="relative hidden w-[24rem] shrink-0 overflow-y-auto border-l border-line bg-surface lg:block">
          <SeemsPanel name={name} turns={state.turns} isOver={isOver} />
        </aside>
      )}
    </div>
  );
}
