import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to plain questions that a listener asks right after what he tells. */
export const askedStraightBack: Scenario["topics"] = {
  "how-often-kids": {
    layer: 0,
    asks: [
      ...["often do you see them", "often do you see your kids", "often do you see the kids"],
      ...[
        "often do you see your children",
        "often do you get to see",
        "often do you get to have",
        "often do you have them",
      ],
      ...["often do you have the kids", "often do you get them", "often youve got them"],
      ...["often you have got them", "often are they with you", "see ama and kwame"],
      ...["much time do you get with", "how many days do you get", "how many weekends"],
      ...["how often can you see", "often do they come", "often do they stay"],
    ],
    answers: [
      "Every other weekend, Friday to Sunday at six, and a call in between. || Every second Friday till the Sunday teatime. It comes to four days in a month.",
    ],
  },
  "where-filmed": {
    layer: 1,
    asks: [
      ...["when that was filmed", "when it was filmed", "when they filmed it", "when he learned"],
      ...["you when he rode", "when he learnt to ride", "when kwame learned", "when the clip"],
    ],
    answers: [
      "[after: clip, bike, phone, filmed] In the cab, end of the line. I watched it on my break, with the doors shut. || On the 36, waiting to turn round. I was eight miles off, with a sandwich.",
      "In the cab, same as any Wednesday. || At work. It's always at work.",
    ],
  },
  "sorry-for": {
    layer: 0,
    asks: [
      ...["him to be sorry for", "be sorry for", "he be sorry for", "him to apologise for"],
      ...["him to say sorry for", "want from your manager", "want from neil"],
      ...["want your manager to say", "want neil to say", "want an apology for"],
      ...["should he apologise for", "should he say sorry for"],
    ],
    answers: [
      "For giving my weekend away like it was his to give. {And for smiling when he did it|fury}. || For the kids, for thinking they'd keep. {He put a little face on it|fury}, I'd want him to say sorry for the face.",
    ],
  },
  "who-stayed": {
    layer: 0,
    asks: [
      ...[
        "stayed sat with you before",
        "stayed sat with you",
        "stay sat with you",
        "sat with you before",
      ],
      ...["stayed with you when you got loud", "stayed put before", "stays when you get loud"],
      ...["who stayed when you", "ever stayed sat", "whos stayed"],
    ],
    answers: [
      "My mum, she'd not shift for an earthquake. Abena did for years, and then she stopped. || Abena used to, and then one day she didn't. There's my mum, she'd stop there with her bag on her knee.",
    ],
  },
  "through-the-door": {
    layer: 0,
    asks: [
      ...["come through the door", "comes through the door", "when they get to yours"],
      ...[
        "when they arrive",
        "when they come in",
        "when you pick them up",
        "when you first get them",
      ],
      ...["first thing you do when they", "first thing you do with them", "do on the friday"],
      ...["when the kids arrive", "when the kids come"],
    ],
    answers: [
      "Shoes off, and then it's whose turn for the top bunk. Kwame's telling me his buses before he's got his coat undone. || Coats on the floor. Ama has a look in my fridge, and I get every bus Kwame saw, in order.",
    ],
  },
  "the-button": {
    layer: 0,
    asks: [
      ...[
        "whats the button",
        "what is the button",
        "which button",
        "what button",
        "the button you",
      ],
      ...["button you dont want", "button do you mean", "press what button", "press the button"],
      ...["who have i called", "called security"],
    ],
    answers: [
      "The one that fetches somebody. I'm tired, I'm not trouble, that's all I mean by it. || There's one under every desk I get sat at. You press it and a big lad comes and stands by me.",
    ],
  },
  "know-about-dad": {
    layer: 0,
    asks: [
      ...["them to know about their dad", "know about their dad", "know about their father"],
      ...["kids to know about you", "your two to know about you"],
      ...["remember about their dad", "them to think of you", "them to say about you"],
    ],
    answers: [
      "That I turned up. Every time they'd have me, I turned up. || That I was on that step at six and not a minute before. And that I never once wanted to be.",
    ],
  },
  "dad-back": {
    layer: 2,
    asks: [
      ...[
        "your dad come back",
        "your dad ever come back",
        "your father come back",
        "he ever come back",
      ],
      ...["see your dad again", "see your father again", "see him again after"],
      ...["hear from him again", "see your dad after"],
    ],
    answers: [
      "One fortnight, up at his, one summer. {After that it was a card with a tenner in|left-behind}. || I'd the one summer, two weeks. {Then he was an envelope with a stamp on|left-behind}.",
    ],
  },
  "has-solicitor": {
    layer: 0,
    asks: [
      ...[
        "have a lawyer",
        "have a solicitor",
        "got a lawyer",
        "got a solicitor",
        "your solicitor like",
      ],
      ...["your lawyer like", "afford a lawyer", "afford a solicitor"],
    ],
    answers: [
      "I've one for the court side. You pay by the minute, so I talk fast. || Got one, for the kids. She's all right, she's just got a meter running.",
    ],
  },
  "mediation-lady": {
    layer: 0,
    asks: [
      ...["which lady", "what lady", "who was the lady", "who is the lady", "the mediator"],
      ...["ran the mediation", "who was the mediator"],
    ],
    answers: [
      "The mediator. Cardigan, nice voice, kept her chair near the bell. || The one who ran it, the mediator. She'd a biscuit for everybody and she slid mine.",
    ],
  },
  "say-to-simon": {
    layer: 0,
    asks: ["say to simon", "tell simon", "say to the new fella", "want simon to know"],
    answers: [
      "Ta for the wellies, I'd say. And then, they're mine, them two, whatever they call you. || I'd thank him for the wellies and I'd mean it. Then I'd tell him there's one dad in this, and he drives the 36.",
    ],
  },
};
