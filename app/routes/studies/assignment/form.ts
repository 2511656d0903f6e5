import { z } from "zod";
import type { ExpertChoice, PlanChoices } from "~/domain/review/assignment-plan/choices";
import { reviewerParts, strata, type OverlapShares } from "~/domain/review/assignment-plan/plan";
import { readNumbers } from "~/domain/review/assignment-plan/session-numbers";

const percent = z.coerce
  .number("Enter a share from 0 to 100.")
  .int("Enter a whole share from 0 to 100.")
  .min(0, "Enter a share from 0 to 100.")
  .max(100, "Enter a share from 0 to 100.");

const limit = z
  .union([z.literal("").transform(() => null), z.coerce.number().int().min(0).max(100_000)])
  .nullable()
  .default(null);

const numbers = z
  .string()
  .max(500)
  .default("")
  .transform((text, context) => {
    const ranges = readNumbers(text);
    if (ranges) return ranges;
    context.addIssue({ code: "custom", message: "Enter session numbers such as 1-12, 15." });
    return z.NEVER;
  });

const choicesSchema = z
  .object({
    sessions: numbers,
    unassigned: z.literal("on").optional(),
    double: percent.default(50),
    triple: percent.default(0),
    strata: z.array(z.enum(strata)).default(["scenario"]),
    reshare: z.literal("on").optional(),
    open: z.literal("on").optional(),
    over: z.array(z.uuid()).max(500).default([]),
    due: z
      .union([z.literal(""), z.iso.date("Enter a date such as 2026-11-30.")])
      .default("")
      .transform((day) => (day ? new Date(`${day}T23:59:59Z`) : null)),
    seed: z.coerce
      .number("Enter a whole number.")
      .int("Enter a whole number.")
      .min(0)
      .max(4_294_967_295)
      .default(1),
  })
  .refine(({ double, triple }) => double + triple <= 100, {
    path: ["double"],
    message: "The two shares together are at most 100 percent.",
  });

const expertSchema = z.object({
  part: z.enum(reviewerParts).default("takes"),
  maxSessions: limit,
  maxMinutes: limit,
});

export interface Problem {
  field: string;
  message: string;
}

/** The experts' choices, named by code: "part-E01", "max-E01", "minutes-E01". */
function expertsOf(query: URLSearchParams): [Record<string, ExpertChoice>, Problem[]] {
  const experts: Record<string, ExpertChoice> = {};
  const problems: Problem[] = [];
  const codes = new Set(
    [...query.keys()].flatMap((key) => /^(?:part|max|minutes)-(\w{1,12})$/.exec(key)?.[1] ?? []),
  );
  for (const code of codes) {
    const read = expertSchema.safeParse({
      part: query.get(`part-${code}`) ?? undefined,
      maxSessions: query.get(`max-${code}`),
      maxMinutes: query.get(`minutes-${code}`),
    });
    if (read.success) experts[code] = read.data;
    else
      problems.push({ field: `max-${code}`, message: `${code}: enter whole numbers as limits.` });
  }
  return [experts, problems];
}

/** An address that does not say how far reviews overlap, with what the study's cohorts were set up with. */
export function withOverlap(
  query: URLSearchParams,
  overlap: OverlapShares | null,
): URLSearchParams {
  if (overlap === null || query.has("double") || query.has("triple")) return query;
  const full = new URLSearchParams(query);
  for (const share of ["double", "triple"] as const) full.set(share, String(overlap[share]));
  return full;
}

/** What an address chooses, or what is wrong with it in words. The form always sends `asked`. */
export function readChoices(query: URLSearchParams): {
  choices: PlanChoices | null;
  problems: Problem[];
} {
  const single = Object.fromEntries(query);
  const isAsked = query.has("asked");
  const [experts, wrong] = expertsOf(query);
  const read = choicesSchema.safeParse({
    ...single,
    strata: isAsked ? query.getAll("strata") : undefined,
    over: query.getAll("over"),
  });
  const issues = read.success ? [] : read.error.issues;
  const problems = [
    ...issues.map((issue) => ({ field: String(issue.path[0] ?? ""), message: issue.message })),
    ...wrong,
  ];
  if (!read.success || problems.length > 0) return { choices: null, problems };
  const { sessions, unassigned, double, triple, reshare, open, over, due, seed } = read.data;
  return {
    choices: {
      sessions,
      onlyUnassigned: unassigned === "on",
      shares: { double, triple },
      strata: read.data.strata,
      experts,
      reshare: reshare === "on",
      leaveOpen: open === "on",
      handOver: over,
      dueAt: due,
      seed,
    },
    problems,
  };
}

export const actSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("confirm"),
    planId: z.uuidv7(),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.object({ intent: z.literal("leave"), personId: z.uuid("Choose an expert.") }),
]);
