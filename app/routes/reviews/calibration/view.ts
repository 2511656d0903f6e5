/** Which turns are shown: of one tag or all, and of one cell or all. Held in the address. */
export const cells = ["both", "own-only", "gold-only"] as const;
export type Cell = (typeof cells)[number];

export interface View {
  tag: string | null;
  cell: Cell | null;
}

export const cellWords: Record<Cell, string> = {
  both: "both",
  "own-only": "own only",
  "gold-only": "gold only",
};

export function readView(search: URLSearchParams): View {
  const tag = search.get("tag");
  const cell = cells.find((each) => each === search.get("cell")) ?? null;
  return { tag: tag && tag.length <= 80 ? tag : null, cell };
}

export function hrefOf({ tag, cell }: View): string {
  const search = new URLSearchParams({ ...(tag ? { tag } : {}), ...(cell ? { cell } : {}) });
  return `?${search.toString()}#turns`;
}
