import type { DayValues } from "~/components/cohort/cohort-fields";
import { overlapNames, type CohortSupports, type Overlap } from "~/domain/cohort/cohort";
import { consentPurposes, type ConsentPurpose } from "~/domain/cohort/consent";

/** What somebody has entered into the set-up, as its fields show it. */
export interface SetUpValues extends DayValues {
  peers: string;
  experts: string;
  expertIds: readonly string[];
  overlap: Overlap;
  studyKey: string;
  supports: CohortSupports;
  asks: readonly ConsentPurpose[];
}

export const blankSetUp: SetUpValues = {
  ...{ name: "", startsOn: null, endsOn: null, trainingOn: [] },
  ...{ peers: "", experts: "", expertIds: [] },
  ...{ overlap: "half", studyKey: "", supports: "plan", asks: [] },
};

/** What the set-up sent, to be shown again where no cohort was made of it. */
export function setUpValues(
  form: FormData,
  texts: Pick<SetUpValues, "peers" | "experts">,
): SetUpValues {
  const all = (name: string) =>
    form.getAll(name).flatMap((value) => (typeof value === "string" && value ? [value] : []));
  const one = (name: string) => all(name)[0] ?? "";
  const asks = all("asks");
  return {
    ...{ name: one("name"), startsOn: one("startsOn"), endsOn: one("endsOn") },
    ...{ trainingOn: all("trainingOn"), ...texts, expertIds: all("expertIds") },
    overlap: overlapNames.find((each) => each === one("overlap")) ?? blankSetUp.overlap,
    studyKey: one("studyKey"),
    supports: one("supports") === "arms" ? "arms" : "plan",
    asks: consentPurposes.filter((each) => asks.includes(each)),
  };
}
