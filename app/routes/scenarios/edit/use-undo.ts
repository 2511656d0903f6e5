import { useNavigate } from "@remix-run/react";
import { fieldHref } from "~/components/scenario/problem-list";
import { versionPath, type VersionAddress } from "~/domain/simulator/version-address";
import type { DraftStore } from "./draft-store";

/** Takes the last thing back and goes to where that shows. */
export function useUndo(address: VersionAddress, store: DraftStore): () => void {
  const navigate = useNavigate();
  return () => {
    const place = store.undo();
    if (place)
      void navigate(fieldHref(versionPath(address, "edit"), place), { preventScrollReset: true });
  };
}
