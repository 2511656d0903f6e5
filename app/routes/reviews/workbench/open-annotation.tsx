import { useEffect, useRef, useState, type ReactNode } from "react";
import { Said } from "~/components/conversation/said";
import { Button } from "~/components/ui/button";
import { SegmentedControl } from "~/components/ui/choice";
import { Chord } from "~/components/ui/kbd";
import { SectionTitle } from "~/components/ui/page-title";
import { TextArea } from "~/components/ui/text-field";
import { longestMessage, turnNumber } from "~/domain/practice/turn";
import { longestNote, type Annotation, type AnnotationPatch } from "~/domain/review/annotation";
import { confidences, leastSeverity, severities, type Tag } from "~/domain/review/codebook";
import { annotationSaved, type Outbox } from "~/domain/review/outbox";
import { peerViewWords, type PeerView } from "~/domain/review/peer-response";
import { refusalSentences } from "~/domain/review/refusal";
import { fieldIds } from "./field-ids";
import { TagDefinition } from "./palette";

export interface OpenAnnotationProps {
  annotation: Annotation;
  tag: Tag | undefined;
  positionById: ReadonlyMap<string, number>;
  outbox: Outbox;
  /** What the peer answered to it, once it was released. */
  answer: { view: PeerView; note: string } | null;
  mayWrite: boolean;
  /** Whether 1 to 3 are its severity just now. */
  weighs: boolean;
  showsDefinition: boolean;
  /** Selected words of the client that could become the evidence. */
  newEvidence: string | null;
  onTakeEvidence: () => void;
  onChange: (patch: AnnotationPatch) => void;
  onRemove: () => void;
  /** Puts the better reply to the client; null where none can answer. */
  onWhatIf: (() => void) | null;
  /** The key that does so outside of a field. */
  whatIfKey: string | undefined;
  onDone: () => void;
  /** The talk about it; nothing where there can be none yet. */
  talk: ReactNode;
}

const severityWords = { 1: "1 lost chance", 2: "2 may stall", 3: "3 harm" };
const confidenceWords = { low: "Not sure", medium: "Fairly sure", high: "Sure" };

/** The annotation in hand: what it says, and how it is kept. */
export function OpenAnnotation(props: OpenAnnotationProps) {
  const { annotation, tag, positionById, mayWrite, onChange } = props;
  const least = tag ? leastSeverity(tag) : null;
  const at = annotation.turnId === null ? undefined : positionById.get(annotation.turnId);
  const place = at === undefined ? "on the session" : `on turn ${turnNumber(at)}`;
  return (
    <section aria-labelledby="annotation-title" className="grid gap-2.5 px-4 py-3 md:px-5">
      <SectionTitle id="annotation-title" aside={place}>
        {tag?.label ?? annotation.tag}
      </SectionTitle>
      <Kept annotation={annotation} outbox={props.outbox} />
      {tag && props.showsDefinition && (
        <div className="-ml-7">
          <TagDefinition tag={tag} />
        </div>
      )}
      <EvidenceLine {...props} />
      <PeerAnswer answer={props.answer} />
      {least !== null && (mayWrite || annotation.severity !== null) && (
        <SegmentedControl
          name="severity"
          label={severityLabel(annotation.severity !== null, props.weighs)}
          tone="issue"
          disabled={!mayWrite}
          value={annotation.severity === null ? "" : String(annotation.severity)}
          onChoose={(value) => {
            const severity = severities.find((each) => String(each) === value);
            if (severity) onChange({ severity });
          }}
          choices={severities.map((severity) => ({
            value: String(severity),
            label: severityWords[severity],
            disabled: severity < least,
          }))}
        />
      )}
      {(mayWrite || annotation.confidence !== null) && (
        <SegmentedControl
          name="confidence"
          label="How sure"
          labelHidden
          disabled={!mayWrite}
          value={annotation.confidence ?? ""}
          onChoose={(value) =>
            onChange({ confidence: confidences.find((each) => each === value) ?? null })
          }
          choices={confidences.map((each) => ({ value: each, label: confidenceWords[each] }))}
        />
      )}
      {mayWrite ? (
        <>
          <WrittenField
            key={`note-${annotation.id}`}
            id={fieldIds.note}
            label="Note"
            stored={annotation.note}
            longest={longestNote}
            onWrite={(note) => onChange({ note })}
          />
          <WrittenField
            key={`reply-${annotation.id}`}
            id={fieldIds.betterReply}
            label="Better reply"
            hint={props.onWhatIf && props.whatIfKey && <ThenAsk chord={props.whatIfKey} />}
            said
            stored={annotation.betterReply}
            longest={longestMessage}
            onWrite={(betterReply) => onChange({ betterReply })}
          />
        </>
      ) : (
        <>
          {annotation.note !== "" && <Said label="Note" words={annotation.note} />}
          {annotation.betterReply !== "" && (
            <Said label="Better reply" words={annotation.betterReply} stressed />
          )}
        </>
      )}
      <div className="flex justify-between gap-2">
        {props.onWhatIf && annotation.turnId !== null && mayAskOf(props) && (
          <Button type="button" size="small" onClick={props.onWhatIf}>
            What if? Ask the client
          </Button>
        )}
        {mayWrite && (
          <Button type="button" kind="quiet" size="small" onClick={props.onRemove}>
            Remove
          </Button>
        )}
        <Button type="button" size="small" className="ml-auto" onClick={props.onDone}>
          {mayWrite ? "Done" : "Close"}
          <span aria-hidden className="hidden lg:inline">
            <Chord chord="Escape" />
          </span>
        </Button>
      </div>
      {props.talk}
    </section>
  );
}

