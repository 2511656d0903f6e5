import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about what he tells unasked, once he has begun to talk. */
export const ofTheLayers: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["You know what my manager texted", "A thumb on a screen"],
    answers: {
      why: [
        "He was short for the Saturday. I'm the one who doesn't make a fuss, so I got picked. || Somebody'd booked a holiday, and I've never said no to him yet. So he didn't bother asking.",
      ],
      felt: [
        "{I read smiley, and all I could see was two wet heads in towels|missing}. I wanted to eat the phone. || {Like I'd let go of his hand in a shop|missing}. He went that quiet.",
      ],
      youSaid: [
        "To the text? {I couldn't have typed it, all I could think of was their bath|missing}. I went and found him. || That Daddy's bus needed somebody. {You should've heard how jolly I was|missing}, it was horrible.",
      ],
      theySaid: [
        "My two said okay. {It came too quick, that okay|missing}. || He said all right, Daddy. {You could hear him being big about it|missing}.",
      ],
      when: [
        "Two weeks back, on my break. I'd got my foot up on the bench. || It's a fortnight since. He sent it in my break, so I'd have time to enjoy it.",
      ],
      mean: [
        "I get one Saturday a fortnight, start to finish. {Lose that and there's only a Sunday, to say goodbye in|missing}. || He never rang, never came down them stairs. {He moved my kids like you'd move a meeting|missing}.",
      ],
    },
  },
  {
    said: ["holding the wheel like it owes", "couldn't undo my fists"],
    answers: {
      why: [
        "If I don't hold on to something I'll say something. {So the wheel gets it|tight}. || It's a whole shift of keeping my mouth shut. {It's got to go down my arms|tight}.",
      ],
      often: [
        "Most days, since the spring. Sundays after six they're at their worst. || Every shift, now. It used to be only the Mondays after I'd had the kids.",
      ],
      felt: [
        "{Like they're some other fella's, and he's cross|tight}. || {Like a crab|tight}. I had a laugh about it, or I'd have scared myself.",
      ],
      mean: [
        "It's the knuckles, and right up to here. {I've to hold a hot cup before they'll do buttons|tight}. || Thumb first, then the next one along. {They'd set, as if the wheel was still in them|tight}.",
      ],
      then: [
        "Sat on them till I was due out again. || I gave them the hot tap in the depot. Then I shut my locker like there's nothing the matter.",
      ],
    },
  },
  {
    said: ["I'm always on shift when they're trees", "She asked me like she knew"],
    answers: {
      why: [
        "Thursday's a working day, and I'd need a swap. {And guess which man signs the swaps|missing}. || {She's had a lot of no's off me this year|missing}. So she gets hers in first.",
      ],
      felt: [
        "{Like she'd handed me something and I'd dropped it|missing}. She only wants a face to look for. || {I'd sooner she'd thrown her shoes|missing}. You can pick up a kid who throws her shoes.",
      ],
      when: [
        "It's Thursday week, at ten. I'll be stood at the lights by Victoria. || Not this Thursday, the next one. It's at ten.",
      ],
      youSaid: [
        "I said they'd never have had a tree like it. {That's not an answer, and she knew it|missing}. || I told her it matters to me. {I know, Daddy, she said, like I was the one who wanted settling|missing}.",
      ],
      mean: [
        "Nativity, sports day, the lot. {I've seen all of it, on other people's phones|missing}. || No whining, no please. {She'd read the no off me down a phone line|missing}.",
      ],
    },
  },
  {
    said: ["I changed it last night", "I put fresh sheets on the bunks"],
    answers: {
      why: [
        "{It'd started to smell of cupboard|room}. I don't want him thinking nobody's been in. || In case, I suppose. {I know full well which Friday it is, and I did it in case|room}.",
      ],
      felt: [
        "{Like setting a table when you know they're not coming|room}. || {Daft|room}. A great big fella with a pillowcase, listening for feet on the stairs.",
      ],
      then: [
        "Smoothed it down, and put the telly on for some noise. || I had a word with myself and boiled the kettle.",
      ],
      often: [
        "Once a week, slept in or not. || Every week there's no kids, and twice if it's a bad one. You've never seen such clean sheets.",
      ],
      mean: [
        "It's a bed for four nights of the month. {All the others I'm keeping it nice|room}. || You lay the pyjamas out, and then you hear the plug go in the bath. {I was stood waiting on that plug|room}.",
      ],
    },
  },
  {
    said: ["my father looking at the road", "I caught my face in the mirror"],
    answers: {
      why: [
        "It's how he sat, with his mouth shut and his eyes miles off. {He'd that face on the week he went|bad-man}. || I was tired and I'd stopped minding my face. {So that's what's under it, it turns out|bad-man}.",
      ],
      felt: [
        "{Cold, all the way down the inside of my shirt|bad-man}. || {Like he'd been sat there all along, waiting for me to look|bad-man}.",
      ],
      mean: [
        "It's the eyes, not stopping on anything. {A man who's left already and he's only finishing the route|bad-man}. || It's round here, the set of it. {A fella who's made his mind up and isn't saying|bad-man}.",
      ],
      when: [
        "First time was this summer. Now it's most mornings, while it's still dark. || A week or so back, on the early turn, stopped at the red.",
      ],
      then: [
        "I pulled a face at it. He pulled it back. || The lights changed and somebody hooted. So I drove on.",
      ],
    },
  },
  {
    said: ["I'm the bit that messes up", "I'm the disruption"],
    answers: {
      why: [
        "Everything's got to be shifted round me. {Somebody misses a lesson, so I can have my two nights|better-dad}. || {They're not right afterwards, she says|better-dad}. So I get a colour, as a warning.",
      ],
      felt: [
        "{Like a diversion|better-dad}. You know, them yellow signs, and everyone tutting. || {Like roadworks|better-dad}. There's my name, and there's a block where nothing else goes.",
      ],
      who: [
        "Their mum and the school and that. They've a week that runs lovely, till I'm on it. || Their mum drew it. I don't say she meant anything by the red.",
      ],
      mean: [
        "I've to ask can she skip piano. {I'm a dad who makes a kid miss things|better-dad}. || Green's swimming, blue's piano. {Then it gets to me, and it all stops|better-dad}.",
      ],
    },
  },
  {
    said: ["You get tired of arguing", "It'd be a rest, just signing"],
    answers: {
      why: [
        "{There's a whole floor of them that say so, and there's one of me|bad-man}. That's not hard to add up. || They can't every one of them be wrong, can they? {That's how it gets in|bad-man}.",
      ],
      felt: [
        "{Tired, more than anything|bad-man}. You'd put your name to a lot, for a sit-down. || {Like setting down a bag that isn't mine|bad-man}. Only then I've signed for it.",
      ],
      mean: [
        "I've got a voice and they've got a stamp. {After a bit you only want it to stop|bad-man}. || No more explaining my own volume to people. {I'd be what it says there, and we could all go home|bad-man}.",
      ],
      who: [
        "My manager, HR, the lady at the mediation. || Work, the court, women in lifts. There's not one of them's had a cup of tea with me.",
      ],
    },
  },
  {
    said: ["I nearly drove off for good", "This doesn't go anywhere"],
    answers: {
      why: [
        "{I couldn't face bringing them back again on the Sunday|give-up}. And I'd not even fetched them yet. || {I'd got it in my head they'd be better off without the doorstep|give-up}. I was that tired, I'd have believed anything.",
      ],
      then: [
        "My girl came to the window. So I got out of the car. || The curtain moved, and it was my girl with a picture. I locked the car and went in.",
      ],
      felt: [
        "{Quiet, and it frightened me how quiet|give-up}. || {Nothing at all, and then ashamed, the whole lot at once|give-up}.",
      ],
      mean: [
        "I mean leave them to it. {Not ring that bell, that Friday or any other|give-up}. || Just not be the dad on the step any more. {Send the money and keep away|give-up}.",
      ],
      when: [
        "A pick-up night, that Friday, ten past six and just gone dark. || It was my weekend starting, so the Friday, about ten past six.",
      ],
      youSaid: [
        "Tell who? When the door opened I said the traffic was murder. || Nobody knows but you. I walked in there and said, who's hungry?",
      ],
    },
  },
  {
    said: ["if I just stop turning up", "There's a bit of me says"],
    answers: {
      why: [
        "{I can't have my girl let go of my sleeve every fortnight|give-up}. It's the same goodbye, and it doesn't wear out. || {It never gets the chance to heal, you open it every second Sunday|give-up}. And you say be good while you do it.",
      ],
      felt: [
        "{Like putting the shopping down|give-up}. Then I saw what I'd put down. || {Cold|give-up}. It's a very reasonable voice, that's what's wrong with it.",
      ],
      who: [
        "Them, my two. {I'd talked myself into thinking they'd get over it|give-up}. || My dad's, that voice. {I've not heard it in thirty years and I'd know it down a phone|give-up}.",
      ],
      mean: [
        "Miss one Friday, and then miss the next one. {You let them get used to it|give-up}. || I mean stop going round there. {Her new fella can be the dad, and I'd be a card at Christmas|give-up}.",
      ],
      often: [
        "It comes and goes, since the summer. It's mostly on a Sunday, with the car empty. || On and off since the summer. It's at its loudest on the way back from theirs.",
      ],
    },
  },
];
