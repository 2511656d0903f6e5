import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks on about the cup on the tray, the hour in her coat and the calls. */
export const hourAtFour: Scenario["topics"] = {
  "when-notice-cup": {
    layer: 0,
    asks: [
      ...["when do you notice", "do you notice it", "you notice it"],
      ...["notice what youre doing"],
    ],
    answers: [
      "When it is in my hand and there is no one to give it to. {By then it has been put on the tray|two-cups}. || At the second spoon, as a rule. {The first I do without thinking|two-cups}.",
    ],
  },
  "cup-standing-there": {
    layer: 0,
    asks: [
      ...["see it standing there", "see it stand there", "see the cup"],
      ...["see it there", "look at the cup"],
    ],
    answers: [
      "As if somebody had pulled out a chair for me and then left. {I wash it so as to have been of some service to it|two-cups}. || One is polite to it. {It is not the fault of the cup|two-cups}.",
    ],
  },
  "washing-the-cup": {
    layer: 0,
    asks: [
      ...["like washing it", "washing it", "washing the cup"],
      ...["wash it like", "while you wash it"],
    ],
    answers: [
      "Very short, there is nothing on it. {I dried it for a long time|two-cups}. || One holds it as if it had been used. {I went carefully at the chip, as I was always told|two-cups}.",
    ],
  },
  "after-four": {
    layer: 0,
    asks: [
      ...["and after four", "after four", "after that hour"],
      ...["once it is dark", "when the hour is over"],
    ],
    answers: [
      "Then I hang up the coat, and it is evening, and evenings I can do. {It is only the hour between that has no handle|managing}. || The lamp, the supper, the news. {One steps back on the path as though one had never left it|managing}.",
    ],
  },
  "thinking-in-coat": {
    layer: 0,
    asks: [
      ...["think about sitting", "think about when you sit", "you think about there"],
      ...["think about in your coat", "think of sitting there"],
    ],
    answers: [
      "That I ought to get up. {I think it in the voice that I used for patients|managing}. || About very little. {I count the tiles in the hall, there are sixty-two, and then I count them back|managing}.",
    ],
  },
  "still-live-by": {
    layer: 0,
    asks: [
      ...["still live by", "live by that", "live by it"],
      ...["still do that", "raised by that"],
    ],
    answers: [
      "I do, and I have no cow. {That is where it goes wrong|managing}. || More than I knew. {I catch myself looking round for a barn|managing}.",
    ],
  },
  "want-it-that-way": {
    layer: 0,
    asks: [
      ...["how you want to do", "want to do it like", "want to be like that"],
      ...["like her in that", "want it that way"],
    ],
    answers: [
      "I was not asked, one takes it in with the soup. {I should not care for Zosia to learn it from me|managing}. || It is how it is done in our family. {Whether I want it nobody has inquired until now|managing}.",
    ],
  },
  "likes-pierogi": {
    layer: 0,
    asks: [...["like pierogi", "you like pierogi", "like dumplings"], ...["like what she makes"]],
    answers: [
      "Hot, with onion, and with somebody. {As they stand I respect them|two-cups}. || Everyone likes them. {I liked them best when there was a dispute about the last one|two-cups}.",
    ],
  },
  "why-she-wants-it": {
    layer: 0,
    asks: [
      ...["she want that", "does she want that", "why does anna want"],
      ...["want you there", "she want you to move"],
    ],
    answers: [
      "So that she need not picture me here. {She has been given a good picture, and she does not quite believe it|managing}. || Because she is afraid of the telephone at night, I think. {I tell her that I never fall|managing}.",
    ],
  },
  "call-more": {
    layer: 1,
    asks: [
      ...["call more often", "her to call more", "ring more often"],
      ...["call you more", "ring you more"],
    ],
    answers: [
      "I should like her to call at the wrong time. {Then it would be because of me and not because of the bell|friends}. || Once, without a reason. {I would not know what to say, and I should like that|friends}.",
    ],
  },
  "tell-they-stopped": {
    layer: 1,
    asks: [
      ...["tell you theyd stopped", "tell you they had", "did they tell you"],
      ...["they say anything to you", "anyone tell you"],
    ],
    answers: [
      "Nobody did. {I heard it from the quiet, on the second Friday, with the herring made|friends}. || It was let fall by somebody at Mass. {She put her hand to her mouth, and so I knew|friends}.",
    ],
  },
  "cards-or-people": {
    layer: 1,
    asks: [
      ...["miss the cards or", "miss the cards", "miss the people"],
      ...["the cards or the", "miss playing"],
    ],
    answers: [
      "The cards I can play alone. {It is to be looked at over the top of them|friends}. || The people. {And a little, if I am honest, the winning|friends}.",
    ],
  },
  "who-tilts": {
    layer: 0,
    asks: [
      ...["tilts their head", "tilt their head", "who tilts"],
      ...["tilting their head", "tilts the head", "head on one side"],
    ],
    answers: [
      "Everyone does, I believe it is taught. {The pharmacist does it to the left|grief}. || The ladies at Mass, and Anna, in the little picture. {Zosia does not, she asks what he would have said|grief}.",
    ],
  },
};
