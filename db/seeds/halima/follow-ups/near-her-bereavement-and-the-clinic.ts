import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of mourning, the wedding without her, the lawyer and the clinic. */
export const nearHerBereavementAndTheClinic: Scenario["topics"] = {
  "bereaved-sorry": {
    layer: 1,
    asks: [
      ...["near: bereaved, dear, and no one", "near: a way that there's no dress for"],
      ...["i am sorry for your loss", "may i say i am sorry", "has anyone said sorry"],
    ],
    answers: [
      "You may, dear, and I'll keep it. || Nobody before you, and I find I've nothing ready to say back.",
    ],
  },
  "bereaved-dress": {
    layer: 1,
    asks: [
      ...["near: bereaved, dear, and no one", "near: a way that there's no dress for"],
      ...["what would the dress be like", "what would you wear for it", "how would you mourn"],
    ],
    answers: [
      "White, dear, and not ironed. || I'd sit on the floor with the door open, as one does, and they'd come.",
    ],
  },
  "pan-cool": {
    layer: 1,
    asks: [
      ...["near: hot as a pan, dear", "near: so quick that i don't know my own face"],
      ...[
        "how do you cool down",
        "what do you do when it comes",
        "what helps when you are that angry",
      ],
    ],
    answers: [
      "Cold water on the wrists, it's a trick of the nurse's. || I go and look at the washing, dear, it's never done anything to me.",
    ],
  },
  "pan-frightened-why": {
    layer: 1,
    asks: [
      ...["near: hot as a pan, dear", "near: so quick that i don't know my own face"],
      ...[
        "what frightens you about it",
        "why are you frightened of yourself",
        "are you afraid you would hurt her",
      ],
    ],
    answers: [
      "Of the voice, dear, my hands I've always had hold of. || That I'd see her flinch again, and know the reason.",
    ],
  },
  "wedding-tell-them": {
    layer: 2,
    asks: [
      ...[
        "near: finished a whole wedding without me",
        "near: eleven dresses, all out of my old shop",
      ],
      ...["did you tell them", "what did you write to them", "do they know how you felt"],
    ],
    answers: [
      "Beautiful work, I wrote, and I meant it, and I sat down on the stairs. || I sent a flower, dear, it had nothing in it but the flower.",
    ],
  },
  "wedding-missing-you": {
    layer: 2,
    asks: [
      ...[
        "near: finished a whole wedding without me",
        "near: eleven dresses, all out of my old shop",
      ],
      ...[
        "what would you have done differently",
        "what was missing",
        "where should you have been in it",
      ],
    ],
    answers: [
      "The collar, I'd have cut it a finger lower. || On my knees at the back, dear, with the last pin.",
    ],
  },
  "wedding-proud-too": {
    layer: 2,
    asks: [
      ...[
        "near: finished a whole wedding without me",
        "near: eleven dresses, all out of my old shop",
      ],
      ...["were you proud too", "are you proud of them", "do you feel proud"],
    ],
    answers: ["Very, like a hen that's hatched swans. || Proud enough to cry, and I did both."],
  },
  "lawyer-say-what": {
    layer: 0,
    asks: [
      ...["near: lawyer asked who lives with her", "near: who is living with the mother"],
      ...["what did you want to say", "what would you say now", "did you say anything"],
    ],
    answers: [
      "May I think about it, I'd say, and pick up my bag. || One month each, dear, and put that on your paper.",
    ],
  },
  "lawyer-look-who": {
    layer: 0,
    asks: [
      ...["near: lawyer asked who lives with her", "near: who is living with the mother"],
      ...["who looked first", "who was it that looked at you", "did your sister look too"],
    ],
    answers: [
      "Salmah's husband, and he'd not even a vote. || They all did, dear, it was like having one's photograph taken.",
    ],
  },
  "lawyer-refuse": {
    layer: 0,
    asks: [
      ...["near: lawyer asked who lives with her", "near: who is living with the mother"],
      ...["could you have said no", "did you feel you could refuse", "what if you had said no"],
    ],
    answers: [
      "Not with four pairs of eyes as soft as that. || Somebody'd have said home, and there was my father's promise in the corner.",
    ],
  },
  "ears-lie-down": {
    layer: 0,
    asks: [
      ...["near: but my ears stay standing up", "near: the ears remain on duty"],
      ...["how long do you lie down", "when do you lie down", "do you ever nap"],
    ],
    answers: [
      "Ten minutes, while her songs are on. || After lunch, dear, I lie as one lies at the dentist.",
    ],
  },
  "ears-relieve": {
    layer: 0,
    asks: [
      ...["near: but my ears stay standing up", "near: the ears remain on duty"],
      ...[
        "who could relieve your ears",
        "what would let them rest",
        "what would make them lie down",
      ],
    ],
    answers: [
      "Another pair in the house, dear, on the same wage. || Somebody saying, I've got her, and meaning till morning.",
    ],
  },
  "ointment-she-now": {
    layer: 2,
    asks: [
      ...["near: there's no ointment for it", "near: you can't put balm on that"],
      ...[
        "is she afraid of you now",
        "how is she with you since",
        "does she remember being afraid",
      ],
    ],
    answers: [
      "She doesn't remember, dear, only her napkin does. || No, she took my arm next morning and asked was I new.",
    ],
  },
  "ointment-you-do": {
    layer: 2,
    asks: [
      ...["near: there's no ointment for it", "near: you can't put balm on that"],
      ...["what do you do with that", "how do you live with it", "what would make it better"],
    ],
    answers: [
      "I'm extra gentle with the sleeves. || I say it to her when she's asleep, and it doesn't take.",
    ],
  },
  "clinic-ask-you": {
    layer: 0,
    asks: [
      ...["near: memory clinic sees her every", "near: twice a year we go to the memory doctors"],
      ...[
        "what would you like them to ask",
        "do they ask about you",
        "what would you tell the doctor",
      ],
    ],
    answers: [
      "And who's looking after you, puan, with his pen down. || That I sleep across a door, dear, and see what he'd write.",
    ],
  },
  "clinic-mother-there": {
    layer: 0,
    asks: [
      ...["near: memory clinic sees her every", "near: twice a year we go to the memory doctors"],
      ...["how is she at the clinic", "what does she do there", "what do they test"],
    ],
    answers: [
      "She marks their handwriting. || They ask her the year, dear, and she asks who's in charge.",
    ],
  },
  "lists-stop": {
    layer: 0,
    asks: [
      ...["near: the same thing i said on sunday", "near: under them sunday"],
      ...["what stops the lists", "how do you stop thinking", "what quiets it"],
    ],
    answers: [
      "The thread does, or a song, if I sing both parts. || Her calling, dear, it's the one thing that gets in.",
    ],
  },
  "lists-night": {
    layer: 0,
    asks: [
      ...["near: the same thing i said on sunday", "near: under them sunday"],
      ...["when do they come", "when do you think about sunday", "is it worse at night"],
    ],
    answers: [
      "At half past three, when I've the ceiling to myself. || Nights, dear, by day I'm too busy to be guilty.",
    ],
  },
  "second-card-now": {
    layer: 1,
    asks: [
      ...["near: i'm the second of four", "near: of the four i'm number two"],
      ...["what would you put on the card now", "what would it say now", "what are you now"],
    ],
    answers: [
      "Listener, dear, by appointment. || Halima, and leave the rest blank, I'm in alterations.",
    ],
  },
  "second-why-stay": {
    layer: 1,
    asks: [
      ...["near: i'm the second of four", "near: of the four i'm number two"],
      ...["why were you the one to stay", "did you choose to stay", "what made you stay"],
    ],
    answers: [
      "Somebody has to know where the spare key is. || I didn't choose, dear, I was in the kitchen when they decided.",
    ],
  },
  "portsea-who": {
    layer: 1,
    asks: [
      ...["near: the sea again, port dickson", "near: there's the sea at port"],
      ...["who would you go with", "who would take you", "who would you like there"],
    ],
    answers: [
      "My girls, and one of them to carry the flask. || I'd go with nobody, dear, for the first ten minutes.",
    ],
  },
  "portsea-stop": {
    layer: 1,
    asks: [
      ...["near: the sea again, port dickson", "near: there's the sea at port"],
      ...["what stops you going", "could you go", "when could you go"],
    ],
    answers: [
      "The night in between, it's an hour and a half each way and she'd be at the gate. || She does, dear, and then I blame the traffic.",
    ],
  },
  "portsea-why": {
    layer: 1,
    asks: [
      ...["near: the sea again, port dickson", "near: there's the sea at port"],
      ...["why the sea", "what does the sea give you", "what would you do there"],
    ],
    answers: ["It's louder than I am. || Nothing it says needs an answer."],
  },
  "kilos-worry-you": {
    layer: 0,
    asks: [
      ...["near: i've lost seven kilos", "near: seven kilos have gone"],
      ...["does it worry you", "are you worried about your weight", "have you seen a doctor"],
    ],
    answers: [
      "A bit, dear, my ring went down the sink and came back. || I've not been since new year, he'd only put me on a scale.",
    ],
  },
  "kilos-who-notice": {
    layer: 0,
    asks: [
      ...["near: i've lost seven kilos", "near: seven kilos have gone"],
      ...["who has noticed", "does your family see", "has your daughter said something"],
    ],
    answers: [
      "Nadia did, by the skirt, and I told her pleats were in. || The ladies, and they wanted the recipe.",
    ],
  },
};
