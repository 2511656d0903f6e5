import { useState } from "react";
import { SegmentedControl } from "~/components/ui/choice";
import { Select, TextArea, TextField } from "~/components/ui/text-field";
import { findSpan } from "~/domain/practice/span";
import { longestMessage } from "~/domain/practice/turn";
import type { Decision } from "~/domain/review/adjudication/act";
import { withSpan } from "~/domain/review/adjudication/merge-marks";
import type { AdjudicationUnit } from "~/domain/review/adjudication/unit";
import type { Annotation } from "~/domain/review/annotation";
import { leastSeverity, severities } from "~/domain/review/codebook";
import { placeOnSession, placeTag } from "~/domain/review/place-tag";
import type { ReviewContext } from "~/domain/review/review-context";
import { useTyped } from "./use-typed";

type Made = Extract<Decision, { kind: "merge" | "write" }>;

interface MarkEditorProps {
  unit: AdjudicationUnit;
  decision: Made;
  context: ReviewContext;
  disabled: boolean;
  onChange: (decision: Decision) => void;
}

/** A mark that the adjudicator makes: of the reviewers' marks, or a new one. */
export function MarkEditor({ unit, decision, context, disabled, onChange }: MarkEditorProps) {
  const { annotation } = decision;
  const tag = context.tagByKey.get(annotation.tag);
  const least = tag ? leastSeverity(tag) : null;
  const change = (next: Annotation) => onChange({ ...decision, annotation: next });
  const better = useTyped(annotation.betterReply, (betterReply) =>
    change({ ...annotation, betterReply }),
  );
  return (
    <div className="grid gap-3 border-l-2 border-accent pl-3">
      {decision.kind === "write" && (
        <TagChoice {...{ annotation, context, disabled }} onChange={change} />
      )}
      {annotation.span && decision.kind === "merge" && (
        <SpanEnds {...{ unit, annotation, context, disabled }} onChange={change} />
      )}
      {annotation.span && (
        <Words key={annotation.quote} {...{ annotation, context, disabled }} onChange={change} />
      )}
      {least !== null && (
        <SegmentedControl
          name="severity"
          label="Severity"
          tone="issue"
          disabled={disabled}
          value={String(annotation.severity ?? "")}
          onChoose={(value) => {
            const severity = severities.find((each) => String(each) === value);
            if (severity) change({ ...annotation, severity });
          }}
          choices={severities.map((severity) => ({
            value: String(severity),
            label: String(severity),
            disabled: severity < least,
          }))}
        />
      )}
      <TextArea
        label="Better reply"
        optional
        said
        rows={2}
        maxLength={longestMessage}
        disabled={disabled}
        {...better}
      />
    </div>
  );
}

interface PartProps {
  annotation: Annotation;
  context: ReviewContext;
  disabled: boolean;
  onChange: (annotation: Annotation) => void;
}

function TagChoice({ annotation, context, disabled, onChange }: PartProps) {
  const onSession = annotation.turnId === null;
  const tags = [...context.tagByKey.values()].filter(
    (tag) => !tag.retired && tag.levels.some((level) => (level === "session") === onSession),
  );
  function choose(key: string) {
    const tag = context.tagByKey.get(key);
    if (!tag) return;
    const hand = { turnId: annotation.turnId ?? "", span: annotation.span, cues: [] };
    const placed = onSession
      ? { ok: true as const, annotation: placeOnSession(tag, annotation.id) }
      : placeTag(context, tag, annotation.id, hand);
    if (!placed.ok) return;
    const { betterReply } = annotation;
    const evidence = tag.absence ? (annotation.evidence ?? placed.annotation.evidence) : null;
    onChange({ ...placed.annotation, betterReply, evidence });
  }
  return (
    <Select
      label="Tag"
      disabled={disabled}
      value={annotation.tag}
      onChange={(event) => choose(event.target.value)}
      options={tags.map((tag) => ({ value: tag.key, label: tag.label }))}
    />
  );
}

/** Whose beginning and whose end the merged words take. */
function SpanEnds({
  unit,
  annotation,
  context,
  disabled,
  onChange,
}: PartProps & { unit: AdjudicationUnit }) {
  const spans = unit.marks.flatMap(({ reviewId, annotation: each }) =>
    each.span ? [{ letter: reviewId, span: each.span }] : [],
  );
  const { span } = annotation;
  if (span === null || spans.length < 2) return null;
  const ends = [
    { edge: "start", label: "Begins with" },
    { edge: "end", label: "Ends with" },
  ] as const;
  return (
    <div className="grid grid-cols-2 gap-3">
      {ends.map(({ edge, label }) => (
        <SegmentedControl
          key={edge}
          name={`span-${edge}`}
          label={label}
          disabled={disabled}
          value={spans.find((each) => each.span[edge] === span[edge])?.letter ?? ""}
          onChoose={(letter) => {
            const picked = spans.find((each) => each.letter === letter);
            const next = picked && { ...span, [edge]: picked.span[edge] };
            if (next && next.end > next.start) onChange(withSpan(annotation, next, context));
          }}
          choices={spans.map(({ letter }) => ({ value: letter, label: letter }))}
        />
      ))}
    </div>
  );
}

/** The words that the mark is on, as they stand in the turn. */
function Words({ annotation, context, disabled, onChange }: PartProps) {
  const [typed, setTyped] = useState(annotation.quote ?? "");
  const text = context.turnById.get(annotation.turnId ?? "")?.text ?? "";
  const found = findSpan(text, typed);
  return (
    <TextField
      label="Words"
      value={typed}
      disabled={disabled}
      errors={
        found === null ? ["The turn does not say this. The mark keeps its words."] : undefined
      }
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (found && typed !== annotation.quote) onChange(withSpan(annotation, found, context));
      }}
    />
  );
}
