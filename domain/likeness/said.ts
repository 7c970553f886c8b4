/** What people say, by concept: words, phrases and verbs that come apart ("weg+lopen"), between bars and uninflected. */
export type Said = Readonly<Record<string, string>>;
