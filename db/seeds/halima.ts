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
    "Assalamualaikum, good evening. My mother is finally asleep, so I have perhaps one hour. She has dementia, four years now, and I look after her. {I am only a little worn out|worn-out}, that's all, you know how it is. || Good evening, peace be upon you. My mother has gone off at last, so this is my hour. It's four years that she has the dementia and I'm the one she lives with. {I'm somewhat worn out, that's the whole complaint|worn-out}, I'm sure you hear worse.",
    "Hello dear. I hope you can bear a long message, my children say I write like a newspaper. My mother lives with me, she is not well in her mind, and {lately I find I am tired in a way that sleep doesn't fix|worn-out}. || A good evening to you, dear. I should warn you that my messages come in chapters, my daughter teases me for it. I have my mother here at home, her memory has gone, and {there's a tiredness on me these days that a night in bed doesn't touch|worn-out}.",
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
        "It is not the washing and the feeding, I can do those with one eye. It is that I may never put my mind down. Even in the toilet I am listening for the gate. || Washing, feeding, lifting, I could do it blindfolded. What I can't do is stop attending. I take my bath with the door open, for the sound of the gate.",
        "People say take a rest, and I do lie down. But my ears stay standing up, if you understand me. || I do lie down when they tell me to. The body lies down, the ears remain on duty.",
        "My doctor asked when I last did something for myself. I told him I bought new bedsheets. For her bed, as it turned out. || What have you done for yourself lately, the doctor says. I thought and thought. I'd bought a plastic sheet, and that was for her mattress.",
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
        "She gets up at three to pray, and then again at half past three because she has forgotten. I stand behind her so that she doesn't fall. || At three she rises for her prayers, and at half past she rises for them again, as she doesn't know she has prayed. I stay at her back with my arms out.",
        "I eat what she leaves. Cold porridge with a spoon that has been in somebody else's mouth, that is my breakfast, don't tell my daughter. || My breakfast is whatever is left in her bowl, with her spoon, gone cold. Please don't mention that to my daughter.",
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
        "My brother in Perth sends articles. Turmeric. Crossword puzzles. My mother was a headmistress and now she can't find her own mouth, and he sends crosswords. || My brother sends me things to read from Perth. One week turmeric, one week number puzzles. She ran a school, this woman, and now I have to show her where her mouth is.",
        "They come for Raya, they hold her hand, they cry, they take photographs, they leave a cake. I wash the plates. || At Raya they all come, there's weeping and photographs, and somebody always brings a cake. By four o'clock it's the two of us and the plates.",
        "When the lawyer asked who lives with her they all looked at me so warmly. I should have known that look. || There was a day at the lawyer's. And who is living with the mother? he asked, and every face turned to me, so kind, so loving. That's how it was settled.",
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
        "She calls me kakak, big sister, very politely, and asks when her daughter is coming. I say soon. I comb her hair and say soon. || I'm kakak now, elder sister, and she's so courteous about it. When will my daughter be here, kakak? Very soon, I tell her, and I do her hair.",
        "There is no funeral for this, is there? Nobody brings food. I lose her on a Tuesday and on Wednesday I lose her again. || When somebody dies people bring rice and sit with you. I lose mine a spoonful at a time and the street goes about its business.",
        "Last month, one minute, she looked straight at me and said, Limah, you've gone grey. Then it closed. I have been living on that minute. || There was one minute last month. She looked up and it was her, and she said, Limah, what's this grey in your hair. I've been living off it since, like a camel.",
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
        "She asked me the same question, I counted, thirty-one times. At thirty-two I shouted. She put her arms over her face. My mother, who never hit any of us. || It was one question, and I'd kept a tally out of mischief, thirty-one. The next time I roared at her. She put up her arms to protect herself, she who never raised a hand to a child.",
        "Then she forgot it, in five minutes she was smiling at me. I am the only one who has it now. It would be easier if she were angry. || Five minutes after, she'd forgotten and was offering me a biscuit. So I'm left holding it for both of us. I'd almost rather she bore a grudge.",
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
        "I had a small shop, bridal tailoring, three girls working for me. I gave it to the eldest girl for nearly nothing. She sends me photographs of the dresses. They're good. || There was my shop, for brides, I had three girls at the machines. In the second year I let the eldest have it for a song. She does lovely work, she sends me the pictures.",
        "If you took away the medicines chart there would be a blank wall where I stand. That is how I see it, on bad evenings. || In the evenings I think, if someone took the medicine list off the fridge they'd have taken me with it.",
        "My husband, God rest him, used to say I filled a room. I tell you I could be the curtain now. || Zain, God have mercy on him, would say he could hear me from the road. Nowadays you'd take me for a piece of the furniture.",
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
        "They say heaven lies under your mother's feet. I wash those feet. And I'm thinking about the time, and what's on television. || You know what's said about a mother's feet and heaven. Well, I wash them daily, and all the while I've one eye on the clock and one on the serial.",
        "I promised my father I'd never put her in a home. He had it easy, he said it and died. || My father had me give my word that it'd never be a home. And then he went, and the word stayed with me.",
        "A good daughter wouldn't count. I count the hours until she sleeps. I've even got it on a little paper. || The good ones don't keep count. I do, in pencil, how long until she sleeps, there's a scrap of paper for it.",
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
        "Not that anything should happen to her, please don't mistake me. I'd put my own body between. Only that it may be gentle, and that it may be soon. || I'd never let harm come near her, don't think that of me. I only ask that it goes softly with her, and not too slowly.",
        "I asked forgiveness in the same breath. I don't know which of the two He listened to. || And straight after it I begged pardon. He has both of them now, the one prayer and the other.",
        "I thought you'd stop answering after I wrote that. My tea is shaking, look at me. || I was certain you'd go quiet on me after that one. See, I've slopped tea all over the saucer.",
      ],
    },
  },
  topics: {
    happened: {
      layer: 0,
      answers: [
        "Nothing new, that's the nature of it. Four years ago she put the kettle in the cupboard and laughed about it. Now she asks me who I am, and {I'm a bit worn at the edges|worn-out}. || It isn't an event, it's a staircase, going down. First the kettle in the wardrobe, and we laughed. Now she wants to know who I am, and {I've grown thin as an old sheet|worn-out}.",
        "This week she wouldn't let me bathe her. She thought I'd come to steal her bangles, the ones I bought her. || On Tuesday she fought me at the bath. I was after her bangles, she said. I gave her those bangles.",
      ],
    },
    feeling: {
      layer: 1,
      answers: [
        "Heavy, I'd say, like washing you've left in the water. And {so sad about somebody who's sitting right there|unknown}. || There's a heaviness, like a sarong that never dries. And {I'm in mourning for somebody who's in the next room|unknown}.",
        "Angry, if I may. I don't use that word in this house. || I'm angry, since you ask, and I say so quietly, for it's not a word we use at home.",
      ],
    },
    now: {
      layer: 0,
      answers: [
        "Sitting on the back step with my tea, so quite well, considering. The neighbour's cat is listening too. || I'm out on the back step with my cup, so you find me at my best. There's a cat from next door as well.",
        "Calmer than when I began. It's a good step, this one, still warm from the day. || I've come down a little since the start. The stone is still warm to sit on, that helps.",
      ],
    },
    since: {
      layer: 0,
      answers: [
        "Four years in January. The first two were only funny. {Since Ramadan she's up every night|broken}, so it's since then, really. || In January it'll be four years. For two of them we could laugh. {It's from the fasting month on that she wanders in the night|broken}, and there the laughing stopped.",
        "Since my husband passed it's been just the two of us, she and I. || When Zain died the house emptied out, and then there were two of us in it.",
      ],
    },
    why: {
      layer: 1,
      answers: [
        "Because I was the one with no small children when it began, so {everyone looked at me|siblings}. There was no meeting. There was a look. || My children were big and theirs were small, and so {they all turned and looked at me|siblings}. It took less time than choosing curtains.",
        "I ask myself. I think I wanted to be the one she was proud of, and she can't even know it. || I've wondered about that. I believe I wanted her to be proud of me, and I picked the one time she couldn't.",
      ],
    },
    hardest: {
      layer: 1,
      answers: [
        "When she asks me where her daughter is, and {I'm holding her hand while she asks it|unknown}. || She wants to know where her daughter has got to, and {it's my hand she's squeezing when she says it|unknown}.",
        "Late afternoon, when she packs her bag to go home. She's home. I unpack it, she packs it. || From four o'clock on. Out comes the bag, she's going home, she tells me. I put her things back, and she starts again.",
      ],
    },
    like: {
      layer: 0,
      answers: [
        "It's like keeping a shop open for one customer who doesn't know she's in it. || I'm a shopkeeper with one customer, and she can't see the shop.",
        "Like reading the same page of a book you once loved, and each day there's a line missing. || You have a book that you love, and somebody takes out one line every night.",
      ],
    },
    sleep: {
      layer: 0,
      answers: [
        "In little pieces, like a torn cloth. {She's up at three and so I am too|broken}. || Oh, in scraps. {When she's up, at three, that's me up too|broken}.",
        "I sleep in her doorway, on a mattress. My back has opinions about it. || On a mattress across her door, like a watchman. You should hear what my spine says about it.",
      ],
    },
    appetite: {
      layer: 0,
      answers: [
        "I cook for her and forget to cook for me. {I've become somebody who eats standing up|broken}. || Her meals I never miss. {Mine I take on my feet, by the sink|broken}.",
        "My daughter brings nasi lemak on Fridays and watches me till it's gone, like I'm the old one. || Fridays my girl comes with nasi lemak and counts my mouthfuls. I'm to be the old lady, it seems.",
      ],
    },
    body: {
      layer: 0,
      answers: [
        "My knees, my back, the usual choir. And a kind of buzzing, in the evenings, behind my ribs. || The knees complain, the back joins in. Towards evening there's a humming as well, under the ribs.",
        "I've lost seven kilos. Everyone asked me for the diet. || Seven kilos have gone since last year. The ladies want to know my secret.",
      ],
    },
    family: {
      layer: 0,
      answers: [
        "My brother's in Perth, one sister in Johor, the youngest is in Dubai with the airline. {They love her very much, from there|siblings}. || We're four. There's a brother in Perth, a sister in Johor, and the little one flies for the airline in Dubai. {Nobody could love her more, at that distance|siblings}.",
        "My daughter's at university in Penang. I don't tell her things, she'd come home and fail her papers. || I've a girl studying in Penang. She only hears the good half from me, or she'd be on the next bus and there go her exams.",
        "My husband died six years ago, a good man, he laughed at everything. || I've been a widow six years. He was a kind one, he found everything funny.",
      ],
    },
    friends: {
      layer: 0,
      answers: [
        "There were the ladies from the surau. {They stopped inviting me because I always said no|siblings}, and they were right to, I suppose. || I had the surau ladies, we used to cook together. {I said no so often that one day they didn't ask|siblings}. I'd have done the same.",
        "There's Mrs Nair next door. She takes in my laundry when it rains and doesn't say anything, she's very good at that. || Mrs Nair, over the fence. If it rains she has my washing in before I'm out of the chair, and she never makes a speech about it.",
      ],
    },
    partner: {
      layer: 0,
      answers: [
        "My husband Zain passed away six years ago. I still buy his brand of biscuits. I don't even like them. || It's six years since Zain went. His biscuits are in my cupboard, the hard ones. Nobody eats them.",
        "No one since. Where would I put him, next to the commode? || There's been nobody after him. He'd have to sleep beside the wheelchair.",
      ],
    },
    work: {
      layer: 0,
      answers: [
        "I had a bridal shop, a small one, near the night market. {I closed it, well, I gave it up, in the second year|self}. || Bridal wear, I did, in a narrow little shop by the night market. {Then I handed over the keys, that was in the second year|self}.",
        "I still hem things for Mrs Nair, at night, so that my hands remember. || Now and then I take up a hem for Mrs Nair, late, so the fingers don't forget.",
      ],
    },
    today: {
      layer: 0,
      answers: [
        "Today we had porridge at six, a bath that was a war, a lovely half an hour with old songs, and then the bag, packed and unpacked. It was an ordinary day. || Let me see. Porridge when it was still dark, a battle over the bath, half an hour of singing that I'd pay for, and after that the bag, in and out. No different from most.",
        "The nurse came to do her dressing. She told me I look well. I'd put on lipstick, so. || It was the nurse's day, for the dressing on her leg. How well you look, puan, she said, and it was only the lipstick.",
      ],
    },
    tonight: {
      layer: 0,
      answers: [
        "I'll sit here until the tea's cold, then lie down in the doorway. At three we'll do our prayers, she and I. || When this cup is cold I'll go to my place across her door. Three o'clock is prayers, for two.",
        "My sister said she'd ring at ten. She'll tell me about her kitchen. I may tell her about mine, for once. || There's a call from my sister at ten, we'll hear all about the new kitchen. I might let her hear about this one.",
      ],
    },
    helps: {
      layer: 0,
      answers: [
        "P. Ramlee, the old songs. She knows every word, and she takes my hand to dance in the kitchen. For one song I've got her back. || It's the old records, P. Ramlee above all. She can't tell you my name and she has every verse by heart, and then she wants to dance, by the stove. I have my mother for three minutes.",
        "Sewing. When I pull a thread through, nobody's asking me anything. || The needle. While the thread's going through I belong to nobody.",
        "This step. Ten minutes with nobody's name in my mouth. || Sitting here, outside. For ten minutes I don't call anyone and no one calls me.",
      ],
    },
    tried: {
      layer: 0,
      answers: [
        "I had a girl come in, twice a week. My mother bit her. She apologised to the girl in perfect English, and then she bit her. || We tried help, two mornings a week, a sweet young girl. She got bitten for it. Beg your pardon, said my mother, in her school English, and did it a second time.",
        "There was a group for carers at the hospital, at two in the afternoon. {Who goes out at two in the afternoon, and who stays with her|siblings}? || The hospital has a meeting for families, in the middle of the afternoon. {And she'd be minded by whom, while I sit in a circle|siblings}?",
      ],
    },
    professional: {
      layer: 0,
      answers: [
        "The memory clinic sees her every six months. They ask how's the patient. They look at me only to hand me the paper. || Twice a year we go to the memory doctors. It's all the patient this and the patient that, and I'm the arm that takes the prescription.",
        "Once a young doctor said, and you, puan? I told him fine. It was out before I'd even heard the question. || There was one, a boy almost, who turned to me and said, how about you, puan? Quite fine, I said. My mouth did it on its own.",
      ],
    },
    know: {
      layer: 1,
      answers: [
        "They know the medicines, the stages, they've read everything. {Nobody knows that I raise my voice|temper}. || The illness they know by heart, they send me the stages. {How I shout, that nobody knows|temper}.",
        "I told my sister half of it. She said be patient, and then her delivery came. || I began to tell my sister. Have patience, she said, and there was somebody at her door with a parcel.",
      ],
    },
    need: {
      layer: 0,
      answers: [
        "To be asked how I am by somebody who isn't about to ask how she is. You've done it already, more or less. || For one person to ask after me first and not go on to her. I'd say you've made a start.",
        "I'd like to be a bit of a bad person for an hour, and have nobody correct me. || To be no angel till eleven o'clock, without being put right.",
      ],
    },
    before: {
      layer: 1,
      answers: [
        "When Zain was ill it was eight months, and there was an end to it, and people came. {This is different, I lose her and nobody comes|unknown}. || With Zain we had eight months and then it was finished, and the house was full of people. {With her there's no end to it and no visitors, I just lose her|unknown}.",
        "I was the lively one. I used to sing at other people's weddings, uninvited. || You'd have heard me before you saw me. I sang at weddings where I didn't know the bride.",
      ],
    },
    future: {
      layer: 1,
      answers: [
        "I don't look. If I look I see two roads, and at the end of both I'm ashamed. || I keep my eyes on the floor there. There's one way or there's the other, and I'd be ashamed on both.",
        "I'd like to see the sea again, Port Dickson even. With shoes off. || There's the sea at Port Dickson. I'd like to stand in it up to the ankle.",
      ],
    },
    self: {
      layer: 1,
      answers: [
        "I'm the second of four, the one who stays. {It used to say tailor on my card, now I don't know what it'd say|self}. || Of the four I'm number two, the one that didn't go anywhere. {There was tailor printed under my name once, and I couldn't tell you what to print now|self}.",
        "If Mrs Nair's daughter did what I do, I'd tell her she's a saint and to sit down. I see where you're leading me. || Now if it were the Nair girl in my slippers I'd say, child, you're a saint, sit. Yes, yes, I hear myself.",
      ],
    },
    scale: {
      layer: 0,
      answers: [
        "Let us say six, and eight when the bag comes out. || A six, I'd give it. When she fetches the bag it's an eight.",
        "Most days by evening. Mornings I'm still quite hopeful, it's a habit. || It's the evenings, most of them. I wake up hopeful, I can't seem to cure it.",
      ],
    },
    example: {
      layer: 1,
      answers: [
        "On Sunday she asked for her daughter, thirty times and more, and {I raised my voice at her, I did|temper}. || It was Sunday, the where's my daughter question, over and over, {and I lifted my voice against her|temper}.",
        "I tell myself: other people manage with worse. I say it in my mother's headmistress voice. || There's a sentence for it in my head, plenty of women do this and more. It's in my mother's voice, from assembly.",
      ],
    },
    "next-step": {
      layer: 1,
      answers: [
        "I could ask Mrs Nair to sit with her for one hour on a Thursday. She offered. I've been too proud. || Mrs Nair did say she'd sit with her, an hour any Thursday. It's my pride that hasn't answered.",
        "I might tell my brother: don't send articles, send a week of yourself. I've drafted that in my head so many times. || To my brother I'd say: keep the articles, and come for seven days. I know the whole letter by heart.",
      ],
    },
    risk: {
      layer: 0,
      answers: [
        "No, no, dear. I've no wish to harm myself. Who'd do the three o'clock prayer? It's kind that you asked it straight. || Oh no, my dear, I don't wish myself any harm. There's the prayer at three, she'd be alone with it. I'm not offended, I like a straight question.",
        "It isn't that. I'm tired of the days, I'm not tired of living. If it changed I'd tell Mrs Nair over the fence. || Not that, no. It's the days that I've had enough of, I haven't had enough of life. Were it to change, I'd call across to Mrs Nair.",
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
        "She was headmistress of a girls' school for twenty-two years. Three ministers were afraid of her. {Now she asks me politely if I work here|unknown}. || Twenty-two years she was headmistress, and ministers stood up when she came in. {The other day she wished to know if I was on the staff|unknown}.",
        "She has beautiful handwriting still. She writes the same line over and over, the date, in 1974. || Her hand hasn't left her, such letters, like print. She fills a page with the date, and it's always the same day in 1974.",
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
        "My sister said the word home on the telephone, and we were both quiet. {I gave my father my word|bad-daughter}. || It was my sister who said it first, a home, and then you could hear the line hum. {I made my father a promise, you see|bad-daughter}.",
        "There's a day centre behind the mosque. I went to look. The ladies were singing, I had to go and stand by the bins. || They've a day centre, at the back of the mosque. I went in once. All those ladies singing, I had to leave and look at the dustbins for a while.",
      ],
    },
  },
  story: [
    [
      "My brother rang from Perth, forty minutes, all of it about turmeric. {I said how good of you, and I put the phone down and looked at the wall|siblings}. || Forty minutes from Perth tonight, and it was turmeric again. {I told him how thoughtful, and then I sat and studied the wall|siblings}.",
      "She's up at night now, at the gate, with her handbag. {I've not slept a whole night since the fasting month|broken}. || These nights I find her at the gate, dressed, with the handbag on her arm. {Since Ramadan I haven't had one night through|broken}.",
      "My daughter says I should write it all down. There's not so much, it's one day, over and over. {I'm like the rag you keep for the floor|worn-out}. || I'm to keep a diary, my daughter says. What would I put, it's the same day with another date. {They could wring me out and hang me by the sink|worn-out}.",
    ],
    [
      "You know, yesterday {she asked me very politely whether I was the new maid|unknown}. I said yes, ma'am. It seemed quicker. || I must tell you, {am I the new girl, she asked me, and do they treat me well|unknown}? I told her it was a good house. What else would I say.",
      "I'll tell you something I'm not proud of. {I shouted at her, on Sunday, over a spoon|temper}. || There's a thing I'd rather you didn't think of me. {On Sunday I shouted at my mother, and it was about a spoon|temper}.",
      "I found her old school register. {She remembers girls from 1968, and she doesn't remember me|unknown}. || Her class register turned up, behind the Quran stand. {She could tell me about every girl in the front row, and who I am she couldn't say|unknown}.",
      "When she calls I sometimes {stand behind the door and bite on the towel, so angry|temper}. And then I go in, smiling. || I've a towel that I keep {for biting, behind the door, when the anger comes|temper}. I take my minute with it and then I answer her nicely.",
    ],
    [
      "Do you know what I thought, ironing? {There's nobody under this apron any more|self}. It wasn't even a sad thought. It was like noticing the weather. || I was ironing, and it came to me quite calmly, like someone passing the salt. {Put the apron on a hanger, and you'd have the same thing|self}.",
      "Every night I go over it, what I said, how I pulled her sleeve. {A good daughter wouldn't be tired of her own mother|bad-daughter}. || I hold court over myself at night, each word, each tug at her arm. {If I were a good daughter I'd not be tired of her|bad-daughter}.",
      "The girls at my shop finished a whole wedding without me. {It was perfect, and I wasn't in it anywhere|self}. || There was a wedding, eleven dresses, all out of my old shop. {I looked at the pictures and there wasn't one stitch of me in it|self}.",
    ],
    [
      "I've not said this to any living soul. {I prayed that it'd be over|wish}. I was on the mat beside her and she was smiling at me. || This I haven't told a soul. {I asked in my prayers for it to be over|wish}. She was next to me on her mat, she gave me such a smile.",
      "When she had the fever in June, {I stood with the phone in my hand and for one second I wished I didn't have to ring|wish}. I rang. Of course I rang. || There was that fever she had in June. {I'd the telephone in my hand, and for a moment I hoped that I needn't ring|wish}. I did ring, naturally I did.",
    ],
  ],
  replies: {
    met: [
      "Ah. Yes, dear, that's the very thing. || Oh, that's the thing itself, dear.",
      "You've put your finger just where it is. || There, you've got hold of it.",
      "I had to set my cup down when I read that. || You made me stop with the cup halfway.",
      "Nobody's said that to me in four years, in any language. || Four years, and it has to be a stranger who says it.",
      "That's so. And I've been calling it something else. || It is. I'd been giving it a politer name.",
      "You listen like Mrs Nair, only with words. || There's a bit of Mrs Nair in how you listen.",
    ],
    stock: [
      "Yes, so people tell me. || So I've heard it said.",
      "That's what one says, isn't it. I say it too, at hospitals. || One says that, yes. I've said it myself in corridors.",
      "You're kind. Now, where was I. || That's good of you. What was I telling you.",
      "It's on the calendar from the clinic, that sentence. || They've printed that one on the clinic calendar, under August.",
      "We all have our hardships, I'm sure. || I daresay there's trouble in every house.",
      "My sister says exactly that, in exactly that order. || You might be my sister, that's her sentence.",
      "I'm sure you mean it well, dear. || No doubt it's kindly meant.",
      "Mm, let me see to the kettle. || Excuse me a moment, the kettle.",
    ],
    doubt: [
      "God willing. But it only goes one way, this illness, they told us so with a chart. || If God wills. Only they drew it for us on a chart, and there's one direction on it.",
      "You're young, perhaps, to say so. || When I was your age I'd have said it too.",
      "I used to promise the brides that it wouldn't rain. || I used to tell brides there'd be sunshine. I stopped, after a few.",
      "One would like to think so. || It'd be nice to think so.",
      "It doesn't get better, dear, and that's not pessimism, it's the leaflet. || I'm not being gloomy, my dear, it's in the pamphlet, it gets worse.",
    ],
    adviceEarly: [
      "Yes, my brother sent an article about that very thing. || There's an article on that too, it came from Perth.",
      "I've tried it, and my mother bit it, so to speak. || We did that, and somebody got bitten.",
      "That'd need a second person in the house, and there's my whole difficulty. || For that there'd have to be two of me, which is just the trouble.",
      "Everyone has given me such good ideas. I could paper the kitchen. || I've so much advice, I could open a stall.",
      "I know I should. I also know what happens at three o'clock. || I ought to, I'm aware. And then it's three in the morning.",
      "You sound like my daughter, and she's studying marketing. || My daughter talks like that, it's the marketing course.",
      "Let me first tell you how it is, and then you may tell me what to do about it. || Hear how it goes first, dear, the remedies can wait for the end.",
    ],
    adviceOpen: [
      "That I might manage, if it's a Thursday. || A Thursday, I could see that on a Thursday.",
      "You know, I'd have refused that an hour ago. Let me think on it. || Earlier I'd have told you no. I'll turn it over tonight.",
      "It's a small thing. Small things I can carry. || That one's light enough to carry.",
    ],
    adviceNo: [
      "No, dear, I couldn't. I'd hear her all the way there. || I couldn't do it, my dear, I'd be listening backwards the whole way.",
      "Not that. I'd be ashamed in front of the neighbours, foolish as it is. || Oh, not that one. What would the street say, and I know that's silly.",
      "I don't think so, and I've thought about it a lot at that gate. || No. I've stood at that gate and been through it, more than once.",
    ],
    permission: [
      "By all means, I've got half a cup left. || Please do, there's tea left.",
      "You may. I don't promise to be good. || Say it. I may be naughty about it.",
      "Let me finish my story first, I lose the thread so easily now. || In a minute, my story isn't home yet.",
    ],
    minimised: [
      "Yes, there are worse things. I nurse one of them. || No doubt. And I've got one of the worse things in the next room.",
      "I see. Well, I'll not trouble you with it. || Ah, I'll keep the rest, then.",
      "My aunt had two of them and a goat, I've been told. || There's always an aunt who did it with triplets and no well.",
      "Perhaps you've not had to do it yet. || It hasn't come to your house yet, I take it.",
      "I shouldn't complain, no. That's what I'm always saying. || One mustn't grumble, quite. It's what I tell the kettle.",
    ],
    confronted: [
      "I bathe her with these hands. Please don't tell me what I'm not doing. || These hands bathed her this evening. I'd go gently, if I were you.",
      "That was sharp. I've got enough of that in my own head. || That stung. I can do that part by myself.",
      "You may be right, but you weren't in that kitchen. || It may be so, only I was there and you weren't.",
      "I'd not speak so to a woman at midnight. || One doesn't say that to a woman, this late.",
    ],
    interrogated: [
      "It's like the welfare officer's visit. She had a blue form. || The lady from Welfare did it like this, with her boxes to tick.",
      "So many little questions, I feel I'm being measured for something. || Question, question, question, it's like having a hem pinned.",
      "Do let me answer one the long way. || Might I give one of those the long answer?",
      "Next you'll want my identity card number. || Shall I fetch my IC as well.",
    ],
    missed: [
      "Well, never mind that. || Ah, leave it.",
      "I said a thing just now, but it's late, it doesn't signify. || There was something I said there, it's no matter at this hour.",
      "It's of no importance, an old woman's talk, as my mother would say. || It's only an old lady's chatter, as my mother would put it.",
      "You'll have other people with real troubles. || Somebody else must need you more.",
      "I do run on. You step over the sad bits, it's quite all right. || My sad parts are easy to step over, I put them so low down.",
      "Let me talk of something nicer, then. || I'll find us something more cheerful.",
      "Ah well. It went by like a bus. || There, it's gone by.",
      "One gets used to people not hearing that part. || That bit people don't hear, I've noticed.",
    ],
    deflect: [
      "That's a cupboard I'd rather not open tonight. || I'd like that drawer to stay shut this evening.",
      "Let me tell you about Mrs Nair instead. || Shall I tell you about Mrs Nair and my laundry? I'd sooner tell you that.",
      "You ask that so lightly, dear. Perhaps another evening. || Such a big thing in such a short line. Some other night, dear.",
      "I'd have to stand up to answer that, and I've only just sat down. || For that one I'd want my shoes on.",
      "Some things one tells only to the ironing board. || I've only ever said that to the iron.",
    ],
    quiet: [
      "Yes, yes. || Quite so.",
      "I think I hear her. || Is that her I hear.",
      "Perhaps. || It may be.",
      "It's late, dear. || The hour's getting on.",
      "The tea's finished. || My cup is empty.",
      "I've talked enough, I think. || That's enough out of me.",
      "God knows best. || It's in God's hands.",
      "I should lock the gate. || I haven't done the gate.",
      "We'll see. || Time will tell.",
    ],
    dontKnow: [
      "I've never been asked. Let me think, it may take till Friday. || No one's put that to me before. Give me until the weekend.",
      "That I can't tell you, I've lost sight of it myself. || I used to have that somewhere, I've lost sight of where.",
      "I don't know, dear, I truly don't. || There I don't know, my dear, and that's honest.",
      "You'd have to ask me on a day when I've slept. || Put it to me after a night's sleep, if I get one.",
      "There was an answer to that, years ago. I've mislaid it. || I'd have had an answer for you before all this.",
    ],
    already: [
      "I believe I told you. Or did I only tell the cat? || Haven't I said that one? It may have been to the cat.",
      "It's as I said before, there's no more to it. || I can't add to what I told you.",
      "Now you're asking me twice, like my mother, bless her. || My mother does that, she asks me twice, God keep her.",
      "We've been there, I think. || We've walked down that lane already.",
    ],
    affirmed: [
      "I'd not have called it that. I'd have called it Monday. || Is that what it is? Here we call it the morning.",
      "You're generous. I'll fold that up and keep it in my sleeve. || How kind. I'll put it by, like good lace.",
      "My husband used to say so. I'd forgotten somebody could. || Zain would say something like it. It's six years since I heard it.",
    ],
    selfTalk: [
      "So you know a little of it, then. || You've tasted some of it yourself, I see.",
      "Is that so? And who looked after you? || Oh? I hope there was somebody to look after you.",
      "Each house has its own, doesn't it. || Under every roof there's something.",
    ],
    informed: [
      "Now that the clinic never told me. || They didn't tell us that, at the hospital.",
      "Is there such a thing? Nobody mentioned it, between the charts. || Does that exist? Not one of them said so.",
      "I'll write it on the back of the medicine list. || Let me put that down in the margin of her chart.",
    ],
    confirm: [
      "Just so. || Quite right.",
      "Yes, that's it, dear. || You have it, dear.",
      "You've followed me well, and I don't make it easy. || I wind about, and you kept up.",
      "That's right, I'm afraid. || I'm afraid so, yes.",
    ],
    partly: [
      "Not entirely. It's not the work, it's who I turn into. || Not quite. The work I could bear, it's the person it makes of me.",
      "Partly, yes. The other part I'm less proud of. || Half of it. There's a half I don't show.",
      "No, it's less that she's ill and more that I'm alone with it. || The illness I could carry, I think. It's carrying it by myself.",
    ],
    safety: [
      "I could let Mrs Nair know. She'd only nod, and that would be enough. || Mrs Nair could be told. She'd give one nod, she's not one for words.",
      "I'll keep the number in the medicine tin. I don't think I'm a person who rings. || Your number can go in the kitchen tin. I can't see myself ringing it.",
      "You think I should speak to the young doctor. Perhaps if he asks again I won't say fine. || The young doctor, you mean. If he were to ask me a second time, I'd try to answer.",
    ],
    pullBack: [
      "Enough of that, my tea's gone salty. || There now, that's salt in my tea, no more of it.",
      "Let me just talk about the cat for one minute. || One minute about the cat, please, and then I'll be good.",
      "I've opened the whole cupboard, haven't I. Let me lean on the door a bit. || I've let the whole lot tumble out. I'll push some back in, if I may.",
    ],
    greeted: [
      "And to you. I hope it's not too late where you are. || Good evening to you too. You're up late, or is it early there.",
      "Good evening, dear. You've a patient way about you. || How patient you are already, my dear.",
      "Hello, I've brought a lot of words, as you see. || Hello, dear, you'll find I don't come with few words.",
    ],
    farewell: [
      "I'll go and lie in my doorway. It was good to be the one who talks. || It's back to my mattress. It's a rare thing, that I do the talking.",
      "She's stirring. Good night, dear. || I hear her moving. Sleep well, dear.",
      "Well, the cup's empty and I'm a little lighter. || That's the last of the tea, and I've a little less on my chest.",
    ],
    coping: [
      "Perhaps I'll knock at Mrs Nair's on Thursday, with a cake, so it isn't begging. || I might take Mrs Nair a cake on Thursday and ask my favour with it in my hands.",
      "I'll put on P. Ramlee tomorrow before the bath, and not after. We might both be dancing. || Tomorrow the record goes on first and the bath comes second. It's hard to fight while you're dancing.",
      "I may just write to my brother: come. One word, he can't put turmeric on it. || A letter with one word for my brother. Come.",
      "I could take out the blue silk. Only to look at it. || There's some blue silk in the chest. I'd not cut it, I'd only unfold it.",
    ],
    lighter: [
      "It's quiet, and for once I'm not listening for anything. || Do you know, I haven't had an ear at that door for five minutes.",
      "I laughed just now at my own story. I thought she'd taken that with her. || I heard myself laugh there, over nothing. I believed that had gone along with her wits.",
      "My shoulders have come down from my ears, they'd been living there. || They've come down, my shoulders, I'd been wearing them as earrings.",
      "It's the same night, but it's got a bit wider. || Nothing in the house has moved, and there's more room in it.",
    ],
    repair: [
      "It's quite all right, you're not the first to rush at it. || It's forgiven already, everybody hurries there.",
      "That was nicely done. We'll go on. || That's handsomely said. Where were we, then.",
      "No harm, dear, I've got a thick skin, it's only thin in places. || I don't bruise easily, dear, only here and there.",
    ],
    style: [
      "But I'm telling you everything except what you asked. || You asked one thing and I've told you four others.",
      "Forgive me, it's the hour, I get long-winded. || I do go on, it's the late hour.",
      "My late husband would be tapping his watch by now. || Zain would've looked at the clock twice by this time.",
      "There, I've wandered off again. || And there I am in the next village again.",
      "That's another story, and it has a goat in it. || There's a goat in that story too, but I'll spare you.",
    ],
    more: [
      "She was so strict, you know, she'd make a girl rewrite a page for one crooked letter. I still can't write a crooked letter. || A crooked letter, and the whole page had to be done over, that was my mother. To this day my handwriting stands to attention.",
      "There's a jasmine by the gate that my husband planted. She waters it in the night, four, five times. It's never looked better. || Zain put in that jasmine by the gate. It gets watered at two and at three and at four, she forgets she's done it, and you should see it bloom.",
      "I dreamt I was late for a fitting. The bride was my mother, and she knew me. || There was a dream, with a bride who was late for her fitting, or I was. I lifted the veil and it was my mother, and she said my name.",
      "The call to prayer's the only clock we both believe in. || We've neither of us any use for clocks, she and I, we go by the azan.",
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
    "And so one comes back to [thread], you see. || And there I am, back at [thread].",
    "I was telling you something else, and there's [thread] again. || I'd set out for somewhere else, and who's waiting but [thread].",
    "My mind has gone back to [thread], dear. || My thoughts have gone off to [thread].",
    "I can't seem to leave [thread] alone. || I keep picking at [thread], it won't lie flat.",
    "It all begins and ends with [thread]. || It's [thread] when I start and [thread] when I finish.",
    "You'll laugh, but I keep circling [thread]. || Round and round I go, and always past [thread].",
  ],
  asides: {
    name: [
      "Halima. Kak Halima, if you're younger than me, which you surely are. || I'm Halima, dear. The young ones make it Kak Halima.",
      "You may call me Halima. || It's Halima.",
    ],
    age: [
      "Forty-six, though my knees have gone on ahead. || I'm forty-six. The knees are sixty.",
      "Forty-six, dear. || I was forty-six in June, dear.",
    ],
    place: [
      "Kuala Lumpur, a terrace house with a mango tree. My mother planted it. || A terrace house in KL, you'd know it by the mango tree, that's my mother's.",
      "In KL, the same street for nineteen years. || I've lived on this one street in Kuala Lumpur for nineteen years.",
    ],
    clock: [
      "Past ten. She's asleep, so it's my hour. || It's gone ten, she's sleeping, so it belongs to me.",
      "Late, dear, the call to prayer was a good while ago. || It's late enough, they called the last prayer some time ago.",
    ],
    hour: [
      "Late afternoon, when she packs her bag. And three in the morning, for a different reason. || There's the packing of the bag, towards sunset. And there's three in the morning, which is another matter.",
      "Three o'clock at night. Everybody who says call me any time is asleep. || At three, in the dark. I've a list of people who said I could ring at any hour, and they're all snoring.",
    ],
    siblings: [
      "Four of us. One in Perth, one in Johor, one in Dubai, and me, in the doorway. || We're four altogether, they've got Perth and Johor and Dubai, and I've got the doorway.",
      "Three, all abroad or as good as. They're generous people. || There are three besides me, scattered. I'll say this, they're not mean with money.",
    ],
    said: [
      "They said what one says, be patient, there's reward in it. They mean it kindly. || It was be patient and think of the reward. I know they mean well by it.",
      "Not so much. Then somebody changed the subject to food. || Little enough. Then it was on to what everybody had eaten.",
    ],
    safe: [
      "I'm quite safe, dear. Tired isn't the same as in danger. || Nothing threatens me, dear, I'm tired and that's a different thing.",
      "Yes, alhamdulillah, safe, only worn. || Alhamdulillah, yes, quite safe. A little frayed.",
    ],
    company: [
      "She's in the next room, asleep. So yes, and no. || There's my mother through the wall, sleeping. You may count that either way.",
      "The neighbour's cat, who doesn't count, she comes for the fish. || A cat. She belongs to next door and she's only here for the fish.",
    ],
    mayAsk: [
      "Of course, ask. || By all means ask it.",
      "Ask, ask. I've been talking enough. || Do, I've held the floor long enough.",
    ],
    justTalk: [
      "Just to talk, please. Advice I get by courier. || I'd like to just talk. The advice gets delivered to the door.",
      "Let me talk, dear. I've a brother for articles. || Only talking, please, my brother sees to the rest.",
    ],
    clarify: [
      "I go round and round, I know. I mean that I'm tired of being the one. || I wander, forgive me. It's that I'm always the one, that's what's under it.",
      "Sorry, that's my newspaper style. Only this: I'm tired, and nobody's on after me. || That was the long edition. The short one is, I'm tired, and there's nobody for the next shift.",
    ],
    there: [
      "I'm here, I'm here. I went to listen at her door. || Yes, yes, here. I'd gone to put my ear to her door.",
      "Still on the step. || I haven't left my step.",
    ],
    away: [
      "Go, go, see to it. I know how a house is. || Off you go, a house doesn't wait.",
      "Take your minute, I'll drink my tea. || As long as you like, there's tea.",
    ],
    back: [
      "Good, you're back. I was talking to the cat. || Welcome back, the cat's poor company.",
      "Ah, there you are. || There you are, dear.",
    ],
    unhurried: [
      "Nobody's told me that since Zain. || I haven't heard that in this house for six years.",
      "All right. I'll go slowly, it isn't my talent. || Very well, slowly, though I was never any good at it.",
    ],
    thanked: [
      "No, no, it's you who has to read it all. || You've had to read all that, it's I who should say it.",
      "It came out by itself, you just left the door open. || It slipped out. You'd left the door ajar, that's all.",
    ],
    nodded: [
      "So, that's my day. || And that was the day.",
      "Yes. That's how it is with us. || That's life at our end.",
      "Well. There you have it. || Well, now you know it.",
    ],
    greetedAgain: [
      "Hello again, dear. || Hello, hello, dear.",
      "Waalaikumsalam, I'm still here. || Wassalam, yes, I haven't gone.",
    ],
    lost: [
      "Then don't. Everybody else has said something. || No need to say a thing, I've had the sayers.",
      "You needn't find a word, my dear. Just stay a bit. || There isn't a word for it, dear, I've looked. You can just sit here.",
    ],
    noApology: ["Not at all. || Nothing to forgive.", "Please, what for. || Whatever for, dear."],
    foreign: [
      "Let's keep to English, I write it better when I'm tired. || English will do nicely, at this hour I can't manage more.",
      "In English, dear, or I'll mix three and you'll need my sister to read it. || English, if you please, or you'll get three languages in one line.",
    ],
    unclear: [
      "My mother types like that on my phone. What did you mean? || You've sent me one of my mother's letters. Say it again?",
      "I couldn't read that, dear. || That came out in knots, dear.",
    ],
    silence: [
      "You've gone quiet, or is it my line? || It's gone silent, on your side or on mine.",
      "I see only dots here. || I've got three dots and nothing after.",
    ],
    insulted: [
      "Astaghfirullah. My mother bites, and even she says sorry after. || Astaghfirullah, what a thing to write. Even my mother begs pardon after she bites.",
      "I won't have that. I get it for free at three in the morning. || No, not that, please, I'm abused quite enough before sunrise.",
    ],
    flirted: [
      "Aiyo, no. I've sons-in-law to worry about first. || Alamak, no. I'm a widow with a commode in the hall.",
      "Let's not be silly. || Now, now. None of that.",
    ],
    contact: [
      "No, let's leave it here. I couldn't get out of the house to meet anybody in any case. || We'll stay here, I think. I can't so much as get to the corner shop.",
      "I'd rather not, it's easier to say to someone who doesn't know my street. || I'd rather you didn't know my street, that's why I can say all this.",
    ],
    smalltalk: [
      "I used to know about such things. || There was a time I'd have known.",
      "Another time I'd talk about that for an hour, you wouldn't stop me. || On another evening you'd not have got me off that subject.",
    ],
    laughed: [
      "Yes, laugh, it's the only thing that's free. || Go on and laugh, they don't charge for it.",
      "My husband would've laughed as well. || Zain would have been holding his sides.",
    ],
    helping: [
      "It is, you know. I've put down my phone twice and picked it up again. || I do believe it is. I meant to stop a while back, and here I still am.",
      "Yes, I think so. It's odd, nobody's given me anything and I'm lighter. || It is, and I can't think why, you've only listened.",
    ],
    unhelped: [
      "Not so far, to be truthful. || It hasn't so far, to tell you the truth.",
      "I couldn't say it has. But you're trying. || I can't claim it has, though I see you trying.",
    ],
    offside: [
      "I wouldn't know what to say to that one. || There I'd not know where to begin.",
      "That's another drawer altogether. || You've opened somebody else's drawer, I think.",
      "Let's not go there, there's no room on this step. || That one won't fit on the step with us, dear.",
    ],
  },
};
