import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of small things that he names in passing. */
export const inPassing: Scenario["topics"] = {
  dog: {
    layer: 0,
    asks: ["whose dog", "the dog", "that dog", "the labrador"],
    answers: [
      "A fat old labrador, no idea whose. He sat on my foot and sighed, so I stayed. || He's some stranger's, a lab the shape of a couch. He parked himself on my shoe and I didn't like to move.",
    ],
  },
  awake: {
    layer: 0,
    asks: ["long have you been up", "long have you been awake", "when did you get up"],
    answers: [
      "Since yesterday afternoon, with two hours out this morning. {My eyes have got sand in them|sleep?}. || About a day and a bit, less two hours. {I'm seeing things move at the edges|sleep?}, a towel mostly.",
    ],
  },
  cricket: {
    layer: 0,
    asks: ["the cricket", "about cricket", "old cricket", "like cricket", "love cricket"],
    answers: [
      "It's five days long and the worst that can happen is rain. I don't even mind who wins. || The worst thing in it is bad light. Tim knows every score since about 1985, I just like the voices.",
    ],
  },
  "noticed-hands": {
    layer: 1,
    asks: [
      "noticed your hands",
      "noticed the shaking",
      "noticed you shaking",
      "noticed them shaking",
      "seen your hands",
      "seen you shaking",
      "notice your hands",
    ],
    answers: [
      "One of the nurses has, I think. She started setting up my tray for me, and {neither of us said a word about it|handover}. || I reckon one nurse did. There's a tray laid out ready for me now, and {it's never been mentioned, by her or by me|handover}.",
    ],
  },
  photo: {
    layer: 1,
    asks: ["the photo", "move the photo", "that photo", "graduation photo"],
    answers: [
      "It's me in the gown, grinning like I'd never met a sick person. {I couldn't eat my tea under it|ashamed?}. || That's graduation, all teeth. {I had to swap chairs at dinner so he wasn't looking at me|ashamed?}.",
    ],
  },
  "bad-dreams": {
    layer: 1,
    asks: ["you dream", "your dreams", "have nightmares", "any nightmares", "the nightmares"],
    answers: [
      "When I do it's the round, I'm late, and {she's sitting up in bed with the register, reading out names|mrs}. || There's one where I'm running down the ward, and {she's calling the roll and I'm not there to say here|mrs}.",
    ],
  },
  flu: {
    layer: 1,
    asks: ["about the flu", "had the flu", "had flu", "the flu you", "when you were sick"],
    answers: [
      "It was four days on my back with a certificate for it. {I remember hoping it'd go on|not-wake}. || I was properly crook, half a week of it. {When the fever broke I was a bit put out|not-wake}.",
    ],
  },
  "the-job": {
    layer: 0,
    asks: [
      "like being a doctor",
      "like your job",
      "like the job",
      "like about the job",
      "love about the job",
      "like about being a doctor",
      "love about being a doctor",
      "like your work",
      "love your job",
      "enjoy your job",
      "enjoy being a doctor",
    ],
    answers: [
      "The part where it's one person and the curtain's shut, I love. {The rest I get through|empty-tank?}. || I do like it, in ten-minute pieces, with somebody telling me about their week. {Between those I'm just getting to the end of the list|empty-tank?}.",
    ],
  },
  lake: {
    layer: 0,
    asks: ["the lake", "which lake", "your last leave", "your last holiday"],
    answers: [
      "It was Hana's parents' place at Taupō. I read half a thriller and fell asleep on the other half. || Taupō, Hana's folks have a bach there. I ate toast in the sun and nobody could reach me.",
    ],
  },
  "who-on": {
    layer: 1,
    asks: [
      "was on with you",
      "on shift with you",
      "who else was on",
      "who was on",
      "working with you that night",
      "else was there that night",
    ],
    answers: [
      "Two nurses and me on the ward, and my registrar down in emergency. {They were great, and then it was straight on to the six o'clock obs|handover}. || I had two nurses, and Sanjay, my registrar, was tied up downstairs. {Afterwards we all just went back to our jobs|handover}, it was nearly six.",
    ],
  },
  mornings: {
    layer: 0,
    asks: [
      "mornings like",
      "your mornings",
      "the mornings",
      "in the mornings",
      "get up in the morning",
    ],
    answers: [
      "Slow, is mornings. {I sit with one sock on and think about the other one|empty-tank?}. || They take a while. {I can look at a sock for ten minutes|empty-tank?}.",
    ],
  },
  "eleven-days": {
    layer: 0,
    asks: [
      "eleven days",
      "eleven shifts",
      "eleventh shift",
      "days in a row",
      "nights in a row",
      "days on end",
    ],
    answers: [
      "Two people went off sick and I kept saying yes, that's how it got to eleven. {By the end I didn't quite know I'd left the building|empty-tank?}. || It got to eleven because the phone rang and I'm polite. {I'd come home and still be at work|empty-tank?}.",
    ],
  },
  "bathroom-floor": {
    layer: 0,
    asks: [
      "the bathroom floor",
      "on the floor",
      "in the bathroom",
      "are you sitting",
      "the washing machine",
      "on tiles",
    ],
    answers: [
      "I'm on the bathroom floor because it's the one warm wall in the flat. {Nobody wants anything from you in here|empty-tank?}. || The floor of the bathroom, by the machine, it's the warmest spot we've got. {No one's ever asked me for anything in this room|empty-tank?}.",
    ],
  },
  "last-words": {
    layer: 1,
    asks: ["last thing she said", "last words", "last thing she told you", "say to you last"],
    answers: [
      "Whether I'd eaten. {I think about that more than about the rest of it|mrs}. || It was about my tea. {Of all of that night, it's that bit that gets me in the shower|mrs}.",
    ],
  },
  "shaking-since": {
    layer: 1,
    asks: [
      "shaking start",
      "start shaking",
      "start to shake",
      "started shaking",
      "hands start",
      "long have your hands",
      "first shake",
    ],
    answers: [
      "That same week, my first day shift back. {I blamed the coffee, so I gave up coffee for three days, and it wasn't the coffee|body?}. || It'd be the Thursday of that week. {I put it down to caffeine and went without, and they shook anyway|body?}.",
    ],
  },
  "no-show": {
    layer: 0,
    asks: [
      "patient turn up",
      "anyone turn up",
      "anybody turn up",
      "which bed",
      "own hallway",
      "your hallway",
      "front door",
      "did it beep",
      "did the door beep",
    ],
    answers: [
      "No beep. {I checked the card for a date, I thought they'd cancelled me|empty-tank?}, and then the neighbour's cat looked at me. || Not a soul turned up, it's a slow ward, my hallway. {I gave it a good minute before I went to look for my own bed|empty-tank?}.",
    ],
  },
};
