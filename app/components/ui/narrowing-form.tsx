import { Form, useFormAction, useSubmit, type FormProps } from "@remix-run/react";
import type { FormEvent } from "react";

/** A form whose answer is an address: what is left empty does not stand in it. Works without script. */
export function NarrowingForm({ children, ...rest }: Omit<FormProps, "method" | "onSubmit">) {
  const submit = useSubmit();
  const action = useFormAction(rest.action);
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const filled = new FormData();
    for (const [name, value] of new FormData(event.currentTarget))
      if (value !== "") filled.append(name, value);
    submit(filled, {
      method: "get",
      action,
      preventScrollReset: rest.preventScrollReset ?? false,
    });
  }
  return (
    <Form method="get" {...rest} onSubmit={send}>
      {children}
    </Form>
  );
}
