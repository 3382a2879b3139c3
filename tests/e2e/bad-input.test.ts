import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import { botIdOf } from '../../src/adapters/channels/telegram/telegram.ts';
import type { Session } from '../../src/app/session.ts';
import { amountOf, textAnswer } from '../../src/domain/answer.ts';
import { asId, type InvitationId, type UnitId } from '../../src/domain/ids.ts';
import type { Answers } from '../../src/domain/report.ts';
import type { UnitProfile } from '../../src/domain/unit.ts';
import { eachDatabase, type TestStore } from '../support/databases.ts';
import type { FakeTelegram } from '../support/fake-telegram/fake-telegram.ts';
import type { FakePerson } from '../support/fake-telegram/person.ts';
import {
  demoDatabase,
  enrolled,
  newcomer,
  openMorning,
  serve,
  telegramServer,
} from '../support/process-bot.ts';
import { pipedChat } from '../support/process-chat.ts';
import { addUnit } from '../support/storage-organisation.ts';
import { Filling } from '../support/filling.ts';
import { numberOf } from '../support/whole-report.ts';

/** Texts that are no answer to anything, or that a database, a terminal or a phone may choke on. */
const texts = {
  'an empty message': '',
  blanks: ' \t ',
  '10,000 letters': 'á'.repeat(10_000),
  '10,000 digits': '9'.repeat(10_000),
  '1 MB of words': 'đoàn viên '.repeat(100_000),
  'a command of 1 MB': `/${'a'.repeat(1_000_000)}`,
  emoji: '👍🏽👨‍👩‍👧🇻🇳',
  'a phone number': '0912 345 678',
  'an unknown command': '/xoahet',
  'another command': '/trogiup',
  'control characters': '\u0001\u0007\u001B[31m\u007F',
  'right-to-left text': '\u202Eمرحبا 12\u202C',
  'zero-width characters': '\u200B\u200D\uFEFF\u2060',
  'a NUL': '\u0000',
  'a NUL between words': 'hai \u0000 ba',
  'half a surrogate pair': '\uD83D',
  'SQL and markup': `'; DROP TABLE "Draft"; -- <b>&amp;</b> {{7*7}} %s`,
} as const;

/** Everything a person can do on Telegram instead of answering. */
const acts: Readonly<Record<string, (person: FakePerson) => void>> = {
  ...Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, (person: FakePerson) => void person.types(text)]),
  ),
  'a sticker': (person) => void person.sends('sticker'),
  'a photo with a caption': (person) => void person.sends('photo', '9, nữ 9'),
  'a voice message': (person) => void person.sends('voice'),
  'a video': (person) => void person.sends('video'),
  'a file': (person) => void person.sends('file'),
  'a contact': (person) => void person.sends('contact'),
  'a location': (person) => void person.sends('location'),
  'something Telegram added yesterday': (person) => void person.sends('other'),
  'a button of last month': (person) => void person.tapsButton({ messageId: 1 }, 'LASTMONT.3:same'),
  'a forged button': (person) => void person.tapsButton({ messageId: 1 }, '\u0000:::%'),
};

/** Where the rest of the program is the same on both databases, these are not. */
const storedDifferently = [
  '1 MB of words',
  'emoji',
  'a NUL',
  'a NUL between words',
  'half a surrogate pair',
  'a forged button',
];

interface Stage {
  readonly telegram: FakeTelegram;
  readonly opened: TestStore;
}

/** A place in the conversation, and how somebody who was there goes on. */
interface Place {
  readonly bring: (stage: Stage) => Promise<FakePerson>;
  readonly says: string;
  readonly hears: RegExp;
}

/** Somebody said something about the unit once; a chair of one nobody knows is asked for that first. */
const facts = { industry: textAnswer('May mặc') };

/** Of a unit without earlier reports, whose members and those of whom are women were told already. */
const fresh = new Filling({ facts });
fresh.types('251, nữ 193');

const fixesTwo = {
  says: 'câu 2 là kết nạp 7, giảm 1',
  hears: /Kết nạp mới: 7 người.*Đoàn viên giảm: 1 người/s,
};

/** In front of one question of the report, with only the first one answered. */
function asked(question: string, ...then: readonly string[]): Place {
  const lines = ['/baocao', '251, nữ 193', `câu ${numberOf(fresh, question)}`, ...then];
  return { bring: (stage) => chair(stage, ...lines), ...fixesTwo };
}

