import { useEffect, useRef } from "react";
import { isTextField } from "~/components/ui/text-target";
import { disagreementReasons } from "~/domain/review/adjudication/act";
import type { AdjudicationStore } from "./adjudication-store";
import type { DeskHand } from "./use-desk";

/** The fields that keys lead to. */
export const deskFields = { reason: "reason", note: "note" } as const;

/** The keys of the desk, in the order of the sheet. */
export const deskKeys: readonly (readonly [keys: readonly string[], words: string])[] = [
  [["j"], "Next unit"],
  [["k"], "Unit before"],
  [["Shift", "j"], "Next disagreement that is not settled"],
  [["Shift", "k"], "Disagreement before"],
  [["1"], "Choose Reviewer A; 2 is B, and so on"],
  [["a"], "All agree: leave it so"],
  [["m"], "Merge the marks"],
  [["w"], "Write a new mark"],
  [["x"], "Neither"],
  [["t"], "Truly ambiguous"],
  [["r"], "Reason, then its number"],
  [["n"], "Note; Escape leaves it"],
  [["u"], "Undo"],
  [["Ctrl", "Enter"], "Finish"],
  [["?"], "This list"],
];

function focusOn(id: string): void {
  const field = document.getElementById(id);
  const control = field?.matches("textarea") ? field : field?.querySelector("input");
  (control as HTMLElement | null)?.focus();
  field?.scrollIntoView({ block: "nearest" });
}

/** While the reasons have the focus, a digit gives one and hands the keys back. */
function giveReason(key: string, hand: DeskHand, store: AdjudicationStore): boolean {
  const reasons = document.getElementById(deskFields.reason);
  const reason = disagreementReasons[Number(key) - 1];
  if (!reason || !hand.unit || !reasons?.contains(document.activeElement)) return false;
  store.act({ type: "reason-given", unitId: hand.unit.id, reason });
  (document.activeElement as HTMLElement | null)?.blur();
  return true;
}

function run(key: string, hand: DeskHand): boolean {
  const acts: Record<string, () => void> = {
    j: () => hand.step(1),
    k: () => hand.step(-1),
    ArrowDown: () => hand.step(1),
    ArrowUp: () => hand.step(-1),
    J: () => hand.stepUnsettled(1),
    K: () => hand.stepUnsettled(-1),
    a: () => hand.unit?.kind === "agreed" && hand.decide({ kind: "agree" }),
    m: hand.merge,
    w: hand.write,
    x: () => hand.decide({ kind: "neither" }),
    t: () => hand.decide({ kind: "ambiguous" }),
    u: hand.undo,
    r: () => focusOn(deskFields.reason),
    n: () => focusOn(deskFields.note),
    "?": () => hand.setLayer("keys"),
  };
  if (/^[1-9]$/.test(key)) hand.choose(Number(key) - 1);
  else if (acts[key]) acts[key]();
  else return false;
  return true;
}

/** Listens to the keyboard of the whole page, except where somebody writes. */
export function useDeskKeys(hand: DeskHand, store: AdjudicationStore): void {
  const latest = useRef({ hand, store });
  useEffect(() => {
    latest.current = { hand, store };
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const { hand: now, store: acts } = latest.current;
      if (event.defaultPrevented || event.isComposing || now.layer !== null) return;
      const withControl = event.ctrlKey || event.metaKey;
      if (withControl && event.key === "Enter") {
        event.preventDefault();
        now.askToFinish();
        return;
      }
      if (isTextField(event.target)) {
        if (event.key === "Escape") (event.target as HTMLElement).blur();
        return;
      }
      if (withControl && event.key === "z") {
        event.preventDefault();
        now.undo();
        return;
      }
      if (withControl || event.altKey) return;
      const isOnControl = event.target instanceof HTMLElement && event.target.matches("input");
      if (isOnControl && event.key.startsWith("Arrow")) return;
      if (giveReason(event.key, now, acts) || run(event.key, now)) event.preventDefault();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
