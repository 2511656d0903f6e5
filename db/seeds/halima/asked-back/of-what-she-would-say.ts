import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about herself, her thoughts and what she would say. */
export const ofWhatSheWouldSay: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["It used to say tailor on my card", "There was tailor printed under my name"],
    answers: {
      why: [
        "I don't do anything that one prints. {You can't very well put, awake|self?}. || It's somebody else's name on the door now. {And the rest that I do hasn't got a word|self?}.",
      ],
      felt: [
        "{I found one in a coat and I read it as you'd read a stranger's|self?}. || {Like a drawer with the label fallen off|self?}.",
      ],
    },
  },
  {
    said: ["If my neighbour's daughter did what I do", "the girl from next door in my slippers"],
    answers: {
      why: [
        "For her I'd see the work. For myself I only see what I said on Sunday. || It's somebody else's child, one's soft with those. I was brought up on red ink.",
      ],
    },
  },
  {
    said: ["thirty times and more", "over and over, and I lifted my voice"],
    answers: {
      why: [
        "{I'd given her every answer I had, and she'd not kept one|temper?}. || {Because I was in the room, holding the dish, and she was asking for me|temper?}.",
      ],
      then: [
        "{She put up her arms, and I stood there with my mouth still open|temper?}. || {It was very quiet, and the rice had burnt|temper?}.",
      ],
      felt: [
        "{As if somebody had shouted through me|temper?}. One looks round to see who it was. || {I was hoarse, imagine, from one sentence|temper?}.",
      ],
    },
  },
  {
    said: ["to sit with her for one hour on a Thursday", "It's my pride that hasn't answered"],
    answers: {
      why: [
        "I've given, all my life, I'm good at that end. The other end feels like begging. || If I let her in she'd see the hall, and the mattress. I've kept it so nice over the fence.",
      ],
      when: [
        "She said it some weeks ago, over the pegs. She hasn't said it twice, she wouldn't. || It was after Raya. I talked to her about the rain instead.",
      ],
    },
  },
  {
    said: ["don't send articles, send a week", "keep the articles, and come for seven days"],
    answers: {
      why: [
        "A week of him would tell him more than Sweden can. {He'd meet her at three in the morning|siblings?}. || {One can't read how heavy she is|siblings?}. He'd have to lift.",
      ],
      youSaid: [
        "Not yet, no. I get as far as dear Azman, that's my brother, and I ask after the lawn. || It's never gone further than the pillow. I'm so civil once there's a pen in it.",
      ],
    },
  },
  {
    said: ["The stove, the gate, her slippers", "the gate, the stove, is she covered"],
    answers: {
      why: [
        "{If I don't count them over I go straight to Sunday|temper?}. So I count slowly. || It's quieter to think about a stove. {I come to the other when I've run out of taps|temper?}.",
      ],
      often: [
        "Each night, from when I lie down. It's only since then that there's that at the bottom of the list. || Nightly, dear. The first part's been there for years.",
      ],
    },
  },
  {
    said: ["other people manage with worse", "plenty of women do this and more"],
    answers: {
      why: [
        "It's what I was raised on. One didn't complain, one rose and read the next paragraph. || If I said it in my own voice I'd answer back. Hers I stand up for.",
      ],
      felt: [
        "It shuts me up. {It doesn't make anything lighter, I notice|worn-out?}. || Ticked off. {And just as tired, with my back straight|worn-out?}.",
      ],
    },
  },
  {
    said: ["before they allow it", "They only like to hear the second half"],
    answers: {
      why: [
        "She's got a pulse, dear, so it looks greedy. I'm to be grateful, and I am, and I miss her. || The first half makes them look at their shoes. They'd rather I were in tears of love, it's tidier.",
      ],
      mean: [
        "It's her voice I miss, and I can hear her cough. || I could do without her for a week. And I couldn't bear it if she went, it's both together.",
      ],
    },
  },
  {
    said: ["carry the house out to the street", "keep the curtains closed on family matters"],
    answers: {
      why: [
        "She was headmistress. What we had behind the door stayed behind it, with the lid on. || People talk, and they'd have talked of her. I'd not have her discussed over fish.",
      ],
    },
  },
  {
    said: ["They'd be very loving about it", "post me an article on tempers"],
    answers: {
      why: [
        "They know how to send. {I've never seen them carry|siblings?}. || He'd want to mend it, my brother, and from there he's only got paper. {And my sister has only got the word home|siblings?}.",
      ],
    },
  },
  {
    said: ["bring your pyjamas", "ask for me too. I'm also in this house"],
    answers: {
      why: [
        "The days I can do, there's light. {It's at night that there's one of me|siblings?}. || {They've got so used to asking through me|siblings?}. One forgets that the window's made of something.",
      ],
      felt: [
        "To say it here? Like taking one's shoes off at a wedding. || I went red, dear, on my own step. It's a good sentence, though.",
      ],
    },
  },
  {
    said: ["a pencil behind my ear", "a great one for laughing"],
    answers: {
      when: [
        "When I had the shop, dear, up to two years ago. || Oh, until she began going at night. I've not heard it since Ramadan.",
      ],
      mean: [
        "Whether she has turned over. It's a whole trade, and no one's ever seen me at it. || There was a noise that I made, and I listen for it and it's not there.",
      ],
    },
  },
];
