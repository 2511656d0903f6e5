import { useEffect, useState } from "react";
import { Notice } from "~/components/ui/notice";

/** Whether this device may keep anything: a browser that cannot say so may. */
async function mayKeep(): Promise<boolean> {
  return !("databases" in indexedDB) || (await indexedDB.databases()).length > 0;
}

/** How many acts were let go; the script for it is asked for only where something is kept. */
async function letGo(): Promise<number> {
  if (!(await mayKeep())) return 0;
  const { dropErased } = await import("~/components/device/outbox-keeper");
  return dropErased();
}

/** Lets go of what waits on this device for sessions that were erased, and says so where there was any. */
export function RemovedNotice() {
  const [dropped, setDropped] = useState(0);
  useEffect(() => {
    void letGo().then(setDropped, () => undefined);
  }, []);
  if (dropped === 0) return null;
  return (
    <Notice live="polite" title="A session was removed">
      {dropped === 1 ? "1 act of yours" : `${dropped} acts of yours`} waited on this device for a
      session that has been erased since, with every review of it. They were let go.
    </Notice>
  );
}
