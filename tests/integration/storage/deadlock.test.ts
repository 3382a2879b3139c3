import { expect, test } from 'vitest';
import { postgresqlOnly } from '../../support/databases.ts';

postgresqlOnly((databases) => {
  test('two transactions that wait for each other both end well', async () => {
    const { database } = await databases.open();
    const names = ['Một', 'Hai'];
    for (const name of names) await database.tables.person.create({ data: { id: name, name: '' } });
    const both = Promise.withResolvers<void>();
    let waiting = 0;
    let runs = 0;
    const write = (order: readonly string[], name: string) =>
      database.transaction(async (tables) => {
        runs += 1;
        for (const id of order) {
          await tables.person.updateMany({ where: { id }, data: { name } });
          waiting += 1;
          if (waiting >= 2) both.resolve();
          await both.promise;
        }
      });
    await Promise.all([write(names, 'xuôi'), write(names.toReversed(), 'ngược')]);
    expect(runs).toBe(3);
    const [first, second] = await database.tables.person.findMany();
    expect(first?.name).toBe(second?.name);
  });
});
