import { useCallback, useEffect, useRef, useState } from "react";
import { v7 as uuid } from "uuid";
import { file, readFiled, unfile } from "~/components/device/filed";
import {
  peerResponseSchema,
  type PeerResponse,
  type PeerView,
} from "~/domain/review/peer-response";

/** Where an answer is: not given, with the server, on its way, waiting here, or refused with the reason. */
export type ResponseKept =
  | { kind: "none" }
  | { kind: "saved" }
  | { kind: "sending" }
  | { kind: "waiting" }
  | { kind: "refused"; reason: string };

const retryMs = 5000;

async function send(reviewId: string, response: PeerResponse): Promise<ResponseKept> {
  const body = new URLSearchParams({ ...response });
  const answer = await fetch(`/feedback/${reviewId}/responses`, { method: "POST", body }).catch(
    () => null,
  );
  if (answer === null || answer.status >= 500 || answer.status === 401 || answer.status === 429)
    return { kind: "waiting" };
  if (answer.ok) return { kind: "saved" };
  const { error } = (await answer.json().catch(() => ({}))) as { error?: string };
  return { kind: "refused", reason: error ?? "Not stored." };
}

/**
 * The answer to one mark. It is kept on this device before it is sent, and until the server has it, and a
 * note from the first letter on: a lost connection, a reload or a closed page loses nothing.
 */
export function useResponse(
  reviewId: string,
  annotationId: string,
  stored: { view: PeerView; note: string } | null,
) {
  const name = `${reviewId}/${annotationId}`;
  const draftName = `${name}/note`;
  const [view, setView] = useState<PeerView | null>(stored?.view ?? null);
  const [note, setNote] = useState(stored?.note ?? "");
  const [hasDraft, setHasDraft] = useState(false);
  const [kept, setKept] = useState<ResponseKept>({ kind: stored ? "saved" : "none" });
  const newest = useRef<PeerResponse | null>(null);

  const deliver = useCallback(
    async (response: PeerResponse) => {
      const isAgain = newest.current?.id === response.id;
      newest.current = response;
      setView(response.view);
      setNote(response.note);
      setKept({ kind: isAgain ? "waiting" : "sending" });
      const answer = await send(reviewId, response);
      if (newest.current?.id !== response.id) return;
      if (answer.kind !== "waiting") {
        newest.current = null;
        unfile("feedback", name);
      }
      setKept(answer);
    },
    [reviewId, name],
  );
  useEffect(() => {
    const draft = readFiled("feedback", draftName);
    if (typeof draft !== "string") return;
    const timer = setTimeout(() => {
      setNote(draft);
      setHasDraft(true);
    });
    return () => clearTimeout(timer);
  }, [draftName]);
  useEffect(() => {
    const left = peerResponseSchema.safeParse(readFiled("feedback", name));
    if (!left.success) return;
    const timer = setTimeout(() => void deliver(left.data));
    return () => clearTimeout(timer);
  }, [name, deliver]);
  useEffect(() => {
    if (kept.kind !== "waiting" && kept.kind !== "sending") return;
    const again = () => newest.current && void deliver(newest.current);
    const timer = setInterval(again, retryMs);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [kept.kind, deliver]);

  function write(text: string): void {
    setNote(text);
    if (text.trim() === (stored?.note ?? "")) unfile("feedback", draftName);
    else file("feedback", draftName, text);
  }
  function save(chosen: PeerView): void {
    const response = { id: uuid(), annotationId, view: chosen, note: note.trim() };
    file("feedback", name, response);
    unfile("feedback", draftName);
    void deliver(response);
  }
  return { view, note, hasDraft, write, kept, save };
}
