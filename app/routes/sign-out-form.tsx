import { useRef, useState, type FormEvent } from "react";
import { clearTried, waitingHere, type Waiting } from "~/components/device/waiting-here";
import { Button, TextLink } from "~/components/ui/button";
import { Dialog } from "~/components/ui/dialog";

/** Looking must never keep somebody from signing out: after this many ms it is let be. */
const longestLook = 2000;

async function look(): Promise<Waiting[]> {
  const none = new Promise<Waiting[]>((resolve) => setTimeout(() => resolve([]), longestLook));
  return Promise.race([waitingHere().catch(() => []), none]);
}

/**
 * Signs out, and asks first where something on this device is not with the server. The page is loaded
 * anew, so that nothing of it stays in the browser's memory.
 */
export function SignOutForm({ everywhere = false }: { everywhere?: boolean }) {
  const form = useRef<HTMLFormElement>(null);
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [asks, setAsks] = useState(false);

  function leave() {
    clearTried();
    form.current?.submit();
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = await look();
    if (found.length === 0) return leave();
    setWaiting(found);
    setAsks(true);
  }

  const count = waiting.reduce((sum, each) => sum + each.count, 0);
  return (
    <>
      <form ref={form} method="post" action="/sign-out" onSubmit={(event) => void submit(event)}>
        {everywhere && <input type="hidden" name="everywhere" value="yes" />}
        <Button size={everywhere ? "medium" : "small"}>
          {everywhere ? "Sign out everywhere" : "Sign out"}
        </Button>
      </form>
      <Dialog
        open={asks}
        onOpenChange={setAsks}
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
          <Button type="button" kind="primary" onClick={() => setAsks(false)}>
            Stay and save
          </Button>
          <Button type="button" onClick={leave}>
            Sign out and keep them here
          </Button>
        </div>
      </Dialog>
    </>
  );
}
