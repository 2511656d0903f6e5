import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima says of how they are looked after, of the signs that it gets bad, of frightening thoughts, and to a promise that is asked for. */
export const careAsides: Scenario["asides"] = {
  medicines: [
    "Nothing, dear. If I slept that soundly I wouldn't hear her. || I take nothing, dear. I need my ears at night.",
    "For sleep, no. I'm afraid of sleeping too well. || Only ginger tea, dear, and I forget to drink it.",
  ],
  treated: [
    "No, dear, never for me. It's always somebody else in the bed. || Never, dear. I've only ever been the visitor.",
    "Nobody has looked at my head but the hairdresser. || Not once, dear, and nobody ever offered.",
  ],
  signs: [
    "I lose my jokes, dear. When there's no joke in it, I know. || I start to speak sharply, and it's always about something small.",
    "When I've made the tea and I find it cold in another room. || I stop telling my daughter stories on the telephone.",
  ],
  promised: [
    "You have my word, dear. It isn't that. || I give you my word, dear. It has never been that.",
    "I've promised, dear, and I don't go back on it. || My word stands, dear.",
  ],
  hinted: [
    "There is a word for what you are asking. Use it. || If that is the question I think it is, put it to me by its name.",
    "I'm a grown woman, you may say it to me. || A question that hides its face, I cannot answer it.",
  ],
  frightened: [
    "I see her out on the road in her nightdress, and I'm asleep. That picture comes. || That she goes out by the gate and I don't wake. I see it quite clearly, dear.",
  ],
};
