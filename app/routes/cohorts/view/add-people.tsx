import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { FieldErrors } from "~/components/cohort/cohort-fields";
import { DoubtsField, type AskedDoubt } from "~/components/cohort/doubts-field";
import { PeopleField } from "~/components/cohort/people-field";
import { Button } from "~/components/ui/button";
import { SentOnce } from "~/components/ui/sent-once";

interface ListsProps {
  errors: FieldErrors;
  texts: { peers: string; experts: string };
  doubts: readonly AskedDoubt[];
  /** Told whether there is something in the lists that is not added. */
  onTyped: (isTyped: boolean) => void;
}

interface AddPeopleProps extends ListsProps {
  /** Names the list that was just added; null after any other act, which leaves what is typed as it is. */
  added: string | null;
}

/** Adds peers and experts by a list, and is blank again once that is done. */
export function AddPeople({ added, ...lists }: AddPeopleProps) {
  const [last, setLast] = useState(added);
  if (added !== null && added !== last) setLast(added);
  return <Lists key={last} {...lists} />;
}

/** It stands open from where something in it was wrong. */
function Lists({ errors, texts, doubts, onTyped }: ListsProps) {
  const busy = useNavigation().formData?.get("intent") === "add";
  const isRefused = Object.keys(errors).length > 0;
  const [isOpen, setIsOpen] = useState(isRefused);
  if (isRefused && !isOpen) setIsOpen(true);
  const [isFilled, setIsFilled] = useState({
    peers: texts.peers.trim() !== "",
    experts: texts.experts.trim() !== "",
  });
  const isTyped = isFilled.peers || isFilled.experts;
  useEffect(() => {
    onTyped(isTyped);
    return () => onTyped(false);
  }, [isTyped, onTyped]);
  const fill = (name: keyof typeof isFilled) => (text: string) =>
    setIsFilled((before) => ({ ...before, [name]: text.trim() !== "" }));
  return (
    <details open={isOpen || undefined}>
      <summary className="text-base text-accent underline underline-offset-3">Add people</summary>
      <Form
        method="post"
        encType="multipart/form-data"
        className="grid max-w-[44rem] gap-6 pt-4"
        aria-label="Add people"
      >
        <SentOnce />
        <input type="hidden" name="intent" value="add" />
        <PeopleField
          name="peers"
          label="Peers"
          hint="One a row: name, e-mail."
          defaultValue={texts.peers}
          errors={errors.peers}
          onText={fill("peers")}
        />
        <PeopleField
          name="experts"
          label="Experts"
          hint="One a row: name, e-mail. Those who work here already are recognised by it."
          defaultValue={texts.experts}
          errors={errors.experts}
          onText={fill("experts")}
          rows={3}
        />
        <DoubtsField doubts={doubts} />
        <div>
          <Button kind="primary" busy={busy}>
            Add them
          </Button>
        </div>
      </Form>
    </details>
  );
}
