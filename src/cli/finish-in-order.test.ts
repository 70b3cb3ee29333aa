import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { InOrder } from "./finish-in-order.ts";

test("pieces that end in any order are finished in the order in which they were begun", async () => {
  const finished: number[] = [];
  const inOrder = new InOrder(4);
  for (const [number, ms] of [20, 1, 10, 2, 0, 8].entries()) {
    const work = wait(ms);
    await inOrder.add(null, async () => {
      await work;
      finished.push(number);
    });
  }
  await inOrder.drain();
  assert.deepEqual(finished, [0, 1, 2, 3, 4, 5]);
});

test("no more pieces are at hand than allowed", async () => {
  const inOrder = new InOrder(3);
  let atHand = 0;
  let most = 0;
  for (let number = 0; number < 10; number++) {
    most = Math.max(most, ++atHand);
    const work = wait(1);
    await inOrder.add(null, async () => {
      await work;
      atHand--;
    });
  }
  await inOrder.drain();
  assert.deepEqual([most, atHand], [3, 0]);
});

test("a piece is finished before its key is begun again", async () => {
  const inOrder = new InOrder(8);
  let stored = false;
  await inOrder.add("page", async () => {
    await wait(5);
    stored = true;
  });
  await inOrder.settle("other");
  assert.equal(stored, false);
  await inOrder.settle("page");
  assert.equal(stored, true);
});

test("after one that fails none is finished, and the failure is told", async () => {
  const inOrder = new InOrder(8);
  const finished: string[] = [];
  await inOrder.add(null, () => void finished.push("first"));
  await inOrder.add(null, () => {
    throw new Error("disk full");
  });
  await inOrder.add(null, () => void finished.push("third"));
  await assert.rejects(inOrder.drain(), /disk full/);
  assert.deepEqual(finished, ["first"]);
});
