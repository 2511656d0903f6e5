import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of the hospital, of the last night and of what was not said. */
export const hospital: Scenario["topics"] = {
  "nothing-to-count": {
    layer: 0,
    asks: [
      ...["nothing to count", "if you had listened", "have heard"],
      ...["stopped counting", "had not counted", "without the sandwiches"],
    ],
    answers: [
      "His name, with the word late in front of it. {I should have had to sit down|grief}. || The priest says the name so many times at the end. {I would have answered for him, one always did|grief}.",
    ],
  },
  "other-sentence": {
    layer: 0,
    asks: [
      ...["stopped you saying", "stop you saying it", "couldnt you say it"],
      ...["say he was out", "say that he was out"],
      ...["say the other sentence", "to say the other sentence", "the other sentence"],
      ...["tell him he died", "say that he died", "say that he has died"],
      ...["say it out loud"],
    ],
    answers: [
      "It would have made it so for a stranger as well. {For that young man he was still out, and I left him there|grief}. || Three words, and I have said them to officials. {To somebody who asked for him nicely I could not|grief}.",
    ],
  },
  "no-goodbye": {
    layer: 1,
    asks: [
      ...["say goodbye", "able to say goodbye", "chance to say goodbye"],
      ...["said goodbye", "goodbye to him"],
    ],
    answers: [
      "One does not say it, in a hospital, one says eat something. {I had thought that there would be an afternoon for it|grief}. || Not in so many words. {We spoke of the radiator, we believed that there was time|grief}.",
    ],
  },
  "him-in-hospital": {
    layer: 1,
    asks: [
      ...["were you with him", "those nine days", "the nine days"],
      ...["nine days like", "with him in the hospital", "with him in those"],
      ...["were you there with him", "at his bedside", "sit with him"],
    ],
    answers: [
      "By day I was always there, I did his pillows, and the girls let me. {One is a wife in the chair, and the hands keep reaching for the chart|grief}. || I sat by the window side and read him the forecast. {I saw everything, that is what it is to have been a nurse|grief}.",
    ],
  },
  "who-with-you": {
    layer: 1,
    asks: [
      ...["who was with you", "with you that day", "anyone with you that day"],
      ...["anybody with you that day", "somebody with you that day", "who came with you"],
    ],
    answers: [
      "Anna was still on an airplane. {A girl from the desk walked me as far as the elevator, and pressed the button for me|grief}. || At that hour nobody was. {The man who mopped the corridor took off his cap, I have thought of him since|grief}.",
    ],
  },
  "tell-him-one-thing": {
    layer: 3,
    asks: [
      ...["tell him one thing", "still tell him", "one thing would"],
      ...["say one thing to him", "one thing to him", "tell him about it"],
      ...["if he could hear you"],
    ],
    answers: [
      "That {I ought to have stayed in the chair|last-night}. He would say, in that chair, with your back. || I am sorry that you were by yourself, Stefan. {I had the umbrella, and I went|last-night}.",
    ],
  },
  "written-down": {
    layer: 3,
    asks: [
      ...["now that it's written", "written down", "now that you have said"],
      ...["now that you've told", "having written it", "to have told me"],
      ...["to have written it"],
    ],
    answers: [
      "It stands there in black. {I have read it over, and it is still I who went home|last-night}. || Strange. {All this while it was in my coat pocket, like a stone|last-night}, and now you have seen it too.",
    ],
  },
  "comes-back-most": {
    layer: 3,
    asks: [
      ...["comes back to you most", "part of it comes back", "comes back most"],
      ...["go back to most", "back to most", "come back to most"],
    ],
    answers: [
      "The door. {I pulled it to softly, so as not to wake him|last-night}. || My own voice in the corridor, being cheerful with the girl at the desk. {I was pleased to be going home|last-night}.",
    ],
  },
  "doctors-said": {
    layer: 1,
    asks: [
      ...["did the doctors say", "doctors say", "the doctors tell"],
      ...["did they tell you at the hospital", "they tell you there", "the doctors think"],
    ],
    answers: [
      "That he was stable. {I know that word, one says it of a table|grief}. || They spoke to me as to a colleague, in numbers. {I understood all of them, that was no mercy|grief}.",
    ],
  },
  "did-he-suffer": {
    layer: 1,
    asks: [
      ...["he suffer", "was he in pain", "he in pain"],
      ...["was it hard for him", "was he afraid", "was he frightened"],
      ...["he know he was dying"],
    ],
    answers: [
      "He had no pain, they saw to that, and I saw to it that they did. {He was short of breath and he was polite about it|grief}. || Not pain. {He counted, I could see his lips, he was timing his own breathing|grief}.",
    ],
  },
};