const places: Readonly<Record<string, Place>> = {
  'a stranger': {
    bring: stranger,
    says: 'xin chào',
    hears: /mã mời/,
  },
  'asked for consent': {
    bring: async (stage) => joining(stage, await stranger(stage), 'consent'),
    says: 'đồng ý',
    hears: /họ tên đầy đủ/,
  },
  'asked for the name': {
    bring: async (stage) => joining(stage, await stranger(stage), 'name'),
    says: 'Trần Thị Lan',
    hears: /Chào mừng anh\/chị Trần Thị Lan/,
  },
  'a chair asked for consent to a second office': {
    bring: async (stage) => joining(stage, await chair(stage), 'consent'),
    says: 'đồng ý',
    // Who they are is known, so that is all; a 👍 among the emoji has said it already.
    hears: /Chào (mừng )?anh\/chị Trần Thị Lan/,
  },
  'a chair with nothing open': { bring: (stage) => chair(stage), says: 'báo cáo', hears: /Câu 1\// },
  'asked what the unit is': {
    bring: (stage) => chairOf(stage, {}, '/baocao'),
    says: 'năm dương lịch',
    hears: /Năm công tác.*Câu 2\//s,
  },
  'a leader': { bring: leader, says: 'chưa nộp', hears: /không có đơn vị nào phải báo cáo/ },
  'asked for two counts': {
    bring: (stage) => chair(stage, '/baocao'),
    says: 'câu 1 là 251, nữ 193',
    hears: /251 người.*193 người/,
  },
  'asked for a count': asked('party'),
  'asked for money': asked('care', '2, đã thăm 2'),
  'asked at a gate': asked('support'),
  'asked for yes, no or a date': asked('worker-conference'),
  'asked for the date alone': asked('worker-conference', 'rồi'),
  'asked for points': asked('ranking'),
  'asked for a choice': asked('ranking', '88'),
  'asked for text at a gate': asked('opinions'),
  'asked for text': asked('opinions', 'có'),
  'asked to confirm': { bring: (stage) => chair(stage, '/baocao', '251, nữ 193', 'kết nạp 60'), ...fixesTwo },
  reviewing: { bring: (stage) => chair(stage, '/baocao', '251, nữ 193', 'xem lại'), ...fixesTwo },
};

const somethingBroke = vietnamesePhrases.problem['something-broke']({ code: 'something-broke' });

describe('whatever a person sends, wherever they are', () => {
  eachDatabase((databases) => {
    it('they read a sentence that helps, lose nothing, and go on', { timeout: 60_000 }, async () => {
      const telegram = await telegramServer();
      const opened = await databases.open();
      // Two thousand messages: at Telegram's pace they would take more than a minute.
      const bot = await serve(telegram, opened.url, { env: { TELEGRAM_PER_SECOND: '1000' } });
      const tried = Object.entries(acts).filter(
        ([name]) => databases.engine === 'sqlite' || storedDifferently.includes(name),
      );
      const faults: string[] = [];
      for (const [at, place] of Object.entries(places)) {
        await Promise.all(
          tried.map(async ([name, act]) => {
            const person = await place.bring({ telegram, opened });
            act(person);
            const reply = (await person.hears()).text;
            if (!helps(reply)) faults.push(`${at}, ${name}: ${JSON.stringify(reply)}`);
            person.types(place.says);
            const next = (await person.hears()).text;
            if (!place.hears.test(next)) faults.push(`${at}, after ${name}: ${JSON.stringify(next)}`);
          }),
        );
      }
      expect(faults).toEqual([]);
      expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
      expect(await draftsThatLost(opened)).toEqual([]);
      expect(await textsNobodyCanSee(opened)).toEqual([]);
    });
  });

  eachDatabase((databases) => {
    it.runIf(databases.engine === 'sqlite')(
      'also in a piped chat, where a line may be of any length',
      async () => {
        const { url: database } = await demoDatabase(databases);
        const lines = ['báo cáo', ...Object.values(texts), 'câu 1 là 251, nữ 193'];
        const chat = await pipedChat(
          { as: 'chair', database, now: '2026-11-18T10:00', env: { LOG_LEVEL: 'warn' } },
          lines,
        );
        expect(chat).toMatchObject({ code: 0, stderr: '' });
        expect(chat.messages).toHaveLength(lines.length);
        expect(chat.messages.filter((message) => !helps(message))).toEqual([]);
        expect(chat.messages.at(-1)).toMatch(/251 người/);
      },
    );
  });
});

/** Not empty, Vietnamese, no apology for a failure, and short enough to be read. */
function helps(reply: string): boolean {
  return /[ạảãáàăâđêôơư]/u.test(reply) && !reply.includes(somethingBroke) && reply.length < 2_500;
}

/** The answers of every draft of a report there is. */
async function draftedAnswers({ database, store }: TestStore): Promise<readonly Answers[]> {
  const keys = await database.tables.draft.findMany({
    where: { form: 'monthly-report' },
    select: { form: true, unitId: true, period: true },
  });
  const drafts: Answers[] = [];
  // One after the other: asked for at once they become one query, of more parameters than SQLite takes.
  for (const { form, unitId, period } of keys) {
    const stored = await store.reports.draft({ form, unit: asId<UnitId>(unitId), period });
    if (stored) drafts.push(stored.draft.answers);
  }
  return drafts;
}

/** Drafts of which an answer that was given before is gone or was changed. */
async function draftsThatLost(opened: TestStore): Promise<readonly Answers[]> {
  const drafts = (await draftedAnswers(opened)).filter((answers) => Object.keys(answers).length > 0);
  expect(drafts.length).toBeGreaterThan(20);
  return drafts.filter(
    ({ mem_total: total, mem_female: women }) =>
      (total && amountOf(total.content)) !== 251 || (women && amountOf(women.content)) !== 193,
  );
}

/** Answers in words that hold no words, or what spoils the line they are printed in. */
async function textsNobodyCanSee(opened: TestStore): Promise<readonly string[]> {
  const texts = (await draftedAnswers(opened)).flatMap(({ difficulties }) =>
    difficulties?.content.state === 'value' && difficulties.content.value.type === 'text'
      ? [difficulties.content.value.text]
      : [],
  );
  expect(texts.length).toBeGreaterThan(1);
  return texts.filter(
    (text) => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text) || /(?!\n)\p{Cc}|[\u202A-\u202E]/u.test(text),
  );
}

