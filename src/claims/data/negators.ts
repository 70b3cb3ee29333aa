/** Words that turn what follows into its opposite. Source: own compilation. Folded; "n't" forms with a straight apostrophe and without. */
export const NEGATORS: ReadonlySet<string> = new Set(
  `not no never none neither nor nobody nothing nowhere without cannot can't don't doesn't didn't isn't aren't wasn't weren't
  haven't hasn't hadn't won't wouldn't shan't shouldn't couldn't mustn't mightn't needn't ain't cant dont doesnt didnt isnt arent
  wasnt werent havent hasnt hadnt wont wouldnt shouldnt couldnt`.split(/\s+/u),
);
