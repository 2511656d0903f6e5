import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks on for one thing more: who, since when, and what came of it. */
export const justSaidAtLast: Scenario["topics"] = {
  "knows-i-mind": {
    layer: 0,
    asks: [
      ...["know you mind", "knows you mind", "know that you mind"],
      ...["know how it feels for you"],
    ],
    answers: [
      "No, I go mm, lovely. {I've never once made the face|watched}. || {I think she thinks I'm grateful|watched}. I've said it enough.",
    ],
  },
  "my-way-folded": {
    layer: 0,
    asks: [
      ...["folded them your way", "if you folded", "did it your way"],
      ...["do it your way", "folded it your way"],
    ],
    answers: [
      "They'd be done again by lunch. {Kindly, you wouldn't hear a thing|watched}. || {I did, one drawer. I went back to visit it and it had been tidied|watched}.",
    ],
  },
  "thinking-in-car": {
    layer: 3,
    asks: [
      ...["were you thinking", "thinking in the car", "going through your mind in the car"],
      ...["think about in the car"],
    ],
    answers: [
      "[after: driveway, driving on, keep driving] Nothing, it was like being let out of a coat. {And then, who'd do his bath|car}. || How quiet it was. {I thought, this is the first thing all day that's just mine|car}.",
    ],
  },
  "dark-long": {
    layer: 1,
    asks: [
      ...["long do you stand there", "stand there in the dark", "stay in the kitchen"],
      ...["stay in there"],
    ],
    answers: [
      "[after: kitchen] Five minutes, about. As long as a plate takes, and then one more. || Till somebody laughs. Then I think I'd better be seen.",
    ],
  },
  "told-of-photo": {
    layer: 0,
    asks: [
      ...["tell anyone about the photo", "tell anyone that", "tell anybody about the photos"],
      ...["told rohan about the photo"],
    ],
    answers: [
      "No, it'd sound vain. {I took a nice one of the three of them instead|not-doing-well}. || I was going to. {Then he woke up and did something sweet, so I photographed it|not-doing-well}.",
    ],
  },
  "amma-took-it": {
    layer: 1,
    asks: [
      ...["how did she take it", "she take it", "take the news"],
      ...["amma take it", "take the refusal"],
    ],
    answers: [
      "She went quiet, and then she said, next time I'll bring winter clothes. {She never said a word about the bag|far-away}. || {She laughed, it was awful|far-away}. She said they'd not know what to do with her anyway.",
    ],
  },
  "heard-refused": {
    layer: 1,
    asks: [
      ...["when you heard", "feel when you heard", "when you found out"],
      ...["when the letter came"],
    ],
    answers: [
      "[after: visa] I was holding him, so I couldn't sit down. {I kept saying oh well, into his hair|far-away}. || {I'd told myself I'd only got to last till she came|far-away}. I had to think of something else to last till.",
    ],
  },
  "smiled-since": {
    layer: 1,
    asks: [
      ...["he smiled again", "smiled since", "smile again"],
      ...["smiles at you now", "has he smiled"],
    ],
    answers: [
      "Three times, and once it was definitely wind. {I get my face ready like a photographer|numb?}. || Oh yes, at the lamp! {At me once, on Sunday, I think, there was nobody behind me|numb?}.",
    ],
  },
  "felt-at-smile": {
    layer: 1,
    asks: [
      ...["feel at the smile", "feel when he smiled", "when he smiled"],
      ...["did you feel when he", "felt when he smiled"],
    ],
    answers: [
      "{Shy|numb?}. As if someone had waved and I wasn't sure it was for me. || {I did a big gasp for Rohan|numb?}. It was a good gasp.",
    ],
  },
  "helped-feeding": {
    layer: 0,
    asks: [
      ...["anybody helping you", "anyone help you feed", "help with the feeding"],
      ...["help you with the milk", "helping with it"],
    ],
    answers: [
      "A lady with a knitted one, on the ward, and Mummyji with fenugreek. Everyone's hands were very cold. || Three different people, with three different pillows. I said yes to all of them.",
    ],
  },
  "milk-matters": {
    layer: 0,
    asks: [
      ...["does it matter to you", "matter to you", "does that matter"],
      ...["mind about the bottles"],
    ],
    answers: [
      "[after: bottle, milk] Yes. {It's the one thing he asked me for|bad-mother?}. || It does, and he's lovely and fat, so I can't say so. {I look away at the clinic, when they get them out|bad-mother?}.",
    ],
  },
  "gp-liked": {
    layer: 0,
    asks: [
      ...["have liked him to do", "liked him to do", "like him to have done"],
      ...["wanted him to do", "want the doctor to do"],
    ],
    answers: [
      "[after: gp, doctor] Turn his chair round. I'd have told him by the time it squeaked. || Ask it, and then not type. It would've been about ten seconds.",
    ],
  },
  "talks-stopped": {
    layer: 0,
    asks: [
      ...["when did that stop", "did that stop", "when did you stop talking"],
      ...["stop talking till", "stopped talking"],
    ],
    answers: [
      "[after: two in the morning] July. We had one in the hospital, whispering, that was the last. || When he went back, in August. There's nobody awake at two now who isn't counting ounces.",
    ],
  },
  "list-whose": {
    layer: 0,
    asks: [
      ...["who suggested that", "whose idea was", "suggested the list"],
      ...["idea of the list", "told you to do a list"],
    ],
    answers: [
      "[after: gratitude, list] The app! It plays a little harp when you've done three. || My sister-in-law sent the notebook, with a peacock on it.",
    ],
  },
  "list-kept": {
    layer: 0,
    asks: [
      ...["do you still have it", "still have the list", "keep the list"],
      ...["still got it", "got the list"],
    ],
    answers: [
      "[after: gratitude, list] I tore it up and then I was sorry for his name, so I stuck that bit back. || It's in with the takeaway menus. I'd not like it found.",
    ],
  },
  "good-at-work": {
    layer: 0,
    asks: [...["were you good at it", "good at your job", "good at work"], ...["good at that job"]],
    answers: [
      "Yes! Sorry. I was, I could hear a lorry going wrong in somebody's voice. || I think so, they gave me the hard clients. I didn't have to think about my hands.",
    ],
  },
  "work-knows": {
    layer: 0,
    asks: [
      ...["do they know how you are", "work know", "they know at work"],
      ...["your team know"],
    ],
    answers: [
      "[after: logistics, work friends, onesie, the girls] They've had photos. {He's on the noticeboard, I'm not in it|not-doing-well}. || No, they think I'm baking. {Somebody asked was I living the dream|not-doing-well}.",
    ],
  },
  "is-he-hungry": {
    layer: 0,
    asks: [
      ...["is he hungry", "he hungry", "does he want feeding"],
      ...["want a feed", "why does he wake"],
    ],
    answers: [
      "Sometimes. The rest of the time I think he's checking. || For about two ounces, and then he's asleep on it. I'd worry if he wasn't.",
    ],
  },
  "keep-going-group": {
    layer: 0,
    asks: [
      ...["want to keep going", "keep going to the group", "stop going"],
      ...["still go to the group"],
    ],
    answers: [
      "[after: baby group, thursdays] I'd miss the biscuits. {If I stopped, Mummyji'd ask why|far-away}. || I keep thinking one week one of us will crack. {I'd like to be there for it|far-away}.",
    ],
  },
  "honest-at-group": {
    layer: 0,
    asks: [
      ...["say if you were honest", "if you were honest", "honest at the group"],
      ...["being honest you'd"],
    ],
    answers: [
      "[after: baby group, thursdays] That I look at the clock. {And are you all pretending, I'd ask, or is it me|not-doing-well}. || {I don't think I like it yet|not-doing-well}. I'd say the yet very loudly.",
    ],
  },
  "let-breath-go": {
    layer: 0,
    asks: ["if you let go", "happen if you let"],
    answers: [
      "I'd make a noise. {And they'd all stop congratulating|not-doing-well}. || I think I'd go down like a lilo. {Somebody'd have to take the baby first|not-doing-well}.",
    ],
  },
  "sings-what": {
    layer: 1,
    asks: ["what do you sing", "what do you sing to him", "song do you sing him"],
    answers: [
      "The moon one, Chandoba. {He goes still for it, and I go on like the radio|numb?}. || Amma's one about the moon. {I hum where the words run out|numb?}.",
    ],
  },
};