function chair(stage: Stage, ...lines: readonly string[]): Promise<FakePerson> {
  return chairOf(stage, facts, ...lines);
}

async function chairOf(
  { telegram, opened }: Stage,
  known: UnitProfile['facts'],
  ...lines: readonly string[]
): Promise<FakePerson> {
  const unit = await addUnit(opened, { facts: known });
  const person = await enrolled(opened, telegram, { name: 'Trần Thị Lan', unit, role: 'chair' });
  for (const line of lines) {
    person.types(line);
    await person.hears();
  }
  return person;
}

async function leader({ telegram, opened }: Stage): Promise<FakePerson> {
  const unit = await addUnit(opened, { sector: 'upper-union' });
  return await enrolled(opened, telegram, { name: 'Đặng Thị Kim Loan', unit, role: 'leader' });
}

/** Somebody whose code was right. Written into the database, because hashing a code takes its time on purpose. */
async function joining({ opened }: Stage, person: FakePerson, step: 'consent' | 'name'): Promise<FakePerson> {
  const { tables } = opened.database;
  const unitId = await addUnit(opened);
  const createdAt = new Date(openMorning);
  const expiresAt = new Date(createdAt.getTime() + 86_400_000);
  const invitation = asId<InvitationId>(randomUUID());
  await tables.invitation.create({
    data: { id: invitation, codeHash: randomUUID(), unitId, role: 'deputy', createdAt, expiresAt },
  });
  const choices = [
    { id: 'yes', label: 'Đúng' },
    { id: 'no', label: 'Không' },
  ];
  const session: Session = {
    runs: 'enrolment',
    invitation,
    step,
    offered:
      step === 'consent'
        ? { id: 'menu-consent', choices, answer: 'choose' }
        : { id: 'menu-name', choices: [], answer: 'type' },
  };
  const where = { account: { chat: person.chat } };
  await tables.session.updateMany({ where, data: { state: JSON.stringify(session) } });
  return person;
}

async function stranger({ telegram, opened }: Stage): Promise<FakePerson> {
  const person = newcomer(telegram, 'Lan');
  const address = { channel: 'telegram', bot: botIdOf(telegram.token), chat: person.chat };
  await opened.store.turns.openTurn(address, Date.parse(openMorning));
  return person;
}
