// What made training pages are furnished with. All of it is ours; none of the benchmark's names, labels or slogans is among it.

export const SITES = ["The Sample Mail", "Lakeside Herald", "Model Press", "exampletimes.example", "Channel Nine", "EastWire"];
export const SECTIONS = [
  ...["World", "Politics", "Business", "Sport", "Opinion", "Asia", "Europe", "Africa", "Middle East", "Local", "Health", "Tech"],
  ...["Science", "Culture", "Travel", "Crime", "Education", "Climate", "Money", "Life", "Video", "Analysis", "Weather", "Energy", "Law"],
];
/** Labels that READ's list does not have. */
export const STRANGE_LABELS = [
  ...["Our picks", "What others read", "Now on the front page", "More in this section", "From this author", "The week in review", "Quick reads"],
  ...["Readers' favourites", "In the spotlight", "Around the region", "Fresh off the press", "Next up for you", "Hot topics", "Today's picks"],
  ...["Also making news", "Worth your time", "On our radar", "Catch up", "Before you go", "The latest from our desk", "Just in", "The big picture"],
];
export const SLOGANS = ["Short. Sharp. Daily.", "Handpicked by our editors", "Updated every morning", "News that matters to you."];
export const AGES = [
  ...["5 minutes ago", "1 hour ago", "4 hours ago", "yesterday", "2 days ago", "a week ago", "June 3, 2024", "3 June 2024", "03.06.2024", "2024-06-03"],
  ...["Mon 3 Jun 2024 14.20 BST", "Jun 3, 2024, 2:20 PM", "Published: 3 June 2024", "Updated Jun 4, 2024", "3 June 2024 | 09:15", "11 Oct", "14:20"],
];
export const BYLINES = [
  ...["By Carla Muster", "By Jan Beispiel, Political Correspondent", "By CARLA MUSTER and JAN BEISPIEL", "Carla Muster", "by Staff Reporter"],
  ...["By Jan Beispiel in Brussels", "Written by Carla Muster", "Carla Muster, Senior Writer"],
];
export const PLACES = ["LONDON (Reuters) - ", "BRUSSELS, June 3 (AFP) - ", "NEW DELHI: ", "OSLO — ", "PARIS (AP) — ", "CAIRO - ", "[TOKYO] ", "MANILA, Philippines — "];
export const MARKS = ["REUTERS", "AFP", "AP", "XINHUA", "– Reuters", "(dpa)", "TASS"];
export const PROMOS = [
  ...["Sign up for our weekly newsletter and never miss a story.", "Download our app for the latest updates.", "ADVERTISEMENT", "Advertisement"],
  ...["Follow us on Facebook and X.", "Story continues below", "Article continues after this advertisement", "Subscribe now for full access."],
  ...["Get the day's top stories in your inbox. Sign up here.", "Join our WhatsApp channel for breaking news."],
];
export const CAPTIONS = ["Photo: Jan Beispiel / Reuters", "(Photo by Carla Muster/Getty Images)", "File photo", "A view of the harbour on Monday. Photo: AFP", "Image: Model Press"];
export const WIDGETS = [
  ...["Share", "Facebook", "Twitter", "Email", "Print", "Save", "Copy link", "Listen to this article", "4 min read", "Comments", "0 comments"],
  ...["Leave a comment", "Share this:", "Tags", "Topics:", "Report a correction", "Advertisement", "Back to top", "Follow", "View all", "Next", "Previous"],
];
export const MENU = ["Home", "News", "World", "Politics", "Sport", "Business", "Video", "Live", "Sign in", "Menu", "Search", "My account", "Weather", "Newsletters"];
export const FOOTER = [
  ...["About us", "Contact", "Privacy policy", "Terms of use", "© 2024 Model Press. All rights reserved.", "Careers", "Advertise with us", "RSS"],
];
export const LONE_PREFIXES = ["Read more: ", "READ MORE: ", "Related: ", "RELATED: ", "Also read: ", "See also: ", "ALSO READ | ", "Read also: ", "MORE: ", "Watch: "];
export const ITEM_OPENERS = ["WATCH: ", "Video: ", "LIVE: ", "Opinion | ", "In pictures: ", "Exclusive: ", "Explained: ", "Analysis: "];
