import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { scenarioProblems, type ScenarioProblem } from "~/domain/simulator/problems";
import { suggestionCategories } from "~/domain/suggestion/category";
import { askedBackHints } from "~/domain/simulator/asked-back-hints";
import { nearHints } from "~/domain/simulator/near-hints";
import { suggestionHints } from "~/domain/simulator/suggestion-hints";
import type { Draft } from "~/domain/simulator/draft-edit";
import type { SavedBy } from "~/domain/simulator/saved-by";
import type { VersionAddress } from "~/domain/simulator/version-address";
import { DraftStore, type DraftState } from "./draft-store";
import { KeptHints } from "./kept-hints";
import { readKept, serverLink } from "./server-link";

const checkAfterMs = 300;

/** A draft as the page was loaded with it. */
export interface LoadedDraft {
  content: Draft;
  revision: number;
  savedBy: SavedBy | null;
}

/** The draft's store for this page: goes on with what the device kept, and sends when the page is left. */
export function useDraft(address: VersionAddress, loaded: LoadedDraft) {
  const [store] = useState(() => new DraftStore(loaded, serverLink(address)));
  const [{ kept, savedBy }] = useState(() => ({ kept: address, savedBy: loaded.savedBy }));
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  useEffect(() => {
    const found = readKept(kept);
    if (found) store.resume(found, savedBy);
    const leave = () => void store.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (store.state().status !== "saved") event.preventDefault();
    };
    window.addEventListener("pagehide", leave);
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("beforeunload", warn);
      void store.flush();
    };
  }, [store, kept, savedBy]);
  return { store, state };
}

export interface DraftFindings {
  /** What keeps the draft from being published. */
  problems: readonly ScenarioProblem[];
  /** What is worth another look. */
  hints: readonly ScenarioProblem[];
}

/** What is found in the draft and what cannot be stored in it; `known` are the problems that it was loaded with. */
export function useFindings(
  { draft, notStored }: DraftState,
  known: readonly ScenarioProblem[],
): DraftFindings {
  const { problems, hints } = useFound(draft, known);
  return useMemo(
    () => ({ problems: [...notStored, ...problems], hints }),
    [notStored, problems, hints],
  );
}

/** What is found in the draft, worked out a moment after the last key. */
function useFound(draft: Draft, known: readonly ScenarioProblem[]): DraftFindings {
  const [found, setFound] = useState<DraftFindings>({ problems: known, hints: [] });
  const [kept] = useState(() => new KeptHints());
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const problems = scenarioProblems(draft);
      const ofLines = [...askedBackHints(draft), ...nearHints(draft)];
      const withHints = () => ({
        problems,
        hints: [...ofLines, ...suggestionHints(draft, kept.known)],
      });
      setFound(withHints());
      if (await kept.lookAt(suggestionsOf(draft), () => isOver)) setFound(withHints());
    };
    const timer = setTimeout(() => void look(), checkAfterMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [draft, kept]);
  return found;
}

const suggestionsOf = ({ suggestions = [] }: Draft) =>
  suggestions.flatMap((moment) => suggestionCategories.flatMap((category) => moment[category]));
