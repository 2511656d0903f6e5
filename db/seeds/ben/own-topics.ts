import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers that no other client is asked. */
export const ownTopics: Scenario["topics"] = {
  patient: {
    layer: 1,
    asks: [
      "the patient",
      "mrs tamati",
      "who died",
      ...["who was it", "bed was it", "was in the bed", "was in that bed", "died in that bed"],
      ...["the woman who", "who had died", "who was she"],
      "that night",
      "the shift",
      "lost a patient",
      "her daughter",
      "bed fourteen",
      "went wrong",
    ],
    answers: [
      "Mrs Tamati. Seventy-four, retired teacher, corrected my apostrophes on the whiteboard. She asked me if I'd eaten. || She was a teacher, Mrs Tamati, seventy-four. She had me up about 'your' and 'you're' on day one. And then at the end of it she's fretting about whether I'd had my tea.",
      "It went wrong between one and three. I can draw you the graph. {I've drawn it on the shower door|missed?}. || There's a window, one o'clock till three. I've plotted it, {I know what I should've done at each point on the curve|missed?}. It's up on the shower glass most mornings.",
    ],
  },
  leave: {
    layer: 1,
    asks: [
      "time off",
      "leave",
      "sick leave",
      "get a few days off",
      "getting a few days off",
      "get some days off",
      "take a break",
      "quit",
      "leave medicine",
      "your boss",
      "registrar",
      "supervisor",
    ],
    answers: [
      "If I take leave, someone does doubles. I know exactly who. {So you just keep walking|no-road?}. || There's nobody to cover. I could tell you the names of the two people I'd be doing it to. {So it's just on and on, that's how it's built|no-road?}.",
      "I've got nineteen days owing. I look at the number like it's a fish tank. || Annual leave, nineteen days, it's on the payslip. I read it out to myself like a nice hotel.",
    ],
  },
  doctor: {
    layer: 0,
    asks: [
      "been a doctor",
      "a doctor for",
      "been qualified",
      "qualify",
      "graduate",
      "since you graduated",
      "years in",
    ],
    answers: [
      "Twenty-one months. I've still got the lanyard crease. || Not quite two years out. It feels like a mortgage.",
    ],
  },
};
