import type { Tag } from "./codebook";

type IssueFacts = Pick<Tag, "levels" | "when" | "whenNot" | "example" | "mapsTo"> & {
  absence?: boolean;
  risk?: boolean;
};

function issue(key: string, label: string, shortcut: string, facts: IssueFacts): Tag {
  const defaults = { kind: "issue" as const, absence: false, risk: false, retired: false };
  return { key, label, shortcut, ...defaults, ...facts };
}

/** The issues of the built-in codebook, version 1, in the order in which they are offered. */
export const builtInIssues: readonly Tag[] = [
  issue("cue_explicit", "Missed cue, explicit", "1", {
    levels: ["turn"],
    absence: true,
    when: "A stated feeling goes unacknowledged in the next reply.",
    whenNot: "The reply names the feeling later on.",
    example: "“I’m drowning” is answered with “Which course?”",
    mapsTo: ["VR-CoDES reduce space", "EPITOME 0"],
  }),
  issue("cue_implicit", "Missed cue, implicit", "2", {
    levels: ["turn"],
    absence: true,
    when: "A hint at a feeling is passed over.",
    whenNot: "Only hindsight shows that it was a hint.",
    example: "“haha whatever” is answered with “Cool”",
    mapsTo: ["VR-CoDES cue"],
  }),
  issue("cue_risk", "Missed cue, risk", "3", {
    levels: ["turn"],
    absence: true,
    risk: true,
    when: "A hint at risk is not explored.",
    whenNot: "It is clearly an idiom.",
    example: "“won’t be a problem much longer” is answered with “Good!”",
    mapsTo: ["ENACT 7"],
  }),
  issue("advice_early", "Premature advice", "4", {
    levels: ["span"],
    when: "Advice comes before the client’s situation and feelings are understood.",
    whenNot: "It is an urgent step towards safety.",
    example: "“You should drop it” in the second turn",
    mapsTo: ["MITI Persuade"],
  }),
  issue("advice_unasked", "Unasked advice", "5", {
    levels: ["span"],
    when: "Advice with neither a request nor permission, at any time.",
    whenNot: "The client asked for it.",
    example: "“Try journaling”",
    mapsTo: ["MITI Persuade", "ENACT 15"],
  }),
  issue("minimise", "Minimising", "6", {
    levels: ["span"],
    when: "The words shrink or dispute the feeling.",
    whenNot: "They truly normalise it.",
    example: "“Others have it worse”",
    mapsTo: ["anti-validation"],
  }),
  issue("positivity", "Toxic positivity", "7", {
    levels: ["span"],
    when: "Cheer stands in place of acknowledgement.",
    whenNot: "Hope follows an acknowledgement.",
    example: "“Stay positive!”",
    mapsTo: ["contra ENACT 12"],
  }),
  issue("question_run", "Closed-question run", "8", {
    levels: ["turn"],
    when: "Three or more closed questions come without a reflection.",
    whenNot: "They check for risk.",
    example: "“Sleep? Eat? Work?”",
    mapsTo: ["MITI Q", "MITI R:Q"],
  }),
  issue("question_leading", "Leading question", "9", {
    levels: ["span"],
    when: "The question carries its own answer.",
    whenNot: "It checks what the client said.",
    example: "“Don’t you think he’s toxic?”",
    mapsTo: ["contra EPITOME EX"],
  }),
  issue("self_focus", "Self-focus", "0", {
    levels: ["span", "session"],
    when: "A disclosure serves the supporter or takes the floor.",
    whenNot: "It is brief, relevant and handed back.",
    example: "“My breakup was worse”",
    mapsTo: ["ESConv self-disclosure", "ENACT 4"],
  }),
  issue("role_drift", "Role drift", "f", {
    levels: ["span"],
    when: "Diagnosing, doing therapy, or offering contact off the platform.",
    whenNot: "The supporter names the limits of the role.",
    example: "“You have PTSD”",
    mapsTo: ["ENACT scope"],
  }),
  issue("risk_unsafe", "Unsafe response to risk", "h", {
    levels: ["turn"],
    risk: true,
    when: "Risk is met with shock, bargaining, a promise of secrecy, or by asking for a method.",
    whenNot: "The supporter asks about risk directly.",
    example: "“I won’t tell anyone”",
    mapsTo: ["ENACT 7", "ENACT 3"],
  }),
  issue("no_escalation", "No hand-over", "l", {
    levels: ["session"],
    risk: true,
    when: "Risk was shown, and there was neither a check nor a hand-over.",
    whenNot: "The session was cut off.",
    example: "",
    mapsTo: ["ENACT 7"],
  }),
  issue("assume", "Assumption", "z", {
    levels: ["span"],
    when: "An untested fact or motive is taken for granted.",
    whenNot: "It is a tentative reflection.",
    example: "“He clearly used you”",
    mapsTo: ["contra MITI CR"],
  }),
  issue("topic_shift", "Topic shift", "x", {
    levels: ["turn"],
    when: "The reply leaves an emotion that is still live.",
    whenNot: "It moves on after acknowledging the emotion.",
    example: "“Anyway, exams?”",
    mapsTo: ["VR-CoDES reduce"],
  }),
  issue("confront", "Confrontation", "b", {
    levels: ["span"],
    when: "The words blame or argue.",
    whenNot: "",
    example: "“That’s on you”",
    mapsTo: ["MITI Confront"],
  }),
  issue("robotic", "Stock reply", "m", {
    levels: ["turn"],
    when: "A stock or pasted reply that ignores what is particular here.",
    whenNot: "It is merely formal.",
    example: "“Your feelings are valid. 1) ...”",
    mapsTo: [],
  }),
];
