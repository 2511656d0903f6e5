import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of Rohan, and of what she has kept from him. */
export const rohan: Scenario["topics"] = {
  untold: {
    layer: 1,
    asks: [
      ...["what would you tell him", "tell him if you could"],
      ...[
        "havent you told him",
        "havent told him",
        "have not told him",
        "part you havent told",
        "told rohan yet",
      ],
      ...["want him to know", "like him to know", "want rohan to know", "like rohan to know"],
      ...["would you say to him", "would you tell him", "say to rohan", "like to tell rohan"],
      ...["one true thing", "like to tell him", "what isnt he seeing", "what doesnt he know"],
    ],
    answers: [
      "That I smile when he comes in and {there's nobody behind it|numb}. I'd want Rohan to hear that one. || It isn't the sleep, that's what I'd tell Rohan. {It's that nothing gets through to me|numb}.",
      "I'd say, don't mend it, just listen. {I'm not all right|not-doing-well!}. || Only four words of it. {Rohan, I'm not well|not-doing-well!}.",
    ],
  },
  "tried-telling": {
    layer: 0,
    asks: [
      ...["tried to tell him", "tried telling him", "tried to tell rohan", "tried telling rohan"],
      ...["try to tell him", "try telling him", "tried to tell anyone", "tried to say it"],
    ],
    answers: [
      "I did try telling Rohan. He looked so worried that {I said I was only hungry|in-the-way?}. || I got as far as telling Rohan I wasn't right. His face fell, so {I said I'd skipped lunch|in-the-way?}.",
    ],
  },
  "rohan-home": {
    layer: 0,
    asks: [
      "he get home",
      "rohan get home",
      "home from work",
      "he get in",
      "rohan get in",
      "rohan home",
    ],
    answers: [
      "Eight, usually. I know the sound of his key by heart. || Rohan gets in around eight. He comes through the door backwards, with the bins.",
    ],
  },
  together: {
    layer: 0,
    asks: [
      ...["been together", "you been married", "long married", "married for", "did you marry"],
      ...["did you get married", "you get together"],
    ],
    answers: [
      "Five years in May. The dancing was Rohan's idea, he's dreadful at it. || We've been married five years. There was rain on the day and he danced in it.",
    ],
  },
  "how-met": {
    layer: 0,
    asks: ["how did you meet", "where did you meet", "how you met", "you first meet"],
    answers: [
      "Over a printer! He'd come to mend it and I'd jammed it with a biro. || Rohan came to see to the printer at work. I'd jammed it, I'm afraid.",
    ],
  },
  "rohan-helps": {
    layer: 0,
    asks: [
      "husband helping",
      "husband help",
      "partner helping",
      "does he help you",
      ...["he help with", "rohan help with", "does he help", "does rohan help", "he help you"],
      ...["rohan help you", "help with the baby", "as a dad", "as a father", "like with arjun"],
      ...["he like with the baby", "rohan with the baby"],
    ],
    answers: [
      "He does when he's in, he does bath time and the bins. {It's only that he's in from eight|not-doing-well}. || In the evenings, yes, he's lovely with the bath. {By then I've usually run out of being somebody|not-doing-well}.",
      "He's good with him, there's a duck that talks at bath time. {I watch how easily it goes|bad-mother?}. || On Saturdays Rohan does the bath, with a talking duck. {It just comes to him|bad-mother?}.",
    ],
  },
  "one-more": {
    layer: 1,
    asks: [
      ...[
        "be one more thing",
        "one more thing",
        "another job for him",
        "be a burden",
        "being a burden",
      ],
      ...["too much for him", "adding to his", "put on him"],
    ],
    answers: [
      "He sits on the bottom stair to take his shoes off, and he stays there. {I can't add to that|in-the-way}. || I see him on the stairs with one shoe off, not moving. {So I say dinner's ready|in-the-way}.",
    ],
  },
  "how-start": {
    layer: 1,
    asks: [
      ...["how would you start", "would you start it", "would you begin", "would you say it"],
      ...["how will you say", "how would you put", "would you put it", "first sentence"],
    ],
    answers: [
      "Can you sit down before the bottles, I'd say. After that I haven't got a line yet. || Sit down a minute, love. That's as far as I've got with it.",
    ],
  },
  "hope-says": {
    layer: 1,
    asks: [
      ...[
        "you hope hed say",
        "you hope he would say",
        "hope he says",
        "hope he will say",
        "want him to say",
      ],
      ...[
        "like him to say",
        "need him to say",
        "want him to do",
        "like him to do",
        "need from him",
      ],
      ...["want rohan to do", "like rohan to do", "need from rohan"],
    ],
    answers: [
      "Nothing, for a minute. And after the minute, what's it like? || I'd like his hand on my back, and no plan. Plans can come on Sunday.",
    ],
  },
  "what-stands-between": {
    layer: 1,
    asks: [
      "might get in the way",
      "would get in the way",
      "could get in the way",
      "make it hard to ask",
      "stop you asking",
    ],
    answers: [
      "Me, being fine before he's sat down. {It's out of my mouth like a hiccup|not-doing-well}. || My own manners. {I hear fine, fine, and it's me|not-doing-well}.",
    ],
  },
};
