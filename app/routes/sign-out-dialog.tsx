import type { Waiting } from "~/components/device/waiting-here";
import { Button, TextLink } from "~/components/ui/button";
import { Dialog } from "~/components/ui/dialog";

export interface SignOutDialogProps {
  waiting: readonly Waiting[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onLeave: () => void;
}

/** What is on this device alone, and the choice to save it first. Default export: it is loaded when it is needed. */
export default function SignOutDialog({
  waiting,
  open,
  onOpenChange,
  onLeave,
}: SignOutDialogProps) {
  const count = waiting.reduce((sum, each) => sum + each.count, 0);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={count === 1 ? "1 thing is not saved yet" : `${count} things are not saved yet`}
      description="They are on this device alone."
      closeLabel="Stay"
    >
      <ul className="mb-4 grid gap-1">
        {waiting.map(({ to, words }, index) => (
          <li key={index} className="text-base">
            {to === null ? words : <TextLink to={to}>{words}</TextLink>}
          </li>
        ))}
      </ul>
      <p className="mb-4 text-sm text-second">
        If you sign out now they stay here under your name: nobody else who signs in sees or sends
        them, and they go on when you sign in again in this browser. They are not encrypted. What
        belongs to this tab, such as a comment, is gone when the tab is closed.
      </p>
      <div className="flex flex-wrap gap-2.5">
        <Button type="button" kind="primary" onClick={() => onOpenChange(false)}>
          Stay and save
        </Button>
        <Button type="button" onClick={onLeave}>
          Sign out and keep them here
        </Button>
      </div>
    </Dialog>
  );
}
