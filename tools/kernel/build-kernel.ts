// Writes src/text/kernel/kernel-bytes.ts: the WebAssembly module of the models' inner loops, assembled here
// instruction by instruction so that no compiler is needed. Run from the repository root:
//   node tools/kernel/build-kernel.ts
import { writeFileSync } from "node:fs";

type Code = number[];

const I32 = 0x7f;
const V128 = 0x7b;

function leb(value: number): Code {
  const bytes: Code = [];
  let rest = value >>> 0;
  do {
    const byte = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? byte : byte | 0x80);
  } while (rest !== 0);
  return bytes;
}

function signedLeb(value: number): Code {
  const bytes: Code = [];
  let rest = value;
  for (;;) {
    const byte = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0);
    bytes.push(done ? byte : byte | 0x80);
    if (done) return bytes;
  }
}

const vector = (items: Code[]): Code => [...leb(items.length), ...items.flat()];
const section = (id: number, body: Code): Code => [id, ...leb(body.length), ...body];
const text = (name: string): Code => [...leb(name.length), ...[...name].map((letter) => letter.charCodeAt(0))];

const get = (local: number): Code => [0x20, ...leb(local)];
const set = (local: number): Code => [0x21, ...leb(local)];
const constant = (value: number): Code => [0x41, ...signedLeb(value)];
const add: Code = [0x6a];
const multiply: Code = [0x6c];
const shiftLeft: Code = [0x74];
const lessThan: Code = [0x49];
const advance = (local: number, by: number): Code => [...get(local), ...constant(by), ...add, ...set(local)];
/** Runs the body at least once, again while the condition that it leaves on the stack holds. */
const loop = (body: Code): Code => [0x03, 0x40, ...body, 0x0d, 0x00, 0x0b];

const simd = (opcode: number, ...rest: Code): Code => [0xfd, ...leb(opcode), ...rest];
const memory = (offset: number, align: number): Code => [align, ...leb(offset)];
const load = (offset: number): Code => simd(0x00, ...memory(offset, 4));
const loadPair = (offset: number): Code => simd(0x09, ...memory(offset, 2));
const store = (offset: number): Code => simd(0x0b, ...memory(offset, 4));
const storeHalf = simd(0x5b, ...memory(0, 3), 0);
const addIntegers = simd(0xae);
const dot = simd(0xba);
const toFloat = simd(0xfa);
const floatAdd = simd(0xe4);
const floatMultiply = simd(0xe6);
const floatDivide = simd(0xe7);
/** the pseudo-minimum and -maximum: one instruction, and no number here is NaN */
const floatMin = simd(0xea);
const floatMax = simd(0xeb);
const nearest = simd(0x6a);
const toInteger = simd(0xf8);
const narrow = simd(0x85);

function splat(value: number): Code {
  const bytes = [...new Uint8Array(new Float32Array([value]).buffer)];
  return simd(0x0c, ...bytes, ...bytes, ...bytes, ...bytes);
}

/**
 * multiply(weights, input, output, pairs, groups, tokens, inputStride, outputStride): for every token, 32 × groups sums of
 * 16-bit products; `pairs` is a multiple of 4. Weights lie as [group][pair][8 vectors][4 outputs][2 inputs]; a group's weights stay in the cache over
 * the tokens.
 */
