import { withPlainLetters } from './letters.ts';
import { wordSet } from './word-set.ts';

/** Where people have an account. */
export const platforms =
  'insta(?:gram)?|finsta|snap(?:chat|je)?|snapmaps?|tik ?tok|discord|telegram|tele|twitter|facebook|fb|messenger|you ?tube|twitch|steam|epic(?: games)?|roblox|fortnite|bereal|threads|linkedin|psn|ps[345]?|playstation|xbox|nintendo|switch|pinterest|tumblr|reddit|yubo|wizz|kik|wickr|tellonym|ngl|vinted|marktplaats|minecraft|signal|vsco|wattpad|clash(?: royale| of clans)?|brawl stars|valorant|fifa|habbo|msp|skype|viber|wechat|omegle|badoo|tinder|grindr|onlyfans|soundcloud|spotify|strava|likee|wink|hoop|bluesky|mastodon|whatsapp|tg|ig|yt|sc|dc';
/** What somebody goes by: whatever follows is the name. */
export const nameWords =
  'gebruikersnaam|username|user|nickname|nick|alias|schermnaam|chatnaam|accountnaam|gam(?:e|er|ers|ing)-?naam|spelersnaam|profielnaam|spelnaam|inlognaam|loginnaam|gamertag|handle|rapnaam|artiestennaam|graffititag';
export const accountWords = `${nameWords}|account|profiel|naam|tag`;
/** What people make there, with a name of several words. */
export const channels = 'kanaal|pagina|groep|server|clan|account|profiel|naam|kanaal|podcast';
/** Who is known by what they make. */
export const makers =
  'youtuber|(?:drill|hiphop|straat)rapper|tik ?tokker|vlogger|streamer|influencer|snapchatter|instagrammer|gamer|twitcher|rapper';

/** Something in the text is about being online. */
export const online = withPlainLetters(
  new RegExp(
    `(?<![\\p{L}])(?:(?!ps[345]|switch|signal|user|naam|sc|dc|wink|hoop|tag|marktplaats|epic|ngl|ig|tg|tele(?!gram))(?:${platforms})(?:${channels}|gebruiker|id|er|stor(?:y|ies)|posts?)?|(?!user(?!name)|handle)(?:${nameWords})|${makers}|accounts?|nepaccount|profiel(?:en|foto)?|dm(?:'?t|'?s)?|reels?|stor(?:y|ies)|live|server|gam(?:er?|en|ing)|marktplaats|socials?|vriendschapsverzoek|vriendverzoek|volgverzoek|kikt|datingapp|clan|volg(?:t|de|en|er)|chat(?:te|t|ten)?|post(?:te|t)?|plaats(?:te|t|ten)|deel(?:de|t|den)|naaktfoto\\p{L}*|dickpics?|nudes?|sexting|catfish|foto'?s|screenshots?|dreig(?:t|de|en)|noemt zich|pagina(?!'?s? \\d)|kanaal|bijnaam|nepprofiel|online|filmpjes?|app(?:t|te|ten|je)|volgers?|streamt?|gamet?|rapt(?:e)?|blogt?|vlogt?|forum|groom(?:er|t|de|en|ing)|exposed?)(?![\\p{L}])|discord|insta-|snapt`,
    'u',
  ),
);
/** Two capitals in one word, and no name of somebody. */
export const brands = wordSet(
  'youtube|tiktok|whatsapp|linkedin|facetime|bereal|onlyfans|onedrive|sharepoint|playstation|powerpoint|snapchat|snapmap|instagram|gamecube|icloud|iphone|ipad|github|paypal|digid|mijnoverheid|marktplaats|facebook|messenger|minecraft|fortnite|roblox|javascript|wifi|ebook|macbook|chatgpt|openai|soundcloud|moviestarplanet|deviantart|tellonym|veiligthuis|suwinet|topicus|magister|somtoday|parnassys|medimapp|caseload|teams',
);
export const everybody = withPlainLetters(
  /^@(?:alle(?:n|maal)?|iedereen|collega\p{L}*|team\p{L}*|channel|here|everyone|kanaal|groep\p{L}*|bureau\p{L}*|all|algemeen|secretari\p{L}*|ret|sar|gi|gi's|jgz|ggz|wijkteam\p{L}*|professionals|leden|voorzitter\p{L}*|experts?|schakelbot|bot|ouders|home|work)$/iu,
);
export const fileName =
  /\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|png|gif|txt|csv|zip|odt|html?|msg|ics|nl|com|org|net|be|de|eu|info|example)$/i;
/** Where a profile is, without whose. */
export const sites = /^(?:t\.me|twitch\.tv|discord\.gg)$/i;
/** Words that stand behind a platform or a word for a name, and are no name. */
export const notNames =
  /^(?:eerst|alleen|volgens|waar\p{Ll}*|dreig\p{Ll}*|online|number|address|ge\p{Ll}{3,}[dt]|ver\p{Ll}{3,}[dt]|onbekend|anoniem|anders|vergeten|kwijt|volgt|klopt|privé|prive|openbaar|nodig|wachtwoord\p{Ll}*|hetzelfde|dezelfde|zelfde|iemand|niemand|iets|niks|niets|ook|niet|eigenlijk|helemaal|weer|elke|iedere|steeds|toen|werk|home|contact\p{Ll}*|account\p{Ll}*|profiel\p{Ll}*|gesprek\p{Ll}*|bericht\p{Ll}*|filmpje\p{Ll}*|foto\p{Ll}*|video\p{Ll}*|screenshot\p{Ll}*|challenge\p{Ll}*|socials|voice|geadd|follow\p{Ll}*|volger\p{Ll}*|stor(?:y|ies)|reels?|stream\p{Ll}*|chat\p{Ll}*|app(?:t|je|jes|en)|dm\p{Ll}*|vlog\p{Ll}*|like[sd]?|gam(?:en|er|ers|et|ing)|jongeren|meisjes?|meiden|moeder|mama|vader|papa|ouders|oma|opa|tante|oom|zus(?:je)?|broer(?:tje)?|nepaccount|gamertag|gebruikersnaam|username|tik ?tok\p{Ll}*|roblox|fortnite|facebook\p{Ll}*|snapchat\p{Ll}*|snapt|insta\p{Ll}*|discord\p{Ll}*|telegram\p{Ll}*|whatsapp\p{Ll}*|twitch|finsta|strava|streamt|autos)$/u;
