// What made pages of short news are furnished with. All of it is ours; names, days and places are drawn, so that none is learnt.
import { pick } from "../../bench/accuracy/read/make-composites.ts";

type Random = () => number;

const FIRST_NAMES = ["Carla", "Jan", "Mira", "Otto", "Lena", "Pablo", "Aiko", "Samuel", "Nadia", "Ravi", "Chloe", "Emeka", "Ingrid", "Tomas"];
const LAST_NAMES = ["Muster", "Beispiel", "Model", "Vorlage", "Esempio", "Nakamura", "Okoro", "Lindqvist", "Ferreira", "Haddad", "O'Neil", "Varga"];
const ROLES = ["Political Correspondent", "Senior Writer", "Staff Writer", "Europe Editor", "Diplomatic Editor", "Reporter", "News Editor"];
const CITIES = [
  ...["London", "Brussels", "New Delhi", "Oslo", "Paris", "Cairo", "Tokyo", "Manila", "Ottawa", "Lima", "Nairobi", "Seoul", "Ankara", "Madrid", "Rome", "Prague"],
  ...["Dhaka", "Canberra", "Buenos Aires", "Abuja", "Tunis", "Hanoi", "Lisbon", "Dublin", "Bern", "Santiago", "Kigali", "Amman", "Riga", "Sofia"],
];
const AGENCIES = ["Reuters", "AFP", "AP", "Xinhua", "dpa", "TASS", "ANI", "EFE", "ANSA", "PTI", "UPI", "Kyodo"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const SITE_OPENERS = ["The Sample", "Lakeside", "Model", "Eastern", "Channel", "City", "Northern", "The Daily", "Border", "Open", "Metro", "Valley"];
const SITE_NAMES = ["Mail", "Herald", "Press", "Times", "News", "Wire", "Chronicle", "Observer", "Post", "Tribune", "Today", "Online", "24", "Gazette"];

export function drawSite(random: Random): string {
  return random() < 0.1 ? `${pick(["example", "sample", "model"], random)}news.example` : `${pick(SITE_OPENERS, random)} ${pick(SITE_NAMES, random)}`;
}

export function drawName(random: Random): string {
  return `${pick(FIRST_NAMES, random)} ${pick(LAST_NAMES, random)}`;
}

export function drawCity(random: Random): string {
  return pick(CITIES, random);
}

export function drawAgency(random: Random): string {
  return pick(AGENCIES, random);
}

export function drawWeekday(random: Random): string {
  return pick(WEEKDAYS, random);
}

export function drawByline(random: Random): string {
  const name = drawName(random);
  return pick(
    [
      ...[`By ${name}`, `By ${name}`, `by ${name}`, `By ${name.toUpperCase()}`, `${name}`, `By ${name}, ${pick(ROLES, random)}`, `${name}, ${pick(ROLES, random)}`],
      ...[`By ${name} and ${drawName(random)}`, `By ${name} in ${pick(CITIES, random)}`, `Written by ${name}`, `Posted by ${name}`, `Author: ${name}`],
      ...[`By ${pick(AGENCIES, random)}`, `By ${name} | ${pick(AGENCIES, random)}`, "By Staff Reporter", "News Desk", "Web Desk", `By ${name} for ${drawSite(random)}`],
    ],
    random,
  );
}

/** The day or the age of a report, as one of many systems prints it. */
export function drawDate(random: Random): string {
  const day = 1 + Math.floor(random() * 28);
  const month = Math.floor(random() * 12);
  const name = MONTHS[month] ?? "";
  const short = name.slice(0, 3);
  const two = (value: number): string => String(value).padStart(2, "0");
  const clock = drawClock(random);
  const year = 2009 + Math.floor(random() * 17);
  return pick(
    [
      ...[`${day} ${name} ${year}`, `${name} ${day}, ${year}`, `${short} ${day}, ${year}`, `${two(day)}.${two(month + 1)}.${year}`, `${two(day)}/${two(month + 1)}/${year}`],
      ...[`${year}-${two(month + 1)}-${two(day)}`, `${year}-${two(month + 1)}-${two(day)} ${clock}`, `${two(day)}.${two(month + 1)}.${year}, ${clock}`, `${day} ${short} ${year}`],
      ...[`${short} ${day}, ${year}, ${clock}`, `${pick(WEEKDAYS, random)}, ${day} ${name} ${year}`, `Published: ${day} ${name} ${year}`, `Published on ${name} ${day}, ${year}`],
      ...[`Published ${clock}, ${day} ${name} ${year}`, `Updated: ${short} ${day}, ${year} ${clock}`, `Last updated ${day} ${name} ${year}`, `${name} ${day}, ${year} / ${clock}`],
      ...[`Posted ${short} ${day}, ${year}`, `${day} ${name}, ${clock}`, `${clock}, ${day} ${name} ${year}`, drawAge(random), drawAge(random)],
    ],
    random,
  );
}

export function drawAge(random: Random): string {
  const count = 2 + Math.floor(random() * 20);
  const unit = pick(["minutes", "hours", "hours", "days"], random);
  return pick([`${count} ${unit} ago`, `${count} ${unit} ago`, `${count}${unit.charAt(0)} ago`, `${count} ${unit === "minutes" ? "mins" : unit} ago`, "an hour ago", "yesterday"], random);
}

export function drawClock(random: Random): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(random() * 24))}:${two(Math.floor(random() * 60))}`;
}

/** What opens the first paragraph, in an agency's form or a paper's. */
export function drawDateline(random: Random): string {
  const city = pick(CITIES, random);
  const raised = random() < 0.7 ? city.toUpperCase() : city;
  const agency = pick(AGENCIES, random);
  const day = `${(pick(MONTHS, random) ?? "").slice(0, 3)} ${1 + Math.floor(random() * 28)}`;
  const dash = pick([" - ", " — ", " – ", ": ", " -- "], random);
  return pick(
    [
      ...[`${raised} (${agency})${dash}`, `${raised}, ${day} (${agency})${dash}`, `${raised}${dash}`, `${raised} (${agency})${dash}`, `${raised}, ${day}. /${agency}/. `],
      ...[`[${raised}] `, `(${agency})${dash}`, `${raised}, ${day}${dash}`, `${raised}/${pick(CITIES, random).toUpperCase()} (${agency})${dash}`, `${agency}, ${city}: `],
    ],
    random,
  );
}

/** What stands behind the last sentence, in a line of its own. */
export function drawEndMark(random: Random): string {
  const agency = pick(AGENCIES, random);
  return pick(
    [
      ...[agency.toUpperCase(), agency.toUpperCase(), `– ${agency}`, `(${agency})`, `(${agency.toLowerCase()})`, `Source: ${agency}`, `/${agency}/`, "(ENDS)", "-0-", "-30-"],
      ...[`(Reporting by ${drawName(random)}; Editing by ${drawName(random)})`, `Reporting by ${drawName(random)}, editing by ${drawName(random)}`],
      ...[drawInitials(random), drawInitials(random), `(${drawInitials(random)})`],
      ...[`(With inputs from agencies)`, `Additional reporting by ${drawName(random)}`, `© ${agency}`, `(${agency}) ${drawInitials(random)}`],
    ],
    random,
  );
}

/** The writers' and editors' letters, as agencies sign. */
function drawInitials(random: Random): string {
  const letters = (): string => Array.from({ length: 2 + Math.floor(random() * 2) }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join("");
  return Array.from({ length: 2 + Math.floor(random() * 2) }, letters).join("/");
}

/** Between two reports of one page. */
export const SEPARATORS = ["* * *", "***", "---", "###", "•••", "_____", "~~~", "• • •"];

/** What counts readers, pictures or minutes. */
export function drawCounter(random: Random): string {
  const count = Math.floor(random() ** 3 * 20_000);
  const many = pick([String(count), count.toLocaleString("en"), `${(count / 1000).toFixed(1)}K`], random);
  const minutes = `${Math.floor(random() * 9)}:${String(Math.floor(random() * 60)).padStart(2, "0")}`;
  return pick(
    [
      ...[`${many} views`, `${many} comments`, `${many} shares`, `${many} likes`, `Views: ${many}`, `Comments (${many})`, `${many} reads`, `${many}`],
      ...[`1 of ${2 + Math.floor(random() * 8)}`, `0:00 / ${minutes}`, `-${minutes}`, `${minutes}`, `Image ${1 + Math.floor(random() * 5)} of 5`, `👍 ${many} ❤️ ${count % 97}`],
    ],
    random,
  );
}

const BEATS = ["European affairs", "energy and climate", "defence and security", "local politics", "the economy", "courts and crime"];

/** Sentences behind a report that are none of it: who wrote it, how to write to the paper, what it answers for. */
export function drawNotice(site: string, random: Random): string {
  const name = drawName(random);
  return pick(
    [
      ...[`${name} covers ${pick(BEATS, random)} for ${site}.`, `${name} is a ${pick(ROLES, random).toLowerCase()} at ${site}. Before that, ${pick(["she", "he"], random)} worked in ${pick(CITIES, random)}.`],
      ...[`${name} is a reporter based in ${pick(CITIES, random)}.`, `Contact the writer: news@example.org`, `Do you know more about this story? Write to us at news@example.org.`],
      ...["This article was first published in our print edition.", "This is a developing story and will be updated.", "Our standards: how we work and correct our mistakes."],
      ...[`${name} contributed to this report.`, `${name} reported from ${pick(CITIES, random)}, and ${drawName(random)} from ${pick(CITIES, random)}.`, "Some names have been changed."],
      ...["The opinions in this article are the author's own.", `This story was produced by ${pick(AGENCIES, random)} and has not been edited by ${site}.`, "Prices may be delayed by up to fifteen minutes."],
    ],
    random,
  );
}

const SEEN = ["Protesters", "Soldiers", "Lawmakers", "Rescue workers", "Voters", "Commuters", "A resident", "Journalists", "Police officers", "Ministers", "Workers", "Students"];
const DO = ["gather outside", "walk past", "stand near", "arrive at", "leave", "wait in front of", "are seen at", "look at", "take part in a march to", "meet at"];
const SCENES = ["parliament", "a damaged building", "the presidential palace", "a polling station", "the border crossing", "the ministry", "a hospital", "the central station"];

/** A picture's words and its source; mostly with the source, for without it only a careful reader tells it from a sentence of the report. */
export function drawCaption(random: Random): string {
  const name = drawName(random);
  const agency = pick(AGENCIES, random);
  const place = `${pick(SEEN, random)} ${pick(DO, random)} ${pick(SCENES, random)} in ${pick(CITIES, random)}`;
  const scene = `${place} on ${pick(WEEKDAYS, random)}`;
  const shown = pick([`${scene}.`, `${place}, ${drawDate(random)}.`, `${name} at ${pick(SCENES, random)} in ${pick(CITIES, random)}.`, `File photo: ${scene}.`, scene], random);
  const credit = pick(
    [
      ...[`Photo: ${agency}`, `Photo: ${name}/${agency}`, `(Photo by ${name}/Getty Images)`, `${agency.toUpperCase()}/${name}`, `[${name}/${agency}]`, `Image: ${agency}`],
      ...[`Photograph: ${name}/${agency}`, `(${agency} Photo/${name})`, `Credit: ${agency}`, `| Photo Credit: ${agency}`, `Picture: ${name}`, `© ${agency}`],
    ],
    random,
  );
  return pick([`${shown} ${credit}`, `${shown} ${credit}`, `${shown} ${credit}`, credit, credit, `${pick(["FILE PHOTO", "File photo", "FILE - "], random)}: ${scene}. ${credit}`, shown], random);
}

export const ADS = [
  ...["Advertisement", "ADVERTISEMENT", "- Advertisement -", "Ad", "AD", "Sponsored", "Story continues below advertisement", "Article continues below advertisement"],
  ...["Advertisement - scroll to continue", "Promoted content", "SKIP ADVERTISEMENT", "Continue reading the story below", "Remove ads", "Report this ad", "Paid content"],
  ...["Article continues after ad", "Advertise here", "PROMOTED"],
];
/** Boxes of some lines each. */
export const BOXES: readonly (readonly string[])[] = [
  ["Newsletter", "The most important stories of the day, every morning.", "Your email address", "Subscribe"],
  ["Stay informed", "Get our daily briefing straight to your inbox.", "Enter your email", "Sign up", "By signing up you agree to our privacy policy."],
  ["Sign up for our morning briefing", "Email address", "Sign me up"],
  ["Get breaking news on your phone. Download our app."],
  ["Follow our channel on Telegram for the latest news."],
  ["Join us on WhatsApp", "Follow us on Google News"],
  ["Subscribe to our newsletter and receive our best stories each week."],
  ["Support our journalism", "Your donation keeps our reporting free for everyone.", "Donate now"],
  ["Listen to our podcast", "Play", "00:00", "24:13"],
  ["Play video", "Video duration 01 minutes 24 seconds"],
  ["This content is blocked. Accept cookies to see it.", "Accept"],
  ["Follow us:", "Facebook", "X", "Instagram", "YouTube"],
  ["Our readers' poll", "Yes", "No", "I don't know", "Vote"],
  ["Get email alerts for this topic", "Add to my topics"],
  ["Share", "Facebook", "X", "WhatsApp", "Copy link"],
  ["Share this article", "Save"],
  ["Our weekly letter on European politics", "E-mail", "I have read the privacy policy and accept it", "Order now"],
  ["News by email", "Please choose your edition:", "Morning", "Evening", "I want to hear about offers of our partners too", "Submit"],
  ["To read on, register for free or log in.", "Already a subscriber?"],
];
export const SHARE_BARS: readonly (readonly string[])[] = [
  ["Share", "Facebook", "X", "WhatsApp", "Email", "Print"],
  ["Share on Facebook", "Share on X", "Copy link"],
  ["Facebook Twitter WhatsApp Telegram"],
  ["Listen to this article", "3 min", "Save", "Share"],
  ["A- A+", "Print", "Send by email"],
  ["2 min read", "Comments (14)", "Share"],
  ["Add as preferred source on Google"],
  ["Reading time: 2 minutes", "1,204 views"],
];
/** Labels over one headline or some, as sites of short news print them. */
export const NEWS_LABELS = [
  ...["Read more", "READ MORE", "Read also", "READ ALSO", "Also read", "Related", "RELATED", "See also", "Related stories", "Related articles", "Recommended", "Recommended stories"],
  ...["More on this story", "Read next", "Don't miss", "Most read", "Top stories", "Latest news", "You may also like", "Editor's picks", "In case you missed it", "More news"],
  ...["On the same subject", "Read on this topic", "Our dossier", "Background", "Explainer", "More from our correspondents", "Watch", "Watch now", "From our archive", "Today in focus"],
  ...["What you should know", "Must-read", "Keep up", "In this story", "News of the hour", "Popular now", "Suggested for you", "The latest on this", "Go deeper", "Live updates"],
];
export const LONE_PREFIXES = [
  ...["Read more: ", "READ MORE: ", "Read also: ", "READ ALSO: ", "Also read: ", "ALSO READ: ", "Related: ", "RELATED: ", "See also: ", "MORE: ", "Watch: ", "WATCH: ", "Read: ", "READ: "],
  ...["Read next: ", "Also Read | ", "Read More | ", "ALSO READ | ", "Background: ", "More on this: ", "Explainer: ", "Opinion: ", "LIVE: ", "» ", "► ", "→ ", ">> ", "🔴 ", "Don't miss: "],
];
/** Before a list that a scrape glued to the end of a sentence. */
export const GLUED_PREFIXES = ["READ MORE: ", "Read more: ", "READ ALSO: ", "Read also: ", "ALSO READ: ", "Also read: ", "Read More ", "Related: ", "RELATED: ", "See also: ", "READ | ", "Read more", "Watch: "];
export const TAILS: readonly (readonly string[])[] = [
  ["Tags", "Politics", "World", "Elections"],
  ["Topics:", "Europe", "Security"],
  ["#politics #world #news"],
  ["Tags: politics, government, vote"],
  ["Comments", "Log in to comment", "Be the first to comment."],
  ["Leave a Reply", "Your email address will not be published. Required fields are marked *", "Comment *", "Name *", "Email *", "Post Comment"],
  ["0 Comments", "Newest", "Oldest"],
  ["Previous article", "Next article"],
  ["Found a mistake? Select the text and press Ctrl+Enter."],
  ["Report an error"],
  ["Back to top"],
  ["Load more"],
  ["The views expressed are those of the author."],
  ["(Except for the headline, this story has not been edited by our staff.)"],
];
export const MENUS: readonly (readonly string[])[] = [
  ["Home", "News", "World", "Politics", "Business", "Sport", "Culture", "Video", "Search"],
  ["Skip to content", "Menu", "Latest", "World", "Economy", "Opinion", "Sign in", "Subscribe"],
  ["Home Politics World Business Technology Sports"],
  ["Live TV", "Podcasts", "Weather", "Newsletters", "My account"],
  ["Open menu", "Close", "Search", "EN", "FR", "ES"],
  ["Sections", "Breaking", "Markets", "Health", "Science", "Subscribe for 1 a month"],
];
export const FOOTERS: readonly (readonly string[])[] = [
  ["About us", "Contact", "Privacy policy", "Terms of use", "Careers"],
  ["Contact us", "Imprint", "Cookie settings", "Advertise with us", "RSS"],
  ["Follow us on", "Facebook", "X", "Instagram", "Telegram"],
  ["Download on the App Store", "Get it on Google Play"],
  ["All rights reserved. No part of this material may be reproduced without written permission."],
];

export function drawCopyright(site: string, random: Random): string {
  const year = 2009 + Math.floor(random() * 17);
  return pick([`© ${year} ${site}. All rights reserved.`, `Copyright © ${year} ${site}`, `© ${site} ${year}`, `Copyright ${year} ${pick(AGENCIES, random)}. All rights reserved.`], random);
}