function multiplyFunction(): Code {
  const [weights, input, output, pairs, groups, tokens, inputStride, outputStride] = [0, 1, 2, 3, 4, 5, 6, 7];
  const [group, token, from, to, end, at, weight] = [8, 9, 10, 11, 12, 13, 14];
  const sums = [15, 16, 17, 18, 19, 20, 21, 22];
  const pair = 23;
  const innermost = loop([
    ...[0, 1, 2, 3].flatMap((ahead) => [
      ...get(at),
      ...loadPair(ahead * 4),
      ...set(pair),
      ...sums.flatMap((sum, index) => [
        ...get(weight),
        ...load(ahead * 128 + index * 16),
        ...get(pair),
        ...dot,
        ...get(sum),
        ...addIntegers,
        ...set(sum),
      ]),
    ]),
    ...advance(weight, 512),
    ...advance(at, 16),
    ...get(at),
    ...get(end),
    ...lessThan,
  ]);
  const overTokens = loop([
    ...sums.flatMap((sum) => [...splat(0), ...set(sum)]),
    ...get(from),
    ...set(at),
    ...get(from),
    ...get(pairs),
    ...constant(2),
    ...shiftLeft,
    ...add,
    ...set(end),
    ...get(weights),
    ...set(weight),
    ...innermost,
    ...sums.flatMap((sum, index) => [...get(to), ...get(sum), ...store(index * 16)]),
    ...get(from),
    ...get(inputStride),
    ...add,
    ...set(from),
    ...get(to),
    ...get(outputStride),
    ...add,
    ...set(to),
    ...advance(token, 1),
    ...get(token),
    ...get(tokens),
    ...lessThan,
  ]);
  const body = [
    ...loop([
      ...constant(0),
      ...set(token),
      ...get(input),
      ...set(from),
      ...get(output),
      ...set(to),
      ...overTokens,
      ...get(weights),
      ...get(pairs),
      ...constant(128),
      ...multiply,
      ...add,
      ...set(weights),
      ...advance(output, 128),
      ...advance(group, 1),
      ...get(group),
      ...get(groups),
      ...lessThan,
    ]),
  ];
  return functionBody(
    [
      [7, I32],
      [9, V128],
    ],
    body,
  );
}

/**
 * tanh(x) = x (above) / (below), polynomials of x squared, highest power first; x is held within the limit. Within 5e-5:
 * fitted by reweighted least squares, `training/attribution/fit_tanh.py`.
 */
const TANH_LIMIT = 5;
const TANH_ABOVE = [0.000654944026, 0.101723144, 0.999810138];
const TANH_BELOW = [0.0126391827, 0.434504062, 1];

/** Numbers that the step uses, each in a local of its own: a constant in place costs several instructions every time. */
const STEP_CONSTANTS = [TANH_LIMIT, -TANH_LIMIT, 0.5, 32767, ...TANH_ABOVE, ...TANH_BELOW];
const FIRST_CONSTANT = 16;
const held = (value: number): Code => get(FIRST_CONSTANT + STEP_CONSTANTS.indexOf(value));

/** Replaces the vector in local `x` by its tanh; `square` is free to use. */
function tanh(x: number, square: number): Code {
  const horner = (coefficients: number[]): Code =>
    coefficients.flatMap((coefficient, index) =>
      index === 0 ? held(coefficient) : [...get(square), ...floatMultiply, ...held(coefficient), ...floatAdd],
    );
  return [
    ...get(x),
    ...held(TANH_LIMIT),
    ...floatMin,
    ...held(-TANH_LIMIT),
    ...floatMax,
    ...set(x),
    ...get(x),
    ...get(x),
    ...floatMultiply,
    ...set(square),
    ...horner(TANH_ABOVE),
    ...get(x),
    ...floatMultiply,
    ...horner(TANH_BELOW),
    ...floatDivide,
    ...set(x),
  ];
}

/** Replaces the vector in local `x`, which holds half the argument, by the logistic function of the argument. */
const sigmoidOfTwice = (x: number, square: number): Code => [
  ...tanh(x, square),
  ...get(x),
  ...held(0.5),
  ...floatMultiply,
  ...held(0.5),
  ...floatAdd,
  ...set(x),
];

/**
 * step(recurrent, first, second, recurrentScale, inputScale, bias, cell, hidden, units): one step of a long short-term
 * memory. The first three are sums of integer products (of the state before, of the input, of the input's second part),
 * gates in the order input, forget, candidate, output, of which all
 * but the candidate have their scales and bias halved; `cell` is read and written, `hidden` written as 16-bit 1/32767.
 */
