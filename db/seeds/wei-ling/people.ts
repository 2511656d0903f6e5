import type { Scenario } from "~/domain/simulator/scenario";

/** The people around Wei Ling, by what is asked of them. */
export const people: Scenario["people"] = {
  mum: {
    names: ["mum", "mom", "mother", "mummy"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "that's my mum, she does front desk at a polyclinic. she asks everyone if they've eaten, even the patients || my mother, she's the lady at the polyclinic counter. same line for the patients and for me, eaten already?",
        "she's the soft kind, she says sorry to the bus when she's late for it || very gentle. like, she apologises to buses",
      ],
      between: [
        "we're good, on paper. {on sundays i'm cheerful for twenty minutes and she believes it|pretending} || close, anyone would tell you. {it's just that she only gets the cheerful version|pretending}",
        "we talk about food mostly, and which cousin is getting married. she asks, i report || it's dinner, then cousins, then goodnight. nothing with a mark on it",
      ],
      knows: [
        "no, she doesn't know. {in her head i'm asleep by eleven with rice in my stomach|pretending} || not from me, no. {she thinks i eat rice and go to bed early like a good girl|pretending}",
        "i think she hears something. last call she waited a bit after i said i'm fine, and i didn't fill it in || maybe she's noticed. there was a gap where she could've asked and i could've said, and we both just breathed",
      ],
      said: [
        "she said don't study too late and drink more water. she thinks it's the usual exam stuff || just take care, sleep early, drink water. for her it's normal exam season",
      ],
      would: [
        "she'd go quiet and then she'd ask if i want soup. {i couldn't take her being that nice about it|pretending} || nothing at first, then should i bring you soup. {it's the softness that would finish me|pretending}",
        "she'd probably be on the next train here with a cooler bag || i think she'd just come, first train, with something hot in a flask",
      ],
      fares: [
        "she's ok, i think. her legs ache from the counter and she says it's the weather || ok, just tired. she rubs her feet at night and blames the rain",
      ],
    },
  },
  dad: {
    names: ["dad", "father", "papa", "daddy"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "my dad, i call him papa. he sends one thumbs up in the morning and that's him being emotional || that's papa. not a talker, one emoji from him is like a whole speech",
        "he's proud and he can't hide it. he laughs before his own joke is finished || the kind who can't keep good news in his mouth, or a punchline",
      ],
      between: [
        "we're ok, we don't really talk talk. it's thumbs up and how's stats || fine, in an emoji way. a thumb, a how's stats, bye",
        "he asks about stats, i say can, he says good girl. {it's a script, i could do it asleep|pretending} || it's always stats, then can, then good. {we've both learned our lines|pretending}",
      ],
      knows: [
        "no, papa's got no idea. he's still telling people about me over coffee || he doesn't, no. right now he's probably bragging to some uncle at the kopi place",
        "he can't tell, {a thumbs up has no tone of voice|pretending} || how would he notice, it's emojis. {they come out the same from under a blanket|pretending}",
      ],
      said: [
        "he said steady, carry on. he was talking about stats and he hasn't heard there's a 34 || the last thing was steady lah, my girl. he doesn't know about the 34",
      ],
      would: [
        "he'd say never mind, next time. then he'd look down at the table || papa would tell me it's ok, there's another paper. and he'd study the tablecloth while he says it",
        "he wouldn't shout, he never has. {he'd put on a normal face and it wouldn't fit|letdown} || no scolding, that's not him. {he'd pretend it's ok and i'd see him do it|letdown}",
      ],
      fares: [
        "he's happy, honestly. he wakes up every day with a daughter in uni || papa's good, he's walking on air. that's me, i'm the air",
      ],
    },
  },
  family: {
    names: ["parents", "family", "folks", "people at home"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "my parents, my ah ma, and my brother. all in one flat, an hour away || there's mum and papa, ah ma with her fruit knife, and my brother who thinks the fridge is his",
        "they're kind, that's the thing. nobody at home ever scolded me over marks || nice people. they never pushed me, i did the pushing by myself",
      ],
      between: [
        "good, we don't fight. {i just only bring home the nice parts|pretending} || no drama at all. {they get the highlights and i keep the rest here|pretending}",
        "it's ah ma's knee and what's for dinner, mostly. safe things || we do dinner, and how is ah ma's knee. anything that won't turn into school",
      ],
      knows: [
        "no, they don't know. they think this is my busy season || not one of them. at home it's just, oh, she's busy",
        "i've nearly told them. then someone says how proud they are and {i go back in my shell|pretending} || i was going to say it once. then it was aiyo, we're so proud, and {i swallowed it|pretending}",
      ],
      said: [
        "they said just do your best. everyone says that like it's a small amount || it was do your best, anything is ok. i wish that made it lighter",
      ],
      would: [
        "they'd say it's ok, come home and rest. {and i'd know what it cost them|letdown} || come back and sleep, i think that's what i'd get. {nobody would mention the money and i'd hear it anyway|letdown}",
        "ah ma would peel something for me. then my parents would talk in the kitchen with the door closed || there'd be a plate of fruit in five minutes. and mum and papa whispering where i can't hear",
      ],
      fares: [
        "they're ok, same as always. {it's only me that's different|compare} || normal, everyone's normal over there. {i'm the odd one now|compare}",
      ],
    },
  },
  "ah-ma": {
    names: ["ah ma", "grandma", "grandmother", "granny"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "ah ma's my dad's mother, she's 79 and she peels everything. you sit down and there's a plate || ah ma, my grandmother. she's tiny, and there's always half a papaya in her hand",
      ],
      between: [
        "very easy. we watch her drama and she falls asleep on my arm || she pats my hand and tells me who died in the drama. that's the whole conversation, i like it",
      ],
      knows: [
        "not ah ma. she'd think someone bullied me || no, she'd be at the bus stop with a bag in ten minutes",
      ],
      said: [
        "she only asks when is my holiday. same question every time || when holiday, ah girl. that's all she wants to know from me",
      ],
      would: [
        "she'd go, study until like this for what, come and eat || she wouldn't say much, there'd just be a bowl in front of me",
      ],
      fares: [
        "her knee is bad and she says it isn't || ok, except for the knee. she does the stairs sideways",
      ],
    },
  },
  brother: {
    names: ["brother", "wei jie", "bro", "sibling"],
    introductions: ["my brother wei jie"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "wei jie, he's in sec 3. he thinks i'm good at everything || that's wei jie. fifteen, all elbows, thinks his sister knows everything",
        "he's sweet, just noisy. he'll steal your charger and then bring you milo || a clown, but a nice one. your charger's gone and there's a cup of milo in its place",
      ],
      between: [
        "we're close, in a teasing way. he used to sit on me, now he sends me his math || pretty close. he bullies me and then he needs help with algebra",
        "memes and math. that's the two subjects || he sends me a meme, then a photo of a math question. that's us",
      ],
      knows: [
        "no, not him. i'd have to stop being the clever sister first || i haven't told him, no way. he's the last one i'd let see this",
      ],
      said: [
        "he asked me for my secret, like how i study. i told him sleep early || he said jie, how do you study, teach me. i told him to go to bed on time",
      ],
      would: [
        "he'd think i'm pranking him. then he'd ask if i want to play something || at first he'd laugh, he wouldn't believe it. then i guess he'd pass me the other controller",
      ],
      fares: [
        "he's good, he's got a crush and thinks it's a secret || having a great time. there's a girl in his class and we're all not supposed to know",
      ],
    },
  },
  "jia-min": {
    names: ["jia min", "jiamin", "jia"],
    introductions: ["jia min from orientation"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "jia min's from my orientation group, we shared one umbrella the whole first day || jia min was in my orientation group. it poured and she just put me under her umbrella",
        "she's the organised kind, with tabs. but nice, so i can't even be properly jealous || so organised, and actually kind. if she was a bit horrible it'd help",
      ],
      between: [
        "it's awkward, and it's me that made it awkward. her text has been sitting there since march || we were ok till i went quiet. now there's a message from march between us",
        "when i see her we do a small wave. {she tells me how far she's got and i go wow|compare} || we still bump into each other. {she'll say which past year she's on and i do my impressed face|compare}",
      ],
      knows: [
        "no, she just thinks i'm busy. or that i don't like her || i don't think so. from her side i'm a girl who doesn't reply",
        "i haven't told her. i open her chat, see the date on it and close it || not told her, no. i've typed hi and watched it sit in the box",
      ],
      said: [
        "she said hey. that's the entire message, plus a penguin || one word, hey, and then a penguin sticker. i've looked at that penguin so many times",
      ],
      would: [
        "she'd be nice about it, i think. she'd say omg no worries and mean it || probably just aiya, finally. she doesn't keep score like i do",
        "she might say she's struggling too. i don't know what i'd do with that || maybe she'd tell me hers isn't going so well also. that would spoil my whole theory",
      ],
      fares: [
        "she's doing well, from what i see. {she's ahead and her hair is washed|compare} || she looks ok to me. {clean hair, and miles in front|compare}",
      ],
    },
  },
  "xin-yi": {
    names: [
      ...["xin yi", "best friend", "closest friend", "friend in melbourne", "melbourne friend"],
      ...["friend from jc", "jc friend", "melbourne"],
    ],
    introductions: ["my friend xin yi"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "xin yi. we shared a desk for two years in jc and she laughs before the joke || her name's xin yi. she sat next to me all through jc and drew moustaches on my notes",
        "xin yi's doing architecture over there, she builds tiny houses out of cardboard at 2am || she does architecture, xin yi. her room's all cardboard now, she says",
      ],
      met: [
        "first day of jc. we were both hiding from the mass dance in the same toilet || in jc, orientation. there was a mass dance and we hid in the same toilet",
      ],
      between: [
        "chinese new year was the last real talk, she was home for it. we ate pineapple tarts on the stairs || properly, at chinese new year. since then it's thumbs and animals",
        "good, i think. {it's only that we stopped using words|unnoticed} || still close, on paper. {she sends one, i send one, and nobody says anything|unnoticed}",
      ],
      knows: [
        "not xin yi, what she's got is a frog || she nearly knew it once, i'd typed it and took it out again",
      ],
      said: [
        "the last thing was a possum in a hat. i sent the frog back || she sent a possum wearing a hat, and then just, u?",
      ],
      would: [
        "she'd hear it before i finished hello. {that's why i don't call|pretending} || one hello from me and she'd know. {so i make sure there isn't a hello|pretending}",
        "xin yi would just call. no text first, she'd call || from melbourne the phone would just ring. she doesn't type for things like that",
      ],
      fares: [
        "busy, she says. she's got a part-time job and paint on all her clothes || she's doing fine, she works in a bubble tea shop and knows everybody's sugar level",
        "she's good, she's found people to play mahjong with. {i zoom in on all their faces|unnoticed} || happy, from the photos. {there's a whole new table of people and i look at every face|unnoticed}",
      ],
    },
  },
  friends: {
    names: [
      ...["friends", "hallmates", "hall mates", "floormates", "classmates", "makan group"],
      ...["people in your hall", "people in the hall"],
    ],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "there's my hallmates on level 5, and the people i used to eat with. the real one is xin yi, she's in melbourne || a corridor of hallmates, a makan group i left, and xin yi. she's my best friend from jc but melbourne took her",
        "they're nice people, loud. they leave their doors open and i don't || normal people. they'd share their supper with anyone who walks out, it's just i don't walk out",
      ],
      between: [
        "{we don't really talk now, i went quiet and it closed over|unnoticed}. nobody did anything wrong || not much left there. {i stopped coming out and they got used to it|unnoticed}",
        "it's memes with xin yi, and nods at the water cooler with the rest || i send frogs to melbourne. here on the corridor it's hi, and then i look at my slippers",
      ],
      knows: [
        "no, none of them. xin yi almost did, but i backspaced it || nobody. the closest was xin yi and what she got was a frog",
        "if they've noticed they haven't said. {i'm quite good at sounding like an empty room|unnoticed} || i don't think they can tell. {my light's off|unnoticed} so i'm at the library, as far as they know",
      ],
      said: [
        "someone wrote where are you, weeks ago, and i said busy || there was one 'where are you' in the chat, a few weeks back. i put busy and a laughing face",
      ],
      would: [
        "they'd be super nice for a day and i'd be so embarrassed || i think it'd be aww and a packet of tissues. and then i'm the sad girl on level 5",
      ],
      fares: [
        "they're ok, they've got exams too. {i can hear them coping through the wall|compare} || surviving, from the sound of it. {they complain, they laugh, they go back to their desks|compare}",
      ],
    },
  },
  "kettle-girl": {
    names: ["girl two doors down", "kettle two doors down", "girl with the kettle", "kettle girl"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "i don't know her name, that's how bad it is. she's just the one with the kettle || never got her name, and i've lived here more than a year. she's got short hair and a loud kettle",
        "friendly, i think. i should've asked her name in august || she seems nice, she holds the lift for people. the name i still don't know",
      ],
      between: [
        "we nod. one time she held the lift for me || only nods so far. and i said thank you in the lift once, too loud",
      ],
      knows: [
        "no, we've never talked. she'd know my slippers maybe || how would she, we've only ever nodded",
      ],
      said: [
        "just lift's very slow today. that was our whole talk || one sentence, about the lift being slow. i said ya",
      ],
      would: [
        "she'd say hi back, i'm quite sure. she says it to everyone || most likely hi, and do i want hot water",
      ],
      fares: [
        "she's fine i think, she hums while it boils || looks ok to me. she hums at the kettle",
      ],
    },
  },
  cat: {
    names: ["cat"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "she doesn't have a name, i just say hi || no name officially, the aunties all call her something different",
        "orange, one ear clipped, super unfriendly. i respect it || she's orange and she judges people. i like her",
      ],
    },
  },
};
