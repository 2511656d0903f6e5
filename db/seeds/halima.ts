import type { Scenario } from "~/domain/simulator/scenario";

/** Halima, 46, who looks after her mother with dementia in Kuala Lumpur. No risk layer. */
export const halima: Scenario = {
  v: 1,
  key: "halima",
  title: "Halima, caring for her mother",
  clientName: "Halima",
  age: 46,
  summary:
    "Her mother has dementia and lives with her; her siblings send money and advice. She tells long stories about everyone but herself.",
  contentNote:
    "Caring for a parent with dementia, grief for someone still alive, resentment and shame about it.",
  riskOptIn: false,
  style: "verbose",
  minutes: 30,
  start: { valence: -0.35, arousal: 0.15, trust: 2.6, openness: 0.45 },
  ceiling: 0.2,
  temper: { trust: 1, valence: 0.95, arousal: 0.9 },
  openings: [
    "Assalamualaikum, good evening. My mother is finally asleep, so I have perhaps one hour. She has dementia, four years now, and I look after her. {I am only a little worn out|worn-out}, that's all, you know how it is.",
    "Hello dear. I hope you can bear a long message, my children say I write like a newspaper. My mother lives with me, she is not well in her mind, and {lately I find I am tired in a way that sleep doesn't fix|worn-out}.",
  ],
  cues: {
    "worn-out": {
      kind: "feeling",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "worn out",
        "tired",
        "exhausted",
        "drained",
        "no break",
        "rest",
        "day and night",
        "on duty",
        "looking after",
        "four years",
        "never stops",
      ],
      senses: [
        "you have been on duty for four years without a day that was yours",
        "this tiredness goes deeper than a night's sleep could reach",
      ],
      deeper: [
        "It is not the washing and the feeding, I can do those with one eye. It is that I may never put my mind down. Even in the toilet I am listening for the gate.",
        "People say take a rest, and I do lie down. But my ears stay standing up, if you understand me.",
        "My doctor asked when I last did something for myself. I told him I bought new bedsheets. For her bed, as it turned out.",
      ],
    },
    broken: {
      kind: "sleep-appetite",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "sleep",
        "nights",
        "awake",
        "wakes",
        "night",
        "three in the morning",
        "gate",
        "eat",
        "standing up",
      ],
      senses: [
        "your nights belong to her as well, gate and all",
        "you are awake when she wakes, and you stay awake after",
      ],
      deeper: [
        "She gets up at three to pray, and then again at half past three because she has forgotten. I stand behind her so that she doesn't fall.",
        "I eat what she leaves. Cold porridge with a spoon that has been in somebody else's mouth, that is my breakfast, don't tell my daughter.",
      ],
    },
    siblings: {
      kind: "isolation",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "alone",
        "brother",
        "sister",
        "brothers",
        "siblings",
        "on your own",
        "nobody helps",
        "left with",
        "left to you",
        "advice from far",
        "not fair",
        "unfair",
        "unseen",
        "fall to you",
      ],
      senses: [
        "everybody has an opinion and you alone have the nights",
        "it has all been left to you because you were the one who stayed",
      ],
      deeper: [
        "My brother in Perth sends articles. Turmeric. Crossword puzzles. My mother was a headmistress and now she can't find her own mouth, and he sends crosswords.",
        "They come for Raya, they hold her hand, they cry, they take photographs, they leave a cake. I wash the plates.",
        "When the lawyer asked who lives with her they all looked at me so warmly. I should have known that look.",
      ],
    },
    unknown: {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "forgets you",
        "forgot you",
        "recognise",
        "know you",
        "stranger",
        "your name",
        "the maid",
        "losing her",
        "loss",
        "grief",
        "grieve",
        "mourning",
        "miss her",
        "still here",
        "goodbye",
      ],
      senses: [
        "you're losing her a little every day while she sits in front of you",
        "it hurts to be a stranger to your own mother",
      ],
      deeper: [
        "She calls me kakak, big sister, very politely, and asks when her daughter is coming. I say soon. I comb her hair and say soon.",
        "There is no funeral for this, is there? Nobody brings food. I lose her on a Tuesday and on Wednesday I lose her again.",
        "Last month, one minute, she looked straight at me and said, Limah, you've gone grey. Then it closed. I have been living on that minute.",
      ],
    },
    temper: {
      kind: "feeling",
      explicit: true,
      risk: false,
      layer: 1,
      about: [
        "shout",
        "shouted",
        "temper",
        "anger",
        "angry",
        "lost patience",
        "patience",
        "snapped",
        "voice",
        "resent",
        "resentment",
        "frightened yourself",
      ],
      senses: [
        "you lost your patience with her and it frightened you",
        "there's anger in you that has nowhere decent to go",
      ],
      deeper: [
        "She asked me the same question, I counted, thirty-one times. At thirty-two I shouted. She put her arms over her face. My mother, who never hit any of us.",
        "Then she forgot it, in five minutes she was smiling at me. I am the only one who has it now. It would be easier if she were angry.",
      ],
    },
    self: {
      kind: "self-worth",
      explicit: false,
      risk: false,
      layer: 2,
      about: [
        "yourself",
        "your own life",
        "disappeared",
        "who you were",
        "seen",
        "gave up",
        "sewing",
        "shop",
        "left of you",
        "lost yourself",
        "name",
        "used up",
      ],
      senses: [
        "somewhere in these four years you stopped being a person with plans of her own",
        "you can't find the woman who used to be there before the caring",
      ],
      deeper: [
        "I had a small shop, bridal tailoring, three girls working for me. I gave it to the eldest girl for nearly nothing. She sends me photographs of the dresses. They're good.",
        "If you took away the medicines chart there would be a blank wall where I stand. That is how I see it, on bad evenings.",
        "My husband, God rest him, used to say I filled a room. I tell you I could be the curtain now.",
      ],
    },
    "bad-daughter": {
      kind: "burden",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "bad daughter",
        "good daughter",
        "daughter",
        "duty",
        "guilt",
        "guilty",
        "sin",
        "ashamed",
        "shame",
        "heaven",
        "promise",
        "promised",
        "owe",
        "enough",
      ],
      senses: [
        "you measure yourself against a perfect daughter and come home short every night",
        "you feel guilty for being tired of someone you love",
      ],
      deeper: [
        "They say heaven lies under your mother's feet. I wash those feet. And I'm thinking about the time, and what's on television.",
        "I promised my father I'd never put her in a home. He had it easy, he said it and died.",
        "A good daughter wouldn't count. I count the hours until she sleeps. I've even got it on a little paper.",
      ],
    },
    wish: {
      kind: "hopeless",
      explicit: true,
      risk: false,
      layer: 3,
      about: [
        "wish",
        "wished",
        "over",
        "relief",
        "end for her",
        "pray",
        "prayed",
        "unforgivable",
        "terrible thought",
        "let go",
        "peace for her",
      ],
      senses: [
        "part of you wishes it were over for her, and you think that makes you a monster",
        "you have carried that prayer alone because it seemed unforgivable",
      ],
      deeper: [
        "Not that anything should happen to her, please don't mistake me. I'd put my own body between. Only that it may be gentle, and that it may be soon.",
        "I asked forgiveness in the same breath. I don't know which of the two He listened to.",
        "I thought you'd stop answering after I wrote that. My tea is shaking, look at me.",
      ],
    },
  },
  topics: {
    happened: {
      layer: 0,
      answers: [
        "Nothing new, that's the nature of it. Four years ago she put the kettle in the cupboard and laughed about it. Now she asks me who I am, and {I'm a bit worn at the edges|worn-out}.",
        "This week she wouldn't let me bathe her. She thought I'd come to steal her bangles, the ones I bought her.",
      ],
    },
    feeling: {
      layer: 1,
      answers: [
        "Heavy, I'd say, like washing you've left in the water. And {so sad about somebody who's sitting right there|unknown}.",
        "Angry, if I may. I don't use that word in this house.",
      ],
    },
    now: {
      layer: 0,
      answers: [
        "Sitting on the back step with my tea, so quite well, considering. The neighbour's cat is listening too.",
        "Calmer than when I began. It's a good step, this one, still warm from the day.",
      ],
    },
    since: {
      layer: 0,
      answers: [
        "Four years in January. The first two were only funny. {Since Ramadan she's up every night|broken}, so it's since then, really.",
        "Since my husband passed it's been just the two of us, she and I.",
      ],
    },
    why: {
      layer: 1,
      answers: [
        "Because I was the one with no small children when it began, so {everyone looked at me|siblings}. There was no meeting. There was a look.",
        "I ask myself. I think I wanted to be the one she was proud of, and she can't even know it.",
      ],
    },
    hardest: {
      layer: 1,
      answers: [
        "When she asks me where her daughter is, and {I'm holding her hand while she asks it|unknown}.",
        "Late afternoon, when she packs her bag to go home. She's home. I unpack it, she packs it.",
      ],
    },
    like: {
      layer: 0,
      answers: [
        "It's like keeping a shop open for one customer who doesn't know she's in it.",
        "Like reading the same page of a book you once loved, and each day there's a line missing.",
      ],
    },
    sleep: {
      layer: 0,
      answers: [
        "In little pieces, like a torn cloth. {She's up at three and so I am too|broken}.",
        "I sleep in her doorway, on a mattress. My back has opinions about it.",
      ],
    },
    appetite: {
      layer: 0,
      answers: [
        "I cook for her and forget to cook for me. {I've become somebody who eats standing up|broken}.",
        "My daughter brings nasi lemak on Fridays and watches me till it's gone, like I'm the old one.",
      ],
    },
    body: {
      layer: 0,
      answers: [
        "My knees, my back, the usual choir. And a kind of buzzing, in the evenings, behind my ribs.",
        "I've lost seven kilos. Everyone asked me for the diet.",
      ],
    },
    family: {
      layer: 0,
      answers: [
        "My brother's in Perth, one sister in Johor, the youngest is in Dubai with the airline. {They love her very much, from there|siblings}.",
        "My daughter's at university in Penang. I don't tell her things, she'd come home and fail her papers.",
        "My husband died six years ago, a good man, he laughed at everything.",
      ],
    },
    friends: {
      layer: 0,
      answers: [
        "There were the ladies from the surau. {They stopped inviting me because I always said no|siblings}, and they were right to, I suppose.",
        "There's Mrs Nair next door. She takes in my laundry when it rains and doesn't say anything, she's very good at that.",
      ],
    },
    partner: {
      layer: 0,
      answers: [
        "My husband Zain passed away six years ago. I still buy his brand of biscuits. I don't even like them.",
        "No one since. Where would I put him, next to the commode?",
      ],
    },
    work: {
      layer: 0,
      answers: [
        "I had a bridal shop, a small one, near the night market. {I closed it, well, I gave it up, in the second year|self}.",
        "I still hem things for Mrs Nair, at night, so that my hands remember.",
      ],
    },
    today: {
      layer: 0,
      answers: [
        "Today we had porridge at six, a bath that was a war, a lovely half an hour with old songs, and then the bag, packed and unpacked. It was an ordinary day.",
        "The nurse came to do her dressing. She told me I look well. I'd put on lipstick, so.",
      ],
    },
    tonight: {
      layer: 0,
      answers: [
        "I'll sit here until the tea's cold, then lie down in the doorway. At three we'll do our prayers, she and I.",
        "My sister said she'd ring at ten. She'll tell me about her kitchen. I may tell her about mine, for once.",
      ],
    },
    helps: {
      layer: 0,
      answers: [
        "P. Ramlee, the old songs. She knows every word, and she takes my hand to dance in the kitchen. For one song I've got her back.",
        "Sewing. When I pull a thread through, nobody's asking me anything.",
        "This step. Ten minutes with nobody's name in my mouth.",
      ],
    },
    tried: {
      layer: 0,
      answers: [
        "I had a girl come in, twice a week. My mother bit her. She apologised to the girl in perfect English, and then she bit her.",
        "There was a group for carers at the hospital, at two in the afternoon. {Who goes out at two in the afternoon, and who stays with her|siblings}?",
      ],
    },
    professional: {
      layer: 0,
      answers: [
        "The memory clinic sees her every six months. They ask how's the patient. They look at me only to hand me the paper.",
        "Once a young doctor said, and you, puan? I told him fine. It was out before I'd even heard the question.",
      ],
    },
    know: {
      layer: 1,
      answers: [
        "They know the medicines, the stages, they've read everything. {Nobody knows that I raise my voice|temper}.",
        "I told my sister half of it. She said be patient, and then her delivery came.",
      ],
    },
    need: {
      layer: 0,
      answers: [
        "To be asked how I am by somebody who isn't about to ask how she is. You've done it already, more or less.",
        "I'd like to be a bit of a bad person for an hour, and have nobody correct me.",
      ],
    },
    before: {
      layer: 1,
      answers: [
        "When Zain was ill it was eight months, and there was an end to it, and people came. {This is different, I lose her and nobody comes|unknown}.",
        "I was the lively one. I used to sing at other people's weddings, uninvited.",
      ],
    },
    future: {
      layer: 1,
      answers: [
        "I don't look. If I look I see two roads, and at the end of both I'm ashamed.",
        "I'd like to see the sea again, Port Dickson even. With shoes off.",
      ],
    },
    self: {
      layer: 1,
      answers: [
        "I'm the second of four, the one who stays. {It used to say tailor on my card, now I don't know what it'd say|self}.",
        "If Mrs Nair's daughter did what I do, I'd tell her she's a saint and to sit down. I see where you're leading me.",
      ],
    },
    scale: {
      layer: 0,
      answers: [
        "Let us say six, and eight when the bag comes out.",
        "Most days by evening. Mornings I'm still quite hopeful, it's a habit.",
      ],
    },
    example: {
      layer: 1,
      answers: [
        "On Sunday she asked for her daughter, thirty times and more, and {I raised my voice at her, I did|temper}.",
        "I tell myself: other people manage with worse. I say it in my mother's headmistress voice.",
      ],
    },
    "next-step": {
      layer: 1,
      answers: [
        "I could ask Mrs Nair to sit with her for one hour on a Thursday. She offered. I've been too proud.",
        "I might tell my brother: don't send articles, send a week of yourself. I've drafted that in my head so many times.",
      ],
    },
    risk: {
      layer: 0,
      answers: [
        "No, no, dear. I've no wish to harm myself. Who'd do the three o'clock prayer? It's kind that you asked it straight.",
        "It isn't that. I'm tired of the days, I'm not tired of living. If it changed I'd tell Mrs Nair over the fence.",
      ],
    },
    mother: {
      layer: 0,
      asks: [
        "your mother",
        "your mum",
        "mother like",
        "dementia",
        "her memory",
        "she used to be",
        "alzheimers",
      ],
      answers: [
        "She was headmistress of a girls' school for twenty-two years. Three ministers were afraid of her. {Now she asks me politely if I work here|unknown}.",
        "She has beautiful handwriting still. She writes the same line over and over, the date, in 1974.",
      ],
    },
    home: {
      layer: 0,
      asks: [
        "care home",
        "nursing home",
        "put her in",
        "respite",
        "day care",
        "hire",
        "maid",
        "carer",
      ],
      answers: [
        "My sister said the word home on the telephone, and we were both quiet. {I gave my father my word|bad-daughter}.",
        "There's a day centre behind the mosque. I went to look. The ladies were singing, I had to go and stand by the bins.",
      ],
    },
  },
  story: [
    [
      "My brother rang from Perth, forty minutes, all of it about turmeric. {I said how good of you, and I put the phone down and looked at the wall|siblings}.",
      "She's up at night now, at the gate, with her handbag. {I've not slept a whole night since the fasting month|broken}.",
      "My daughter says I should write it all down. There's not so much, it's one day, over and over. {I'm like the rag you keep for the floor|worn-out}.",
    ],
    [
      "You know, yesterday {she asked me very politely whether I was the new maid|unknown}. I said yes, ma'am. It seemed quicker.",
      "I'll tell you something I'm not proud of. {I shouted at her, on Sunday, over a spoon|temper}.",
      "I found her old school register. {She remembers girls from 1968, and she doesn't remember me|unknown}.",
      "When she calls I sometimes {stand behind the door and bite on the towel, so angry|temper}. And then I go in, smiling.",
    ],
    [
      "Do you know what I thought, ironing? {There's nobody under this apron any more|self}. It wasn't even a sad thought. It was like noticing the weather.",
      "Every night I go over it, what I said, how I pulled her sleeve. {A good daughter wouldn't be tired of her own mother|bad-daughter}.",
      "The girls at my shop finished a whole wedding without me. {It was perfect, and I wasn't in it anywhere|self}.",
    ],
    [
      "I've not said this to any living soul. {I prayed that it'd be over|wish}. I was on the mat beside her and she was smiling at me.",
      "When she had the fever in June, {I stood with the phone in my hand and for one second I wished I didn't have to ring|wish}. I rang. Of course I rang.",
    ],
  ],
  replies: {
    met: [
      "Ah. Yes, dear, that's the very thing.",
      "You've put your finger just where it is.",
      "I had to set my cup down when I read that.",
      "Nobody's said that to me in four years, in any language.",
      "That's so. And I've been calling it something else.",
      "You listen like Mrs Nair, only with words.",
    ],
    stock: [
      "Yes, so people tell me.",
      "That's what one says, isn't it. I say it too, at hospitals.",
      "You're kind. Now, where was I.",
      "It's on the calendar from the clinic, that sentence.",
      "We all have our hardships, I'm sure.",
      "My sister says exactly that, in exactly that order.",
      "I'm sure you mean it well, dear.",
      "Mm, let me see to the kettle.",
    ],
    doubt: [
      "God willing. But it only goes one way, this illness, they told us so with a chart.",
      "You're young, perhaps, to say so.",
      "I used to promise the brides that it wouldn't rain.",
      "One would like to think so.",
      "It doesn't get better, dear, and that's not pessimism, it's the leaflet.",
    ],
    adviceEarly: [
      "Yes, my brother sent an article about that very thing.",
      "I've tried it, and my mother bit it, so to speak.",
      "That'd need a second person in the house, and there's my whole difficulty.",
      "Everyone has given me such good ideas. I could paper the kitchen.",
      "I know I should. I also know what happens at three o'clock.",
      "You sound like my daughter, and she's studying marketing.",
      "Let me first tell you how it is, and then you may tell me what to do about it.",
    ],
    adviceOpen: [
      "That I might manage, if it's a Thursday.",
      "You know, I'd have refused that an hour ago. Let me think on it.",
      "It's a small thing. Small things I can carry.",
    ],
    adviceNo: [
      "No, dear, I couldn't. I'd hear her all the way there.",
      "Not that. I'd be ashamed in front of the neighbours, foolish as it is.",
      "I don't think so, and I've thought about it a lot at that gate.",
    ],
    permission: [
      "By all means, I've got half a cup left.",
      "You may. I don't promise to be good.",
      "Let me finish my story first, I lose the thread so easily now.",
    ],
    minimised: [
      "Yes, there are worse things. I nurse one of them.",
      "I see. Well, I'll not trouble you with it.",
      "My aunt had two of them and a goat, I've been told.",
      "Perhaps you've not had to do it yet.",
      "I shouldn't complain, no. That's what I'm always saying.",
    ],
    confronted: [
      "I bathe her with these hands. Please don't tell me what I'm not doing.",
      "That was sharp. I've got enough of that in my own head.",
      "You may be right, but you weren't in that kitchen.",
      "I'd not speak so to a woman at midnight.",
    ],
    interrogated: [
      "It's like the welfare officer's visit. She had a blue form.",
      "So many little questions, I feel I'm being measured for something.",
      "Do let me answer one the long way.",
      "Next you'll want my identity card number.",
    ],
    missed: [
      "Well, never mind that.",
      "I said a thing just now, but it's late, it doesn't signify.",
      "It's of no importance, an old woman's talk, as my mother would say.",
      "You'll have other people with real troubles.",
      "I do run on. You step over the sad bits, it's quite all right.",
      "Let me talk of something nicer, then.",
      "Ah well. It went by like a bus.",
      "One gets used to people not hearing that part.",
    ],
    deflect: [
      "That's a cupboard I'd rather not open tonight.",
      "Let me tell you about Mrs Nair instead.",
      "You ask that so lightly, dear. Perhaps another evening.",
      "I'd have to stand up to answer that, and I've only just sat down.",
      "Some things one tells only to the ironing board.",
    ],
    quiet: [
      "Yes, yes.",
      "I think I hear her.",
      "Perhaps.",
      "It's late, dear.",
      "The tea's finished.",
      "I've talked enough, I think.",
      "God knows best.",
      "I should lock the gate.",
      "We'll see.",
    ],
    dontKnow: [
      "I've never been asked. Let me think, it may take till Friday.",
      "That I can't tell you, I've lost sight of it myself.",
      "I don't know, dear, I truly don't.",
      "You'd have to ask me on a day when I've slept.",
      "There was an answer to that, years ago. I've mislaid it.",
    ],
    already: [
      "I believe I told you. Or did I only tell the cat?",
      "It's as I said before, there's no more to it.",
      "Now you're asking me twice, like my mother, bless her.",
      "We've been there, I think.",
    ],
    affirmed: [
      "I'd not have called it that. I'd have called it Monday.",
      "You're generous. I'll fold that up and keep it in my sleeve.",
      "My husband used to say so. I'd forgotten somebody could.",
    ],
    selfTalk: [
      "So you know a little of it, then.",
      "Is that so? And who looked after you?",
      "Each house has its own, doesn't it.",
    ],
    informed: [
      "Now that the clinic never told me.",
      "Is there such a thing? Nobody mentioned it, between the charts.",
      "I'll write it on the back of the medicine list.",
    ],
    confirm: [
      "Just so.",
      "Yes, that's it, dear.",
      "You've followed me well, and I don't make it easy.",
      "That's right, I'm afraid.",
    ],
    partly: [
      "Not entirely. It's not the work, it's who I turn into.",
      "Partly, yes. The other part I'm less proud of.",
      "No, it's less that she's ill and more that I'm alone with it.",
    ],
    safety: [
      "I could let Mrs Nair know. She'd only nod, and that would be enough.",
      "I'll keep the number in the medicine tin. I don't think I'm a person who rings.",
      "You think I should speak to the young doctor. Perhaps if he asks again I won't say fine.",
    ],
    pullBack: [
      "Enough of that, my tea's gone salty.",
      "Let me just talk about the cat for one minute.",
      "I've opened the whole cupboard, haven't I. Let me lean on the door a bit.",
    ],
    greeted: [
      "And to you. I hope it's not too late where you are.",
      "Good evening, dear. You've a patient way about you.",
      "Hello, I've brought a lot of words, as you see.",
    ],
    farewell: [
      "I'll go and lie in my doorway. It was good to be the one who talks.",
      "She's stirring. Good night, dear.",
      "Well, the cup's empty and I'm a little lighter.",
    ],
    coping: [
      "Perhaps I'll knock at Mrs Nair's on Thursday, with a cake, so it isn't begging.",
      "I'll put on P. Ramlee tomorrow before the bath, and not after. We might both be dancing.",
      "I may just write to my brother: come. One word, he can't put turmeric on it.",
      "I could take out the blue silk. Only to look at it.",
    ],
    lighter: [
      "It's quiet, and for once I'm not listening for anything.",
      "I laughed just now at my own story. I thought she'd taken that with her.",
      "My shoulders have come down from my ears, they'd been living there.",
      "It's the same night, but it's got a bit wider.",
    ],
    repair: [
      "It's quite all right, you're not the first to rush at it.",
      "That was nicely done. We'll go on.",
      "No harm, dear, I've got a thick skin, it's only thin in places.",
    ],
    style: [
      "But I'm telling you everything except what you asked.",
      "Forgive me, it's the hour, I get long-winded.",
      "My late husband would be tapping his watch by now.",
      "There, I've wandered off again.",
      "That's another story, and it has a goat in it.",
    ],
    more: [
      "She was so strict, you know, she'd make a girl rewrite a page for one crooked letter. I still can't write a crooked letter.",
      "There's a jasmine by the gate that my husband planted. She waters it in the night, four, five times. It's never looked better.",
      "I dreamt I was late for a fitting. The bride was my mother, and she knew me.",
      "The call to prayer's the only clock we both believe in.",
    ],
  },
  threads: [
    { after: null, text: "that gate" },
    { after: null, text: "the handbag she packs" },
    { after: "siblings", text: "my brother's articles" },
    { after: "unknown", text: "that one minute when she knew me" },
    { after: "temper", text: "the spoon on Sunday" },
    { after: "self", text: "the shop" },
    { after: "bad-daughter", text: "what I promised my father" },
    { after: "helps", text: "the old songs" },
    { after: "wish", text: "that prayer" },
  ],
  returns: [
    "And so one comes back to [thread], you see.",
    "I was telling you something else, and there's [thread] again.",
    "My mind has gone back to [thread], dear.",
    "I can't seem to leave [thread] alone.",
    "It all begins and ends with [thread].",
    "You'll laugh, but I keep circling [thread].",
  ],
  asides: {
    name: [
      "Halima. Kak Halima, if you're younger than me, which you surely are.",
      "You may call me Halima.",
    ],
    age: ["Forty-six, though my knees have gone on ahead.", "Forty-six, dear."],
    place: [
      "Kuala Lumpur, a terrace house with a mango tree. My mother planted it.",
      "In KL, the same street for nineteen years.",
    ],
    clock: [
      "Past ten. She's asleep, so it's my hour.",
      "Late, dear, the call to prayer was a good while ago.",
    ],
    hour: [
      "Late afternoon, when she packs her bag. And three in the morning, for a different reason.",
      "Three o'clock at night. Everybody who says call me any time is asleep.",
    ],
    siblings: [
      "Four of us. One in Perth, one in Johor, one in Dubai, and me, in the doorway.",
      "Three, all abroad or as good as. They're generous people.",
    ],
    said: [
      "They said what one says, be patient, there's reward in it. They mean it kindly.",
      "Not so much. Then somebody changed the subject to food.",
    ],
    safe: [
      "I'm quite safe, dear. Tired isn't the same as in danger.",
      "Yes, alhamdulillah, safe, only worn.",
    ],
    company: [
      "She's in the next room, asleep. So yes, and no.",
      "The neighbour's cat, who doesn't count, she comes for the fish.",
    ],
    mayAsk: ["Of course, ask.", "Ask, ask. I've been talking enough."],
    justTalk: [
      "Just to talk, please. Advice I get by courier.",
      "Let me talk, dear. I've a brother for articles.",
    ],
    clarify: [
      "I go round and round, I know. I mean that I'm tired of being the one.",
      "Sorry, that's my newspaper style. Only this: I'm tired, and nobody's on after me.",
    ],
    there: ["I'm here, I'm here. I went to listen at her door.", "Still on the step."],
    away: ["Go, go, see to it. I know how a house is.", "Take your minute, I'll drink my tea."],
    back: ["Good, you're back. I was talking to the cat.", "Ah, there you are."],
    unhurried: [
      "Nobody's told me that since Zain.",
      "All right. I'll go slowly, it isn't my talent.",
    ],
    thanked: [
      "No, no, it's you who has to read it all.",
      "It came out by itself, you just left the door open.",
    ],
    nodded: ["So, that's my day.", "Yes. That's how it is with us.", "Well. There you have it."],
    greetedAgain: ["Hello again, dear.", "Waalaikumsalam, I'm still here."],
    lost: [
      "Then don't. Everybody else has said something.",
      "You needn't find a word, my dear. Just stay a bit.",
    ],
    noApology: ["Not at all.", "Please, what for."],
    foreign: [
      "Let's keep to English, I write it better when I'm tired.",
      "In English, dear, or I'll mix three and you'll need my sister to read it.",
    ],
    unclear: [
      "My mother types like that on my phone. What did you mean?",
      "I couldn't read that, dear.",
    ],
    silence: ["You've gone quiet, or is it my line?", "I see only dots here."],
    insulted: [
      "Astaghfirullah. My mother bites, and even she says sorry after.",
      "I won't have that. I get it for free at three in the morning.",
    ],
    flirted: ["Aiyo, no. I've sons-in-law to worry about first.", "Let's not be silly."],
    contact: [
      "No, let's leave it here. I couldn't get out of the house to meet anybody in any case.",
      "I'd rather not, it's easier to say to someone who doesn't know my street.",
    ],
    smalltalk: [
      "I used to know about such things.",
      "Another time I'd talk about that for an hour, you wouldn't stop me.",
    ],
    laughed: [
      "Yes, laugh, it's the only thing that's free.",
      "My husband would've laughed as well.",
    ],
    helping: [
      "It is, you know. I've put down my phone twice and picked it up again.",
      "Yes, I think so. It's odd, nobody's given me anything and I'm lighter.",
    ],
    unhelped: ["Not so far, to be truthful.", "I couldn't say it has. But you're trying."],
    offside: [
      "I wouldn't know what to say to that one.",
      "That's another drawer altogether.",
      "Let's not go there, there's no room on this step.",
    ],
  },
};
