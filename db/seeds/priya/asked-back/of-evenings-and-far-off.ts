import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about the evenings, her people far off and feeling nothing, just told. */
export const ofEveningsAndFarOff: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I keep looking at the window", "lamps on at lunchtime"],
    answers: {
      why: [
        "{Once it goes, there's all that evening and nobody due|evenings}. It's only the dark, I know. || {I thought if I didn't see it start, it might not start|evenings}. It does, though.",
      ],
      felt: [
        "{My stomach goes first|evenings}. Then my hands. || {Like hearing somebody on the stairs|evenings}. And it's just four o'clock.",
      ],
      often: [
        "Every day since the clocks went back. Before that it was later, but it was the same. || It's daily, now. In September I'd get till about seven.",
      ],
      mean: [
        "Not yet, don't get dark yet, I mean. {It's me I'm telling, really|evenings}. || It's so that one thing doesn't change, at least. {Then I look up and the glass has gone black|evenings}.",
      ],
      theySaid: [
        "Mummyji says it's bad for the eyes, all that staring. || My mother-in-law goes round after me turning them off. She says it's still day!",
      ],
    },
  },
  {
    said: ["when I hear the school children", "The postman comes, and then"],
    answers: {
      why: [
        "{It's the sound of everybody getting home|evenings}. And then the door shuts and it's us. || {They're the last people to go by|evenings}. After them it's just till eight.",
      ],
      felt: [
        "{Like missing a step|evenings}. Only it doesn't stop at one. || {As if somebody's let the string go|evenings}. I hold on to the sink.",
      ],
      when: [
        "Ten past three, near enough. It's only a lovely noise. || About quarter past three. Later, if it's raining, they dawdle.",
      ],
      then: [
        "I put the radio on and I start on his bottle, even if it's early. || It's a bit after three by then, so lamps, kettle, him on my shoulder, and off up the hall.",
      ],
    },
  },
  {
    said: ["was meant to come for three", "My mother had her bag packed"],
    answers: {
      why: [
        "They thought she mightn't go home again. {She's got a husband and a whole street, and I only wanted a lend of her|far-away}. || It was something about savings, in the letter. {As if she'd stay for the radiators|far-away}.",
      ],
      felt: [
        "{Like having the stairs taken away|far-away}. I'd been counting on those three months. || {I'd been saving up my crying for her, I think|far-away}. And there wasn't a place to put it.",
      ],
      when: [
        "We heard in the summer, ten days before she was due. || It came in August. I'd got her bed made up.",
      ],
      theySaid: [
        "She said never mind, we'll see each other on the phone. {She'd already put sweaters in the bag|far-away}. || Amma went quiet and then she asked what I was eating. {She's not unpacked it, my brother says|far-away}.",
      ],
      then: [
        "My brother sent the whole form in again. So we wait. || We've applied again. I've stopped buying things for her shelf.",
      ],
    },
  },
  {
    said: ["there'd be aunties on every chair", "somebody on every chair, all talking"],
    answers: {
      why: [
        "They'd just come, you don't invite them. And nobody would knock. || It's what happens there when there's a baby. You can't get near your own kettle.",
      ],
      felt: [
        "{It's so quiet I can hear it tick|far-away}. The radiator, I mean. || {Lonely|far-away}. I hadn't called it that before, it seems rude with people in the house.",
      ],
      mean: [
        "There'd be three of them to hold him, and one for me. {I do miss the one for me|far-away}. || All giving me the wrong advice at once! {I'd give a lot to be told off in Marathi|far-away}.",
      ],
      who: [
        "Amma's sisters, and next door, and a lady who isn't related to anyone. || My mother's sisters, mostly. There's one who cries at adverts.",
      ],
    },
  },
  {
    said: ["we all say how good it is", "it's ten prams going in ten"],
    answers: {
      why: [
        "I think each of us is waiting for somebody else to go first. {I'm not going to|far-away}. || {You can't be the one to bring the mood down, there's a parachute|far-away}.",
      ],
      felt: [
        "{Like a party where I've learnt everybody's lines|far-away}. || {Lonelier than before I went|far-away}. With a biscuit in my pocket.",
      ],
      often: [
        "Every Thursday. I've not missed one, isn't that odd? || It's each week. We say see you next week and I think, why?",
      ],
      then: [
        "I go the long way, by the canal. He's usually asleep by then. || I walk home, and tell my husband's mother it was lovely.",
      ],
      mean: [
        "Good as gold, living the dream, that sort of thing. {I've said it with my eyes stinging|far-away}. || {Nobody turns left with anybody|far-away}. I'd only need one of them to.",
      ],
    },
  },
  {
    said: ["still waiting on the platform", "stood here on the beach"],
    answers: {
      why: [
        "{Everyone else's came in, so I suppose I'm at the wrong place|numb?}. || {I was told it'd knock me over, so I haven't liked to leave|numb?}.",
      ],
      felt: [
        "{Patient, I'm being so patient|numb?}. You don't want to make a fuss about a delay. || {A bit cold, and a bit silly|numb?}. Everyone else is drying off.",
      ],
      who: [
        "The books, the class, my mother. {Even a man in a lift|numb?}. || {It was Amma, most of all, that's my mum|numb?}. She said I'd know it when it came.",
      ],
      mean: [
        "I look after him and I wait for it to feel like something. {I keep thinking I hear it coming|numb?}. || {He's here, I'm here, and it hasn't come in|numb?}. I do keep looking out.",
      ],
    },
  },
  {
    said: ["it's a nice voice", "that's a pleasant voice"],
    answers: {
      why: [
        "I know that it's me doing it. {It's just, nothing comes along with it|numb?}. || {I think I'm standing too far back|numb?}. I couldn't tell you how you get nearer.",
      ],
      felt: [
        "{Odd|numb?}. A little bit spooky, to be honest with you. || {Like the radio in somebody else's car|numb?}.",
      ],
      theySaid: [
        "He goes quite still for it. {He doesn't know there's nobody singing|numb?}. || He likes it, he watches my mouth. {I hope it's only my mouth he's looking at|numb?}.",
      ],
      often: [
        "Each night, with his bath. It used to be once or twice. || It's most times I sing now. There's a bit by the canal where it isn't.",
      ],
    },
  },
  {
    said: ["I looked behind me to see", "I turned round to see who'd"],
    answers: {
      why: [
        "{I couldn't think it was for me|numb?}. I'd only come in with the washing. || {It was such a big one|numb?}. You'd think somebody he knew had arrived.",
      ],
      felt: [
        "{Like when a waiter's being nice and you realise it's the next table|numb?}. || {I did a gasp, I was a second late with it|numb?}. And then I felt like a cheat.",
      ],
      when: [
        "Last week, Thursday, after the group. I'd got my hat on still. || It'd be a week ago. He was on my husband's knee.",
      ],
      theySaid: [
        "He said, that was for you, Pri! I said was it? || My husband said, did you see, did you see? He rang his brother.",
      ],
      then: [
        "I took a picture, and by then he was frowning again. || I smiled back, quite hard. He'd gone on to the lamp.",
      ],
    },
  },
];
