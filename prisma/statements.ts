/**
 * The statements of a migration script, one by one: a transaction of a driver adapter takes no more than one at a time. Knows strings, quoted
 * names and comments; a body with semicolons of its own (a trigger, a function) is not supported.
 */
export function statementsOf(script: string): readonly string[] {
  const parts = script.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|;|[^'"\-/;]+|[-/]/g);
  const statements = [''];
  for (const [part] of parts) {
    if (part === ';') statements.push('');
    else if (!part.startsWith('--') && !part.startsWith('/*'))
      statements.push(`${statements.pop() ?? ''}${part}`);
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}
