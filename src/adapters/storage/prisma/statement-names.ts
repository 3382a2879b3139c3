/** Longer texts are lists of hundreds of values, of which no two are alike. */
const longestNamed = 4_000;
/**
 * With more values than this it is a list too. Besides, a plan is kept for as long as its statement: one that was made while a table was empty would read
 * the whole table for each page of a list, however large it has become.
 */
const mostValues = 100;
const mostNamed = 200;

/**
 * Names for statements, under which PostgreSQL keeps them prepared per connection: planning the read of a turn takes three times as long as
 * running it. An empty name means: not kept.
 */
export function statementNames(): (statement: {
  readonly sql: string;
  readonly args: readonly unknown[];
}) => string {
  const names = new Map<string, string>();
  return ({ sql, args }) => {
    if (args.length > mostValues) return '';
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (sql.length > longestNamed || names.size >= mostNamed) return '';
    const name = `congdoan_${names.size}`;
    names.set(sql, name);
    return name;
  };
}
