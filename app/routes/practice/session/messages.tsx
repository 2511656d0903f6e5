import { useEffect, useRef } from "react";
import { ChatMessage, Conversation } from "~/components/conversation/chat-message";
import { ClientWriting } from "~/components/conversation/client-writing";
import { Button } from "~/components/ui/button";
import type { PracticeState } from "./practice-state";
import { SignInAgain } from "./sign-in-again";

interface MessagesProps {
  sessionId: string;
  name: string;
  state: PracticeState;
  onStop: () => void;
  onResend: () => void;
}

function sendState({ sessionId, state, onResend }: MessagesProps) {
  if (state.phase.kind !== "unsent") return <span role="status">Sending</span>;
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <span role="alert" className="text-issue">
        {state.phase.error}
      </span>
      {state.phase.signedOut && <SignInAgain sessionId={sessionId} />}
      <Button type="button" size="small" onClick={onResend}>
        Try again
      </Button>
    </div>
  );
}

/** So many pixels from the end still count as the end. */
const nearEnd = 48;

/** Everything said, newest at the bottom and in sight. */
export function Messages(props: MessagesProps) {
  const { name, state, onStop } = props;
  const { turns, unsent, partial, phase } = state;
  const frame = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  /** Whether the newest is in sight: then it stays there when the room changes. */
  const isAtEnd = useRef(true);
  const lastOwn = turns.findLast((turn) => turn.speaker === "supporter");
  useEffect(() => {
    end.current?.scrollIntoView({ block: "end" });
  }, [turns.length, unsent, partial, phase.kind]);
  useEffect(() => {
    if (!frame.current) return;
    const watch = new ResizeObserver(() => {
      if (isAtEnd.current) end.current?.scrollIntoView({ block: "end" });
    });
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < nearEnd;
      }}
      role="region"
      aria-label="Messages"
      tabIndex={0}
      className="relative flex min-h-0 flex-1 flex-col overflow-y-auto -outline-offset-2"
    >
      <div className="mt-auto">
        <Conversation label={`Conversation with ${name}`}>
          {turns.map((turn) => (
            <ChatMessage
              key={turn.id}
              speaker={turn.speaker}
              name={turn.speaker === "client" ? name : "You"}
              text={turn.text}
              state={turn === lastOwn && turn === turns.at(-1) ? "Saved" : undefined}
            />
          ))}
          {unsent && (
            <ChatMessage
              speaker="supporter"
              name="You"
              text={unsent.text}
              state={sendState(props)}
            />
          )}
          {partial !== "" && <ChatMessage speaker="client" name={name} text={partial} />}
        </Conversation>
        <ClientWriting name={name} active={phase.kind === "writing"} onCancel={onStop} />
        <div ref={end} />
      </div>
    </div>
  );
}