/** How the client is asked by key: within the field every key writes. */
function ThenAsk({ chord }: { chord: string }) {
  return (
    <span className="max-lg:sr-only">
      <Chord chord="Escape" /> first, then <Chord chord={chord} />, asks the client.
    </span>
  );
}

/** What was submitted without a better reply has nothing to put to the client. */
const mayAskOf = ({ mayWrite, annotation }: OpenAnnotationProps) =>
  mayWrite || annotation.betterReply.trim() !== "";

/** Says what the digits do while they are this control's. */
function severityLabel(isSaid: boolean, weighs: boolean): string {
  if (!weighs) return "How grave";
  return isSaid ? "How grave: 1, 2 or 3 changes it" : "How grave? Press 1, 2 or 3";
}

function Kept({ annotation, outbox }: Pick<OpenAnnotationProps, "annotation" | "outbox">) {
  const saved = annotationSaved(outbox, annotation.id);
  if (saved.kind === "saved") return null;
  if (saved.kind === "waiting") return <p className="text-xs text-cue">Waiting to be saved</p>;
  return <p className="text-xs text-issue">Refused. {refusalSentences[saved.reason]}</p>;
}

function PeerAnswer({ answer }: Pick<OpenAnnotationProps, "answer">) {
  if (!answer) return null;
  return (
    <p className="text-sm text-second">
      The peer: “{peerViewWords[answer.view]}”
      {answer.note !== "" && (
        <>
          , with a note:{" "}
          <q dir="auto" className="whitespace-pre-wrap text-ink">
            {answer.note}
          </q>
        </>
      )}
    </p>
  );
}

function EvidenceLine({
  annotation,
  positionById,
  newEvidence,
  onTakeEvidence,
  mayWrite,
}: OpenAnnotationProps) {
  const { evidence } = annotation;
  if (!evidence) return null;
  const answered = positionById.get(evidence.turnId);
  return (
    <div className="grid justify-items-start gap-1 text-sm">
      <p className="line-clamp-3 text-second">
        answers turn {answered === undefined ? "?" : turnNumber(answered)}:{" "}
        <q dir="auto" className="font-serif text-ink">
          {evidence.quote}
        </q>
      </p>
      {mayWrite && newEvidence !== null && (
        <Button type="button" size="small" onClick={onTakeEvidence}>
          Answers the selected words instead
        </Button>
      )}
    </div>
  );
}

interface WrittenFieldProps {
  id: string;
  label: string;
  hint?: ReactNode;
  stored: string;
  longest: number;
  said?: boolean;
  onWrite: (text: string) => void;
}

/** Words are stored this long after the last key, and at once when the field is left. */
const restMs = 250;

/** A text that is stored as it is written. What another device wrote is taken up between writings. */
function WrittenField({ stored, longest, onWrite, ...words }: WrittenFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ text: string; write: (text: string) => void } | null>(null);
  useEffect(() => {
    if (pending.current) pending.current.write = onWrite;
  });
  function flush() {
    const now = pending.current;
    pending.current = null;
    if (now) now.write(now.text);
  }
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(flush, restMs);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, []);
  return (
    <TextArea
      {...words}
      rows={2}
      value={draft ?? stored}
      onChange={({ target }) => {
        const text = Array.from(target.value).slice(0, longest).join("");
        setDraft(text);
        pending.current = { text, write: onWrite };
      }}
      onBlur={() => {
        flush();
        setDraft(null);
      }}
    />
  );
}
