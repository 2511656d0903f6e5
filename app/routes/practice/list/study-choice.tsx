import { useEffect, useRef } from "react";
import { Button } from "~/components/ui/button";
import { NarrowingForm } from "~/components/ui/narrowing-form";
import { Select } from "~/components/ui/text-field";

interface StudyChoiceProps {
  studies: readonly { id: string; title: string }[];
  chosen: string | null;
}

/** Asks once where somebody of several studies practises; the address holds the answer. */
export function StudyChoice({ studies, chosen }: StudyChoiceProps) {
  const options = studies.map(({ id, title }) => ({ value: id, label: title }));
  const title = studies.find(({ id }) => id === chosen)?.title;
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (select.current) select.current.value = chosen ?? "";
  }, [chosen]);
  return (
    <NarrowingForm
      action="/practice"
      preventScrollReset
      className="flex flex-wrap items-end gap-x-4 gap-y-2 pb-2"
    >
      <Select
        ref={select}
        onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}
        name="study"
        label="Where you practise"
        required
        options={options}
        {...(chosen === null && { empty: "Choose one" })}
        defaultValue={chosen ?? ""}
      />
      <Button>Choose</Button>
      <p className="text-sm text-second" data-told>
        {title === undefined
          ? "Choose one before you start."
          : `What you start below is for ${title}.`}
      </p>
    </NarrowingForm>
  );
}
