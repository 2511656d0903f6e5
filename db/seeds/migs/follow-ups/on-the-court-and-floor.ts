import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks what it is like: on the floor, in the team, in church, at the table. */
export const onTheCourtAndFloor: Scenario["topics"] = {
  "under-the-typing": {
    layer: 0,
    asks: [
      "lately under the typing",
      "been like for you lately",
      "how have the last few months been",
    ],
    answers: [
      "like i'm fine till i sit down, and then it's there. {it's been since summer, and i can't shake it off|off?} || tiring, kinda. {i do a whole day of being me and then i need a nap from it|off?}",
    ],
  },
  "on-the-floor": {
    layer: 0,
    asks: [
      ...["down there on the floor", "nobody needs the show", "like on the tiles"],
      ...["lying on the tiles"],
    ],
    answers: [
      "cold, first. then like somebody unplugged me, {and i don't know which parts are mine|off?} || i don't have a face on down there. {it's quiet and it's kinda scary, like who's this|off?}",
    ],
  },
  "own-jersey": {
    layer: 0,
    asks: ["say on your own jersey", "on your own jersey", "your jersey say"],
    answers: [
      "no name, i think. {just a number nobody picked for me|off?} || 'loading', haha. fr though, i've never got that far. {i only ever learned the other guy's|off?}",
    ],
  },
  "second-station": {
    layer: 0,
    asks: ["playing over there", "turn the loud one down", "on the other station"],
    answers: [
      "something slow. {i don't let it play past one song|off?} || mostly somebody breathing and about to say a thing. {then i turn me up again|off?}",
    ],
  },
  "after-the-walk": {
    layer: 0,
    asks: ["once the laughing was over", "stayed with you once", "after the laughing stopped"],
    answers: [
      "my hands. {they were still doing it after everyone stopped|locker} || that it was easy. {i didn't need to practise that walk|locker}, i just needed to stop blocking it",
    ],
  },
  "facing-wall": {
    layer: 0,
    asks: ["those few seconds facing", "seconds facing the wall", "facing the wall what"],
    answers: [
      "don't turn around, that's all. {just shirt, shorts, don't turn around|locker} || i count tiles. twelve across. {if i'm counting i'm not looking and nobody can say i looked|locker}",
    ],
  },
  "two-kikos": {
    layer: 0,
    asks: ["hold the two together", "those shoes and then", "both sides of kiko"],
    answers: [
      "i don't, i just keep wearing the shoes. {he'd give me anything, and he doesn't know who he's giving it to|locker} || badly. {i like him so much when it's just us, and then six guys walk in|locker}",
    ],
  },
  "joke-language": {
    layer: 0,
    asks: ["a language thats all jokes", "language thats all", "hard to say in jokes"],
    answers: [
      "sorry. {also 'i'm not ok'|off?}, we've got like forty words for a bad pass and none for that || anything slow. {if i say one real thing they wait for the punchline|off?}",
    ],
  },
  "behind-laughing": {
    layer: 0,
    asks: ["behind all that laughing", "behind the laughing", "while you were laughing"],
    answers: [
      "i was checking if kiko was looking at my hands. {he wasn't, i think he wasn't|locker} || just 'louder'. like my head only had that one word, louder, {so nobody thinks about it too long|locker}",
    ],
  },
  "not-known": {
    layer: 0,
    asks: ["middle of it all and not known", "and not known", "in the middle and unknown"],
    answers: [
      "loud, {you can be really lonely in a huddle|locker?}, did you know that || like being at my own party {and they've got the wrong cake|locker?}. i still blow the candles",
    ],
  },
  "waiting-for-crush": {
    layer: 0,
    asks: ["while they wait for your answer", "wait for your answer", "while theyre waiting for"],
    answers: [
      "{my ears go first, then the stomach|stomach}. and i'm already saying some girl's name || i'm picking a girl, like, fast, from who's absent. {everything in my belly's on a trampoline|stomach}",
    ],
  },
  "video-besides": {
    layer: 1,
    asks: ["besides the pose", "in that birthday video", "see in the video"],
    answers: [
      "my eyes, they keep going to see who's filming. {everyone else is looking at the cake|watching} || a kid next to me dancing like an idiot. {i remember wanting to and standing there|watching}",
    ],
  },
  wiped: {
    layer: 1,
    asks: ["right after youve wiped", "after you delete it", "wiped it all"],
    answers: [
      "clean for like ten seconds. {then i think what if somebody saw it before|watching} || ok, like i locked the gate. {and then i go check the gate|watching}",
    ],
  },
  "went-for-phone": {
    layer: 1,
    asks: [
      "before you went for the phone",
      "second before you dove",
      "when she picked up your phone",
    ],
    answers: [
      "not one thought. my body was already over there, {i heard about it after|watching} || that there's a message open. there wasn't. {i'd closed everything and i still flew|watching}",
    ],
  },
  "coming-in": {
    layer: 1,
    asks: ["picture coming in", "on the lookout like that", "who do you picture"],
    answers: [
      "my mom, holding my phone. she isn't even mad, {she's just reading|watching} || nobody with a face. {just a voice going 'migs, can we talk'|watching}",
    ],
  },
  "rather-talk": {
    layer: 0,
    asks: ["rather talk about", "like to talk about instead"],
    answers: [
      "the nba. or siomai. ok, or why {i'm so tired of being funny|off?}, since you asked || uhh geckos? or {maybe why it's so loud in my head when it's so quiet in here|off?}",
    ],
  },
  "something-changed": {
    layer: 1,
    asks: ["notice that something had changed", "something had changed", "when did it change"],
    answers: [
      "a tita said 'ay, ang galing' but like, flat. {i looked at my mom and she was fixing the plates|watching} || my lola used to call me to dance for visitors. one fiesta she called bea. {nobody said why and i knew it was why|watching}",
    ],
  },
  "what-gets-cut": {
    layer: 1,
    asks: ["what gets cut", "do you cut out", "leave out with her"],
    answers: [
      "anything with a 'he' in it. {it's really hard to talk about your week without one word|watching} || the pauses. {if i stop talking she looks at me, so i don't stop|watching}",
    ],
  },
  "hoping-to-see": {
    layer: 1,
    asks: ["hoping to see in her", "hoping not to", "hoping to see"],
    answers: [
      "that she's bored. bored is safe. {if she looks soft at me i'm in trouble|watching} || i'm hoping it's nothing. {and a bit hoping it's not nothing|watching}, that's so annoying",
    ],
  },
  "still-talked": {
    layer: 1,
    asks: ["two still talked", "what was good about it", "when you two still"],
    answers: [
      "i slept. like i'd talk to him and then i'd just sleep, normal person stuff. {haven't since|gio} || he'd ask what i think and then he'd wait. {i didn't have to win at anything|gio}",
    ],
  },
  "that-time": {
    layer: 1,
    asks: ["that time of day comes", "time of day comes round", "when that hour comes"],
    answers: [
      "i get busy at the window, for no reason. {he passes and it's like my day's done|gio} || my whole body knows before the clock. {then it's 5:45 and i feel stupid|gio}",
    ],
  },
  "wrong-for-kids": {
    layer: 1,
    asks: ["plays it wrong like that", "wrong like that for the kids", "plays for the kids"],
    answers: [
      "i laugh for real, not the early one. {then i check if anybody saw how i was looking|gio} || warm. it's gross. {i look at my shoes till the mass starts|gio}",
    ],
  },
  "tap-picture": {
    layer: 1,
    asks: ["before you tap that picture", "tap that picture", "before you like the picture"],
    answers: [
      "i look at his hand on her shoulder. {then i do it quick like a vaccine|gio} || i zoom in. then i'm scared my thumb slipped, {then i like it so it's over|gio}",
    ],
  },
  "long-answer": {
    layer: 1,
    asks: ["long answer about him", "the longer answer", "real answer about him"],
    answers: [
      "he hums before he talks. he remembered my lola's birthday. {there's like ten pages and i'm not reading them out|gio} || ok like, he walked me home in the rain and gave me his side of the umbrella. {i've been wet on one side since|gio}",
    ],
  },
  "question-like-that": {
    layer: 2,
    asks: ["with a question like that", "carry that question", "live with that question"],
    answers: [
      "heavy on sundays. {i sing the response and the question's in there going, uh, hello|sin} || like i did something, but nobody'll tell me what. {so i say sorry for everything|sin}",
    ],
  },
  "under-the-cross": {
    layer: 2,
    asks: ["like under that cross", "under the cross", "carrying the cross"],
    answers: [
      "heavy for real, my shoulder got a mark. {and i was thinking, good, maybe this counts|sin} || hot. people were praying at me. {i thought if i trip they'll know it's a sign|sin}",
    ],
  },
  "keep-still": {
    layer: 2,
    asks: ["stand there and keep still", "keep still", "stand there through it"],
    answers: [
      "my ears were burning and i couldn't fix my face. {i looked at the wax, i watched the wax|sin} || i've got good altar server posture. {inside i was already out on the street|sin}",
    ],
  },
  "that-name": {
    layer: 2,
    asks: ["that name feel", "name on your back", "how heavy is the name"],
    answers: [
      "like it's already on a tarpaulin. {and i'm gonna be the one who drops it|papa} || papa says it with his chest out. {when he does i wanna give it to bea|papa}, she'd carry it better",
    ],
  },
  "in-the-middle": {
    layer: 0,
    asks: ["one in the middle of all", "middle of all that", "all those plans for you"],
    answers: [
      "busy, haha. everyone's happy when i'm in the room. {so i can't be a problem, there's no chair for that|papa} || like i'm the birthday cake. {they're all looking at me and nobody's asking the cake|papa}",
    ],
  },
  "his-pride": {
    layer: 2,
    asks: ["being his pride", "his pride that", "proud of you weigh"],
    answers: [
      "that it's about a guy who's half me. {if he finds the other half he'd want it back|papa} || he tells the whole ship. {like there's an engine room full of men who know my stats|papa}, and none of it's the thing",
    ],
  },
};
