import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim says of how they are looked after, of the signs that it gets bad, of frightening thoughts, and to a promise that is asked for. */
export const careAsides: Scenario["asides"] = {
  medicines: [
    "Only what the hospital gave for the arm. For the sleep, nothing. || For sleep I take nothing, sir or madam. The hospital gave something for the shoulder.",
    "For the heart there is nothing to buy. || Nothing else, sir or madam.",
  ],
  treated: [
    "For the arm only. For the head, never. || No, sir or madam, never for this. Only for the shoulder.",
    "Nobody in my family went for this. || In my village there is not such a doctor.",
  ],
  signs: [
    "I don't eat with the others. From this I know. || I don't answer Jashim. He notices it before me.",
    "When I count the money a third time. || When it is Friday and I don't want to take the phone.",
  ],
  promised: [
    "This I can promise, sir or madam. I don't think of it. || Yes, I promise. It is not in my mind.",
    "I said it and it stays. || My word is given already, sir or madam.",
  ],
  hinted: [
    "This word, how you mean it, I don't know. Ask the real question. || What is stupid, for you? Say the thing, I can hear it.",
    "You walk around it. Ask me straight. || I think behind this is one more question. Ask me that one.",
  ],
  frightened: [
    "I see that my daughter does not know my face. This one comes. || A picture comes, that the arm stays like this. Then I get up and walk.",
  ],
};
