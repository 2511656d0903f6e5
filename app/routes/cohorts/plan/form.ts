import { mostSteps, practicePlanSchema, type PracticePlan } from "~/domain/practice/practice-plan";

const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

function fadingOf(form: FormData, name: string): Record<string, string> {
  const rule = text(form, `${name}-rule`);
  const on = text(form, `${name}-on`);
  const offFrom = text(form, `${name}-offFrom`);
  if (rule === "sessions") return { rule, on, late: text(form, `${name}-late`) || "0" };
  if (rule === "level")
    return { rule, lateFrom: text(form, `${name}-lateFrom`) || offFrom, offFrom };
  return { rule };
}

/** "suggestions", "late" is the field "suggestions-late"; a step's is "dueOn-2". */
function fieldOf(path: readonly PropertyKey[]): string {
  const [first, second, third] = path.map(String);
  if (first === "steps") return `${third ?? "scenarioKey"}-${second ?? 0}`;
  return second === undefined ? (first ?? "") : `${first}-${second}`;
}

/** The plan that a form describes, or what is wrong with it by field. Empty rows are left out. */
export function readPlan(
  form: FormData,
): { plan: PracticePlan } | { errors: Record<string, string[]> } {
  const keys = form.getAll("scenarioKey").slice(0, mostSteps + 1);
  const days = form.getAll("dueOn");
  const steps = keys.flatMap((scenarioKey, at) =>
    scenarioKey === "" ? [] : [{ scenarioKey, dueOn: days[at] || null }],
  );
  const read = practicePlanSchema.safeParse({
    steps,
    suggestions: fadingOf(form, "suggestions"),
    emotionCurve: fadingOf(form, "emotionCurve"),
    note: text(form, "note"),
  });
  const errors: Record<string, string[]> = {};
  for (const [at, day] of days.entries())
    if (day !== "" && (keys[at] ?? "") === "")
      errors[`scenarioKey-${at}`] = ["Choose the scenario that this day is for, or clear the day."];
  if (read.success && Object.keys(errors).length === 0) return { plan: read.data };
  if (read.success) return { errors };
  for (const issue of read.error.issues) (errors[fieldOf(issue.path)] ??= []).push(issue.message);
  return { errors };
}
