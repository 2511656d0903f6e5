import { createContext, useContext, type ReactNode } from "react";

/** What a page's saved tables are of: the page by its place, and the part of it that a filter leaves. */
interface SavedOf {
  page: readonly string[];
  part: readonly string[];
}

const SavedOfContext = createContext<SavedOf>({ page: [], part: [] });

/** Says of its children's saved tables what they are of; what is left out stays as it was around it. */
export function SavedAs({ children, ...of }: Partial<SavedOf> & { children: ReactNode }) {
  const around = useContext(SavedOfContext);
  return <SavedOfContext.Provider value={{ ...around, ...of }}>{children}</SavedOfContext.Provider>;
}

/** What a saved table here is of, in words, from the widest to the narrowest. */
export function useSavedOf(table: string): string[] {
  const { page, part } = useContext(SavedOfContext);
  return [...page, table, ...part];
}
