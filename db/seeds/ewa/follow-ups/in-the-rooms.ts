import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks on about the clocks, the chair, the bed, the comb and the piano. */
export const inTheRooms: Scenario["topics"] = {
  "stop-the-clocks": {
    layer: 0,
    asks: [
      ...["want to stop them", "stop the clocks", "let them stop"],
      ...["stop winding", "do they bother you"],
    ],
    answers: [
      "I let one run down, in the second week. {It was his mother's, and I found that I was waiting for it|quiet-home}. || One of them I did stop. {By evening I had set it going and apologized|quiet-home}.",
    ],
  },
  "who-comes-left": {
    layer: 0,
    asks: [
      ...["who comes left", "comes to the left", "turns left"],
      ...["lives on the left", "comes to your side"],
    ],
    answers: [
      "Only the man for the meter, and once a parcel for next door. {I had the door open for the parcel|quiet-home}. || To the left there are two doors, Mrs Kowalczyk's and mine. {She does not go out, and I do not hear myself|quiet-home}.",
    ],
  },
  "sit-in-chair": {
    layer: 0,
    asks: [
      ...["ever sit in it", "sit in his chair", "sat in it"],
      ...["sit in the chair", "sit there yourself"],
    ],
    answers: [
      "Once, by mistake, with the laundry in my arms. {I got up as one gets up from somebody's lap|quiet-home}. || I have not. {From there one sees my chair, and I do not wish to see it empty|quiet-home}.",
    ],
  },
  "why-rinse": {
    layer: 0,
    asks: [
      ...["why do you rinse", "why rinse it", "why do you wash it"],
      ...["wash a clean cup", "why wash"],
    ],
    answers: [
      "It has been out on the tray in good faith. {One cannot send it back as if it had not been wanted|two-cups}. || So that it has had its day like the other one. {It is nonsense, and I dry it carefully|two-cups}.",
    ],
  },
  "which-half": {
    layer: 0,
    asks: [
      ...["which half is yours", "half is yours", "which side is yours"],
      ...["your half", "your side is"],
    ],
    answers: [
      "The wall side. {I have gone on fitting into it as one fits into a drawer|two-cups}. || By the wall, forty-eight years of it. {I could lie in the window now and I do not|two-cups}.",
    ],
  },
  "rather-cried": {
    layer: 0,
    asks: [
      ...["rather have cried", "have liked to cry", "wish you had cried"],
      ...["want to cry then", "able to cry"],
    ],
    answers: [
      "I should have liked to have the choice. {There were sandwiches, and somebody had to be the one who did not|managing}. || At the time, no. {I think now that he might have had one good howl from me|managing}.",
    ],
  },
  "comb-how-long": {
    layer: 0,
    asks: [
      ...["leave it there", "will you leave it", "leave the comb"],
      ...["leave them there", "keep the comb"],
    ],
    answers: [
      "Until it falls down of itself, I suppose. {I have moved the soap so as not to disturb it|grief}. || I have set no date. {There are three white ones in it and I know where each is lying|grief}.",
    ],
  },
  "saved-up-today": {
    layer: 0,
    asks: [
      ...["saved up today", "have you saved up", "save up for him"],
      ...["things for him today", "saved for him"],
    ],
    answers: [
      "That the price of stamps has changed, and that the hawk was back. {He would have wanted to know which direction it took|grief}. || A misprint in the newspaper, it said bride where it meant bridge. {I cut it out, it is on his blotter|grief}.",
    ],
  },
  "with-the-suitcase": {
    layer: 0,
    asks: [
      ...["be with you when you open", "with you when you open it", "open it with you"],
      ...["open the suitcase with", "open it together"],
    ],
    answers: [
      "Zosia, and she would have to talk the whole time. {It is the click of the locks that I do not care to hear alone|grief}. || I had thought of Mrs Kowalczyk. {She would not hear it, and one would not be by oneself with the pajamas|grief}.",
    ],
  },
  "whose-pillowcases": {
    layer: 0,
    asks: [
      ...["whose pillowcases", "which pillowcases", "the pillowcases"],
      ...["iron pillowcases"],
    ],
    answers: [
      "Both. {His has not been slept on, it was only a little tired|grief}. || The one is mine, the other is his. {I do his first, while the iron is good|grief}.",
    ],
  },
  "which-note": {
    layer: 0,
    asks: [
      ...["what note was it", "which note", "note was it"],
      ...["which key was it", "what key"],
    ],
    answers: [
      "An A. It is the one that he gave the tuner, by whistling it. || The A above the lock. Anna had a sticker of a duck on it, one can still feel the duck.",
    ],
  },
  "your-breakfast-back": {
    layer: 0,
    asks: [
      ...["take one of yours", "picture of yours", "photograph yours"],
      ...["send her yours", "your own breakfast"],
    ],
    answers: [
      "Once, she had begged for it. {There were two cups in it, she wrote only, pretty tray|managing}. || I have described it, in one word. {Bread, I wrote, and so it has been ever since|managing}.",
    ],
  },
  "closet-found": {
    layer: 0,
    asks: [
      ...["what did you find", "find in there", "find in the closet"],
      ...["find in it", "anything in the pockets"],
    ],
    answers: [
      "[after: closet, sleeve] A handkerchief in the cuff, and in the breast pocket two peppermints. {One was unwrapped already, he had been saving it|grief}. || All of it as if for Monday. {In one pocket was my own shopping list, with the eggs underlined|grief}.",
    ],
  },
  "glad-priest-came": {
    layer: 0,
    asks: [
      ...["glad he came", "pleased he came", "want him to come"],
      ...["welcome him", "nice that he came"],
    ],
    answers: [
      "[after: priest, Father Marek] I had baked, so yes, until he stood up. || For the coat on the second hook I was glad. For the rest, it was very short.",
    ],
  },
  "boiled-milk": {
    layer: 0,
    asks: [
      ...["how did he boil", "boil milk", "burnt milk"],
      ...["burn the milk", "milk boil over"],
    ],
    answers: [
      "He put it on and went to look something up. I have scrubbed that ring off in two countries. || By watching it, he said, one only makes it nervous. It went over every time, and he was every time astonished.",
    ],
  },
  "cancel-optician": {
    layer: 0,
    asks: [
      ...["will you cancel", "cancel it", "cancel the appointment"],
      ...["call the optician", "ring the optician"],
    ],
    answers: [
      "[after: optician, opticians, appointment] When I can say it in a voice that I would give to a stranger. {So far it stands in the calendar and he is expected|grief}. || I ought to. {It is the last thing that anybody wants of him|grief}.",
    ],
  },
};
