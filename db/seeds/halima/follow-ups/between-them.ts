import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of what passes between her and the others, and does not. */
export const betweenThem: Scenario["topics"] = {
  "she-cries": {
    layer: 0,
    asks: [...["she ever cry", "does she cry", "she cries", "she upset"]],
    answers: [
      "At the bath, and towards evening. {It's a small cry, like a girl nobody's fetched from school, and I can't go in and fetch her|unknown}. || When the light goes, yes. {She cries for her mother, and I'm the wrong age to be of use|unknown}.",
    ],
  },
  "another-daughter": {
    layer: 1,
    asks: [
      ...["another daughter", "say to another", "woman like you", "someone in your place"],
      ...["in your place", "in your shoes"],
    ],
    answers: [
      "I'd say, go and lie down, I'll listen for her. {It's the one sentence that nobody's brought me|siblings}. || Give me that sponge and sit, I'd tell her. {I've been waiting to hear it myself|siblings}, I suppose.",
    ],
  },
  "loves-you": {
    layer: 1,
    asks: [
      ...["she love you", "does she love you", "loves you", "still loves you"],
      ...["know that she loves"],
    ],
    answers: [
      "She loves somebody that she calls her daughter. {I carry the messages between the two|unknown}. || Her daughter she loves, she's told me so at length. {I nod, and I pass it on to myself|unknown}.",
    ],
  },
  "bad-person": {
    layer: 1,
    asks: [
      ...["bad person", "terrible person", "a monster", "make you bad"],
      ...["a bad daughter", "awful person"],
    ],
    answers: [
      "If it were anyone else I'd say no, at once. {In my own case the jury's still out having its tea|bad-daughter?}. || That's what I ask the ceiling. {It hasn't said no|bad-daughter?}.",
    ],
  },
  thanked: {
    layer: 0,
    asks: [...["thanked her", "thank her", "thank mrs nair", "thanked mrs nair"]],
    answers: [
      "With lime pickle, on her step. The jar came back washed, so I'd say that we're agreed. || I leave a jar of something on the fence post. It comes back empty, that's her way of saying it.",
    ],
  },
  "hear-from-them": {
    layer: 0,
    asks: [
      ...["like to hear from them", "hear from them", "want them to say", "want them to ask"],
      ...["wish they would ask", "wish they would say"],
    ],
    answers: [
      "How did you sleep. {Not one word of it about her|siblings}. || Only, and you, Limah? {They'd not even have to stay for the answer|siblings}.",
    ],
  },
  "not-to-know": {
    layer: 0,
    asks: [
      ...[
        "you want her to know",
        "want aisyah to know",
        "want your daughter to know",
        "want nadia to know",
      ],
      ...["keep it from her", "keep it from aisyah"],
    ],
    answers: [
      "She's twenty-one, it's her turn to have shoes and lecturers. {One of us in this is enough|worn-out?}. || Because she'd come, my Aisyah, and she'd be good at it. {It takes a whole woman, I've seen what's left of this one|worn-out?}.",
    ],
  },
  "calls-for": {
    layer: 0,
    asks: ["calls you for", "call you for", "calls for", "calling for", "what she calls"],
    answers: [
      "The bag, dear, whether it's packed. When it's packed, it's the door. || To ask when we're going home. I say soon, and she says thank you, every time.",
    ],
  },
  "did-remember": {
    layer: 1,
    asks: [
      ...["she remember it", "remember it after", "remember that you shouted", "she forgotten"],
      ...["forget it after", "remember the shouting"],
    ],
    answers: [
      "She'd put it down already, by the time my hands were dry. She asked me whether I'd had a nice day. || It was gone from her, and she patted the chair beside her. I'm the one who has to keep it.",
    ],
  },
};
