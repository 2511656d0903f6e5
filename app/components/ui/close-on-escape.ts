import type { KeyboardEvent } from "react";

/** Escape closes a disclosure and leaves the focus on what opened it. */
export function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  const { currentTarget } = event;
  if (event.key !== "Escape" || !currentTarget.open) return;
  event.preventDefault();
  currentTarget.open = false;
  currentTarget.querySelector("summary")?.focus();
}
