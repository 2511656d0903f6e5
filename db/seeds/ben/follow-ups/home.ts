import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of his parents and of Tim. */
export const home: Scenario["topics"] = {
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
  "before-stopped": {
    layer: 0,
    asks: ["right before you stopped", "before you stopped it", "you when you stopped it"],
    answers: [
      "My throat went. {I thought, not here, there's a queue for the drug room|jokes}. || I could feel my face going. {There was someone coming, so I pressed the button and did a bit about the printer|jokes}.",
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
};
