import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi says of how they are looked after, of the signs that it gets bad, of frightening thoughts, and to a promise that is asked for. */
export const careAsides: Scenario["asides"] = {
  medicines: [
    "No. You can't drive on that stuff, so I never started. || I don't take anything, no.",
    "Only the stuff I rub on my neck. Nothing else. || Nothing for sleep. I've got a ceiling for that.",
  ],
  treated: [
    "No, nothing like that, not ever. || Never been in for anything like that.",
    "Nobody's ever sat me down about my head. || Not me, no. I've done the waiting for other people.",
  ],
  signs: [
    "My jaw goes. Then my neck, then I'm telling off a kettle. || I go short with people. My mum clocks it before I do.",
    "I start talking to the windscreen. || When I've had the same row with him twice before breakfast.",
  ],
  promised: [
    "Yeah, course. It's not that sort of thing. || You've got my word. It's not like that.",
    "I've said it, I'm good for it. || Same answer, boss. You've got it.",
  ],
  hinted: [
    "If you mean what I think you mean, ask me that. || That's a funny way round it. Ask me the thing itself.",
    "Stupid how? Say it in English. || You're driving round the block. What are you asking me?",
  ],
  frightened: [
    "Them calling him Dad. It's that picture. || That I ring the bell one Friday and they don't come down.",
  ],
};
