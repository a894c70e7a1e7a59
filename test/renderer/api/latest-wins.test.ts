import { describe, expect, it } from 'vitest';
import { createLatestWins } from '../../../renderer/api/latest-wins';

const settled = () => new Promise(resolve => setImmediate(resolve));

function channelByHand() {
  const asked: string[] = [];
  const delivered: string[] = [];
  const failed: string[] = [];
  const answers: { give: (answer: string) => void; refuse: () => void }[] = [];
  const channel = createLatestWins<string, string>({
    ask: question =>
      new Promise((resolve, reject) => {
        asked.push(question);
        answers.push({ give: resolve, refuse: () => reject(new Error('no')) });
      }),
    deliver: (question, answer) => delivered.push(`${question}=${answer}`),
    failed: question => failed.push(question),
  });
  return { channel, asked, delivered, failed, answers };
}

describe('createLatestWins', () => {
  it('skips what was typed while an answer was on its way', async () => {
    const { channel, asked, delivered, answers } = channelByHand();
    channel.ask('m');
    channel.ask('ma');
    channel.ask('mar');
    answers[0]?.give('old');
    await settled();
    answers[1]?.give('new');
    await settled();
    expect(asked).toEqual(['m', 'mar']);
    expect(delivered).toEqual(['mar=new']);
  });

  it('goes on after a failure', async () => {
    const { channel, delivered, failed, answers } = channelByHand();
    channel.ask('a');
    answers[0]?.refuse();
    await settled();
    channel.ask('b');
    answers[1]?.give('found');
    await settled();
    expect(failed).toEqual(['a']);
    expect(delivered).toEqual(['b=found']);
  });

  it('delivers nothing once closed', async () => {
    const { channel, delivered, answers } = channelByHand();
    channel.ask('a');
    channel.close();
    answers[0]?.give('late');
    await settled();
    expect(delivered).toEqual([]);
  });
});
