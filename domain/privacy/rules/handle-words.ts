import { wordSet } from './word-set.ts';

/** Where people have an account. */
export const platforms =
  'insta(?:gram)?|finsta|snap(?:chat|je)?|snapmaps?|tik ?tok|discord|telegram|twitter|facebook|fb|messenger|you ?tube|twitch|steam|roblox|fortnite|bereal|threads|linkedin|gamertag|psn|ps[345]?|playstation|xbox|nintendo|switch|pinterest|tumblr|reddit|yubo|kik|tellonym|vinted|minecraft|signal|vsco|wattpad|clash(?: royale| of clans)?|valorant|fifa|habbo|msp|skype|viber|wechat|omegle|badoo|tinder|onlyfans|soundcloud|spotify|strava|likee|wink|hoop|bluesky|mastodon|whatsapp|tg|ig|yt|sc|dc';
export const accountWords =
  'gebruikersnaam|username|user|nickname|nick|alias|schermnaam|chatnaam|accountnaam|gamenaam|gamertag|account|profiel(?:naam)?|naam|tag|handle';

/** Something in the text is about being online. */
export const online = new RegExp(
  `(?<![\\p{L}])(?:(?!ps[345]|switch|signal|user|naam|sc|dc|wink|hoop|tag)(?:${platforms})|accounts?|nepaccount|profiel(?:en|naam|foto)?|${'gebruikersnaam|username|nickname|nick|alias|schermnaam|chatnaam'}|dm(?:'?t|'?s)?|reels?|stor(?:y|ies)|live|server|gam(?:er?|en|ing)|marktplaats|socials?|volg(?:t|de|en|er)|chat(?:te|t|ten)?|post(?:te|t)?|plaats(?:te|t|ten)|deel(?:de|t|den)|naaktfoto\\p{L}*|foto'?s|screenshots?|dreig(?:t|de|en)|noemt zich|pagina|bijnaam|nepprofiel|online|filmpjes?|appt|appje|volgers?|streamt?|gamet?)(?![\\p{L}])|discord|insta-|snapt`,
  'u',
);
/** Two capitals in one word, and no name of somebody. */
export const brands = wordSet(
  'youtube|tiktok|whatsapp|linkedin|facetime|bereal|onlyfans|onedrive|sharepoint|playstation|powerpoint|snapchat|snapmap|instagram|gamecube|icloud|iphone|ipad|github|paypal|digid|mijnoverheid|marktplaats|facebook|messenger|minecraft|fortnite|roblox|javascript|wifi|ebook|macbook|chatgpt|openai|soundcloud|moviestarplanet|deviantart|tellonym|veiligthuis|suwinet|topicus|magister|somtoday|parnassys|medimapp|caseload|teams',
);
export const everybody =
  /^@(?:alle(?:n|maal)?|iedereen|collega\p{L}*|team\p{L}*|channel|here|everyone|kanaal|groep\p{L}*|bureau\p{L}*|all|algemeen|secretari\p{L}*|ret|sar|gi|gi's|jgz|ggz|wijkteam\p{L}*|professionals|leden|voorzitter\p{L}*|experts?|schakelbot|bot|ouders|home|work)$/iu;
export const fileName =
  /\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|png|gif|txt|csv|zip|odt|html?|msg|ics|nl|com|org|net|be|de|eu|info|example)$/i;
/** Words that stand behind a platform and are no name. */
export const ordinary =
  /^(?:eerst|alleen|gamertag|tiktok|roblox|fortnite|username|gebruikersnaam|account|profiel|gestuurd|geplaatst|gedeeld|volgens|waarop|waarin|berichten|dreigt|dreigend|online|gesprek|gevonden|filmpje|filmpjes|jongeren|meisje|meiden|moeder|nepaccount|contact|verwijderd|geblokkeerd|facebook|snapchat|instagram|discord|telegram|whatsapp|number|address|account)/;
