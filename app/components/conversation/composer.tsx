import { useEffect, useId, useRef, type KeyboardEvent, type RefObject } from "react";
import { Button } from "../ui/button";
import { pagePlace } from "../ui/place-after-act";

export interface ComposerProps {
  name?: string;
  /** The draft, held by the page so that an idea can be put in and a refused message kept. */
  value: string;
  onChange: (value: string) => void;
  /** The first key of a draft and every one after it, for the time to compose. */
  onType?: () => void;
  label?: string;
  placeholder?: string;
  /** Sending is under way: the draft stays, and a second send waits. */
  busy?: boolean;
  /** What happened, what is safe and what to do: shown under the draft and spoken. */
  problem?: string | null;
  /** In UTF-16 units, as browsers count. */
  maxLength?: number;
  textRef?: RefObject<HTMLTextAreaElement>;
  /** Where it is what one comes to the page for. */
  isPlace?: boolean;
}

/** The keys that matter to sending, as the browser reports them. */
export interface SendKey {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  /** True while an input method is still composing a letter. */
  isComposing: boolean;
  keyCode: number;
}

/** True for a plain Enter (or Ctrl+Enter) that no input method is using. */
export function sendsMessage(event: SendKey): boolean {
  const composing = event.isComposing || event.keyCode === 229;
  return event.key === "Enter" && !event.shiftKey && !event.altKey && !composing;
}

/** The message being written, inside the page's form: Enter sends, Shift+Enter breaks the line. */
export function Composer({
  name = "text",
  value,
  onChange,
  onType,
  label = "Your message",
  placeholder,
  busy = false,
  problem,
  maxLength,
  textRef,
  isPlace = false,
}: ComposerProps) {
  const id = useId();
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const ref = textRef ?? ownRef;
  const empty = value.trim() === "";

  useEffect(() => {
    const area = ref.current;
    if (!area || CSS.supports("field-sizing", "content")) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  }, [ref, value]);

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (!sendsMessage(event.nativeEvent)) return;
    event.preventDefault();
    if (!busy && !empty) event.currentTarget.form?.requestSubmit();
  }
  return (
    <div className="grid gap-1.5">
      <div className="flex items-end gap-2.5">
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <textarea
          ref={ref}
          {...(isPlace ? pagePlace : {})}
          id={id}
          name={name}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onInput={onType}
          onKeyDown={press}
          placeholder={placeholder}
          maxLength={maxLength}
          rows={2}
          dir="auto"
          enterKeyHint="send"
          required
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem ${id}-keys` : `${id}-keys`}
          className="field-sizing-content max-h-56 min-h-16 w-full resize-none rounded-lg border border-edge bg-paper px-3.5 py-2.5 font-serif text-said text-ink aria-invalid:border-issue"
        />
        <Button kind="primary" busy={busy} busyLabel="Sending">
          Send
        </Button>
      </div>
      <p id={`${id}-keys`} className="sr-only">
        Enter sends. Shift and Enter breaks the line.
      </p>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-sm text-issue">
          {problem}
        </p>
      )}
    </div>
  );
}
