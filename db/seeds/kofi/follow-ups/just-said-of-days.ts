import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks on about his days, his teeth and what is written of him, just told. */
export const justSaidOfDays: Scenario["topics"] = {
  "who-downstairs": {
    layer: 0,
    asks: [
      ...["whos downstairs", "who is downstairs", "who lives downstairs"],
      ...["who lives below"],
    ],
    answers: [
      "The chicken shop. They give Kwame a free wing and he thinks we're famous. || Fryers till one, and a fella called Ali who bangs if I walk about in my boots.",
    ],
  },
  "quiet-like": {
    layer: 0,
    asks: [...["like the quiet", "thats the quiet", "the quiet like"], ...["quiet in there"]],
    answers: [
      "It's got a hum in it. {You start talking to the kettle|room}. || {Like the bus after everyone's off|room}, only you're meant to live there.",
    ],
  },
  "wrote-back": {
    layer: 0,
    asks: [
      ...["you write back", "you text back", "you reply"],
      ...["answer the text", "answer him back"],
    ],
    answers: [
      "Nothing. I didn't trust my thumbs, so I took it to him in person. || I put 'no it's not' and I rubbed it out. Then I went to find him.",
    ],
  },
  "with-my-hands": {
    layer: 1,
    asks: ["do with your hands", "did your hands do"],
    answers: [
      "Under my arms, like it was winter. {They shook in there|tight}. || Ran them under the hot tap in the depot. {They came open about the third go|tight}.",
    ],
  },
  "against-you": {
    layer: 0,
    asks: [...["have against you", "got against you", "have it in for you"], ...["against you"]],
    answers: [
      "Nothing! I'd sooner he did. {I was the one square on his grid that'd go in without a fuss|fury}. || I don't reckon he thinks about me at all. {That's worse, you can't appeal it|fury}.",
    ],
  },
  "wanted-him-to-do": {
    layer: 0,
    asks: ["wanted him to do", "have wanted him to", "liked him to do"],
    answers: [
      "Ring me. {A phone call, are you all right for Saturday, Kof|fury}. || Come down the stairs and ask. {It's fourteen steps, I've counted them coming up|fury}.",
    ],
  },
  "made-her-say-it": {
    layer: 0,
    asks: ["made her say that", "made her say it", "why did she say that"],
    answers: [
      "I'd shut a door a bit hard at school, and two teachers came. {She'd had a letter|fury}. || She'd cleaned for people, she knew how they look up. {She wanted me to get home of an evening|fury}.",
    ],
  },
  "handbrake-off": {
    layer: 0,
    asks: [...["let it off", "let the handbrake off", "handbrake off"], ...["took it off"]],
    answers: [
      "I'd roll for a bit. {I don't think I'd go fast, that's what nobody gets|fury}. || {I'd sing|fury}. You'd hear me in Deptford.",
    ],
  },
  "who-smells-it": {
    layer: 0,
    asks: ["who smells it", "who smells", "smells it"],
    answers: [
      "Neil. HR. {A supply teacher in 1998|fury}. || Them that write things down, mostly. {Kids don't, old people don't|fury}.",
    ],
  },
  "elsewhere-sleep": {
    layer: 0,
    asks: ["sleep somewhere else", "sleep anywhere else", "sleep at your mums"],
    answers: [
      "There's Mum's. I'd have the pastor at breakfast. || I nod off on the last row at the depot, twenty minutes. Best sleep I get and it's against the rules.",
    ],
  },
  "eat-with": {
    layer: 0,
    asks: [...["who do you eat with", "eat with anyone", "eat with anybody"], ...["eat alone"]],
    answers: [
      "The windscreen. {Desmond, if his break's been moved|room?}. || The radio. {If the lads are in I sit at the end and look busy|room?}.",
    ],
  },
  taste: {
    layer: 0,
    asks: [...["taste of something", "taste of anything", "enjoy your food"], ...["tastes of"]],
    answers: [
      "The jollof does, because I'm cooking it for somebody. || Mum's stew, out of the foil. I eat that one slow.",
    ],
  },
  "watch-it-with-them": {
    layer: 0,
    asks: ["watch it with them", "kids watch it", "they watch it"],
    answers: [
      "Kwame does the snorts. {I've caught myself leaving the gap for him|room}. || They've grown out of it, Ama says. {So it's only me that's stuck with the pig|room}.",
    ],
  },
  "sat-down": {
    layer: 0,
    asks: ["when you sat down", "you sat down", "had to sit down"],
    answers: [
      "Nothing. I picked a bit of fluff off the carpet and I held it. || I took my shoes off and lined them up by the wall. Like there was a row to be in.",
    ],
  },
  "say-in-meeting": {
    layer: 0,
    asks: ["do you say in it", "you say in it", "say in that meeting"],
    answers: [
      "I start with January. {I've never got past January before somebody says, if we could keep to the incident|monday}. || Good morning, that's the only bit I like. {It goes downhill from good morning|monday}.",
    ],
  },
  "worst-version": {
    layer: 0,
    asks: [
      ...["the worst version", "worst version of it", "the worst one"],
      ...["worst way it goes"],
    ],
    answers: [
      "I cry. {In front of Neil, with the water jug|monday}. || {The one where they're nice|monday}. They're ever so sorry, and I thank them.",
    ],
  },
  "i-say-it-is": {
    layer: 1,
    asks: ["you say it is", "you think it is", "do you reckon it is"],
    answers: [
      "It's what I don't say, that's what it is. {It's got to go somewhere and it's gone in my teeth|tight?}. || Holding on. {I've had my mouth shut since March|tight?}.",
    ],
  },
  grind: {
    layer: 0,
    asks: ["grind your teeth", "teeth at night", "clench your"],
    answers: [
      "All night, going by the state of the guard. {I wake up and my ears hurt|tight}. || I must do. Kwame says I eat biscuits in my sleep, {he can hear it off the bunk|tight}.",
    ],
  },
  "stopped-being-funny": {
    layer: 1,
    asks: [
      ...["when: that stop", "when: you stop", "stop being funny"],
      ...["did you stop being", "when did that change"],
    ],
    answers: [
      "About last November. {I came in one day and they waited for it, and it wasn't there|missing}. || End of last year. {You need someone to tell it to of an evening, and practise|missing}.",
    ],
  },
  "best-joke": {
    layer: 1,
    asks: [...["your best one", "best joke", "best voice"], ...["best impression"]],
    answers: [
      "The inspector who can't find the upstairs. You'd have to see it, it's all knees. || I did the Tannoy falling in love with a passenger. Grown men cried.",
    ],
  },
  "said-the-reason": {
    layer: 0,
    asks: [...["did he say why", "give a reason", "give you a reason"], ...["say why he"]],
    answers: [
      "Not in the text. I asked to his face and I got 'operational', {with his eyes on the screen|fury}. || No reason. {You don't give one with a smiley, that's what it's for|fury}.",
    ],
  },
  "cost-so-far": {
    layer: 0,
    asks: [
      ...["all that cost you", "cost you so far", "much has it cost"],
      ...["much is the solicitor", "cost you"],
    ],
    answers: [
      "Three thousand, so far, and I've nothing to show but a timetable. || I stopped adding at three thousand. That's a lot of swimming.",
    ],
  },
  "what-they-see": {
    layer: 2,
    asks: [
      ...["think shes seeing", "she seeing", "think they see"],
      ...["think people see", "she sees when"],
    ],
    answers: [
      "The bus without a driver in it, only the size. {And then I wonder if she's right to|bad-man}. || Somebody off the news. {I've got a pen with a pig on in my top pocket, you'd think that'd help|bad-man}.",
    ],
  },
  "still-gets-me": {
    layer: 0,
    asks: [...["still get to you", "does it get to you", "still bother you"], ...["still hurt"]],
    answers: [
      "You'd think you'd get a callus. No. || Every time, about the size of a stone in your shoe. Then there's a kid waving.",
    ],
  },
  "put-the-pan-back": {
    layer: 0,
    asks: ["put it back", "put the pan back", "why not cook"],
    answers: [
      "It makes one helping look like a punishment. {So it's the garage|room}. || There's no one to say is it ready yet. {You need a nag to cook for|room}.",
    ],
  },
  "wrote-the-letter": {
    layer: 0,
    asks: ["who wrote the letter", "wrote the letter", "wrote that letter"],
    answers: [
      "HR. It's got someone else's name left in at the bottom, they'd not even changed the date. || A lady in HR called Pam, it's her template. She'd put 'driver name here', and nobody had.",
    ],
  },
  "living-with-word": {
    layer: 0,
    asks: ["live with being called", "live with that word", "live with that name"],
    answers: [
      "You hold doors. {I've never held so many doors|fury}. || {Quietly|fury}. You'd not know I was in the building.",
    ],
  },
  "on-paper": {
    layer: 0,
    asks: [
      ...["put it on paper", "decided to put it", "decided to write it"],
      ...["make it official"],
    ],
    answers: [
      "Neil did, before I'd got down to the yard. {You'd think he had the form in his drawer|fury}. || That was Neil. {HR had it by dinner and I had it by three|fury}.",
    ],
  },
};
