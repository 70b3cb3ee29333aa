import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { CopyIndex } from "../../src/lineage/index/copy-index.ts";
import { Neighbours } from "../../src/lineage/index/neighbours.ts";
import { pickRareTerms } from "../../src/lineage/index/rare-terms.ts";
import { RewordedIndex } from "../../src/lineage/index/reworded-index.ts";
import { readWords } from "../../src/lineage/words/read-words.ts";
import { weighWords } from "../../src/lineage/words/term-weights.ts";
import { generateArticles } from "./generate-articles.ts";

// Articles a second on one core for the two candidate indexes, from raw text to neighbours, as the corpus grows.
// node --conditions=source bench/speed/lineage.ts [articles=100000]
// Room is made for all of them at once, as traceLineage does. Rates are per second of CPU time of this process, because the machine may be busy; the load is printed beside them.

const DATASKETCH = `
import json, sys, time
from datasketch import MinHash, MinHashLSH
texts = json.load(sys.stdin)
index = MinHashLSH(threshold=0.5, num_perm=128)
start = time.process_time()
for number, text in enumerate(texts):
    words = text.lower().split()
    hash = MinHash(num_perm=128)
    hash.update_batch([" ".join(words[at:at + 5]).encode() for at in range(len(words) - 4)])
    index.query(hash)
    index.insert(str(number), hash)
print(time.process_time() - start)
`;
const BATCH = 10_000;
const PEER_SAMPLE = 200;
const articles = Number(process.argv[2] ?? 100_000);
const copies = new CopyIndex(articles);
const copyNeighbours = new Neighbours(10, (document) => document);
const reworded = new RewordedIndex(articles);
const rewordedNeighbours = new Neighbours(10, (document) => document);
const peer = await loadPeer();
const spent = { copies: 0, reworded: 0, peer: 0, peerArticles: 0 };
const datasketch: number[] = [];
let done = 0;
console.log("articles   copies/s   reworded/s   MB of arrays per 100k   RSS MB   load");
let batch: string[] = [];
for (const text of generateArticles(articles)) {
  batch.push(text);
  if (batch.length === BATCH) flush();
}
if (batch.length > 0) flush();
console.log(
  `all: copies ${rate(done, spent.copies)}/s, reworded ${rate(done, spent.reworded)}/s` +
    (peer === null
      ? "; npm minhash: not run (npm ci in bench/)"
      : `; npm minhash ${rate(spent.peerArticles, spent.peer)}/s`) +
    (datasketch.length === 0
      ? "; datasketch: not run (python3 has no datasketch)"
      : `; datasketch ${rate(PEER_SAMPLE * datasketch.length, sum(datasketch))}/s`),
);

function flush(): void {
  const copiesTime = cpu(() => addCopies(batch, done));
  const rewordedTime = cpu(() => addReworded(batch, done));
  spent.copies += copiesTime;
  spent.reworded += rewordedTime;
  if (peer !== null) {
    spent.peer += cpu(() => peer(batch.slice(0, PEER_SAMPLE)));
    spent.peerArticles += Math.min(PEER_SAMPLE, batch.length);
  }
  const seconds = runDatasketch(batch.slice(0, PEER_SAMPLE));
  if (seconds !== null) datasketch.push(seconds);
  done += batch.length;
  const bytes = copies.byteLength + reworded.byteLength + copyNeighbours.byteLength + rewordedNeighbours.byteLength;
  console.log(
    [
      String(done).padStart(8),
      rate(batch.length, copiesTime).padStart(10),
      rate(batch.length, rewordedTime).padStart(12),
      ((bytes / done) * 0.1).toFixed(1).padStart(16),
      (process.memoryUsage.rss() / 1e6).toFixed(0).padStart(16),
      (loadavg()[0] ?? 0).toFixed(1).padStart(8),
    ].join(" "),
  );
  batch = [];
}

function addCopies(texts: readonly string[], first: number): void {
  const bands = new Map<number, number>();
  const crowded: number[] = [];
  texts.forEach((text, index) => {
    const document = first + index;
    copies.add(
      text,
      document,
      (earlier) => bands.set(earlier, (bands.get(earlier) ?? 0) + 1),
      (band) => crowded.push(document * 16 + band),
    );
    for (const [earlier, shared] of bands) {
      copyNeighbours.offer(document, earlier, shared);
      copyNeighbours.offer(earlier, document, shared);
    }
    bands.clear();
  });
  copies.settle(crowded, first);
}

function addReworded(texts: readonly string[], first: number): void {
  for (const text of texts) {
    const words = readWords(text);
    reworded.add(pickRareTerms(words, weighWords(words)), () => {});
  }
  for (let document = first; document < first + texts.length; document++) {
    reworded.findCandidates(document, (other, similarity) => {
      if (similarity < 0.25) return;
      rewordedNeighbours.offer(document, other, similarity);
      if (other < first) rewordedNeighbours.offer(other, document, similarity);
    });
  }
}

/** The same work by npm's minhash and its LSH index: five-word shingles, 128 permutations. */
async function loadPeer(): Promise<((texts: readonly string[]) => void) | null> {
  try {
    const name = "minhash";
    const { Minhash, LshIndex } = (await import(name)).default;
    const index = new LshIndex();
    let number = 0;
    return (texts) => {
      for (const text of texts) {
        const hash = new Minhash();
        const words = text.toLowerCase().split(/\W+/);
        for (let at = 0; at + 5 <= words.length; at++) hash.update(words.slice(at, at + 5).join(" "));
        index.insert(String(number++), hash);
        index.query(hash);
      }
    };
  } catch {
    return null;
  }
}

/** CPU seconds of Python's datasketch for the same work; null where python3 does not have it. */
function runDatasketch(texts: readonly string[]): number | null {
  const { status, stdout } = spawnSync("python3", ["-c", DATASKETCH], {
    input: JSON.stringify(texts),
    encoding: "utf8",
  });
  return status === 0 ? Number(stdout) : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1e6;
}

function rate(count: number, seconds: number): string {
  return Math.round(count / Math.max(seconds, 1e-9)).toLocaleString("en-GB");
}
