import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of those near him, asked right after he names them. */
export const nearest: Scenario["topics"] = {
  unfunny: {
    layer: 0,
    asks: [
      ...["unfunny story", "not funny story", "story that isn't funny"],
      ...["went down to timaru", "tell them straight", "without the funny bit"],
    ],
    answers: [
      "'A lady died, and I was fond of her, and {I've been pretending ever since|jokes}.' Mum'd put the phone on the bench to get her breath. || It'd go, 'I'm not flash, Mum'. {I've practised it and it comes out as a weather report|jokes}.",
    ],
  },
  "tim-know-days": {
    layer: 1,
    asks: [
      ...["tim to know", "want tim to", "tim knew"],
      ...["want your brother to know", "him to know about"],
    ],
    answers: [
      "That most of it's typing, and {that the one time it counted I was typing|ashamed?}. || I'd like him to know I don't bring anyone back. {He's got me down as some sort of lifeguard|ashamed?}.",
    ],
  },
  "goes-unsaid": {
    layer: 0,
    asks: [
      ...["goes unsaid", "nobody says the thing", "which thing"],
      ...["what thing", "the thing nobody says", "what's the thing"],
    ],
    answers: [
      "{'Did you cry', that's the thing|jokes}. Four of us with a jug, and we did the parking instead. || {'Are you okay, really'|jokes}, that's the one. We all look at the jug when it comes near.",
    ],
  },
  "other-end": {
    layer: 0,
    asks: [
      ...["the other end of that", "with her at the end", "how was july"],
      ...["when she ended it", "miss your ex", "miss her still"],
    ],
    answers: [
      "I was relieved for about a day, I could sleep. {Then there was nobody to fall asleep on|empty-tank?}. || It was fair, I'd have left too. {The flat's very tidy when you're only in it to lie down|empty-tank?}.",
    ],
  },
  "shift-inside": {
    layer: 0,
    asks: [
      ...["from the inside", "shift like", "a shift like"],
      ...["inside of a shift", "during a shift"],
    ],
    answers: [
      "It's like reading aloud in a language I can pronounce. {The words are all right and I don't know what I've said|empty-tank?}. || Smooth, until I stop walking. {If I stand still in a corridor I forget which way I was facing|empty-tank?}.",
    ],
  },
  "one-they-ask": {
    layer: 0,
    asks: [
      ...["one they ask for", "they ask for you", "ask for me"],
      ...["being the one they ask", "people ask for you"],
    ],
    answers: [
      "Like being a good photo of somebody. {I keep thinking the real one'll walk in|empty-tank?}. || It makes it worse, honestly. {I can't be off if I'm the good one|empty-tank?}.",
    ],
  },
  "second-wash": {
    layer: 0,
    asks: [
      ...["second wash", "wash get out", "washed them twice"],
      ...["wash them twice", "wash your scrubs", "the same wash"],
    ],
    answers: [
      "{That floor cleaner, I can smell it in everything|empty-tank?}. Flatmate says it's lemon. || {I wanted the smell of the place out|empty-tank?}. I've gone through a box of powder and it's still in there.",
    ],
  },
  "quick-yes": {
    layer: 0,
    asks: [
      ...["quick yes", "said yes so fast", "yes to your brother"],
      ...["say yes so fast", "in that yes"],
    ],
    answers: [
      "I heard the ute in the background and {I wanted somebody big in the flat|handover}, that's about it. || He said 'want company' and {I'd answered before I'd put my face on|handover}.",
    ],
  },
  "press-play": {
    layer: 0,
    asks: [
      ...["press play", "hope to hear", "you hope to hear if"],
      ...["hope to hear if you do", "hope she says", "want to hear from hana"],
      ...["hoping she says"],
    ],
    answers: [
      "'It's not a test, pick up.' {I'd like to be let off being all right by someone|handover}. || That she's not cross. {And that she'd noticed, even when I was good at hiding it|handover}.",
    ],
  },
  "nothing-in-head": {
    layer: 0,
    asks: [
      ...["nothing else in your head", "nothing in your head", "in the cold water"],
      ...["in the water", "when you're in the sea"],
    ],
    answers: [
      "It's the only quiet I get. Then there's a towel and a car park and it all files back in. || Bliss, and cold. I come out and my own name's the first thing back.",
    ],
  },
  "old-games": {
    layer: 0,
    asks: [
      ...["old games", "about those games", "games settle you"],
      ...["about the old cricket", "why old cricket", "why cricket"],
    ],
    answers: [
      "I know how they end. Nobody can surprise me with a number. || Everything in it's already happened, and everyone got home for tea.",
    ],
  },
  "stopped-running": {
    layer: 0,
    asks: [
      ...["you stopped running", "waiting for you when", "stopped running what"],
      ...["after the run"],
    ],
    answers: [
      "Same kitchen, same bloke. {I'd got a bag of ice on my knee and I still couldn't see a way out of it|no-road?}. || My front door. {I'd run twenty-one kilometres to get to my own front door|no-road?}.",
    ],
  },
  "without-sparing": {
    layer: 0,
    asks: [
      ...["nobody had to be spared", "what would the number be", "honest number"],
      ...["real number", "true number"],
    ],
    answers: [
      "Nine. {I'd ring someone about a nine|empty-tank?}. || It'd be a nine, before lunch. {I'd not let a nine walk out of the department|empty-tank?}.",
    ],
  },
  "two-peaks": {
    layer: 0,
    asks: [...["two peaks", "those peaks", "those two times"], ...["at the peaks"]],
    answers: [
      "At eight it's all hands and stomach. {At four it's slow, it's just me and every mistake I've had|sleep?}. || The first one's fear, you could bottle it. {The four o'clock one's quieter, it pulls up a chair|sleep?}.",
    ],
  },
  "say-to-voice": {
    layer: 1,
    asks: [
      ...["want to say back", "say back to it", "answer it"],
      ...["say to that voice", "voice comes"],
    ],
    answers: [
      "'Go and look at her.' {I say it every time, and he never gets up|mrs}. || I'd tell it to get off its bum and walk to fourteen. {It just goes on typing|mrs}.",
    ],
  },
  "ask-sanjay": {
    layer: 1,
    asks: [
      ...["want to ask him", "ask sanjay", "ask your registrar"],
      ...["want to ask sanjay", "ask your reg"],
    ],
    answers: [
      "If he'd have done the same, and I'd want him to look at me for the answer. || Whether he thinks about her. I'd settle for that one.",
    ],
  },
  "curve-for": {
    layer: 1,
    asks: [
      ...["looking for in", "curve in front", "see in the graph"],
      ...["see in the curve", "looking for when", "that curve"],
      ...["the graph"],
    ],
    answers: [
      "The point where I could've turned round. {There's one every ten minutes|mrs}, I've got them numbered. || The bit where it was still all right. {It's further left each time I draw it|mrs}.",
    ],
  },
  "count-yourself": {
    layer: 1,
    asks: [
      ...["counted yourself", "count yourself in", "if you counted yourself"],
      ...["include yourself"],
    ],
    answers: [
      "Then it's three people it's bad for. {I always leave one off, it makes it come out|no-road?}. || I'd have to put me in the doubles column. {I've never once done the sum that way|no-road?}.",
    ],
  },
  "nineteen-days": {
    layer: 0,
    asks: [
      ...["those nineteen days", "nineteen days", "do with nineteen days"],
      ...["with the days"],
    ],
    answers: [
      "Taupō, toast, a book with a murder in it. I get as far as who'd cover and I close the tab. || There's a bach in it, and no shoes. I look at it like you'd look at a boat.",
    ],
  },
  "eating-tim": {
    layer: 0,
    asks: [
      ...["about your eating", "on about your eating", "says you're too thin"],
      ...["hear in it when he", "too thin"],
    ],
    answers: [
      "'I'm worried', with gravy on it. He's never said the word, he's only ever said chips. || He's asking. It's the nearest that man gets to a question mark.",
    ],
  },
  "at-the-sink": {
    layer: 0,
    asks: [
      ...["at that sink", "across at the sink", "over the dishes you"],
      ...["at the sink", "without being said"],
    ],
    answers: [
      "That he's not going anywhere. He dries one plate for about ten minutes if he reckons there's more. || Most of it. When Nana went we did every pot in the house, twice, and we were right after.",
    ],
  },
  "tim-not-had": {
    layer: 1,
    asks: [
      ...["tim hasn't had", "part tim", "part he hasn't"],
      ...["hasn't heard from you", "real version", "the rest tim"],
    ],
    answers: [
      "{Her, and one o'clock, and what I'm like in the mornings|handover}. He's had the siren noises. || The quiet bits. {He doesn't know I come home from it and sit on the tiles|handover}.",
    ],
  },
  "tim-noticed": {
    layer: 1,
    asks: [
      ...["tim maybe having noticed", "tim having noticed", "tim noticing"],
      ...["about him noticing", "he's noticed", "tim has noticed"],
    ],
    answers: [
      "Caught, and then {a bit like when you hear the key in the door and you're not by yourself any more|handover}. || Half of me wants to hide the plates. {The other half's been leaving clues|handover}.",
    ],
  },
  "land-with-you": {
    layer: 0,
    asks: [
      ...["land with you", "how did that land", "when he said sausages"],
      ...["about the sausages", "bring sausages"],
    ],
    answers: [
      "I had to go and stand in the pantry. {It's just sausages, and I couldn't find my voice for a minute|jokes}. || Hard, as it goes. {I made a crack about his cooking because otherwise I'd have howled|jokes}.",
    ],
  },
  "tim-stay": {
    layer: 0,
    asks: [
      ...["tim stop and stay", "tim stay with", "have tim stay"],
      ...["have him stay", "tim there with you"],
    ],
    answers: [
      "Like having a wall at your back. {I'd probably sleep, is the embarrassing thing|sleep?}. || Good, I think, and awful for about a minute. {I'd conk out with someone that size in the next room|sleep?}.",
    ],
  },
  "mum-hearing": {
    layer: 0,
    asks: [
      ...["your mum hearing", "mum hearing it", "if mum knew"],
      ...["tell your mum", "mum find out", "mum to know"],
    ],
    answers: [
      "She'd go quiet, and then she'd get the good suitcase out. {I'd rather she had the funny one for a bit|jokes}. || I can hear the piano lid going down. {I've kept her in jokes since August so I'd not have to hear it|jokes}.",
    ],
  },
  "past-the-joke": {
    layer: 0,
    asks: [
      ...["hears past the joke", "hears past it", "doesn't laugh at"],
      ...["someone who doesn't laugh", "near someone who"],
    ],
    answers: [
      "Like being X-rayed by someone who likes you. {I keep my coat on|jokes}. || It's restful for ten minutes. {Then I notice I've got nothing to hold in front of me|jokes}.",
    ],
  },
  dumplings: {
    layer: 0,
    asks: [
      ...["those dumplings", "the dumplings", "dumplings with hana"],
      ...["dumplings give you"],
    ],
    answers: [
      "It came out, whatever it was, somewhere round the second plate. {I've not had anywhere for it to come out since|handover}. || We'd each get one go at being awful about the day. {These days I take it home in the bag|handover}.",
    ],
  },
  "before-stopped": {
    layer: 0,
    asks: ["right before you stopped", "before you stopped it", "you when you stopped it"],
    answers: [
      "My throat went. {I thought, not here, there's a queue for the drug room|jokes}. || I could feel my face going. {There was someone coming, so I pressed the button and did a bit about the printer|jokes}.",
    ],
  },
  "shed-ask": {
    layer: 0,
    asks: [
      ...["she'd ask you", "that she'd ask", "the real question"],
      ...["what's the real question", "hana ask you"],
    ],
    answers: [
      "'Are you safe, Ben?' She wouldn't dress it up. || 'What was her name?' She's the only one who'd start there.",
    ],
  },
  "having-her-there": {
    layer: 0,
    asks: [
      ...["have her sitting there", "her sitting there", "her on your couch"],
      ...["have hana there", "if hana came"],
    ],
    answers: [
      "Bad for the jokes, good for the rest of me. || I'd moan the whole time and I'd not want her to leave.",
    ],
  },
  "asking-hana": {
    layer: 0,
    asks: [...["way of asking her", "ask how she is", "haven't asked her"], ...["asking hana"]],
    answers: [
      "If I ask her she gets to ask me. {That's the whole of it, I'm dodging the return|jokes}. || It'd be a swap. {I'd have to put something real on the table and I've only got material|jokes}.",
    ],
  },
  "sunday-call": {
    layer: 0,
    asks: [
      ...["the sunday call", "call is over", "after the call"],
      ...["after you hang up", "ring off"],
    ],
    answers: [
      "I hang up and it's very quiet, and {my face hurts from it|jokes}. || There's a minute where I'm still smiling at a phone. {Then I sit down, I'm wrecked|jokes}.",
    ],
  },
  "word-in": {
    layer: 0,
    asks: [
      ...["word you'd like to get", "like to get in", "word in with them"],
      ...["want to say to your parents", "want your parents to know"],
    ],
    answers: [
      "'Tired' would do. {I've had it ready since about June|empty-tank?}. || I'd start with 'not great'. {They'd hear that, it's loud, where I'm from|empty-tank?}.",
    ],
  },
  "underneath-busy": {
    layer: 0,
    asks: [...["underneath busy", "under the busy", "behind busy"], ...["don't get to see"]],
    answers: [
      "{A bloke on a bathroom floor with a warm back|jokes}. It's not what they framed. || {Somebody who rehearses 'hi Mum' before he rings|jokes}.",
    ],
  },
  "told-her-sleep": {
    layer: 0,
    asks: [
      ...["told her about the sleep", "told mum about the sleep", "if the joke hadn't come"],
      ...["hadn't come first"],
    ],
    answers: [
      "'{I lie there till it's light, Mum|sleep?}, and then I go in and look after people.' She'd have driven up. || That {I've forgotten how you do it|sleep?}. It's like trying to remember how you swallow.",
    ],
  },
  "good-on-you": {
    layer: 1,
    asks: [...["good on you came", "good on you", "when your dad said"], ...["dad said that"]],
    answers: [
      "{Like I'd nicked something and been thanked for it|ashamed?}. || I said cheers, and {I felt about as tall as the phone|ashamed?}.",
    ],
  },
  lasagne: {
    layer: 0,
    asks: [
      ...["to that lasagne", "the lasagne", "open the door to"],
      ...["mum turned up", "if your mum came"],
    ],
    answers: [
      "I'd bawl into it, and she'd pretend it was the onions. || I'd say it's lovely, come in, and I'd be about eight.",
    ],
  },
  "going-home": {
    layer: 1,
    asks: [
      ...["mind about going home", "going home for a bit", "mind most about"],
      ...["go home for a bit", "go home to timaru"],
    ],
    answers: [
      "My room's still got the certificates up. {I'd have to sleep under them|ashamed?}. || Being driven down the main street. {They'd wave, I'm the doctor|ashamed?}.",
    ],
  },
  "picking-up": {
    layer: 0,
    asks: [
      ...["her picking up", "if she picked up", "she picks up"],
      ...["woman who answers", "she answered", "knows your voice"],
      ...["her voice on the line"],
    ],
    answers: [
      "She'd know it's me by 'hello', and {I'd go straight into being a promising student|jokes}. || She taught me how you talk to people like me. {I'd be listening to her do it right|jokes}.",
    ],
  },
  "version-brother": {
    layer: 1,
    asks: [
      ...["version for your brother", "version for tim", "gets cut"],
      ...["cut out", "leave out for tim", "leave out when you tell"],
    ],
    answers: [
      "{Me|handover}, mostly. There's a lot of corridor and a very funny porter. || The bit where it's four in the morning. {He gets sirens and no people in it|handover}.",
    ],
  },
  "got-through-then": {
    layer: 1,
    asks: [
      ...["got you through back", "got you through then", "through back then"],
      ...["helped you back then", "through fifth year", "get through it then"],
      ...["nervous one", "the nervous kid"],
    ],
    answers: [
      "Dates. {You can do anything to a date, and this hasn't got one|no-road?}. || There was always an exam with a Friday on it. {I've looked, and there's no Friday on this|no-road?}.",
    ],
  },
  "they-find": {
    layer: 2,
    asks: [
      ...["fear they'd find", "afraid they'd find", "fear they would find"],
      ...["people who ring you", "people ring you", "find out about you"],
      ...["a fraud about"],
    ],
    answers: [
      "A kid with a lanyard who {sat typing while somebody got worse|missed?}. || They'd find that {when it counted I didn't get up|missed?}.",
    ],
  },
  "junior-is-you": {
    layer: 1,
    asks: [
      ...["the junior is you", "harder when it's you", "when it's you"],
      ...["same for yourself", "take your own advice", "do that for yourself"],
      ...["kind to yourself", "easy on yourself"],
    ],
    answers: [
      "Because I know what he knew. {I can't be kind to somebody when I've read his notes|ashamed?}. || A junior gets the benefit of the doubt off me. {I was there, so there isn't any|ashamed?}.",
    ],
  },
  "day-there": {
    layer: 2,
    asks: [
      ...["day there be like", "that practice", "in that practice"],
      ...["country gp", "the country practice", "a practice like"],
      ...["wee practice"],
    ],
    answers: [
      "One street, a bell on the door, and you'd see them again next week. {I shut it off about there, it's like looking in a warm window|no-road?}. || There'd be farmers lying to me about their backs, and scones. {I can get to the gate of it and no further|no-road?}.",
    ],
  },
  "two-doors": {
    layer: 2,
    asks: [
      ...["behind each of them", "behind each door", "behind the doors you"],
      ...["which door", "either door", "pick a door"],
      ...["like to stand there", "stuck in both"],
    ],
    answers: [
      "Behind one there's a file with my name on. {Behind the other there's me at fifty, still hearing the bleep|no-road?}. || A meeting with tissues in it, behind the first. {And the second's just that ward, on and on|no-road?}.",
    ],
  },
};
