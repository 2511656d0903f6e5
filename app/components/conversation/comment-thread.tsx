import { useFetcher } from "@remix-run/react";
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
} from "react";
import { v7 as uuid } from "uuid";
import { longestComment, type CommenterRole } from "~/domain/review/comment";
import { useKeptWords } from "../device/use-kept-words";
import { Button } from "../ui/button";
import { DateText } from "../ui/date-text";
import { TextArea } from "../ui/text-field";
import { useHydrated } from "../ui/use-hydrated";

export interface CommentShown {
  id: string;
  turnId: string | null;
  annotationId: string | null;
  role: CommenterRole;
  code: string | null;
  isMine: boolean;
  /** Null where its author took it back. */
  text: string | null;
  at: Date | string;
}

export interface CommentThreadProps {
  sessionId: string;
  /** What is talked about: a turn's or an annotation's id. */
  anchor: { turnId: string } | { annotationId: string };
  /** In words: "turn 7". */
  about: string;
  comments: readonly CommentShown[];
  /** The id of the field, where a key leads to it. */
  fieldId?: string;
  /** Others' comments are kept back until the own judgement is locked. */
  othersWait: boolean;
}

const roleWords: Record<CommenterRole, string> = {
  expert: "Expert",
  lead: "Lead",
  researcher: "Researcher",
};

const authorOf = ({ isMine, role, code }: CommentShown) =>
  isMine ? "You" : `${roleWords[role]}${code ? ` ${code}` : ""}`;

/** Talk about one turn or annotation, oldest first, and a field to join in. */
export function CommentThread(props: CommentThreadProps) {
  const { sessionId, anchor, about, comments, othersWait, fieldId } = props;
  const [anchorId = ""] = Object.values(anchor);
  const here = comments.filter(
    ({ turnId, annotationId }) => turnId === anchorId || annotationId === anchorId,
  );
  return (
    <div className="grid gap-2.5">
      {here.length > 0 && (
        <ol className="grid gap-2.5" aria-label={`Comments on ${about}`}>
          {here.map((comment) => (
            <Comment key={comment.id} comment={comment} sessionId={sessionId} />
          ))}
        </ol>
      )}
      {othersWait && (
        <p className="text-xs text-second">
          What others say here is shown once your judgement is locked.
        </p>
      )}
      <NewComment key={anchorId} {...{ sessionId, anchor, anchorId, about, fieldId }} />
    </div>
  );
}

function Comment({ comment, sessionId }: { comment: CommentShown; sessionId: string }) {
  const fetcher = useFetcher<{ error?: string }>();
  const refused = fetcher.state === "idle" && fetcher.data?.error;
  return (
    <li className="grid gap-0.5 text-sm">
      <div className="flex flex-wrap items-baseline gap-x-2 text-xs text-second">
        <span className="font-semibold text-ink">{authorOf(comment)}</span>
        <DateText at={comment.at} />
        {comment.isMine && comment.text !== null && (
          <fetcher.Form
            method="post"
            action={`/sessions/${sessionId}/comments`}
            className="ml-auto"
          >
            <input type="hidden" name="act" value="withdraw" />
            <input type="hidden" name="id" value={comment.id} />
            <button
              data-done="Your comment is taken back."
              className="underline underline-offset-3 hover:text-ink pointer-coarse:min-h-11"
            >
              Take back
            </button>
          </fetcher.Form>
        )}
      </div>
      {refused && (
        <p role="alert" className="text-issue">
          {refused}
        </p>
      )}
      {comment.text === null ? (
        <p className="text-second italic">Taken back.</p>
      ) : (
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          {comment.text}
        </p>
      )}
    </li>
  );
}

function NewComment({
  sessionId,
  anchor,
  anchorId,
  about,
  fieldId,
}: Pick<CommentThreadProps, "sessionId" | "anchor" | "about" | "fieldId"> & { anchorId: string }) {
  const fetcher = useFetcher<{ id?: string; error?: string }>();
  const idField = useRef<HTMLInputElement>(null);
  const sendButton = useRef<HTMLButtonElement>(null);
  const breaksLine = useRef(false);
  const isHydrated = useHydrated();
  const isSending = fetcher.state !== "idle";
  const stored = fetcher.data?.id;
  const [isFromBefore, setFromBefore] = useState(false);
  const onRestored = useCallback((field: HTMLTextAreaElement) => {
    setFromBefore(true);
    const fold = field.closest("details");
    if (fold) fold.open = true;
  }, []);
  const { ref: words, ...kept } = useKeptWords(
    "comment",
    anchorId,
    !isSending && stored !== undefined,
    onRestored,
  );
  useEffect(() => {
    if (idField.current) idField.current.value = uuid();
  }, [anchorId]);
  useEffect(() => {
    if (stored === undefined || idField.current?.value !== stored) return;
    idField.current.form?.reset();
    idField.current.value = uuid();
    setFromBefore(false);
  }, [stored]);

  function submit(event: FormEvent) {
    const isEmpty = (words.current?.value ?? "").trim() === "";
    if (isEmpty || isSending) event.preventDefault();
  }
  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    if (event.nativeEvent.isComposing) return;
    event.preventDefault();
    sendButton.current?.click();
  }
  function arrive({ target }: FocusEvent<HTMLTextAreaElement>) {
    target.form?.scrollIntoView({ block: "nearest" });
    // New words begin on a line of their own, never in the middle of those from before.
    const { length } = target.value;
    if (isFromBefore && length > 0 && !breaksLine.current)
      target.setRangeText("\n", length, length, "end");
    breaksLine.current = true;
  }
  return (
    <fetcher.Form
      method="post"
      action={`/sessions/${sessionId}/comments`}
      onSubmit={submit}
      className="grid gap-2"
    >
      <input type="hidden" name="act" value="write" />
      <input type="hidden" name="id" ref={idField} />
      {Object.entries(anchor).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        {...kept}
        ref={words}
        id={fieldId}
        name="text"
        onFocus={arrive}
        onKeyDown={press}
        label={`Comment on ${about}`}
        hint={isFromBefore ? "Kept from before, not sent yet." : undefined}
        rows={2}
        maxLength={longestComment}
        errors={!isSending && fetcher.data?.error ? [fetcher.data.error] : undefined}
      />
      <Button
        ref={sendButton}
        size="small"
        className="justify-self-end"
        disabled={!isHydrated}
        busy={isSending}
        busyLabel="Sending"
        data-done="Your comment is sent."
      >
        Comment
      </Button>
    </fetcher.Form>
  );
}
