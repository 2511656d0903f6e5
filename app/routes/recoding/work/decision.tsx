import { Form, useNavigation } from "@remix-run/react";
import { decisionWords } from "~/components/codebook/decision-words";
import { Button, TextLink } from "~/components/ui/button";
import { RadioGroup, SegmentedControl } from "~/components/ui/choice";
import { TagChip } from "~/components/ui/tag-chip";
import { TextArea } from "~/components/ui/text-field";
import { turnNumber } from "~/domain/practice/turn";
import type { OpenWork } from "~/services/review/show-work-list.server";

interface DecisionProps {
  open: OpenWork;
  /** Made when the page was, so that sending twice stores once. */
  id: string;
  error: string | null;
}

/** One annotation in its place, and what it is under the new version. */
export function Decision({ open, id, error }: DecisionProps) {
  const { place, successors, said } = open;
  const busy = useNavigation().state !== "idle";
  const asksSeverity = successors.some(
    ({ leastSeverity, severityStays }) => leastSeverity !== null && !severityStays,
  );
  const chosen = said === null ? undefined : (said.tag ?? "");
  const context = `/reviews/${open.reviewId}${open.position === null ? "" : `?turn=${turnNumber(open.position)}`}`;
  return (
    <section aria-labelledby="decision" className="grid content-start gap-4">
      <div className="grid gap-1">
        <h2 id="decision" className="text-lg font-semibold">
          Session {String(open.sessionNumber).padStart(3, "0")}
          {open.position !== null && `, turn ${turnNumber(open.position)}`}
        </h2>
        <p className="text-sm text-second">
          Asked because {open.because.map((reason) => decisionWords[reason]).join(" and ")}.{" "}
          <TextLink to={context}>Open it in the session</TextLink>
        </p>
      </div>
      {place.before && (
        <p dir="auto" className="font-serif text-base text-second">
          <span className="font-sans text-xs">Client: </span>
          {place.before}
        </p>
      )}
      {place.text !== null && (
        <p dir="auto" className="border-l-2 border-line-strong pl-3 font-serif text-said">
          {place.text}
        </p>
      )}
      <div className="grid justify-items-start gap-1 text-base">
        <TagChip
          tone={open.tag.kind}
          detail={open.severity === null ? undefined : `severity ${open.severity}`}
        >
          {open.label}
        </TagChip>
        {place.quote && <p className="text-sm">On the words “{place.quote}”</p>}
        {place.evidenceQuote && <p className="text-sm">Answering “{place.evidenceQuote}”</p>}
        {place.note !== "" && <p className="text-sm text-second">{place.note}</p>}
      </div>
      <Form method="post" key={open.annotationId} className="grid gap-4 border-t border-line pt-4">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="annotationId" value={open.annotationId} />
        <RadioGroup
          label="Under the new version it is"
          name="tag"
          required
          defaultValue={chosen}
          errors={error ? [error] : undefined}
          choices={[
            ...successors.map(({ tag, level }) => ({
              value: tag.key,
              label: tag.key === open.tag.key ? `${tag.label} (keep)` : tag.label,
              disabled: level === null,
              hint:
                level === null
                  ? "Needs a place in the words, or a client cue, that this annotation does not have."
                  : `${tag.when}${tag.whenNot === "" ? "" : ` Not when: ${tag.whenNot}`}`,
            })),
            { value: "", label: "None of these: drop it", hint: "Say below why it has no place." },
          ]}
        />
        {asksSeverity && (
          <SegmentedControl
            label="Severity"
            name="severity"
            defaultValue={String(said?.severity ?? Math.max(open.severity ?? 2, 2))}
            choices={["1", "2", "3"].map((value) => ({ value, label: value }))}
          />
        )}
        <TextArea label="Why" name="reason" rows={2} defaultValue={said?.reason} optional />
        <div>
          <Button kind="primary" busy={busy}>
            {said ? "Store the change" : "Store and go on"}
          </Button>
        </div>
      </Form>
    </section>
  );
}
