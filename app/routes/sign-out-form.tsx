import { lazy, Suspense, useRef, useState, type FormEvent } from "react";
import type { Waiting } from "~/components/device/waiting-here";
import { Button } from "~/components/ui/button";

/** Most people never meet it: no list asks for its script before somebody signs out. */
const SignOutDialog = lazy(() => import("./sign-out-dialog"));
const device = () => import("~/components/device/waiting-here");

/** Looking must never keep somebody from signing out: after this many ms it is let be. */
const longestLook = 2000;

async function look(): Promise<Waiting[]> {
  const none = new Promise<Waiting[]>((resolve) => setTimeout(() => resolve([]), longestLook));
  return Promise.race([
    device()
      .then(({ waitingHere }) => waitingHere())
      .catch(() => []),
    none,
  ]);
}

/**
 * Signs out, and asks first where something on this device is not with the server. The page is loaded
 * anew, so that nothing of it stays in the browser's memory.
 */
export function SignOutForm({ everywhere = false }: { everywhere?: boolean }) {
  const form = useRef<HTMLFormElement>(null);
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  /** Null until there was something to ask. */
  const [asks, setAsks] = useState<boolean | null>(null);

  async function leave() {
    await device().then(
      ({ clearTried }) => clearTried(),
      () => undefined,
    );
    form.current?.submit();
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = await look();
    if (found.length === 0) return leave();
    setWaiting(found);
    setAsks(true);
  }

  return (
    <>
      <form ref={form} method="post" action="/sign-out" onSubmit={(event) => void submit(event)}>
        {everywhere && <input type="hidden" name="everywhere" value="yes" />}
        <Button size={everywhere ? "medium" : "small"}>
          {everywhere ? "Sign out everywhere" : "Sign out"}
        </Button>
      </form>
      {asks !== null && (
        <Suspense fallback={null}>
          <SignOutDialog
            waiting={waiting}
            open={asks}
            onOpenChange={setAsks}
            onLeave={() => void leave()}
          />
        </Suspense>
      )}
    </>
  );
}
