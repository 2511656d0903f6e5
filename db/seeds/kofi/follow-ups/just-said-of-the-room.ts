import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks on about the room, the nights, his parents and his mates, just told. */
export const justSaidOfTheRoom: Scenario["topics"] = {
  "where-i-sleep": {
    layer: 0,
    asks: ["where do you sleep", "you sleep on", "where are you sleeping"],
    answers: [
      "On the sofa. My feet go over the arm, so I've a chair there for them. || The settee, alongside. I'm six three and it's a two-seater, so you do the sum.",
    ],
  },
  "slept-before": {
    layer: 0,
    asks: [
      ...["always slept badly", "always been a bad sleeper", "used to sleep"],
      ...["slept like this before"],
    ],
    answers: [
      "No, I could sleep stood up. {It's only since there's nobody to listen for|nosleep}. || Never. {I'd go off with a kid on my chest and the telly blaring|nosleep}, ask anyone.",
    ],
  },
  "do-at-three": {
    layer: 0,
    asks: [
      ...["do at three", "you do at night", "do in the night"],
      ...["get up or", "just lie there"],
    ],
    answers: [
      "Get up, tea, window, lie down again. {There's a fox does the bins at twenty past, we've got to know each other|nosleep}. || I lie there and don't look at my phone. {Then I look, and it's eight minutes on|nosleep}.",
    ],
  },
  "why-change-sheet": {
    layer: 0,
    asks: [
      ...["why did you change it", "why did you change the sheet", "why change the sheet"],
      ...["changed it if"],
    ],
    answers: [
      "So it's fresh if they come. {They're not coming, I know what the date is|room}. || The sheet'd gone flat. {You know when a bed's gone flat, with nobody in it|room}.",
    ],
  },
  "stood-how-long": {
    layer: 0,
    asks: [
      ...["did you stand there", "stand there for", "stand there long"],
      ...["were you standing there"],
    ],
    answers: [
      "Ten minutes. {I'd still got the pillowcase on my arm|room}. || Long enough for two buses to go by underneath. {I counted them, course I did|room}.",
    ],
  },
  "waiting-for-whom": {
    layer: 0,
    asks: ["who were you waiting for", "waiting for someone", "waiting for somebody"],
    answers: [
      "Kwame. {He takes a run up and goes in head first|room}. || Either, I'm not fussy. {There's nobody with a key but me|room}.",
    ],
  },
  "he-looked-like": {
    layer: 2,
    asks: ["did he look like", "your dad look like", "your father look like"],
    answers: [
      "Tall, good teeth, hat on indoors. {I've got the teeth|bad-man}. || There's one photo, and he's half out of it. {It's my shoulders, that's what I see|bad-man}.",
    ],
  },
  "say-nothing-to-her": {
    layer: 0,
    asks: ["say anything to her", "said anything to her", "anything to her about"],
    answers: [
      "Not a word. You don't, on that step, you look at your keys. || Nothing, no. Whatever I say to her comes back off a solicitor with a bill on it.",
    ],
  },
  "stay-over": {
    layer: 0,
    asks: [
      ...["kids stay over", "ever stay over", "kids ever stay"],
      ...["stay the night", "sleep over"],
    ],
    answers: [
      "They do, two nights in fourteen. {The other twelve it's where I keep my coats|room}. || Every other weekend, Friday to Sunday. {Kwame calls it camping, and he's right|room}.",
    ],
  },
  "last-cooked": {
    layer: 0,
    asks: ["last cook", "last cooked", "last made a meal"],
    answers: [
      "Two weekends back, for the kids. The pot's been soaking ever since. || Last time I had them, a fortnight and a bit. I've not lit the ring since.",
    ],
  },
  "see-mum": {
    layer: 0,
    asks: [...["see your mum", "see her much", "see much of her"], ...["visit your mum"]],
    answers: [
      "Once a month, on three buses. I sit up the front like a kid. || Not enough. Sundays I've no kids, I go up after church and she loads me with foil.",
    ],
  },
  "miss-the-game": {
    layer: 0,
    asks: [
      ...["miss the football", "miss playing", "miss the lads"],
      ...["miss your mates", "miss the game"],
    ],
    answers: [
      "Thursdays at seven my legs start up by themselves. {Boots are still by the door|room}. || I do, yeah. {You don't know what you say to a team till there's no team|room}.",
    ],
  },
  "in-touch": {
    layer: 0,
    asks: [
      ...["stay in touch", "stayed in touch", "keep in touch"],
      ...["kept in touch", "any of them ring"],
    ],
    answers: [
      "There's one, Femi, sends me the scores. I put cheers. || The keeper did, twice. I never knew what to put back, so that's me as much as him.",
    ],
  },
  "bad-tuesdays": {
    layer: 0,
    asks: [...["bad at tuesdays", "bad at tuesday", "mean by tuesdays"], ...["mean tuesdays"]],
    answers: [
      "Tuesday's bins, and nits, and whose turn is it. We were never any good at turns. || The plain days. You'd have us at a christening like a shot, and not in a kitchen with a gas bill.",
    ],
  },
  "how-long-simon": {
    layer: 1,
    asks: [
      ...["has she been with", "simon been around", "been seeing him"],
      ...["simon been there"],
    ],
    answers: [
      "Five months that I know of. I stopped asking when Kwame knew his middle name. || Since about Easter. Six months come the end of the month, if the toothbrush is anything to go by.",
    ],
  },
  "not-in-bunk": {
    layer: 0,
    asks: [
      ...["why the sofa", "why not a bunk", "sleep in a bunk"],
      ...["sleep in the bunk", "sleep on the bunk", "use the bunk"],
    ],
    answers: [
      "They're theirs. {I get in one, and it's a spare bed|room}. || I did, one night. {It smelled of Kwame's hair, so that was me up|room}.",
    ],
  },
  "landlord-said": {
    layer: 0,
    asks: ["landlord say", "landlord think", "what did the landlord"],
    answers: [
      "He went red and said mind the plaster. || Not a lot. Next day he'd put a lock on the window, low down. He's got kids himself.",
    ],
  },
  "not-asked-her": {
    layer: 0,
    asks: ["did you ask her", "have you asked her", "ever asked her"],
    answers: [
      "No. I say right, okay, and I find my keys. || You don't ask, between us. You'd get an answer.",
    ],
  },
  "mum-never-spoke": {
    layer: 2,
    asks: [
      ...["she ever talk about", "ever talk about it", "ever talk about him"],
      ...["ever speak of him", "mum talk about him"],
    ],
    answers: [
      "Never, not to us. {One day his coat was off the hook, and that was the talk|left-behind}. || She'd put the radio up. {I thought that was what he'd gone for, to turn the radio up|left-behind}.",
    ],
  },
  "asked-where-he-was": {
    layer: 2,
    asks: [...["ask where he was", "ask about him", "ask where he"], ...["ask where your dad"]],
    answers: [
      "Once. {Working, she said, and I could see her neck|left-behind}. || I asked my auntie, not Mum. {I got a biscuit|left-behind}.",
    ],
  },
  "why-he-went": {
    layer: 2,
    asks: [
      ...["why did he go", "why did he leave", "why did your dad go"],
      ...["why did your dad leave", "why did your father leave", "made him leave"],
    ],
    answers: [
      "A job, they told me. {There were jobs in London, I've looked into it since|left-behind}. || He knew a man with a garage. {That's all I got, and I've never been able to walk past one|left-behind}.",
    ],
  },
};
