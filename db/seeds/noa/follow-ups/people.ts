import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of her friends and her family. */
export const people: Scenario["topics"] = {
  they: {
    layer: 0,
    asks: [
      ...[
        "mean by they",
        "who is they",
        "whos they",
        "who are they",
        "they his friends",
        "mean they",
      ],
      ...["mean by them", "who are them", "which friends", "who are these people"],
    ],
    answers: [
      "the friends. dana and that lot, {they were his before they were mine|ghosted} || dana and the brunch crowd. {they all came with omer, like a set|ghosted}",
    ],
  },
  "say-to-them": {
    layer: 0,
    asks: [
      ...[
        "say to dana",
        "ask dana",
        "like to tell dana",
        "train to your sister",
        "say to them",
        "say to your friends",
      ],
      ...["say to the group", "want them to know", "tell them if", "like to say to"],
    ],
    answers: [
      "'i can see you.' that's all i'd say, {in the street, and then she'd have to look up|ghosted} || i'd ask dana if any of it was about me or if i just came with omer. {i don't think i want the answer|ghosted}",
      "and that i miss her, {some hours more than him|ghosted}. don't write that down || then i'd probably go and ask how her nan is. {that's how much i miss her|ghosted}",
    ],
  },
  group: {
    layer: 0,
    asks: [
      ...["did dana notice", "dana realise what", "notice what she"],
      ...["realise what she", "she delete it"],
      ...["other chat", "group chat", "new group", "new chat", "the right one", "the wrong chat"],
      ...["wrong one", "party emoji", "party popper", "talk about in there"],
    ],
    answers: [
      "no idea, that's what a secret chat IS. {brunch, i bet, and me|ghosted} || i only saw the one popper come out of it. {so i lie there and write the rest for them|ghosted}",
      "dana deleted it after a minute and said 'sorry wrong window'. {i put a laughing face, can you believe it|ghosted} || it went 'this message was deleted'. {i said no worries|ghosted}, me, no worries",
    ],
  },
  sunset: {
    layer: 0,
    asks: ["the sunset", "your sunset", "the sunsets", "three of them", "post a sunset"],
    answers: [
      "it wasn't even mine, i got it off a weather site. {i wanted one person to say 'you ok?'|ghosted} || the second one's from last year, i'd run out of sky. {i was just seeing if anyone would write|ghosted}",
    ],
  },
  nine: {
    layer: 1,
    asks: [
      ...["you were nine", "were nine", "when you were 9", "age nine", "nine years old", "at nine"],
      ...["when your dad left", "when dad left", "dad leave", "dad left", "dad go", "father left"],
      ...["father leave", "dad went"],
    ],
    answers: [
      "he went on a sunday with two bags. i stood at the window till the street lights came on, and {i thought if i was good and quiet he'd turn round|shame} || mum washed the same plates twice and i kept watch at the window. {i'd worked out that if i didn't make a sound he'd come back|shame}",
      "tali was four, she kept laying him a fork. {nobody told her to stop, so i put it back in the drawer every night|missing} || my sister was only four, she thought he was at the shops. {i didn't have the heart, so he was at the shops for a month|missing}",
    ],
  },
  balcony: {
    layer: 0,
    asks: [
      "the balcony",
      "a balcony",
      "your balcony",
      "new place",
      "the new flat",
      "un tell",
      "your year say",
    ],
    answers: [
      "big enough for two chairs and a row about the washing. {i'd picked which chair was mine|missing} || we were on a list for it, south-facing. i had seeds, {i'd bought actual seeds|missing}",
    ],
  },
  cat: {
    layer: 0,
    asks: [
      "the cat",
      "neighbours cat",
      "neighbors cat",
      "next doors cat",
      "cat called",
      "feed the cat",
      "that cat",
    ],
    answers: [
      "the cat's called sir, by me anyway. next door's, grey, rude, an ear and a half || no idea what that cat's really called, i say sir. it wants breakfast at seven and it doesn't do feelings",
    ],
  },
  "heard-from-dad": {
    layer: 0,
    asks: [
      ...["do you ever hear from", "ever hear from him", "still hear from your dad"],
      ...["hear from your dad", "heard from your dad", "hear from your father", "see your dad"],
      ...["seen your dad", "in touch with your dad", "talk to your dad", "miss your dad"],
    ],
    answers: [
      "no, just the one card, when i turned ten, and then not even the wrong card || not since i was ten. i used to think the post was broken",
    ],
  },
  friday: {
    layer: 0,
    asks: [
      ...[
        "on friday",
        "this friday",
        "friday be like",
        "train to tali",
        "do at tali",
        "at your sister",
      ],
      ...["go to your sister", "with tali on", "to talis", "at talis"],
    ],
    answers: [
      "i'd get in about four. tali'd be on the platform with the dog in her coat, and there's a chip place || train, chips, her floor. she's got a mattress under the bed that smells of dog",
    ],
  },
  "dog-notes": {
    layer: 0,
    asks: [
      ...["in the voice notes", "in her voice notes", "on the voice notes"],
      ...["she send you"],
      ...["talis voice note", "sisters voice note", "voice notes of the dog", "dog voice note"],
      ...["voice notes from tali", "voice notes from your sister", "voice note of the dog"],
    ],
    answers: [
      "today's was forty seconds of him eating a carrot. no message, just carrot || it's mostly breathing. this morning tali did his thoughts on the postman",
    ],
  },
  "miss-home": {
    layer: 0,
    asks: [
      ...["miss your mum", "miss your mother", "miss home", "miss your family", "miss tali"],
      ...["miss your sister"],
    ],
    answers: [
      "yeah. mostly round about soup time || i do, more than i let on. i miss being told it's bedtime",
    ],
  },
};
