import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import { confirmingWords, type ErasureCount } from "~/domain/erasure/erasure";

interface ConfirmErasureProps {
  page: {
    name: string;
    count: ErasureCount;
    erasureId: string;
    isElsewhere: boolean;
    isErased: boolean;
    isSelf: boolean;
    askedAt: Date | null;
  };
  errors: string[] | undefined;
}

/** What also happens to the account, and the words that say that the numbers were read. */
export function ConfirmErasure({ page, errors }: ConfirmErasureProps) {
  const { count, erasureId, isElsewhere, isErased, isSelf } = page;
  const busy = useNavigation().formData?.get("intent") === "erase";
  if (isSelf)
    return (
      <Notice title="This is your own account">
        Somebody else who is an admin has to do this for you.
      </Notice>
    );
  const words = confirmingWords({ name: page.name, sessions: count.sessions });
  return (
    <Form method="post" className="grid max-w-[36rem] justify-items-start gap-4">
      <input type="hidden" name="intent" value="erase" />
      <input type="hidden" name="erasureId" value={erasureId} />
      {page.askedAt && <input type="hidden" name="onRequest" value="yes" />}
      <p className="text-base">
        {isErased
          ? "The account is closed and the name was removed before."
          : isElsewhere
            ? "They also work in another programme: their account and name stay there, and only their part in this programme goes."
            : "The account is closed at once, and name, e-mail and password are removed with it."}
      </p>
      <TextField
        id="typed"
        name="typed"
        label={
          <>
            Type <strong className="select-all">{words}</strong> to confirm
          </>
        }
        autoComplete="off"
        spellCheck={false}
        errors={errors}
        required
        className="w-full"
      />
      <Button kind="danger" busy={busy}>
        Erase for good
      </Button>
    </Form>
  );
}
