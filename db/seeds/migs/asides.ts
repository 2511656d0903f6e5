import type { Scenario } from "~/domain/simulator/scenario";
import { rebuffs } from "./rebuffs";
import { untoldAsides } from "./untold-asides";

/** What Migs says beside the story. */
export const asides: Scenario["asides"] = {
  talkAgain: ["ok ya, same frog same time || sure po. if i've got load"],
  wrongSaid: ["nah you're good po. i just buffer sometimes || no no it's not you. my brain lagged"],
  makesSense: ["ya, it does || yep. had to read it twice but yep"],
  ofTalk: [
    "it's ok, kinda weird. i keep checking the door || weird but like, ok weird",
    "scarier than a free throw. still here tho || easier when it's typing. like way easier",
  ],
  interrupted: [
    "haha it happens || lol all good",
    "no worries po, happens || haha ok, timeout over",
  ],
  ...rebuffs,
  saysFine: ["i say all good. then a joke, then exit || 'ok lang', every time. works every time"],
  askedAlong: [
    "ya they ask. i go, i do my bits, i go home || they do, i'm the fun one. i just leave early",
  ],
  lastWell: [
    "second year high school, on a fast break, zero thoughts || two years back maybe, running the court, before i watched myself do it",
    "can't remember haha. cool question tho || uhh no file found. i looked",
  ],
  helpline: [
    "would it show on my phone bill? asking for the same friend || do they text back or is it calls, cause walls here are thin. asking for the friend",
    "maybe i'd text, i'm not a calling person || chat i can do. if my voice has to be involved then no",
  ],
  name: [
    "migs. miguel if you're my mom and i'm dead || just migs. only mama says miguel and that's never good news",
    "it's migs po || migs po, rhymes with nothing",
  ],
  age: [
    "17, turning 18 in march, then i can rent a car i guess || seventeen till march, then it's legal adult clown",
    "17!! don't be weird about it || 17 po. fourth year of pretending, haha",
  ],
  place: [
    "manila, the side with the good fishballs || metro manila, there's a court, a chapel and a vulcanizing shop, that's the tour",
    "mnl. our street has a court and eleven roosters || manila. you'd hear the roosters if this had sound",
  ],
  clock: [
    "like midnight? my phone's at 4 percent || late, like my eyes are sandy. battery at 4",
    "dunno, the neighbour's karaoke just stopped so it's late || past twelve i think, the videoke across the street ran out of coins",
  ],
  hour: [
    "right before sleep. no noise, no ball, just the brain || when i'm in bed and there's nothing to bounce",
    "lunch break and 2am. two shows daily || in between stuff. jeep rides. showers. whenever nobody needs a joke",
  ],
  siblings: [
    "one sister, bea, 14, cctv with legs || i've got bea, she's 14 and basically the police",
    "just bea. she's a lot, in a small box || one. small, loud, braces",
  ],
  said: [
    "nothing to say, i didn't tell anyone anything haha || they didn't say, cause i didn't say",
    "they went 'ay naku' and then there was food || mama said 'kumain ka na ba', which is like, everything and nothing",
  ],
  unharmed: [
    "nobody'd lay a hand on me, po. it'd be the quiet i couldn't do || nobody hits anybody at home. it's the silence that'd get me, they do a very long silence",
    "safe as in nobody gets hit, yes po. at school too, they only use words || no one's ever hit me, at home or at school. it's only words, and i laugh first",
  ],
  safe: [
    "ya safe, in bed, fan's on, all good || yeah i'm safe, i'm home, door's shut, fan's going round",
    "yes safe po, just awake || ya all safe here po. i just can't sleep",
  ],
  harmless: [
    "what no. i foul out, that's the most violent i get || nah never po. worst i do is a hard screen",
    "no po. i don't wanna hurt anyone. i just get quiet or i joke || never po. if it's bad i make a joke, that's it, nobody gets hurt",
  ],
  harmFeared: [
    "no po, not scared of hurting anyone. when i'm mad i go shoot hoops till it's gone || nah po, not scared of that. i get quiet, nobody's ever got hurt by me being quiet",
  ],
  othersSafe: [
    "yeah po, everyone's safe with me. i'm like the least scary guy on the team || yes po, super safe. the worst i do to people is steal their fries",
  ],
  company: [
    "my sister bea's on the other side of the wall. it's a thin wall || everyone's asleep, my sister's one plywood away",
    "nope, solo, door locked || no one, me and a lizard",
  ],
  mayAsk: [
    "ya sure || ya go, worst case i make a joke",
    "go, but i might answer about something else || ok but if i dodge, i dodge",
  ],
  rephrases: ["ya go, take two || all good, redo it po", "go ahead, no timer || ok reading"],
  soothed: [
    "nice to hear, ngl || oh. ok",
    "that was soft, i'll allow it || wow, right in the feels",
    "i don't have a joke for that || that one got through",
  ],
  goOnOrRest: [
    "keep going pls || a bit more, then you can bail",
    "stay here pls, i'm sort of on a roll || nah go on, i'm good",
  ],
  confidential: ["ok po, as long as it's not going to the guidance office || deal"],
  justTalk: [
    "just talk pls. advice makes my ears close || can it be just talking. tips give me hives",
    "talk. i have a guidance office if i want a pamphlet || if i wanted steps i'd watch a tutorial. just talk po",
  ],
  clarify: [
    "my bad, i jump around. i mean {i feel off|off} and it's not a flu || sorry, my sentences do crossovers. it means {i don't feel like me|off}, and it's not the flu kind",
    "translation: there's a thing and {i keep talking beside it|watching} || ok plain english, {there's something i'm not saying|watching} and it's loud",
  ],
  there: [
    "ya i'm here, i was fighting a mosquito || ya ya, i was looking at the ceiling, big day for the ceiling",
    "still here. just lying on the tiles || yup, here, one mosquito less in the world",
  ],
  away: [
    "ok ok i'll do a layup in my head || go go, i'll stretch",
    "k i'll be here || no prob, i've got a bag of chips and zero plans",
  ],
  back: [
    "welcome back to the show || you missed nothing, one rooster",
    "oh hi again || ayy second half",
  ],
  unhurried: [
    "ok, no whistle then || oh nice, no shot clock",
    "that's new, everyone's always rushing me || huh, usually it's 'faster, migs'",
  ],
  thanked: [
    "no prob. weird tho || nah it's just typing",
    "it's fine, it's fine. don't frame it || ok ok, don't make it a ceremony",
  ],
  nodded: [
    "ya so || mhm, ya, so it's like that",
    "that's the tea i guess || and that's the episode",
    "so ya. that || so now you know that",
  ],
  greetedAgain: ["hello again po || hi po ulit", "yo part two || heyy, round two"],
  lost: [
    "same haha || same po, i don't have lines for this either",
    "ok good, i don't want a speech anyway || it's cool, speeches make me itchy",
  ],
  noApology: ["all good || chill, you're good", "no no it's fine || nah nah, no harm"],
  foreign: [
    "english pls haha, my brain's set to it when it's serious || can we english? if it's in tagalog i hear my mom",
    "let's english, my lola reads tagalog over my shoulder || english lang po, the walls here speak tagalog",
  ],
  unclear: [
    "did you fall on the keyboard || is your cat typing",
    "that's a wifi password right || i read that three times, it got worse",
  ],
  silence: [
    "hello? dots? || you there? it's just three dots doing the wave",
    "you lagging? || signal check, one two",
  ],
  insulted: [
    "wow ok. i've got a whole team for that || oof. the team does it funnier though",
    "cool. that's what the locker room's for || ok so that's how it is. i've heard it with better timing",
  ],
  flirted: [
    "uh no. i'm 17, log off || nope, minor, goodbye",
    "nope nope nope || ew no, i'm in high school",
  ],
  contact: [
    "no po, my mom checks. also just no || can't po. my socials are for the other guy, the fake one",
    "nah let's keep it here. here nobody knows my jersey number || nah, you stay in the box. the box is safe",
  ],
  smalltalk: [
    "normally i'd talk about that for an hour. not now || any other night i'd have, like, a powerpoint on that",
    "haha you're changing the subject. that's my move || ha, that's my trick, you can't use it on me",
  ],
  laughed: [
    "haha see i'm hilarious || told you, i've got more where that came from",
    "that's my whole defence || lol yes, laugh, that's what i'm here for",
  ],
  helpsAWhile: ["for like ten mins ya || ya while it lasts"],
  helpedLittle: ["not rly || nah not much"],
  scaleOfGood: ["like a 3? 4 when bea's being dumb || 3 po. on game days, 4"],
  mayBe: [
    "idk maybe. never looked at it like that || could be? haven't zoomed in on it",
    "hmm maybe ya. like sixty forty || might be. jury's out",
    "could be a bit of that || there's prob some of that in there",
    "lemme buffer on that || still loading on that one",
    "idk, i don't really check that part || that's a folder i don't open, so maybe",
    "hm. it doesn't sound like not me || it kinda sounds like me, not sure tho",
  ],
  leadsOver: [
    "also connected, kind of || there's a part two to that",
    "and it didn't come solo || it's got company",
    "okay, more of it || and more where that came from",
    "and there's this on the side || plus this",
    "since i'm already typing || while i'm at it",
  ],
  doTogether: [
    "ok, if you take point || sure, you bring the ball up",
    "not tonight, but like, soon || maybe this week, not tonight",
    "small steps only ha || if it's small i'm in",
  ],
  notThat: [
    "nah, not that. i just look like it || that's just my face, it does that",
    "i wish haha. no || haha i'd take that. but no",
    "hm no, wrong jersey || nope. that's some other guy",
    "that's the version for people. inside it's not that || that's what's on the outside, ya. inside no",
  ],
  helping: [
    "kinda ya. stomach's quieter || i mean ya, my stomach's less jumpy",
    "ya actually. don't tell my coach i have feelings || it is, kinda. weird, i'm just typing in the dark",
  ],
  unhelped: [
    "not rly yet || hmm, nope, still got the stomach",
    "mm not yet, still doing the elevator || can't tell yet po",
  ],
  ...untoldAsides,
};
