import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of Hana, of Sanjay and of those at work who do not ask. */
export const friendsAndColleagues: Scenario["topics"] = {
  "no-one-asked": {
    layer: 1,
    asks: [
      ...["no one has asked", "nobody has asked", "nobody asked about"],
      ...["part nobody", "part that nobody", "no one asked about"],
      ...["bit nobody asked"],
    ],
    answers: [
      "Loud, and then so quiet. {I could hear the lino|handover}, and everyone had somewhere to be. || It's the ten minutes after. {I stood there holding a glove and nobody needed me for anything|handover}.",
    ],
  },
  "asked-at-work": {
    layer: 1,
    asks: [
      ...["anybody at work asked", "anyone at work asked", "has anybody asked"],
      ...["has anyone asked", "anyone asked you", "anybody asked you"],
      ...["anyone ask you", "anybody ask you", "asked you about it"],
      ...["asked how you are", "checked on you", "check on you"],
      ...["check in on you"],
    ],
    answers: [
      "One text with a thumbs up. {Nobody's asked it with their mouth|handover}. || There was a thumbs up and a coffee voucher. {In words, not one of them|handover}.",
    ],
  },
  "goes-unsaid": {
    layer: 0,
    asks: [
      ...["goes unsaid", "nobody says the thing", "which thing"],
      ...["what thing", "the thing nobody says", "what's the thing"],
    ],
    answers: [
      "{'Did you cry', that's the thing|jokes}. Four of us with a jug, and we did the parking instead. || {'Are you okay, really'|jokes}, that's the one. We all look at the jug when it comes near.",
    ],
  },
  "other-end": {
    layer: 0,
    asks: [
      ...["the other end of that", "with her at the end", "how was july"],
      ...["when she ended it", "miss your ex", "miss her still"],
    ],
    answers: [
      "I was relieved for about a day, I could sleep. {Then there was nobody to fall asleep on|empty-tank?}. || It was fair, I'd have left too. {The flat's very tidy when you're only in it to lie down|empty-tank?}.",
    ],
  },
  "ask-sanjay": {
    layer: 1,
    asks: [
      ...["want to ask him", "ask sanjay", "ask your registrar"],
      ...["want to ask sanjay", "ask your reg"],
    ],
    answers: [
      "If he'd have done the same, and I'd want him to look at me for the answer. || Whether he thinks about her. I'd settle for that one.",
    ],
  },
  dumplings: {
    layer: 0,
    asks: [
      ...["those dumplings", "the dumplings", "dumplings with hana"],
      ...["dumplings give you"],
    ],
    answers: [
      "It came out, whatever it was, somewhere round the second plate. {I've not had anywhere for it to come out since|handover}. || We'd each get one go at being awful about the day. {These days I take it home in the bag|handover}.",
    ],
  },
  "shed-ask": {
    layer: 0,
    asks: [
      ...["she'd ask you", "that she'd ask", "the real question"],
      ...["what's the real question", "hana ask you"],
    ],
    answers: [
      "'Are you safe, Ben?' She wouldn't dress it up. || 'What was her name?' She's the only one who'd start there.",
    ],
  },
  "having-her-there": {
    layer: 0,
    asks: [
      ...["have her sitting there", "her sitting there", "her on your couch"],
      ...["have hana there", "if hana came"],
    ],
    answers: [
      "Bad for the jokes, good for the rest of me. || I'd moan the whole time and I'd not want her to leave.",
    ],
  },
  "asking-hana": {
    layer: 0,
    asks: [...["way of asking her", "ask how she is", "haven't asked her"], ...["asking hana"]],
    answers: [
      "If I ask her she gets to ask me. {That's the whole of it, I'm dodging the return|jokes}. || It'd be a swap. {I'd have to put something real on the table and I've only got material|jokes}.",
    ],
  },
  "that-night-laughing": {
    layer: 1,
    asks: [
      ...["night sit with you", "in among all the laughing", "all the laughing"],
      ...["among the laughing", "while they laugh"],
    ],
    answers: [
      "Like a coat on a hook that nobody says is mine. {I go home in it|handover}. || It just stands there with a drink. {I do a bit so nobody introduces us|handover}.",
    ],
  },
  "know-about-you": {
    layer: 1,
    asks: [
      ...["someone there to know", "them to know about you", "besides your coffee"],
      ...["know about you", "want the team to know"],
    ],
    answers: [
      "That I liked her. {Nobody on that ward knows I liked her|handover}. || I'd want one of them to know I can't do fourteen by myself yet. {I've been swapping it for other people's discharges|handover}.",
    ],
  },
  "keep-from-showing": {
    layer: 1,
    asks: [
      ...["keep that from showing", "take out of you", "take to keep"],
      ...["hide it all day", "keeping it hidden"],
    ],
    answers: [
      "About a whole other shift. {I'm good till the car park and then I can't lift a bag|handover}. || It's the smiling, it's manual. {I come off the ward and everything lets go at once|handover}.",
    ],
  },
  "along-with-pie": {
    layer: 1,
    asks: [
      ...["along with the pie", "with the pie", "come with a question"],
      ...["pie had come", "liked to hear from sanjay"],
    ],
    answers: [
      "'You liked her, eh.' {I'd have been no use for an hour, and I'd have been all right|handover}. || If he'd said 'come and sit', I'd have sat. {I'd have told him about the glasses|handover}.",
    ],
  },
  "words-for-sanjay": {
    layer: 1,
    asks: [
      ...["sanjay's door", "if sanjay's door", "words would you use"],
      ...["say to sanjay", "tell sanjay", "want to say to sanjay"],
    ],
    answers: [
      "'I'm not safe to be cheerful any more.' {It's a daft sentence, it's the one I've got|empty-tank}. || I'd say 'I need you to take the phone off me for a week, {I'm not right|empty-tank}'.",
    ],
  },
  "instead-of-careful": {
    layer: 1,
    asks: [
      ...["in place of careful", "instead of careful", "want from them"],
      ...["want from the team", "need from them"],
    ],
    answers: [
      "Normal, with one extra question in it. || I'd like them to take the mickey and then sit down next to me.",
    ],
  },
  "in-the-others": {
    layer: 0,
    asks: [
      ...["in the others as well", "see it in the others", "others as well"],
      ...["everyone else cooked", "see that in them"],
    ],
    answers: [
      "It should help, and it doesn't. {I look down the corridor and we're all holding two coffees|empty-tank?}. || {It's like a whole team swimming with their shoes on|empty-tank?}. Nobody wants to be the one to say it's deep.",
    ],
  },
  "hoping-hear": {
    layer: 1,
    asks: [
      ...["hoping he'd hear", "hoping he would hear", "want your flatmate to"],
      ...["wanted him to hear"],
    ],
    answers: [
      "The 'rough', I think. {I'd put it quite near the front|handover}. || I was hoping he'd stop chewing. {I'd leaned on the word as hard as I could|handover}.",
    ],
  },
  "he-knew": {
    layer: 1,
    asks: [
      ...["wish he knew", "before he copies", "want him to know"],
      ...["tell the first-year", "say to the first-year", "tell the new one"],
    ],
    answers: [
      "That you can say 'I need a minute'. {Nobody told me and now I'm the one he's copying|ashamed?}. || To ask for help with his face and not only with his pager. {I can't teach that one, I'm failing it|ashamed?}.",
    ],
  },
  "wanted-person": {
    layer: 1,
    asks: [
      ...["wanted from a person", "want from a person", "need from a person"],
      ...["wanted from somebody"],
    ],
    answers: [
      "A chair pulled up. {I've not had one since that night|handover}. || Eye contact and no laptop. {Nobody's had both at once|handover}.",
    ],
  },
};
