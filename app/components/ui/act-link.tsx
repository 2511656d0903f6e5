import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button, type ButtonKind } from "./button";

export interface ActLinkProps {
  /** Where it is posted. */
  action: string;
  fields: Readonly<Record<string, string>>;
  /** Looks like a link in running text unless a button's kind is given. */
  kind?: ButtonKind;
  children: ReactNode;
}

/** Goes somewhere that may have to be made first: a form of one button, so it works without script. */
export function ActLink({ action, fields, kind, children }: ActLinkProps) {
  return (
    <Form method="post" action={action} className="inline">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {kind ? (
        <Button kind={kind}>{children}</Button>
      ) : (
        <button
          type="submit"
          className="text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
        >
          {children}
        </button>
      )}
    </Form>
  );
}
