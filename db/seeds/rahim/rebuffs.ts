import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim says to advice and comfort that name one thing. */
export const rebuffs: NonNullable<Scenario["asides"]> = {
  seeSomebody: [
    "Such a doctor I don't know, and who will pay him? || In my place we go to the imam, or we keep quiet.",
  ],
  medicine: [
    "For the arm I take it. For this there is none. || A medicine for waiting I don't know.",
  ],
  screens: [
    "The phone is for my family. This I can't put away. || If I close the phone, then I don't see my girl.",
  ],
  selfCare: [
    "Here are many men for one washroom, sir, madam. || Tea I drink gladly, only it doesn't move the papers.",
  ],
  calm: [
    "I sit quiet already from morning to night. || I pray, and then it is calm. After, it comes back.",
  ],
  exercise: [
    "With this arm I can only walk. I walk one time round the block. || I walk every day. There is nobody waiting at the end.",
  ],
  sayNo: [
    "To a company a man like me doesn't say no. || If I say no they send me home, and the debt comes with me.",
  ],
  talkToThem: [
    "To speak it to somebody, for this I am not ready. || We say that we are fine. It is how we do.",
  ],
  busy: ["I would like to be busy. They don't let me work. || Give me work, then I am busy."],
  plan: [
    "I have a list. It is what we owe. || On paper I put it each day. The paper is also tired.",
  ],
  rest: ["I rest two months now. It is a heavy rest. || Sir, madam, I have only rest."],
  overthinking: [
    "I try not to think. The night thinks for me. || If I don't think of it, who will pay it?",
  ],
  meantWell: [
    "Maybe it was not meant so. For me it stayed. || They are also under somebody. It hurts, even so.",
  ],
  othersWorse: [
    "Yes, others have died. I know I am lucky. || There are men who came home in a box. I know, I am a lucky one.",
  ],
  positive: [
    "I try it. From good thoughts the loan does not become less. || I should be satisfied, yes. They tell it to me.",
  ],
  atLeast: [
    "It is true, and I am afraid also. || Yes, this I have from God. The bank does not count it.",
  ],
  common: [
    "Here every second man has this. So nobody asks. || Yes, in my room also the others have it. We don't speak of it.",
  ],
  timeHeals: [
    "If God wills. The lender has another calendar. || It will be soon, I hear this every week.",
  ],
  beStrong: [
    "My back is strong. Inside I don't know. || Before I carried forty kilo, then I was strong.",
  ],
};
