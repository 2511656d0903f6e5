import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of the drawer, her brother and those who walked past. */
export const nearTheKeysAndThePickles: Scenario["topics"] = {
  "upright-for-whom": {
    layer: 0,
    asks: [
      ...["near: holding oneself upright is heavy", "near: tired than i let on"],
      ...["who do you hold yourself up for", "why stay upright", "what makes you hold on"],
    ],
    answers: [
      "For Anna, who listens for it in my voice. || I was taught that if one corner sags the whole sheet is lost.",
    ],
  },
  "upright-let-go": {
    layer: 0,
    asks: [
      ...["near: holding oneself upright is heavy", "near: tired than i let on"],
      ...["when can you let go", "do you ever let yourself slump", "where can you rest"],
    ],
    answers: [
      "In the elevator, if I have it alone. || Behind the bathroom door, and not for long.",
    ],
  },
  "upright-since": {
    layer: 0,
    asks: [
      ...["near: holding oneself upright is heavy", "near: tired than i let on"],
      ...[
        "how long have you held upright",
        "when did you get so tired",
        "since when are you tired",
      ],
    ],
    answers: [
      "Since the ninth day, I sat straight for all of them. || From the funeral, my back has not been told that it is over.",
    ],
  },
  "drawer-what-shouted": {
    layer: 1,
    asks: [
      ...["near: a drawer with eleven keys", "near: out of one brown folder"],
      ...["what did you shout", "what did you say to it", "what came out"],
    ],
    answers: [
      "That one does not leave a wife with eleven riddles. || Things from the farm, my father said them to a mule.",
    ],
  },
  "drawer-which-open": {
    layer: 1,
    asks: [
      ...["near: a drawer with eleven keys", "near: out of one brown folder"],
      ...["what do the keys open", "have you found the locks", "which keys fit"],
    ],
    answers: [
      "The cellar, the clock case, and a bicycle that we no longer have. The other eight only jingle. || Three of them I know, and with the others I go about and try cupboards.",
    ],
  },
  "drawer-taxes-do": {
    layer: 1,
    asks: [
      ...["near: a drawer with eleven keys", "near: out of one brown folder"],
      ...[
        "what will you do about the taxes",
        "who could help with the bills",
        "how do you manage the bills",
      ],
    ],
    answers: [
      "I pay what is printed in red. || My granddaughter is to look at them, and until then I put a stone on top.",
    ],
  },
  "drawer-he-always": {
    layer: 1,
    asks: [
      ...["near: a drawer with eleven keys", "near: out of one brown folder"],
      ...["did he always do the money", "why did he do it all", "did you never do the bills"],
    ],
    answers: [
      "Always, he liked a column and I did not. || He did it on the first of the month, with the door shut, it was his Mass.",
    ],
  },
  "drawer-anger-first": {
    layer: 1,
    asks: [
      ...["near: a drawer with eleven keys", "near: out of one brown folder"],
      ...["was that the first time you shouted", "have you shouted before", "do you often shout"],
    ],
    answers: [
      "The first since 1981, and that time it was at a washing machine. || I am not a shouter, the drawer was quite taken aback.",
    ],
  },
  "brother-write-feel": {
    layer: 0,
    asks: [
      ...["near: he writes about his tomatoes", "near: has the weights of his tomatoes"],
      ...[
        "do you write him how you are",
        "what do you write back",
        "could you write him the truth",
      ],
    ],
    answers: [
      "I write that I am in good health and ask after the frost. || Not that, we have never had the vocabulary.",
    ],
  },
  "brother-visit-him": {
    layer: 0,
    asks: [
      ...["near: he writes about his tomatoes", "near: has the weights of his tomatoes"],
      ...["do you ever see him", "when did you last see him", "would you visit your brother"],
    ],
    answers: [
      "Nine years ago, he does not like airplanes and I do not like going alone. || I should like to, once more, while we both can still eat tomatoes.",
    ],
  },
  "brother-how-often": {
    layer: 0,
    asks: [
      ...["near: he writes about his tomatoes", "near: has the weights of his tomatoes"],
      ...["how often does he write", "when did he last write", "how long since his letter"],
    ],
    answers: [
      "On the first of every month, it arrives about the ninth. || Once a month, one could file him.",
    ],
  },
  "tilt-do-instead": {
    layer: 0,
    asks: [
      ...["near: like to be able to say his name", "near: one mentions a person"],
      ...[
        "what would you like them to do",
        "what should people do",
        "how would you like them to respond",
      ],
    ],
    answers: [
      "Answer, and perhaps say something rude about his driving. || To go on eating, and to ask what he would have thought of it.",
    ],
  },
  "tilt-when-last": {
    layer: 0,
    asks: [
      ...["near: like to be able to say his name", "near: one mentions a person"],
      ...[
        "when did you last say his name",
        "when did it last happen",
        "when did someone last tilt their head",
      ],
    ],
    answers: [
      "At the pharmacy, on Monday, I only wished to hand in his card. || Last Sunday after Mass, I said Stefan and four heads went over like tulips.",
    ],
  },
  "tilt-feel": {
    layer: 0,
    asks: [
      ...["near: like to be able to say his name", "near: one mentions a person"],
      ...[
        "how does the tilting make you feel",
        "what is it like when they go quiet",
        "what does it do to you",
      ],
    ],
    answers: [
      "Like a picture that has been hung crooked and is being looked at. || I stop in the middle and ask them about their knees.",
    ],
  },
  "pickles-why-walk": {
    layer: 1,
    asks: [
      ...["near: friends from the bridge evenings walked", "near: two of our bridge wives by"],
      ...["why did they walk past", "what made them look away", "why did they not greet you"],
    ],
    answers: [
      "They did not know what face to bring. || I think they were afraid that I might answer the question how are you.",
    ],
  },
  "pickles-speak-first": {
    layer: 1,
    asks: [
      ...["near: friends from the bridge evenings walked", "near: two of our bridge wives by"],
      ...["could you have spoken first", "did you say anything to them", "why did you not speak"],
    ],
    answers: [
      "I had my mouth open, and then the jar seemed so interesting to them. || No, I was occupied with looking as though I had seen nothing.",
    ],
  },
  "pickles-again-if": {
    layer: 1,
    asks: [
      ...["near: friends from the bridge evenings walked", "near: two of our bridge wives by"],
      ...[
        "what will you do if you meet again",
        "what would you say next time",
        "what if you see them again",
      ],
    ],
    answers: [
      "I shall say good morning, and mean the pickles. || Next time I should stop the cart across the aisle.",
    ],
  },
  "pickles-store-still": {
    layer: 1,
    asks: [
      ...["near: friends from the bridge evenings walked", "near: two of our bridge wives by"],
      ...["do you still go to that store", "have you been back there", "will you go there again"],
    ],
    answers: [
      "On Wednesdays now, when they have their feet done. || Yes, one needs the bread, and I am not to be driven from a herring.",
    ],
  },
  "pickles-told": {
    layer: 1,
    asks: [
      ...["near: friends from the bridge evenings walked", "near: two of our bridge wives by"],
      ...["did you tell anyone about it", "who have you told", "does your daughter know"],
    ],
    answers: [
      "You are the first, Anna would only say that I should find new friends. || I told his chair, it was indignant.",
    ],
  },
};
