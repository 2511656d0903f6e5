import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about being a mother, being in the way, the pictures and the car, just told. */
export const ofDoingItWrong: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["My body couldn't do the birth", "They had to take him out"],
    answers: {
      why: [
        "They said it's nobody's fault, he was lying the wrong way. {I still think I might have pushed better|bad-mother}. || He'd got himself at an angle, and then there wasn't any milk. {Two jobs, and I couldn't do the one after the other|bad-mother}.",
      ],
      felt: [
        "{I felt I ought to apologise to him|bad-mother}. I did, actually, he was asleep. || {Like failing the same exam twice in a week|bad-mother}. I thanked everybody.",
      ],
      then: [
        "We tried for days, with pillows. On the ninth there was a bottle, and he slept. || Then it was out of a tin. He loved it, he's never looked back.",
      ],
      theySaid: [
        "It's very common, they said. They said it so nicely that I nodded. || The midwife told me lots of ladies can't. I don't think I was after company.",
      ],
      when: ["In July, the week he was born. || All that first week, so July. It was so hot."],
    },
  },
  {
    said: ["He settles for his dad", "with his dad he settles"],
    answers: {
      why: [
        "{I think he can tell I'm not sure|bad-mother}. You'd not lie back on somebody who isn't sure. || {They've got soft laps, and I'm all elbows and worry|bad-mother}. That's my theory.",
      ],
      felt: [
        "{Like being turned away at the door, ever so quietly|bad-mother}. || {It goes right through me|bad-mother}. And I say, ooh, somebody's grumpy.",
      ],
      often: [
        "Not every time. {The late ones, when it matters|bad-mother}. || Most evenings. {In the mornings he forgets, and he lets me|bad-mother}.",
      ],
      theySaid: [
        "They say, give him here a minute. So I give him. || My mother-in-law says he's just tired. She says it with him asleep on her.",
      ],
      mean: [
        "{There's a look, I get it before I've even got him on my shoulder|bad-mother}. || As if he'd had a warning, I mean. {He's four months old, I know he can't read|bad-mother}.",
      ],
    },
  },
  {
    said: ["known what that cry was", "Other mothers know which cry"],
    answers: {
      why: [
        "It's supposed to be in you. {I've looked, and there's just me going through the list|bad-mother}. || They all say it, you'll know. {I've been waiting to know since July|bad-mother}.",
      ],
      felt: [
        "{Stupid, and he's the one who has to wait|bad-mother}. || {My mind goes white|bad-mother}. And he's getting redder.",
      ],
      then: [
        "I try them all, nappy, bottle, wind. It's usually the third. || I guess, and I guess again. Somebody generally comes and takes him.",
      ],
      mean: [
        "Is it hungry, is it tummy, is it that I've got him wrong way up. {I only know the hungry one|bad-mother}. || {There's a nice lady next to me saying that's his tired one, and I couldn't hear any difference|bad-mother}.",
      ],
    },
  },
  {
    said: ["My husband leaves at six", "My husband's out of the door"],
    answers: {
      why: [
        "He's been shouted at all day, on the phones. {I don't want to be one more person wanting something|in-the-way}. || He's doing it for us, that's why he's out so long. {I can't be what he comes home to|in-the-way}.",
      ],
      felt: [
        "{I see his shoes by the stairs and I put my face right|in-the-way}. || {Guilty, before he's even got his coat off|in-the-way}.",
      ],
      youSaid: [
        "I say, good day? And I tell him how many ounces. || I say we've had a lovely time. I say it as he's hanging up his scarf.",
      ],
      often: [
        "Every day but Sunday. And Sundays he's asleep. || It's Monday to Friday, and some Saturdays since September.",
      ],
      theySaid: [
        "He says, you look tired, love. I say so do you, and that's us done. || He asks, all well? He's so hoping it is.",
      ],
    },
  },
  {
    said: ["Everybody did this with five", "it was five children and everything washed"],
    answers: {
      why: [
        "I don't think she's having a go. {It's only that mine sounds so easy, next to hers|in-the-way}. || She'd hard times, I think, and nobody said well done. {So I can't very well ask for one|in-the-way}.",
      ],
      felt: [
        "{Spoilt|in-the-way}. I pat the machine when she's gone. || {Like somebody who's complained about the weather on holiday|in-the-way}.",
      ],
      often: ["If I sit down, mostly. || About once a day, when it's on the spin."],
      who: [
        "That's my mother-in-law, she did it with a well and no help. || Rohan's mother, that's my husband's mum. It was a village, and it was by hand.",
      ],
      youSaid: [
        "I tell her I don't know how she managed. I really don't. || That she's a marvel. And then I offer to peel something.",
      ],
    },
  },
  {
    said: ["I wrote you a message last week", "I'd written all this to you"],
    answers: {
      why: [
        "{I read it as if I were one of them|in-the-way}. And I thought, what has she got to moan about? || I'd put, I don't like it. {After all that everyone's done, I'd put that|in-the-way}.",
      ],
      felt: [
        "{Relieved to see it go|in-the-way}. And sorry, about a minute later. || {Caught|in-the-way}. There wasn't even anyone looking.",
      ],
      when: [
        "Monday, I think, in the night. He was on my arm. || It was in the small hours, after the two o'clock bottle.",
      ],
      mean: [
        "There was a lot of me in it. {It was all I, I, I, with a healthy baby asleep on top|in-the-way}. || {It sounded like a girl who's got the wrong colour pony|in-the-way}.",
      ],
    },
  },
  {
    said: ["I check the door, and I check", "It comes when I'm most careful"],
    answers: {
      why: [
        "{In case, that's all I can tell you|pictures?}. There's never anything there. || {I think it's because I'm so careful|pictures?}. It's as if it's waiting for me to be.",
      ],
      felt: [
        "{Cold all over|pictures?}. Then I hold him and it goes off. || {My heart's in my ears|pictures?}. And he's just lying there looking at the lamp.",
      ],
      often: [
        "Some days it's not at all. {Some days it's every time we're by ourselves|pictures?}. || More when I've not slept. {It'd be several times, on a bad day|pictures?}.",
      ],
      mean: [
        "I'd rather not say what's in it, if that's alright. {It's things going wrong, that I'd never let go wrong|pictures?}. || Can I leave out what it is? {It's only ever something I'd hate|pictures?}.",
      ],
      youSaid: [
        "I've not told anyone about the door. {They'd want to know what I was checking for|pictures?}. || No, nobody knows why I sit. {They think it's my scar|pictures?}.",
      ],
    },
  },
  {
    said: ["I thought a real mother wouldn't", "I looked it up once"],
    answers: {
      why: [
        "{You never hear it said, do you|pictures?}? Nobody brings that to the baby group. || {I'd got as far as the heading and I thought, no, don't find out|pictures?}.",
      ],
      felt: [
        "{Dirty|pictures?}. I washed his bottles again, all of them. || {Like being about to read my own name|pictures?}.",
      ],
      when: [
        "It's been since he was about six weeks. || One night in September, under the covers with the light turned down.",
      ],
      mean: [
        "That a good one's head would be all lambs. {Mine isn't|pictures?}, and I'd never hurt him. || {I was scared there'd be a word, and it'd be for me|pictures?}.",
      ],
    },
  },
  {
    said: ["I always come back in", "I did go back in"],
    answers: {
      why: [
        "He'd cried. And it's home, I do know that it's home. || They'd have wondered, and he'd be wanting his bottle.",
      ],
      felt: [
        "{Like nobody'd know I'd been anywhere|car?}. I'm not sure if I wanted them to. || {As if I'd put something back before it was missed|car?}.",
      ],
      then: [
        "I cut the end off the loaf for Mummyji and I said about the queue. || I hung the keys up and I washed my hands. He'd stopped by then.",
      ],
      theySaid: [
        "Not a word. She said, is that the nice one? || Nobody looked up. They were doing this little piggy, and I put the kettle on.",
      ],
    },
  },
  {
    said: ["please don't think that, I'd never", "It's not that I'd hurt him"],
    answers: {
      why: [
        "I'd been somebody's all day, from before it was light. {I was all handed out|car}. || {Everyone's got a bit of me, and there wasn't any over|car}. An hour didn't seem such a lot.",
      ],
      mean: [
        "Not his mum, or her daughter-in-law, or anyone's wife. {Just a coat with a person in it|car}. || {Nobody calling up the stairs|car}. I'd have sat in a café and not been thanked.",
      ],
      felt: [
        "{Very wrong, to want it|car}. I still do, a bit. || {Lovely, for as long as I didn't think about it|car}. Then I thought about it.",
      ],
    },
  },
  {
    said: ["someone would come and take him", "there'd be a knock at the door"],
    answers: {
      why: [
        "{It's what you hear|car}. You say one wrong thing and there's a lady with a folder. || {A mother who doesn't want to go in, I thought, well, that's that, then|car}. They'd have to, wouldn't they?",
      ],
      who: [
        "Social services. She's ever so nice in my head, she's got him before I've finished. || I don't know who does it. Somebody with a badge, and a car seat already fitted.",
      ],
      felt: [
        "{I was listening for the gate while I typed|car}. || {Sick, waiting for you to answer|car}. And then you just did, quite normally.",
      ],
      often: [
        "It's in the night, mostly. {I plan what I'd say to her|car}. || Since that day, most evenings. {The doorbell's gone twice, and it was parcels|car}.",
      ],
    },
  },
];
