import { eachDatabase, sqliteOnly } from '../databases.ts';

/** The seed of this run of `npm run test:faults`; absent in `npm test`, whose faults are few and always the same. */
export const givenSeed = process.env.FAULT_SEED === undefined ? undefined : Number(process.env.FAULT_SEED);

/** Of what depends little on the database `npm test` tries one. */
export const databasesOfFaults = givenSeed === undefined ? sqliteOnly : eachDatabase;
