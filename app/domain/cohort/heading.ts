const headings = /^(full |first |last )?name$|^e-?mail( address)?$|^mail$|^surname$/i;

/** Whether the cells of a list's first row are headings, and nobody on it. */
export function isHeading(cells: readonly string[]): boolean {
  return cells.some((cell) => headings.test(cell)) && !cells.some((cell) => cell.includes("@"));
}
