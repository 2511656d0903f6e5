import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { FieldError } from "~/components/ui/field";
import { SentOnce } from "~/components/ui/sent-once";
import { TextField } from "~/components/ui/text-field";
import { notificationKinds, type NotificationKind } from "~/domain/notification/notification";

const eventWords: Record<NotificationKind, string> = {
  "feedback-released": "A review was released to its peer",
  "plan-due": "The day of a step in a practice plan is near",
  "review-assigned": "An expert was asked to review sessions",
  "review-overdue": "A review is past its day",
  "calibration-passed": "An expert passed calibration",
  "risk-handled-unsafely": "A review marks that risk was missed or handled unsafely",
  "release-waits": "A review waits for its release",
  "erasure-asked": "A peer asks for an erasure",
};

interface WebhookFormProps {
  webhook: { url: string; isOn: boolean; events: NotificationKind[] } | null;
  errors: Readonly<Record<string, string[] | undefined>>;
  allowsPrivate: boolean;
}

/** Where word is sent, of what, and with which secret. */
export function WebhookForm({ webhook, errors, allowsPrivate }: WebhookFormProps) {
  const busy = useNavigation().formData?.get("intent") === "change";
  return (
    <Form method="post" className="grid gap-5" aria-label="Webhook">
      <SentOnce />
      <input type="hidden" name="intent" value="change" />
      <TextField
        id="url"
        name="url"
        type="url"
        label="Address"
        hint={
          allowsPrivate
            ? "This installation also sends to private addresses."
            : "On the public internet: nothing is sent to a private address, and redirects are not followed."
        }
        placeholder="https://example.org/attune"
        defaultValue={webhook?.url}
        errors={errors.url}
        required
      />
      <fieldset id="events" className="grid gap-1">
        <legend className="mb-1 text-sm font-semibold">Events</legend>
        {notificationKinds.map((kind) => (
          <Checkbox
            key={kind}
            id={`event-${kind}`}
            name="events"
            value={kind}
            label={
              <>
                {eventWords[kind]} <code className="text-xs text-second">{kind}</code>
              </>
            }
            defaultChecked={webhook ? webhook.events.includes(kind) : true}
          />
        ))}
        <FieldError id="events" errors={errors.events} />
      </fieldset>
      <div className="grid gap-1">
        <Checkbox
          id="isOn"
          name="isOn"
          label="Send"
          hint="While it is off, nothing is sent, and what happens meanwhile is not sent later."
          defaultChecked={webhook?.isOn ?? true}
        />
        {webhook && (
          <Checkbox
            id="newSecret"
            name="newSecret"
            label="Make a new secret"
            hint="The present one stops signing at once."
          />
        )}
      </div>
      <div>
        <Button kind="primary" busy={busy}>
          Save
        </Button>
      </div>
    </Form>
  );
}
