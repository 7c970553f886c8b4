import ts from 'typescript';

export interface Finding {
  readonly line: number;
  readonly what: string;
}

/** Words that hold sentences together; four words without one of them are a list, a title or a command, not a sentence. */
const JOINING = new Set(
  `aan als bij dan dat de deze die dit een en er geen het hier hoe ik in is je kan met mijn naar niet nog nu of om onze op over
  te tot uit van voor waar wat we wie wordt ze zijn a an and are at but by can do for from has have how i if in is it no not of
  on or our that the there this to was we what when where which who will with you your`.split(/\s+/),
);

/** What stands for a value that is filled in: it neither counts as a word nor ends a row of them. */
const VALUE = '…';

const SQL =
  /^\s*(SELECT|SET|CASE|FOR UPDATE|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|WITH|PRAGMA|BEGIN|COMMIT|ROLLBACK|ATTACH|VACUUM)\b/;

/**
 * Text in code that reads as a Dutch or English sentence: at least four words in a row, one of them a small joining word.
 * Not meant for people, and so left alone: what is thrown, log events, SQL and imports. Short labels go unseen.
 */
export function sentencesIn(path: string, code: string): Finding[] {
  return findIn(path, code, (node) => {
    const text = wordsOf(node);
    if (text === undefined || SQL.test(text) || !readsAsSentence(text) || isForDevelopers(node)) return undefined;
    return `a sentence: "${text.trim().slice(0, 60)}"`;
  });
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(VALUE);
}

function readsAsSentence(text: string): boolean {
  return text.split(/[^\p{L}'’,;:\-\s…]+/u).some((row) => {
    const words = row.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
    return words.length >= 4 && words.some((word) => JOINING.has(word.toLowerCase()));
  });
}

function isForDevelopers(node: ts.Node): boolean {
  for (let around = node.parent; around; around = around.parent) {
    if (ts.isThrowStatement(around) || ts.isImportDeclaration(around) || ts.isTypeNode(around)) return true;
    if (ts.isNewExpression(around) && /(Error|Failed|Failure)$/.test(around.expression.getText())) return true;
    if (ts.isCallExpression(around) && /(^|[.?])log\.(info|warn|error)$/.test(around.expression.getText())) return true;
    if (ts.isFunctionLike(around)) return false;
  }
  return false;
}

const RANDOM = new Set([
  ...['randomUUID', 'randomBytes', 'randomInt', 'randomFill', 'randomFillSync', 'getRandomValues', 'generateKey'],
]);

/** Reading the clock or drawing something random, which only adapters/system does. */
export function clockAndChanceIn(path: string, code: string): Finding[] {
  return findIn(path, code, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      return 'new Date()';
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
    if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText())) return node.getText();
    if (ts.isIdentifier(node) && RANDOM.has(node.text) && !ts.isImportSpecifier(node.parent)) return node.text;
    return undefined;
  });
}

function findIn(path: string, code: string, judge: (node: ts.Node) => string | undefined): Finding[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const what = judge(node);
    if (what) found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, what });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
