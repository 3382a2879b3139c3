/** Longer texts are lists of hundreds of values, of which no two are alike. */
const longestNamed = 4_000;
const mostNamed = 200;

/**
 * Names for statements, under which PostgreSQL keeps them prepared per connection: planning the read of a turn takes three times as long as
 * running it. An empty name means: not kept.
 */
export function statementNames(): (statement: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (sql.length > longestNamed || names.size >= mostNamed) return '';
    const name = `congdoan_${names.size}`;
    names.set(sql, name);
    return name;
  };
}
