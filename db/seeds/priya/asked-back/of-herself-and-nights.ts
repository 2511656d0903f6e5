import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about not doing well, her nights and being watched, just told. */
export const ofHerselfAndNights: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["someone's tired aunty", "There's a worn-out lady in the hall"],
    answers: {
      why: [
        "It's my hair, partly, and I've got his sick on my collar. {And the eyes, there's nobody at home in them|not-doing-well}. || {She's got my dressing gown on and I don't know her|not-doing-well}. I think it's the mouth, it's gone flat.",
      ],
      felt: [
        "{I nearly asked if she wanted to sit down|not-doing-well}. || {Embarrassed for her|not-doing-well}. And then I remembered.",
      ],
      mean: [
        "I was the one they rang. {I had a lanyard and a good coat and I knew things|not-doing-well}. || Rotas, lorries, eleven people's holidays. {Now I can't keep hold of a sock|not-doing-well}.",
      ],
      when: [
        "This morning, going past with the washing. And most mornings. || I saw her just now, on my way up with the bottles.",
      ],
    },
  },
  {
    said: ["I didn't mind until I noticed", "I scrolled back the other night"],
    answers: {
      why: [
        "I'm the one with my hands free, when other people hold him. {It doesn't cross anyone's mind to swap|not-doing-well}. || I'm always the one behind the phone. {I don't suppose it occurs to anyone that I'm there|not-doing-well}.",
      ],
      felt: [
        "{As if he'd been brought up by a very keen ghost|not-doing-well}. || {Rubbed out|not-doing-well}. It's quite a nice elbow.",
      ],
      when: [
        "A couple of weeks ago, in the middle of the night. I was making a little book of him. || It'd be Tuesday, at the three o'clock bottle.",
      ],
      theySaid: [
        "I haven't mentioned it. It'd sound so vain. || My husband said, but you take such good ones. It's true, I do.",
      ],
    },
  },
  {
    said: ["before people have finished asking", "Someone asks how I am"],
    answers: {
      why: [
        "They've one foot out of the door already. {It's kinder to be quick|not-doing-well}. || {If I leave a gap I might say something else|not-doing-well}.",
      ],
      felt: [
        "{Like a till going ping|not-doing-well}. || {Clever, and then lonely|not-doing-well}. In that order.",
      ],
      often: [
        "All day long. I said it to a parcel, more or less. || Every time I'm asked. I did it at the dentist with his fingers in.",
      ],
      theySaid: [
        "They say, ah, lovely. Then they ask about him. || Oh good, they go. They look so relieved, you'd not want to spoil it.",
      ],
    },
  },
  {
    said: ["I'm tired and also ready to run", "it's waiting with your eyes shut"],
    answers: {
      why: [
        "{I'm sure that if I drop off I'll miss him|tired-all}. I never have missed him. || {Somebody has to be listening, and it's me they gave him to|tired-all}.",
      ],
      felt: [
        "{Like a runner on the line, in a nightie|tired-all}. || {Stiff as a plank|tired-all}. I can hear my own eyelashes.",
      ],
      often: [
        "It's each time he goes down, so about six times a night. || All night, in goes. It's been like it since the hospital.",
      ],
      mean: [
        "My feet are out from under the covers, so I'd be quicker. {I'm asleep with my shoes on, sort of|tired-all}. || {I shut my eyes because it's dark, that's as near as I get|tired-all}. The rest of me's on duty.",
      ],
    },
  },
  {
    said: ["the phone in the fridge. Everyone laughed", "next to the plates. We all had"],
    answers: {
      why: [
        "My head was on the next feed, it usually is. {I think I'd been up since two|tired-all}. || {I'd carried on after I'd stopped, if you see what I mean|tired-all}. My hands just put things somewhere.",
      ],
      felt: [
        "{Frightened|tired-all}. I'd laughed and I couldn't remember doing it. || {It was funny, and I was scared of it|tired-all}. I used to run rotas.",
      ],
      theySaid: [
        "They were sweet about it. Baby brain, they said, and someone made a joke about cold calls. || Baby brain! That's what they said, they were wiping their eyes.",
      ],
      then: [
        "I dried my face and said I'd got soap in it. Then I made his bottle. || I let it run till I was done. I came out with the basin all nice and clean.",
      ],
      when: [
        "About a month ago, a Sunday. Everyone was round. || It was in October, some time. It's a family story already.",
      ],
    },
  },
  {
    said: ["and I smile, and I wash bottles", "who does the bottles then"],
    answers: {
      why: [
        "There are eleven bottles. {They don't wash themselves while I'm being sensible|tired-all}. || {If I lie down it's all still there when I get up|tired-all}. And it'd be somebody else who'd done it.",
      ],
      who: [
        "Everyone does. The clinic, my aunties, a woman at the bus stop. || All the ones who had theirs thirty years ago. And the leaflet.",
      ],
      felt: [
        "{Like being told to breathe out while you're carrying the shopping|tired-all}. || {So tired I could cry on the bottle brush|tired-all}. And I say what a good idea.",
      ],
      youSaid: [
        "I say, yes, I must! I'm very convincing. || Ooh, good idea, I go. I've never once asked them about the bottles.",
      ],
    },
  },
  {
    said: ["oh, you do it like that", "It's more like, oh"],
    answers: {
      who: [
        "My mother-in-law. She'd be mortified if she heard it back. || Rohan's mum, Rohan's my husband. She's staying with us to help.",
      ],
      why: [
        "She can't see a thing done slowly, I think. {It's not meant at me, it only lands on me|watched}. || She's done it for fifty years, and there's a right way. {I've got the other way|watched}.",
      ],
      felt: [
        "{Like getting my homework back with no mark on it|watched}. || {My hands go stupid|watched}. I can do it perfectly well till she's there.",
      ],
      youSaid: [
        "I laugh, and I say is there a trick to it? || I say, show me, then. I've been shown a great deal.",
      ],
      then: [
        "I watch how she does it and I say ah. || She finishes, and I take him, and he's the same baby he was.",
      ],
    },
  },
  {
    said: ["re-folds the tiny clothes", "I fold his vests her way"],
    answers: {
      when: ["Last week, by the airer. || The other evening, with a basket of vests."],
      theySaid: ["She hadn't seen, luckily. || There, she said, you've got it now."],
      often: [
        "Every wash, and he gets through a lot of clothes. || Most days, there's always a basket.",
      ],
      why: [
        "It was easier than having them done again. {I'd not even decided to|watched}. || I think I wanted her to walk past the pile. {I wanted one thing left how I'd put it|watched}.",
      ],
      felt: [
        "{Like I'd signed something|watched}. || {As though they weren't on my side|watched}. It's only a vest.",
      ],
      then: [
        "I shook them all out and did halves. Then I was ashamed, and did them in thirds. || I put them away quickly, before she saw that I'd learnt.",
      ],
      mean: [
        "In thirds, arms in, and smoothed. {There's a little pat at the end, and I'd done the pat|watched}. || {I used to just chuck them in, I had a whole system of chucking|watched}.",
      ],
    },
  },
  {
    said: ["That's what makes it so hard", "If my mother-in-law were horrid"],
    answers: {
      why: [
        "She's come all this way, and she's on her feet all day. {What would I be complaining of, ironing|watched}? || You can't answer back to somebody who's making you soup. {It'd be like shouting at a nurse|watched}.",
      ],
      felt: [
        "{Tied up with ribbon|watched}. || {Mean|watched}. Then tired, from being sorry about being mean.",
      ],
      mean: [
        "If I said anything I'd be the horrid one. {So I say nothing, and fold|watched}. || There's nothing there to push on. {It's all so soft, and I can't breathe in it|watched}.",
      ],
    },
  },
];
