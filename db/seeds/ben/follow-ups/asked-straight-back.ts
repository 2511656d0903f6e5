import type { Scenario } from "~/domain/simulator/scenario";
import { asksForTheTime } from "../../of-time";

/** What Ben answers to plain questions that a listener asks right after what he tells. */
export const askedStraightBack: Scenario["topics"] = {
  "carry-her": {
    layer: 1,
    asks: [
      ...[
        "to carry mrs tamati",
        "carry mrs tamati around",
        "carry her around",
        "carrying her around",
      ],
      ...["to carry her", "carry her with you", "carrying her with you", "carrying mrs tamati"],
      ...["she with you all the time", "have her with you"],
    ],
    answers: [
      "Heavy. {Mrs Tamati turns up everywhere|mrs}, and there's nowhere I'd feel right putting her down. || It's a weight, and I'm used to it like a bag. {I walk Mrs Tamati to work and I walk her home again|mrs}.",
    ],
  },
  "thoughts-strongest": {
    layer: 0,
    asks: [
      ...["are they strongest", "are they worst", "they at their worst", "thoughts strongest"],
      ...["thoughts worst", "thoughts the worst", "thoughts at their worst", "it at its worst"],
      ...["time of day are they", "when do they come", "when do the thoughts come"],
      ...asksForTheTime({
        when: ["they strongest", "they worst", "thoughts strongest", "thoughts worst", "they come"],
      }),
    ],
    answers: [
      "On the way home off nights. After that it's the first minute of a morning. || Mornings, and coming off a shift, on the walk. By lunch there's hardly any of it.",
    ],
  },
  "after-the-consultant": {
    layer: 0,
    asks: [
      ...["walk out of there", "walk out of that room", "leave his office"],
      ...["walk out of his office", "did you leave the consultant", "after the consultant"],
      ...["say to the consultant", "say to your consultant", "answer the consultant"],
    ],
    answers: [
      "[after: consultant, hide, toughen, boss] Said cheers, and took the stairs. I sat on about the fourth one till somebody bleeped me. || I thanked him. Then I stood in the stairwell with the light off till I was wanted.",
    ],
  },
  "being-thanked": {
    layer: 1,
    asks: [
      ...[
        "makes it harder",
        "being thanked harder",
        "being thanked is harder",
        "harder to be thanked",
      ],
      ...[
        "why is being thanked",
        "hard about being thanked",
        "about being thanked",
        "worse to be thanked",
      ],
      ...["harder than being told off", "rather be told off"],
    ],
    answers: [
      "[after: thank, thanked, thanks, told off] Because a telling off would match. {Thanks, I've got to stand there holding|ashamed}, knowing what I know. || I could take a telling off, I'd earned it. {With thanks I feel like I've nicked something|ashamed}.",
    ],
  },
  "her-defence": {
    layer: 1,
    asks: [
      ...["say for her defence", "say in her defence", "for her defence", "for his defence"],
      ...["for the defence", "in your defence", "for your defence", "defend yourself"],
      ...["defend a colleague", "if a colleague of yours", "colleague had that night"],
      ...["who would speak for you", "speak for you", "speak up for you", "a colleague had done"],
    ],
    answers: [
      "I'd say it was one in the morning, two short, and thirty patients. {It's a good speech, and it won't take on me|missed?}. || That they were the only doctor up and they'd written it down to recheck. I'd believe it. {I just can't get it to work on the bloke I shave|missed?}.",
    ],
  },
  "rough-shift": {
    layer: 0,
    asks: [
      ...["rough shift", "rough night", "rough one", "bad shift", "hard shift", "tough shift"],
      ...["how was your shift", "how was work", "how did your shift", "shift go", "busy shift"],
      ...["busy night", "how were nights"],
    ],
    answers: [
      "They've all been a bit rough lately. On this one I turned up, and I'll call that a win. || It was all right, as they go. Nothing caught fire, and I couldn't tell you a lot more about it.",
    ],
  },
  "nobody-said": {
    layer: 0,
    asks: [
      ...["nobody say anything", "no one say anything", "did nobody say", "did no one say"],
      ...["anybody say anything to you", "anyone say anything to you", "nobody asked you"],
      ...[
        "went back to work the next morning",
        "back to work the next morning",
        "work the next morning",
      ],
      ...["went to work the next morning", "went back the next day", "back to work the next day"],
      ...["straight back to work", "back on the ward the next morning"],
    ],
    answers: [
      "Somebody said my notes were tidy. {About the rest of it, not a word|handover}. || I was back in at eight, and {I got 'morning' off everyone and that was the lot|handover}.",
    ],
  },
  "remember-most": {
    layer: 1,
    asks: [
      ...["remember most about that night", "remember about that night", "remember most about it"],
      ...["remember of that night", "remember from that night", "stays with you most"],
      ...["stuck with you most"],
    ],
    answers: [
      "Her glasses, mostly. {She had them on the whole way through|mrs}. || The glasses. {It's silly what you hang on to, I've hung on to a pair of red frames|mrs}.",
    ],
  },
  "in-the-way": {
    layer: 0,
    asks: [
      ...[
        "would get in the way",
        "what would stop you",
        "would stop you going",
        "would stop you from",
      ],
      ...[
        "stops you going to",
        "stop you seeing a gp",
        "keeps you from going",
        "stops you seeing a",
      ],
      ...["stop you seeing someone", "would stand in the way"],
    ],
    answers: [
      "Me, I'd be in it. {I'd have to be the one who needs it|ashamed?}, out loud, with my name on it. || My own two feet. {It'd mean being seen to need it|ashamed?}, and I've dodged that for five weeks.",
    ],
  },
  "wrong-or-not-enough": {
    layer: 1,
    asks: [
      ...["did something wrong", "do something wrong", "did anything wrong", "do anything wrong"],
      ...["do enough", "did enough", "done enough", "more you could have done"],
      ...[
        "accused of",
        "what is the charge",
        "what are the charges",
        "could have done more",
        "should you have done",
        "have done differently",
      ],
    ],
    answers: [
      "Depends who's got the floor. By day I did what there was time for, and {by four in the morning I did it wrong|ashamed?}. || I should've gone back and looked at her. {That's the whole of my case against me|ashamed?}, and it fits on a sticky note.",
    ],
  },
  "spoke-with-her-family": {
    layer: 1,
    asks: [
      ...[
        "speak with the family",
        "speak to the family",
        "talk to the family",
        "talk with the family",
      ],
      ...["see the family", "meet the family", "spoken to the family", "speak with her family"],
      ...["speak to her family", "talk to her family", "talk with her family", "see her family"],
      ...["meet her family", "family say", "family afterwards", "the patient's family"],
      ...["contact with the family", "contact with her family"],
    ],
    answers: [
      "With her daughter, Ngaire. {She thanked me, and I couldn't do a thing with it|mrs}. || Only Ngaire, that's her daughter. I used the voice, there's a voice, and {she was the one who ended up patting me|mrs}.",
    ],
  },
  "comes-home-too": {
    layer: 0,
    asks: [
      ...["with you when you get home", "still with you when", "take it home with you"],
      ...["bring it home with you", "come home with you", "comes home with you", "follow you home"],
      ...[
        "leave it at work",
        "leave it on the ward",
        "switch off at home",
        "when you get home is it",
      ],
      ...["still there when you get home"],
    ],
    answers: [
      "It's in before I've got the key out. {It takes the good chair|empty-tank?}. || Yep, it's got its own key. {I come in, and it's already sat there in its shoes|empty-tank?}.",
    ],
  },
  "needing-help": {
    layer: 0,
    asks: [
      ...["if you needed help", "mean about you if you", "mean about you", "mean to need help"],
      ...["you need help yourself", "to ask for help", "asking for help", "ask for help yourself"],
      ...["to be the patient", "being the patient"],
    ],
    answers: [
      "{That I'm on the wrong side of the bed rail|ashamed?}. I know what I'd say to anybody else about that. || It'd mean {I'm one of the ones in a gown|ashamed?}, and not one of the ones who ties it.",
    ],
  },
  "where-it-comes": {
    layer: 0,
    asks: [
      ...[
        "where are you usually",
        "where are you when it",
        "where are you when that",
        "thought where are",
      ],
      ...["where does it happen", "where are you mostly", "where do the thoughts"],
    ],
    answers: [
      "In bed, flat on my back, or on the road home. I could put two pins in a map. || The walk home, mainly. And the kitchen, about the time the jug goes on.",
    ],
  },
  "let-see": {
    layer: 0,
    asks: [
      ...["let see you like this", "see you like this", "you would let see", "let anyone see"],
      ...[
        "let anybody see",
        "let someone see",
        "let somebody see",
        "who sees you",
        "sees you like this",
      ],
      ...["show that to anyone", "show anyone this"],
    ],
    answers: [
      "Not so far. Which is rather the problem. || Nobody's had the honour yet. I'd have to sack the funny one first.",
    ],
  },
  "wish-asked": {
    layer: 0,
    asks: [
      ...[
        "you wish i had asked",
        "you wish i'd asked",
        "wish i had asked",
        "something i got wrong",
      ],
      ...["anything i got wrong", "should have asked", "anything i missed", "something i missed"],
      ...["what did i get wrong", "did i get anything wrong"],
    ],
    answers: [
      "You did all right. You could've asked if I'm scared of Monday, and I'd have had to say yes. || No complaints. There's a question about Monday I was half hoping for, and half not.",
    ],
  },
};
