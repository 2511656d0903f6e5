import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import type { PracticeClient } from "./practice-client";

interface AskFormProps {
  client: PracticeClient;
  label: string;
  withEmbedded?: boolean;
  primary?: boolean;
}

/** Asks for the missing answer: as a stream where scripts run, else as a form. */
export function AskForm({ client, label, withEmbedded = false, primary = false }: AskFormProps) {
  return (
    <Form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void client.ask({ goOn: true, withEmbedded });
      }}
    >
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="goOn" value="yes" />
      {withEmbedded && <input type="hidden" name="withEmbedded" value="yes" />}
      <Button kind={primary ? "primary" : "secondary"}>{label}</Button>
    </Form>
  );
}
