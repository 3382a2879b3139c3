import { describe } from 'vitest';
import { eachDatabase } from '../support/databases.ts';
import { correctionContract } from './store/corrections.ts';
import { accountContract } from './store/accounts.ts';
import { botContract } from './store/bots.ts';
import { enrolmentContract } from './store/enrolment.ts';
import { healthContract } from './store/health.ts';
import { jobContract } from './store/jobs.ts';
import { calendarContract } from './store/calendar.ts';
import { messagesOfTurnsContract } from './store/messages-of-turns.ts';
import { organisationContract } from './store/organisation.ts';
import { outgoingContract } from './store/outgoing.ts';
import { deliveryContract } from './store/delivery.ts';
import { importContract } from './store/imports.ts';
import { peopleContract } from './store/people.ts';
import { privacyContract } from './store/privacy.ts';
import { profileContract } from './store/profiles.ts';
import { raceContract } from './store/races.ts';
import { reportContract } from './store/reports.ts';
import { roundContract } from './store/rounds.ts';
import { turnContract } from './store/turns.ts';

// What every store must do, whatever it is built on.
describe('the store', () => {
  eachDatabase((databases) => {
    describe('turns', () => {
      turnContract(databases);
    });
    describe('messages that a turn gives rise to', () => {
      messagesOfTurnsContract(databases);
    });
    describe('races', () => {
      raceContract(databases);
    });
    describe('corrections', () => {
      correctionContract(databases);
    });
    describe('privacy', () => {
      privacyContract(databases);
    });
    describe('profiles', () => {
      profileContract(databases);
    });
    describe('reports', () => {
      reportContract(databases);
    });
    describe('organisation', () => {
      organisationContract(databases);
    });
    describe('calendar', () => {
      calendarContract(databases);
    });
    describe('enrolment', () => {
      enrolmentContract(databases);
    });
    describe('people', () => {
      peopleContract(databases);
    });
    describe('imports', () => {
      importContract(databases);
    });
    describe('outgoing messages', () => {
      outgoingContract(databases);
    });
    describe('delivery', () => {
      deliveryContract(databases);
    });
    describe('rounds', () => {
      roundContract(databases);
    });
    describe('bots', () => {
      botContract(databases);
    });
    describe('accounts', () => {
      accountContract(databases);
    });
    describe('health', () => {
      healthContract(databases);
    });
    describe('jobs', () => {
      jobContract(databases);
    });
  });
});
