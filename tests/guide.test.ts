import { describe, expect, it } from 'vitest';
import { asPrinted, guideConversations, playGuideConversation } from './support/guide.ts';

const conversations = guideConversations();

describe('the guide for chairs and leaders', () => {
  it('has whole conversations', () => {
    expect(conversations.length).toBeGreaterThan(8);
  });

  it.each(conversations.map((conversation) => [conversation.printed.split('\n')[0], conversation] as const))(
    'says what the program says: %s',
    async (_, conversation) => {
      expect(await playGuideConversation(conversation)).toMatch(asPrinted(conversation.printed));
    },
  );
});
