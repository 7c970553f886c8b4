/** What every sentence is built with: that two texts both have these says nothing at all. */
export const HOLLOW: ReadonlySet<string> = new Set(
  `aan als op over is zijn of om door uit af na wat hoe was had heeft hebben kan kun kunnen wil willen moet moeten mag via
  dan toe tot per zou zouden zodat terwijl want omdat daarna daardoor waardoor waarin doordat zodra waar wanneer word werd
  ben bent gaat gaan ging doet doen deed komt komen kom maar`.split(/\s+/),
);
