/** Fields that take every key for themselves. Radios and checkboxes take only arrows and Space. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target.matches("input:not([type=radio], [type=checkbox])");
}
