import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/text-field";
import { longestPartOfName } from "~/domain/progress/columns";

/** Finds peers by a part of their name. It is sent, and stands in no address. */
export function FindByName({ asked, errors }: { asked: string; errors: string[] }) {
  return (
    <Form method="post" className="no-print flex flex-wrap items-end gap-3 pb-4">
      <TextField
        name="name"
        label="A part of the name"
        type="search"
        autoComplete="off"
        maxLength={longestPartOfName}
        defaultValue={asked}
        errors={errors}
      />
      <Button>Find</Button>
    </Form>
  );
}
