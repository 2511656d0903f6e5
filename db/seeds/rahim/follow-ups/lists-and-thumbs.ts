import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks on about the list, the thumb on the paper, the helmet and the wedding. */
export const listsAndThumbs: Scenario["topics"] = {
  "wrote-differently": {
    layer: 0,
    asks: ["written differently from", "differently from how you saw", "their paper says"],
    answers: [
      "I begin to ask myself. {Did I stand wrongly, was there a nail, I don't know any more|permit}. || It makes me quiet. {They have a stamp and I have only two eyes|permit}.",
    ],
  },
  "that-lorry-again": {
    layer: 0,
    asks: ["in that lorry again", "ride out in that lorry", "that lorry again what"],
    answers: [
      "Dust in the teeth, and nobody says uncle. I would sing, I think, and Jashim would beg me to stop. || My place is behind, on the left, by the chain. I would put the hand there and be sure.",
    ],
  },
  "gave-place": {
    layer: 0,
    asks: ["gave you that place", "that place as a mason", "became a mason"],
    answers: [
      "I was tall. I walked home with lime on the face and did not wash it, so that my mother sees. || I thought, now I can marry. I was seventeen, it is what one thinks.",
    ],
  },
  "middle-of-day": {
    layer: 0,
    asks: ["middle of such a day", "such a day what", "say to somebody in"],
    answers: [
      "Have you also heard that bird. {It is nothing, but I have it since nine and nobody to say it to|left-behind}. || Only, how are you, brother. {To say it in a normal voice, once before the evening|left-behind}.",
    ],
  },
  "quickly-gone": {
    layer: 0,
    asks: ["how quickly somebody was gone", "quickly somebody was", "somebody was gone"],
    answers: [
      "As when a lizard is on the wall and then isn't. {At lunch nobody said his name, we passed the salt|permit}. || I looked for his cup. {It hung there one more week, and each one drank from another|permit}.",
    ],
  },
  "down-the-list": {
    layer: 0,
    asks: ["way down the list", "down the list", "until you see it"],
    answers: [
      "I read the numbers first, not the names. {With R the eyes don't want to go on|permit}. || Each line takes a breath. {When I am through I read it again, it could have come meanwhile|permit}.",
    ],
  },
  "whose-face": {
    layer: 0,
    asks: ["whose face comes first", "face comes first"],
    answers: [
      "My father's. {He looks not at me but at the road|waiting?}. || Mou, she holds up a picture. {Behind her Shirin, who doesn't ask|waiting?}.",
    ],
  },
  "so-quietly": {
    layer: 0,
    asks: ["to wait so quietly", "so quietly what", "wait so quietly"],
    answers: [
      "The neck hurts. {One holds it down all day, like under a low beam|permit}. || I have forgotten how loud I can be. {By the road I shouted a little, when a lorry went past|permit}.",
    ],
  },
  "anger-one-sentence": {
    layer: 0,
    asks: ["anger could say one sentence", "anger could say", "if the anger could"],
    answers: [
      "You wrote that I stood wrongly, come and stand there. {Then it sits down again, it is afraid too|permit}. || Look at me when you say next week. {More it would not dare|permit}.",
    ],
  },
  "paper-with-thumb": {
    layer: 2,
    asks: ["paper with the thumb", "that paper with", "fathers thumb"],
    answers: [
      "How he washed the ink off, with ash, for a long time. {I think it is still a little blue|debt}. || He can't read it. {He put it there because I said, Abba, it is only for two years|debt}.",
    ],
  },
  "day-of-sending": {
    layer: 0,
    asks: ["that day of the month", "years when you sent", "day when you sent"],
    answers: [
      "A feast. I stood in the queue with a clean shirt, all the boys smelled of soap. || On the fifth I walked back slowly, light in the pocket. I bought one cold drink, only on that day.",
    ],
  },
  "picture-her-sewing": {
    layer: 0,
    asks: ["picture her sewing", "her sewing", "shirin sewing"],
    answers: [
      "I see her bite the thread. {And I think, it is I who sit now and she who works|debt}. || I am proud and I am ashamed, which first I don't know. {She has a mark on the finger now|debt}.",
    ],
  },
  "when-she-stayed": {
    layer: 0,
    asks: ["when she stayed", "so still for her", "she stayed"],
    answers: [
      "That I must not breathe too big. {Then her head was on my knee, and I have it there still|apart?}. || I could have stayed so until my leg died. {When she got up to look for the goat it was cold in that place|apart?}.",
    ],
  },
  "seen-without-hiding": {
    layer: 0,
    asks: ["seen by her without", "without hiding anything", "by her without hiding"],
    answers: [
      "She would put a plaster on it, with a bear. {And then ask when I build again|lying?}. || Like taking the helmet off. {She would look long, children do, and I would have to hold|lying?}.",
    ],
  },
  "after-one-word": {
    layer: 0,
    asks: ["after that one word", "one word what", "imagine would happen"],
    answers: [
      "Nothing, first. {I hear the goat, and then she says all the Fridays, one by one|lying}. || She puts Mou out of the room. {This alone, that she sends Mou out, I fear it|lying}.",
    ],
  },
  "with-helmet-after": {
    layer: 0,
    asks: ["minutes afterwards", "afterwards with the helmet", "with the helmet what goes on"],
    answers: [
      "It smells of another man's hair. {I think, he works and I wear it|lying}. || I breathe. Then comes what she said at the end, and {I look for a question in it|lying}.",
    ],
  },
  "answer-come-in": {
    layer: 0,
    asks: ["and you what would you answer", "you answer to that", "answer to come in"],
    answers: [
      "I would say, I have no bag. {And if she says come anyway, then I don't know my feet any more|apart?}. || Put some rice by. {I would say it like a joke, and hope that it isn't|apart?}.",
    ],
  },
  "that-day-home": {
    layer: 0,
    asks: ["you think of that day", "think of that day what", "day of coming home"],
    answers: [
      "Mou by the gate, in her school dress, she doesn't know if she may run. {I go down on one knee so that she knows|apart?}. || First the smell, wet straw. {And then all of them, and I see who has become old|apart?}.",
    ],
  },
  "in-your-hands": {
    layer: 0,
    asks: [
      ...["would be in your hands"],
      "need in your hands",
      "to be able to walk in",
      "be able to walk in",
    ],
    answers: [
      "One envelope, it needs not be thick. {And both hands to hold it, as one should|no-return?}. || A doll from the airport, and a paper which says, finished. {With these two I would knock|no-return?}.",
    ],
  },
  "still-holding": {
    layer: 0,
    asks: ["that youre still holding", "still holding", "the other bag"],
    answers: [
      "The word home. {That one I can't put down, there's glass in it|no-return?}. || What comes now. {I have told what was, and for what comes I have no words|no-return?}.",
    ],
  },
  "last-there": {
    layer: 2,
    asks: ["when was he last there", "man you miss", "last there"],
    answers: [
      "The fourteenth of August, at the second tea. {After the tea came the board|not-man}. || On the last fifth of the month. {He stood in the queue, he bought one cold drink|not-man}.",
    ],
  },
  "on-scaffold": {
    layer: 0,
    asks: ["kind of man were you", "at that height", "who were you up there"],
    answers: [
      "Quick. I whistled, and the young ones told the time by my whistle. || Calm. The hands knew, and the head could be in Comilla for hours. No one fell in my team.",
    ],
  },
  "learned-last-word": {
    layer: 0,
    asks: ["word did you learn last", "learn last", "word last"],
    answers: [
      "Harness. I chose it because it's soft in the mouth, and it holds a man. || Caution, I have it from the stairs. I thought it is a name, like a woman's.",
    ],
  },
  "good-thing-beside": {
    layer: 0,
    asks: ["big enough to put beside", "good thing big", "enough to put beside it"],
    answers: [
      "The date of the operation, or two hundred dollars. {In these months I would be happy with half|lying}. || That the doctor says, he will work again. {Then I would write to her the same night|lying}.",
    ],
  },
  "after-seen-that": {
    layer: 0,
    asks: ["after youve seen that", "do after youve seen", "when the call is off"],
    answers: [
      "I go twice round the block. {Then I look if it's still her shirt on the screen, and it is me|apart}. || I clean something. {There's always a pan, and I think of one slipper|apart}.",
    ],
  },
  "back-to-that-day": {
    layer: 0,
    asks: ["think back to that day", "back to that day", "see first when you think back"],
    answers: [
      "Mud on my new shoes, and her brother, who laughs and holds the umbrella on the wrong one. || Her hands, and that they shook. Mine also, we looked at each other's hands like two thieves.",
    ],
  },
};
