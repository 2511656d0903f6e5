import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False on the server and in the first drawing of the page, true once scripts run. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
