/** Keeps something in the address, so that a reload or a link comes back to it; null takes it out. */
export function rememberInAddress(name: "turn" | "covered", value: number | null): void {
  const url = new URL(window.location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, String(value));
  window.history.replaceState(window.history.state, "", url);
}
