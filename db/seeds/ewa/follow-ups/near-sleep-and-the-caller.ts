import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of sleep, the caller, the lamp and four o'clock. */
export const nearSleepAndTheCaller: Scenario["topics"] = {
  "sleep-who-come": {
    layer: 0,
    asks: [
      ...["near: offered something for it", "near: something to sleep"],
      ...["who might come", "who are you listening for", "who would you hear"],
    ],
    answers: [
      "Him, if I am to be honest, and I know the date on the stone. || Nobody could come, and all the same I keep one ear on the hall.",
    ],
  },
  "sleep-regret-no": {
    layer: 0,
    asks: [
      ...["near: offered something for it", "near: something to sleep"],
      ...[
        "do you regret saying no",
        "would you take it now",
        "have you thought again about the pills for sleep",
      ],
    ],
    answers: [
      "No, I would rather be tired than absent. || I have thought of it at three in the morning, and by five I am glad again.",
    ],
  },
  "sleep-hours": {
    layer: 0,
    asks: [
      ...["near: offered something for it", "near: something to sleep"],
      ...["how much do you sleep", "how many hours do you sleep", "how long do you lie awake"],
    ],
    answers: [
      "Five hours and a half, in two pieces. || From about eleven until five, with a gap in it when somebody slams a car door.",
    ],
  },
  "sleep-do-awake": {
    layer: 0,
    asks: [
      ...["near: offered something for it", "near: something to sleep"],
      ...[
        "what do you do when you lie awake",
        "what do you think about at night",
        "what do you do when you cannot sleep",
      ],
    ],
    answers: [
      "I go through the ward, bed by bed, I still know most of the names. || One hears the clocks disagree, and I add up the difference.",
    ],
  },
  "sleep-ever-come": {
    layer: 0,
    asks: [
      ...["near: offered something for it", "near: something to sleep"],
      ...[
        "does anyone ever come",
        "has somebody come at night",
        "does the elevator stop at your floor",
      ],
    ],
    answers: [
      "Never after eight, and then it is for the others. || It stops, and it is always the family with the dog.",
    ],
  },
  "call-why-out": {
    layer: 0,
    asks: [
      ...[
        "near: asked for mr stefan",
        "near: for my husband. i told him",
        "near: said that he was out",
      ],
      ...["why did you say he was out", "what made you say that", "why not tell him the truth"],
    ],
    answers: [
      "It came by itself, I had said it for so many years. || The other word would not pass my teeth, and this one was lying there ready.",
    ],
  },
  "call-guilty": {
    layer: 0,
    asks: [
      ...[
        "near: asked for mr stefan",
        "near: for my husband. i told him",
        "near: said that he was out",
      ],
      ...["do you feel bad about it", "did you feel you lied", "was it a lie"],
    ],
    answers: [
      "A small one, and it did me more good than the truth had. || I have confessed worse, and nobody was harmed but a subscription.",
    ],
  },
  "call-say-now": {
    layer: 0,
    asks: [
      ...[
        "near: asked for mr stefan",
        "near: for my husband. i told him",
        "near: said that he was out",
      ],
      ...[
        "what would you say if he rang again",
        "could you tell him now",
        "what will you say next time",
      ],
    ],
    answers: [
      "I should say that he does not live here at present. || Next time, I hope, the sentence itself, and then I should sit down.",
    ],
  },
  "call-told-other": {
    layer: 0,
    asks: [
      ...[
        "near: asked for mr stefan",
        "near: for my husband. i told him",
        "near: said that he was out",
      ],
      ...[
        "have you had to tell others",
        "who have you had to tell",
        "have you said it aloud to anyone",
      ],
    ],
    answers: [
      "The bank, and I read it to them from the paper. || To the pension office, where one presses a number for it.",
    ],
  },
  "call-after-minute": {
    layer: 0,
    asks: [
      ...[
        "near: asked for mr stefan",
        "near: for my husband. i told him",
        "near: said that he was out",
      ],
      ...[
        "how were you after you hung up",
        "what was it like when you put the phone down",
        "how did it feel to say he was out",
      ],
    ],
    answers: [
      "I stood there as if I had sent him on the errand myself. || For a moment he was only late, and I did not want to move.",
    ],
  },
  "now-well-enough": {
    layer: 0,
    asks: [
      ...["near: my shawl and the lamp", "near: i am sitting up straight"],
      ...["is well enough the same as well", "are you really well", "what does well enough mean"],
    ],
    answers: [
      "No, it is the one I give on the telephone. || It is what one says before one has looked.",
    ],
  },
  "now-where-sit": {
    layer: 0,
    asks: [
      ...["near: my shawl and the lamp", "near: i am sitting up straight"],
      ...["where are you sitting", "which room are you in", "what room are you sitting in"],
    ],
    answers: [
      "At the small table in the front room, across from his chair. || In the front room, by the radio, with my back to the door.",
    ],
  },
  "now-what-hear": {
    layer: 0,
    asks: [
      ...["near: my shawl and the lamp", "near: i am sitting up straight"],
      ...["what do you hear", "is it quiet there", "what can you see from there"],
    ],
    answers: [
      "The clock from Vienna, which is late again. || I see the window with myself in it, so I do not look often.",
    ],
  },
  "now-who-shawl": {
    layer: 0,
    asks: [
      ...["near: my shawl and the lamp", "near: i am sitting up straight"],
      ...["who made the shawl", "whose lamp is it", "is the lamp from him"],
    ],
    answers: [
      "The lamp he repaired before we were engaged, it has come along everywhere. || I made the shawl myself, and he mended the lamp.",
    ],
  },
  "now-stay-here": {
    layer: 0,
    asks: [
      ...["near: my shawl and the lamp", "near: i am sitting up straight"],
      ...["can i sit with you a while", "shall we stay with this", "is it good to sit quietly"],
    ],
    answers: [
      "Yes, sit, there is a second chair and I shall not ask you for your coat. || By all means, it is not often that somebody stays past the first lamp.",
    ],
  },
  "now-before-writing": {
    layer: 0,
    asks: [
      ...["near: my shawl and the lamp", "near: i am sitting up straight"],
      ...["how was it before you wrote", "how were you this afternoon", "how has today been"],
    ],
    answers: [
      "Before this it was four o'clock, and that one was long. || Not so well, I had my coat on until half past five.",
    ],
  },
  "four-why-coat": {
    layer: 0,
    asks: [
      ...["near: four in the afternoon", "near: when the light leaves the kitchen"],
      ...["why do you put on the coat", "what makes you put your coat on", "why the coat"],
    ],
    answers: [
      "To go and meet something, I suppose, one does not wait at home in slippers. || My arms do it, it is the hour at which I used to be called for.",
    ],
  },
  "four-how-stop": {
    layer: 0,
    asks: [
      ...["near: four in the afternoon", "near: when the light leaves the kitchen"],
      ...[
        "what makes it stop",
        "how does the hour end",
        "how do you get out of it",
        "what gets you up again",
      ],
    ],
    answers: [
      "The cold does it in the end, I get up to see to the radiator. || When I cannot see my gloves any more I stand up.",
    ],
  },
  "four-anyone-there": {
    layer: 0,
    asks: [
      ...["near: four in the afternoon", "near: when the light leaves the kitchen"],
      ...[
        "is anyone with you then",
        "does anybody call at four",
        "who could be with you at that hour",
      ],
    ],
    answers: [
      "Nobody, they are all at work or at their own stoves. || No, it is an hour when people drive home.",
    ],
  },
  "four-what-help": {
    layer: 0,
    asks: [
      ...["near: four in the afternoon", "near: when the light leaves the kitchen"],
      ...[
        "what would help at four",
        "what would you want at that hour",
        "what could you do instead",
      ],
    ],
    answers: [
      "A knock, and somebody who says, is there a crust. || One errand that must be done by half past, with a counter and a person behind it.",
    ],
  },
  "four-before-him": {
    layer: 0,
    asks: [
      ...["near: four in the afternoon", "near: when the light leaves the kitchen"],
      ...[
        "what was that hour before",
        "what did you do at four with him",
        "what was it like when he lived",
      ],
    ],
    answers: [
      "He came in with the newspaper and was hungry, and I scolded. || It was the best of the day, I only never looked at it.",
    ],
  },
};
