import { stems } from "./lexeme";

/** Other forms of verbs in which things are told, by the form in which a scenario's asks have them. */
const verbForms: ReadonlyMap<string, string> = new Map(
  [
    ...["know knew known", "see saw seen", "go went gone", "come came", "speak spoke spoken"],
    ...["ring rang rung", "meet met", "give gave given", "get got gotten", "write wrote written"],
    ...[
      "begin began begun",
      "send sent",
      "take took taken",
      "say said",
      "tell told",
      "have has had",
    ],
    ...["find found", "think thought", "hold held", "sit sat", "stand stood", "drive drove driven"],
    ...["hear heard", "bite bit bitten", "wear wore worn", "shut shutting", "stop stopping"],
    ...["buy bought", "bring brought", "catch caught", "teach taught", "sell sold", "pay paid"],
    ...["run ran", "fall fell fallen", "build built", "spend spent", "feel felt", "mean meant"],
    ...[
      "leave leaving",
      "lose losing",
      "make made",
      "sing sang sung",
      "draw drew drawn",
      "grow grew",
    ],
    ...["cut cutting", "put putting", "read reading", "let letting", "hit hitting", "set setting"],
  ].flatMap((forms) => {
    const [first = "", ...rest] = stems(forms);
    return rest.map((form) => [form, first] as const);
  }),
);

/** The stem of a verb in the form in which questions have it, of the stem of any of its forms; other stems as they are. */
export const verbStem = (stem: string): string => verbForms.get(stem) ?? stem;
