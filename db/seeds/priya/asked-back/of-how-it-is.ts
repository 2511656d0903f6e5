import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about what happened, her feelings and her days, just told. */
export const ofHowItIs: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["that's the silly part. He's healthy", "there isn't a what. He's well"],
    answers: {
      why: [
        "{If I knew I'd have sorted it, I was always good at sorting|not-doing-well?}. || That's it, there isn't a because. {I've been through the whole list|not-doing-well?}.",
      ],
      mean: [
        "{I open my mouth and somebody helpful comes out|not-doing-well}. || {I go to feel something about a thing, and there's a gap where I'd be|not-doing-well}.",
      ],
    },
  },
  {
    said: ["a long labour and then theatre", "The birth went on for two days"],
    answers: {
      felt: [
        "{As though it was happening to a lady on a table|numb?}. I kept saying thank you. || {I was very far up, by the lights|numb?}. Everyone was so kind to me down there.",
      ],
      why: [
        "He was the wrong way round, and we'd both got tired. || He'd got stuck, they said, and his heart was dipping.",
      ],
      when: [
        "July, the nineteenth. It was the hottest day. || In July. He was out at ten past two in the afternoon.",
      ],
    },
  },
  {
    said: ["Guilty mostly. And somehow", "Mostly guilt. And under the guilt"],
    answers: {
      why: [
        "{I've been given everything, and I can't make it work|not-doing-well}. || {Everybody's so happy about him|not-doing-well}. I ought to be the happiest, it's my turn.",
      ],
      mean: [
        "{Guilty's on the top, like skin on milk|not-doing-well}. You go under it and there's not much there. || {You'd think one would cancel the other out|not-doing-well}. They just sit there, side by side.",
      ],
    },
  },
  {
    said: ["scared of the evenings. They start", "They begin at four o'clock in my"],
    answers: {
      why: [
        "{It's hours till anyone's home, and he cries more in the dark|evenings}. || {I run out at about four, and the day doesn't|evenings}.",
      ],
      felt: [
        "{Cold hands, and my tummy drops|evenings}. || {Like hearing a lift come down for me|evenings}.",
      ],
    },
  },
  {
    said: ["typing with one thumb", "one thumb and a lot of typos"],
    answers: {
      where: [
        "On the sofa, at the end by the lamp. I daren't cross my legs. || In the armchair upstairs. There's a quiz show coming up through the floor.",
      ],
      felt: [
        "He's warm. I'll say that for him, he's very warm. || Pinned! But it's peaceful, I'm not complaining.",
      ],
    },
  },
  {
    said: ["but fine, honestly. Fine-ish", "fine, or near enough"],
    answers: {
      why: [
        "I don't often say it to anyone, so my hands aren't used to it. || It's only that I've been talking. You get a bit wobbly, when you're not used to it.",
      ],
      mean: [
        "It's fine with a bit of a lean on it. || Well, I've not cried, and nothing's on fire.",
      ],
    },
  },
  {
    said: ["Maybe since week three", "Week three, I'd say"],
    answers: {
      why: [
        "It'd been the two of us, before that. {Then the door shut at six and it was me|tired-all}. || He'd been doing half, and making me laugh. {After that nobody was awake when I was|tired-all}.",
      ],
      felt: [
        "{I stood at the window with a bottle in each hand|tired-all}. || {Like the music stopping and I'd still got the parcel|tired-all}.",
      ],
    },
  },
  {
    said: ["it would lift at three months", "The leaflet said three months"],
    answers: {
      then: [
        "I made a cake and I waited. He was three months old and I was just the same. || It was a Tuesday, and nothing happened. I moved the leaflet under the bread bin.",
      ],
      felt: [
        "{A bit of a fool|not-doing-well}. I'd been looking forward to it. || {Let down, by a leaflet|not-doing-well}. You'd laugh, wouldn't you.",
      ],
    },
  },
  {
    said: ["everyone helps in a way that", "somebody showing me how to do it"],
    answers: {
      who: [
        "My mother-in-law, if I'm truthful. And everybody over fifty at the bus stop. || Mostly my husband's mum. She'd only be trying to save me the bother.",
      ],
      mean: [
        "I warm the bottle, and it's warmed again after me. {Nobody says a thing|watched}. || I'll do his hat up, and a hand comes and does it up. {It isn't unkind, it's just always|watched}.",
      ],
    },
  },
  {
    said: ["I have everything you're supposed", "a lovely husband and central heating"],
    answers: {
      felt: [
        "{Like I've been given the wrong instructions for it|not-doing-well}. || {Greedy|not-doing-well}. To have all that and want something else, and not know what.",
      ],
      mean: [
        "Baby, husband, house, health. {I've ticked it all and it doesn't add up to me|not-doing-well}. || There isn't a thing on the list I could ask for. {It's only me that's missing|not-doing-well}.",
      ],
    },
  },
  {
    said: ["I stand there and feel nothing, just loud", "there's just nothing in me, only"],
    answers: {
      why: [
        "{I think it's too much, so something trips|numb}. Like a fuse, only nobody's come to see to it. || {I wish I could say|numb}. He needs me the most, and it's then that I go.",
      ],
      then: [
        "I put him on my shoulder and walk. {My legs know the way, I only go along|numb}. || I jig him and I sing. {It's my body that does it, bless it|numb}.",
      ],
    },
  },
  {
    said: ["It's dark already, and it isn't night", "Too dark to go out and too early"],
    answers: {
      why: [
        "{There's nothing left to do in it but get through|evenings}. || {In the morning I've got the walk, and at night there's Rohan, my husband|evenings}. In the middle it's me.",
      ],
      felt: ["{Long, and it hums|evenings}. || {As if someone's put a lid on the house|evenings}."],
    },
  },
  {
    said: ["the waitress at my own wedding", "You know when you're the host"],
    answers: {
      why: [
        "{Everyone's come to see him, and I'm the one with the plates|not-doing-well}. || {They'd all notice if the tea stopped|not-doing-well}. I'm not sure they'd notice if I did, I mean if I sat down.",
      ],
      felt: [
        "{Busy, and nobody's asked me to dance|not-doing-well}. || {My face is so tired|not-doing-well}.",
      ],
    },
  },
  {
    said: ["holding my breath and being congratulated", "they're all on the side clapping"],
    answers: {
      mean: [
        "{They say how well I'm doing, and that's exactly when I can't get any air|not-doing-well}. || {It looks like swimming, from where they are|not-doing-well}.",
      ],
    },
  },
];
