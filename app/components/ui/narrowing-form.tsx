import { Form, useSubmit, type FormProps } from "@remix-run/react";
import type { FormEvent } from "react";

/** A form whose answer is an address: what is left empty does not stand in it. Works without script. */
export function NarrowingForm({ children, ...rest }: Omit<FormProps, "method" | "onSubmit">) {
  const submit = useSubmit();
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const filled = new FormData();
    for (const [name, value] of new FormData(form)) if (value !== "") filled.append(name, value);
    submit(filled, {
      method: "get",
      action: form.getAttribute("action") ?? ".",
      preventScrollReset: rest.preventScrollReset ?? false,
    });
  }
  return (
    <Form method="get" {...rest} onSubmit={send}>
      {children}
    </Form>
  );
}
