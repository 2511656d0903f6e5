import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of his room, his father and how he is looked at. */
export const himself: Scenario["topics"] = {
  bedsit: {
    layer: 0,
    asks: [
      ...["like living there"],
      ...["bedsit like", "bedsit look", "room like", "room look", "place like", "place look like"],
      ...["flat like", "your bedsit", "over the chicken shop", "where you live like"],
      "where you live now",
    ],
    answers: [
      "Sink in the corner, bunks where you'd have a table. {I eat stood up, there's nowhere that's not a bed|room}. || You can touch both walls, I can anyway. {There's a kettle and a telly and two beds with nobody in|room}.",
      "It's clean, I'll say that. It smells of wings, but it's clean. || There's a window. You get the back of a bingo hall.",
    ],
  },
  "at-four": {
    layer: 0,
    asks: [
      ...["keeping you awake", "keeps you awake"],
      ...[
        "four in the morning",
        "at four",
        "from four",
        "awake at four",
        "goes through your head at night",
        "goes through your head at four",
        "goes through your mind at night",
        "up at four",
      ],
    ],
    answers: [
      "I'm going over it, what I said, what I'll say Monday. {I've won it about forty times by the time it's light|fury}. || It's Monday's meeting, in my head, both parts. {By five I've got him apologising, and then the alarm goes|fury}.",
    ],
  },
  "at-home": {
    layer: 0,
    asks: [
      ...["who at home", "anyone at home know", "anybody at home know", "who lives with you"],
      ...["who is at home", "whos at home"],
    ],
    answers: [
      "There's no home to know it, there's a room and me. {Nobody's waiting up to ask how it went|room}. || Only me, where I live now. {I could come in with my head under my arm and there'd be no one to say oi|room}.",
    ],
  },
  "being-called": {
    layer: 0,
    asks: [
      ...["being called a threat", "called a threat", "called threatening", "called aggressive"],
      ...["youre a threat", "you are a threat", "you scare people", "you frighten people"],
      ...["seen as a threat", "seen as threatening", "that word do to you"],
      ...["being called aggressive", "being called threatening"],
    ],
    answers: [
      "You start seeing it in shop windows. {I've stopped standing behind people at the stop|fury}, in case. || I make myself small. Six foot three and {I walk about like I'm sorry for it|fury}.",
    ],
  },
  "if-with-me": {
    layer: 0,
    asks: [
      ...["this weekend if they", "if they were with you", "do with them this weekend"],
      ...["do together this weekend", "if you had them this"],
    ],
    answers: [
      "Pancakes, Saturday, and then the top deck, front seats, out and back. {I've had the syrup in since last time|room}. || It'd be the park in any weather, and jollof after. {I've got it planned to the minute, I've had the time|room}.",
    ],
  },
  evenings: {
    layer: 0,
    asks: [
      ...["evenings like", "evening like", "evening look like", "evenings look like"],
      ...["do on the evenings", "the other evenings", "evenings when the kids", "evenings without"],
      ...["on your own evenings", "come home from the"],
      ...["do of an evening", "do in the evening", "do in the evenings", "when you get in"],
      ...["come home to", "coming home to", "home to that", "walk in the door", "come in at night"],
      ...["when you get home", "when you come home", "get back to your room", "after a shift"],
    ],
    answers: [
      "Quiet. {I wash one plate, I dry one plate, and it's still not eight|room}. || They drag. {Half past seven's stories, and I've got the voices ready and nobody to do them to|room}.",
      "I ring my mum, or I don't and I wish I had. {Then I lie there and listen to the extractor fan|room}. || Telly, kettle, telly. {I've caught myself saying night-night to the bunks|room}.",
    ],
  },
  eleven: {
    layer: 1,
    asks: [
      ...["were eleven", "you were eleven", "was eleven", "when you were eleven"],
      ...["since you were eleven", "since eleven", "at eleven", "age of eleven", "year seven"],
      "eleven years old",
    ],
    answers: [
      "I got tall. {A woman crossed the road, and I'd got my sister's recorder in my hand|fury}. || I grew, all in one summer. {A lady in the lift took hold of her bag, and I was in my school blazer|fury}.",
      "I learned the walk. {Slow, hands where they can see them, smile early|fury}. I've still got it. || I stopped running for buses. {You don't run, not when you look how I look|fury}. So I drive them, that's the joke.",
    ],
  },
  looks: {
    layer: 0,
    asks: [
      ...["people expect", "expect of you", "expect from you"],
      ...["people see", "they see when", "see when they look", "look at you", "looked at you"],
      ...["looks at you", "crossed the road", "cross the road", "step back from you", "steps back"],
      ...["twice as hard", "mean by calm", "calm twice", "calm all the time"],
      ...["because you are black", "because youre black", "being black", "black man", "about race"],
      ...["is it race", "racism", "racist", "treat you differently"],
    ],
    answers: [
      "They see the size, and the colour, and they've got the end of it written before I say good morning. {So I talk small all day|fury}. || Big black fella, that's what they see. {I make myself less, all day long, so that nobody's got to be brave|fury}.",
      "{It's the bag that moves, it's the lift that's suddenly full|fury}. You can't put in a complaint about a bag. || {It's the seat next to mine on the train, that's empty till Clapham|fury}. Where's the form for that?",
    ],
  },
  coming: {
    layer: 0,
    asks: [
      ...["feel it coming", "it coming on", "feel it coming up", "when it builds", "it builds up"],
      ...["calm yourself", "you calm down", "do with the anger", "do with your anger"],
      ...["do when youre angry", "do when you get angry", "keep it down"],
    ],
    answers: [
      "I count stops. Queen's Park down to New Cross, in my head, one after the other. || I say the stops. Under my breath, every one on the 36, and I've mostly unclenched by the end.",
      "I get out and walk round the bus. {Twice, if it's bad|fury}. || Cold water on my wrists, in the depot sink. {I've stood there ten minutes with the tap on|fury}.",
    ],
  },
  "hear-of-dad": {
    layer: 2,
    asks: [
      ...["hear from your dad", "hear from your father", "hear from him", "heard from your dad"],
      ...["heard from your father", "see your dad", "see your father", "in touch with your dad"],
      ...["in touch with your father", "contact with your father", "contact with your dad"],
      ...["look for your dad", "looked for him"],
      ...[
        "seen him since",
        "seen your dad",
        "seen your father",
        "ever seen him",
        "ever seen your dad",
      ],
      ...[
        "seen him again",
        "ever see him",
        "ever write",
        "he ever write",
        "he ever ring",
        "ever ring",
      ],
      ...["ever come back", "did he ever", "heard from him", "ever hear from"],
    ],
    answers: [
      "There was a card from him when Ama was born. Wrong name in it. {I've still got it, don't ask me why|left-behind}. || Not since my girl was born, there was one card with the name spelt wrong. {I keep it in with my licence|left-behind}.",
    ],
  },
  ghana: {
    layer: 0,
    asks: [
      ...["ghana", "accra", "the map", "in that map", "where are your family from", "family from"],
      ...["where did you come from", "come over from"],
    ],
    answers: [
      "My mum's from Kumasi, we came over when I was four. The map's for the kids, so they know there's a there. || We left when I was four, I've got a yard and a goat in my head and that's it. I want to take my two one day.",
    ],
  },
  "highlife-detail": {
    layer: 0,
    asks: [
      ...["what music", "which music", "the tapes", "mums tapes", "your mums tapes", "highlife"],
      ...["listen to in", "listen to music", "what do you listen"],
    ],
    answers: [
      "Guitars, horns, some old boy singing about money he's not got. You can't frown to it, I've tried. || It's dance music, for weddings. My mum'd have it on with a mop in her hand.",
    ],
  },
  jollof: {
    layer: 0,
    asks: [
      ...["do they like it", "like your cooking", "taught you to make", "taught you to cook"],
      "your jollof",
      "the jollof",
      "jollof",
      "like to cook",
      "do you cook",
    ],
    answers: [
      "It's my mum's, and she says I've the pepper wrong. Kwame picks the peas out and lines them up. || Smoky at the bottom, that's the best bit, the kids fight for it. I got that off my mum, she'd never say so.",
    ],
  },
};
