/** Word sequences that deny: "has yet to sign", "who knows", "called off". Source: own compilation. */
export const DENYING_PHRASES =
  split(`yet to; who knows; who cares; anything but; nowhere near; free of; free from; short of; out of the question; ruled out; rules out;
rule out; ruling out; turned down; held off; stays away; stayed away; too early; remains to be; far from; first time; for the first;
left open; leaves open; left unanswered; remains open; remained open; kept from; keeps from; gave up; given up; stopped short;
stand in the way; call off; called off; in place of; except for; apart from; aside from; save for; rather than; voted against; voted down;
threw out; thrown out; said no to; run out; ran out; runs out; running out; at a standstill; hold back; holds back; held back;
holding back; keep back; kept back; hold off; holding off; held up; put off; puts off; putting off; calls off; calling off; turn down;
turns down; turning down; vote down; vote against; voting against; votes against; stand in the way of; instead of; as opposed to;
out of reach; out of work; out of service; out of order; out of use; out of action; beyond reach; beyond the means; beyond her means;
beyond his means; beyond their means; beyond its means; beside the point; in limbo; in vain; to no avail; keep from; keeping from;
stop short; stops short; steer clear; steers clear; steered clear; stay away; staying away; walk away; walked away; shut out; left out;
leave out; leaves out; leaving out; lock out; locked out;
give up; gives up; giving up; do away with; did away with; get rid of; got rid of; put an end; at odds; on hold; in doubt; a far cry;
the last thing; at large; on the run; as little as; stay out; stays out; stayed out; staying out; keep out; kept out; pull out; pulls out;
pulled out; pulling out; drop out; dropped out; opt out; opted out; back out; backed out; warned against; warns against; warn against;
warning against; advised against; advises against; decided against; argued against; ruled against; little to no; little or no; few or no;
few if any; little if any; all but; every but; bar none; short shrift; to the exclusion of; at the expense of; fall through; fell through; falls through;
fallen through; come to nothing; came to nothing; comes to nothing; in short supply; in want of; in need of; devoid of; bereft of; the absence of; for lack of; for want of;
wants for; clear of; immune to; the opposite; the reverse; the contrary; far cry from; a stranger to; strangers to;
anything except; everything except; everyone except; none too; ill at ease; off limits; out of bounds; out of date; out of sight; out of touch; out of stock;
out of place; out of the running; out of hand; out of control; out of the way; past caring; past repair; beyond repair; beyond doubt; beyond recognition;
still to; remain to be; remained to be;
cut off; cuts off; cutting off; broke off; breaks off; broken off; breaking off; break off; calls a halt; wash their hands; washed its hands; backs away;
back away; backed away; fell short; falls short; fall short; fallen short; falling short; let down; lets down; passed up; passes up; pass up; miss out;
missed out; misses out; lost out; hold out; held out; broke down; breaks down; break down; broken down; breaking down; shot down; brushed aside;
brushed off; brush aside; brush off; laughed off; shrugged off; waved away; explained away; set aside; sets aside; setting aside; does away with;
stop short of; close to zero; next to nothing; next to none; next to no`);

/** Word sequences in which a negator denies nothing of the sentence; "not" stands for every "n't" too. Source: own compilation. */
export const EMPTY_NEGATIONS =
  split(`not only; not just; not merely; not simply; not solely; not least; not to mention; not far from;
without delay; without doubt; without exception; without question; without fail; or not; if not; whether or no; why not; no wonder;
no matter; no doubt; not doubt; not help but; not long ago; not long after; not long before; no sooner; in no time;
no less; nothing but; none other; not without; never mind; not to say; no choice but; no option but; no alternative but; nothing for it but; cannot but; not but`);

function split(list: string): (readonly string[])[] {
  return list.split(";").map((phrase) => phrase.trim().split(/\s+/u));
}