function stepFunction(): Code {
  const [recurrent, first, second, recurrentScale, inputScale, bias, cell, hidden, units] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const [gateBytes, done] = [9, 10];
  const [inputGate, forgetGate, candidate, outputGate, square] = [11, 12, 13, 14, 15];
  const at = (pointer: number, gate: number): Code => [
    ...get(pointer),
    ...(gate === 0 ? [] : [...get(gateBytes), ...constant(gate), ...multiply, ...add]),
    ...load(0),
  ];
  const gate = (index: number, local: number): Code => [
    ...at(recurrent, index),
    ...toFloat,
    ...at(recurrentScale, index),
    ...floatMultiply,
    ...at(first, index),
    ...at(second, index),
    ...addIntegers,
    ...toFloat,
    ...at(inputScale, index),
    ...floatMultiply,
    ...floatAdd,
    ...at(bias, index),
    ...floatAdd,
    ...set(local),
  ];
  const body = [
    ...STEP_CONSTANTS.flatMap((value, index) => [...splat(value), ...set(FIRST_CONSTANT + index)]),
    ...get(units),
    ...constant(4),
    ...multiply,
    ...set(gateBytes),
    ...loop([
      ...gate(0, inputGate),
      ...gate(1, forgetGate),
      ...gate(2, candidate),
      ...gate(3, outputGate),
      ...sigmoidOfTwice(inputGate, square),
      ...sigmoidOfTwice(forgetGate, square),
      ...tanh(candidate, square),
      ...sigmoidOfTwice(outputGate, square),
      ...get(forgetGate),
      ...get(cell),
      ...load(0),
      ...floatMultiply,
      ...get(inputGate),
      ...get(candidate),
      ...floatMultiply,
      ...floatAdd,
      ...set(candidate),
      ...get(cell),
      ...get(candidate),
      ...store(0),
      ...tanh(candidate, square),
      ...get(hidden),
      ...get(outputGate),
      ...get(candidate),
      ...floatMultiply,
      ...held(32767),
      ...floatMultiply,
      ...nearest,
      ...toInteger,
      ...set(candidate),
      ...get(candidate),
      ...get(candidate),
      ...narrow,
      ...storeHalf,
      ...[recurrent, first, second, recurrentScale, inputScale, bias, cell].flatMap((pointer) => advance(pointer, 16)),
      ...advance(hidden, 8),
      ...advance(done, 4),
      ...get(done),
      ...get(units),
      ...lessThan,
    ]),
  ];
  return functionBody(
    [
      [2, I32],
      [5 + STEP_CONSTANTS.length, V128],
    ],
    body,
  );
}

function functionBody(locals: [count: number, type: number][], body: Code): Code {
  const code = [...vector(locals.map(([count, type]) => [...leb(count), type])), ...body, 0x0b];
  return [...leb(code.length), ...code];
}

const signature = (parameters: number): Code => [0x60, ...vector(Array(parameters).fill([I32])), ...vector([])];
const bytes: Code = [
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...section(1, vector([signature(8), signature(9)])),
  ...section(3, vector([[0], [1]])),
  ...section(5, vector([[0x00, 0x01]])),
  ...section(
    7,
    vector([
      [...text("memory"), 0x02, 0x00],
      [...text("multiply"), 0x00, 0x00],
      [...text("step"), 0x00, 0x01],
    ]),
  ),
  ...section(10, vector([multiplyFunction(), stepFunction()])),
];

const base64 = Buffer.from(bytes).toString("base64");
const lines = base64.match(/.{1,110}/gu) ?? [];
writeFileSync(
  "src/text/kernel/kernel-bytes.ts",
  `/** WebAssembly (SIMD) of the models' inner loops, in base64. Written by \`node tools/kernel/build-kernel.ts\`. */
export const KERNEL_BYTES =
${lines.map((line) => `  "${line}"`).join(" +\n")};
`,
);
console.log(`${bytes.length} bytes`);
