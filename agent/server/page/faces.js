// A line portrait for every person on a panel, drawn from their name. The same person always has the same face; nothing
// about the drawing is guessed from what a name may tell about somebody.

const SVG = "http://www.w3.org/2000/svg";
const SALT = 2652; // picked once, so that the people of the panels that come with the product look unlike each other
const WIDTH = 120;
const HEIGHT = 118;

/** Numbers between 0 and 1 that are the same for the same words, in any browser. */
export function chance(words) {
  let state = 2166136261;
  for (const sign of words) state = Math.imul(state ^ sign.codePointAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The choices a portrait is made of. */
export function features(name, persona = "") {
  const draw = chance(`${SALT}/${name.trim().toLowerCase()}/${persona}`);
  const pick = (list) => list[Math.floor(draw() * list.length)];
  return {
    hair: pick(Object.keys(HAIR)),
    tone: pick(["ink", "ink", "mid", "pale", "bare"]),
    clothes: pick(Object.keys(CLOTHES)),
    cloth: pick(["deep", "soft", "plain", "accent"]),
    glasses: pick([null, null, null, "round", "wide"]),
    turn: pick([-1, 0, 1]),
    width: 18.5 + draw() * 3,
    jaw: 7 + draw() * 7,
    chin: 74 + draw() * 5,
    brow: draw() * 2,
    mouth: 5 + draw() * 2.5,
    tilt: (draw() - 0.5) * 5,
  };
}

// Each takes the half width of the head, centred at 0 with eyes at y = 50, and gives what lies behind and before it.
const cap = (w, line) => `M${-w - 1},50 C${-w - 5},24 -14,15 1,15 C16,15 ${w + 5},25 ${w + 1},50 ${line} Z`;
const HAIR = {
  cropped: (w) => ({
    front: cap(w, `C${w - 1},42 ${w - 3},36 ${w - 6},33 C6,35 -6,35 ${6 - w},32 C${3 - w},36 ${1 - w},42 ${-w - 1},50`),
  }),
  parted: (w) => ({
    front: cap(w, `C${w},43 ${w - 3},37 ${w - 6},34 C4,34 -4,31 -8,25 C-10,33 ${1 - w},38 ${-w - 1},50`),
    line: "M-8,25 C-8,21 -7,18 -5,16",
  }),
  swept: (w) => ({
    front: `M${-w - 1},49 C${-w - 4},30 -18,12 4,11 C20,11 ${w + 6},26 ${w + 1},49 C${w},40 ${w - 4},33 6,28 C-6,26 -12,31 ${3 - w},36 C${1 - w},40 ${-w},44 ${-w - 1},49 Z`,
    line: "M-12,26 C-4,19 6,18 14,22",
  }),
  curls: (w) => ({ front: scalloped(w) }),
  bob: (w) => ({
    back: `M${-w - 3},48 C${-w - 6},20 -16,13 0,13 C16,13 ${w + 6},20 ${w + 3},48 C${w + 5},60 ${w + 5},68 ${w + 2},77 L${-w - 2},77 C${-w - 5},68 ${-w - 5},60 ${-w - 3},48 Z`,
    front: `M${-w - 1},52 C${-w - 3},26 -14,17 1,17 C16,17 ${w + 3},26 ${w + 1},52 C${w - 1},42 ${w - 4},35 8,26 C2,34 -8,38 ${1 - w},42 C${-w},45 ${-w},48 ${-w - 1},52 Z`,
  }),
  long: (w) => ({
    back: `M${-w - 3},48 C${-w - 6},18 -16,12 0,12 C16,12 ${w + 6},18 ${w + 3},48 C${w + 5},70 ${w + 10},82 ${w + 9},100 L${-w - 9},100 C${-w - 10},82 ${-w - 5},70 ${-w - 3},48 Z`,
    front: `M${-w - 1},54 C${-w - 3},26 -14,16 0,16 C14,16 ${w + 3},26 ${w + 1},54 C${w},42 10,36 0,24 C-10,36 ${-w},42 ${-w - 1},54 Z`,
  }),
  tied: (w) => ({
    back: "M-9,17 C-13,4 -4,-1 2,0 C11,1 13,9 9,17 Z",
    front: cap(w, `C${w - 1},40 ${w - 6},30 0,28 C${6 - w},30 ${1 - w},40 ${-w - 1},50`),
    line: "M-6,24 C-4,20 -3,18 -3,16 M5,24 C4,20 4,18 4,16",
  }),
  fringe: (w) => ({
    front: cap(w, `C${w},46 ${w - 1},43 ${w - 2},40 C8,38 -4,42 ${2 - w},39 C${1 - w},43 ${-w},46 ${-w - 1},50`),
    line: "M-6,38 C-4,31 0,27 6,24",
  }),
  waves: (w) => ({
    back: `M${-w - 3},46 C${-w - 6},20 -16,12 0,12 C16,12 ${w + 6},20 ${w + 3},46 C${w + 8},52 ${w + 3},58 ${w + 6},64 C${w + 9},71 ${w + 4},78 ${w + 7},86 L${-w - 7},86 C${-w - 4},78 ${-w - 9},71 ${-w - 6},64 C${-w - 3},58 ${-w - 8},52 ${-w - 3},46 Z`,
    front: `M${-w - 1},52 C${-w - 3},26 -14,16 -4,16 C14,16 ${w + 3},26 ${w + 1},52 C${w},42 ${w - 6},32 -8,24 C-10,32 ${-w},40 ${-w - 1},52 Z`,
  }),
  close: (w) => ({
    front: `M${-w},46 C${-w - 1},28 -12,20 0,20 C12,20 ${w + 1},28 ${w},46 C${w - 1},38 ${w - 6},31 0,30 C${6 - w},31 ${1 - w},38 ${-w},46 Z`,
  }),
};

function scalloped(w) {
  const points = [];
  for (let step = 0; step <= 9; step++) {
    const angle = Math.PI * (1.06 - (1.12 * step) / 9);
    points.push([Math.cos(angle) * (w + 4), 44 - Math.sin(angle) * 28]);
  }
  const bumps = points.slice(1).map(([x, y]) => `A6.2,6.2 0 0 1 ${x.toFixed(1)},${y.toFixed(1)}`);
  return `M${points[0].map((n) => n.toFixed(1)).join(",")} ${bumps.join(" ")} C${w - 2},40 ${w - 5},35 ${w - 8},34 A6,6 0 0 1 3,33 A6,6 0 0 1 -7,34 A6,6 0 0 1 ${2 - w},38 Z`;
}

const SHOULDERS =
  "M-47,120 C-46,104 -36,98 -22,94 C-14,92 -10,91 -9,85 C-6,92 6,92 9,85 C10,91 14,92 22,94 C36,98 46,104 47,120 Z";
const CLOTHES = {
  crew: { lines: "M-12,91 C-8,100 8,100 12,91" },
  shirt: { lines: "M-10,88 L-14,95 L-6,104 L0,97 L6,104 L14,95 L10,88 M0,97 L0,120" },
  jacket: {
    lines:
      "M-11,90 L-16,97 L-20,101 L-15,104 L-4,120 M11,90 L16,97 L20,101 L15,104 L4,120 M-9,89 L0,103 L9,89 M0,103 L0,120",
  },
  polo: {
    lines: "M-12,95 C-8,90 8,90 12,95 M-12,95 L-11,84 M12,95 L11,84",
    band: "M-11,83 C-6,87 6,87 11,83 L12,95 C8,91 -8,91 -12,95 Z",
  },
  cardigan: { lines: "M-11,91 C-9,104 -4,112 -1,120 M11,91 C9,104 4,112 1,120 M-13,91 C-8,98 8,98 13,91" },
  scarf: {
    lines: "M2,99 L9,118 L-2,120",
    band: "M-14,87 C-8,93 8,93 14,87 C18,92 17,98 11,100 C4,102 -6,102 -12,100 C-18,97 -17,92 -14,87 Z",
  },
};

function shape(kind, d, transform) {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("class", kind);
  path.setAttribute("d", d);
  if (transform) path.setAttribute("transform", transform);
  return path;
}

/** The portrait as an SVG element. It says nothing to a screen reader: the name stands beside it. */
export function face(name, persona) {
  const f = features(name, persona);
  const w = f.width;
  const hair = HAIR[f.hair](w);
  const clothes = CLOTHES[f.clothes];
  const at = f.turn * 3.5;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
  svg.setAttribute("class", "face");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const middle = `translate(${WIDTH / 2} 2)`;
  const head = `${middle} rotate(${f.tilt.toFixed(1)} 0 90)`;

  if (hair.back) svg.append(shape(`hair ${f.tone}`, hair.back, head));
  svg.append(shape("skin", "M-9,66 L-9,92 L9,92 L9,66 Z", middle), shape(`cloth ${f.cloth}`, SHOULDERS, middle));
  svg.append(shape("stroke", clothes.lines, middle));
  if (clothes.band) svg.append(shape(`cloth ${f.cloth}`, clothes.band, middle));
  svg.append(
    shape(
      "skin",
      `M${-w},46 C${-w},20 ${w},20 ${w},46 C${w},62 ${f.jaw},${f.chin} 0,${f.chin} C${-f.jaw},${f.chin} ${-w},62 ${-w},46 Z`,
      head,
    ),
  );
  if (!hair.back) svg.append(shape("stroke", `M${-w},47 c-5,-2 -5,9 1,10 M${w},47 c5,-2 5,9 -1,10`, head));
  svg.append(shape("stroke", eyes(at, f), head), shape("dot", pupils(at), head));
  svg.append(
    shape(
      "stroke",
      `M${at + f.turn},51 l${f.turn === 0 ? 2 : f.turn * 3},8.5 q0,2 ${f.turn === 0 ? -3.5 : f.turn * -4},1.6`,
      head,
    ),
  );
  svg.append(
    shape("stroke", `M${at - f.mouth},66.5 q${f.mouth},2.6 ${2 * f.mouth},-0.3 M${at - 2},70.2 q2,0.9 4,0`, head),
  );
  if (f.glasses) svg.append(shape("stroke", glasses(f.glasses, at, w), head));
  svg.append(shape(`hair ${f.tone}`, hair.front, head));
  if (hair.line) svg.append(shape(`strand ${f.tone}`, hair.line, head));
  return svg;
}

function eyes(at, f) {
  const lid = (x) => `M${x - 3.6},50.6 q3.6,-2.8 7.2,0`;
  const brow = (x, lift) => `M${x - 4.2},${45.4 - lift} q4.2,-2.6 8.4,${0.4 - f.brow / 2}`;
  return [lid(at - 8), lid(at + 8), brow(at - 8, f.brow / 2), brow(at + 8, f.brow / 2)].join(" ");
}

function pupils(at) {
  const dot = (x) => `M${x - 1.4},51 a1.4,1.4 0 1 0 2.8,0 a1.4,1.4 0 1 0 -2.8,0 Z`;
  return `${dot(at - 8)} ${dot(at + 8)}`;
}

function glasses(kind, at, w) {
  const round = (x) => `M${x - 6.2},51.5 a6.2,6.2 0 1 0 12.4,0 a6.2,6.2 0 1 0 -12.4,0`;
  const wide = (x) => `M${x - 6.6},47.6 h13.2 v3.4 q0,5 -6.6,5 q-6.6,0 -6.6,-5 Z`;
  const lens = kind === "round" ? round : wide;
  return `${lens(at - 8.2)} ${lens(at + 8.2)} M${at - 2},50.6 q2,-1.2 4,0 M${at - 14.6},50 L${-w},48.5 M${at + 14.6},50 L${w},48.5`;
}
