import { useEffect, useState } from "react";
import { dropErased } from "~/components/device/outbox-keeper";
import { Notice } from "~/components/ui/notice";

/** Lets go of what waits on this device for sessions that were erased, and says so where there was any. */
export function RemovedNotice() {
  const [dropped, setDropped] = useState(0);
  useEffect(() => {
    void dropErased().then(setDropped, () => undefined);
  }, []);
  if (dropped === 0) return null;
  return (
    <Notice live="polite" title="A session was removed">
      {dropped === 1 ? "1 act of yours" : `${dropped} acts of yours`} waited on this device for a
      session that has been erased since, with every review of it. They were let go.
    </Notice>
  );
}
