import { describe, expect, it } from 'vitest';
import { readWho } from './read-who.ts';

describe('he and she', () => {
  it('go on quoting who spoke before, however long the quotation and whoever is named in it', () => {
    const who = readWho(
      'Two men spoke in Riga: Karl Holm, the mayor, and Olaf Brandt, a former mayor.\n\n' +
        '“This is about the harbour,” Brandt said. “I think Mayor Holm takes a risk. It will cost him. It is late. ' +
        'It rained. The cranes are old. He smiles at all of us. I think it is a mistake of Mayor Holm.”\n\n' +
        '“The city will see what comes of it,” he added.',
    );
    expect(who.speakerOf('what comes of it')).toBe('Olaf Brandt');
  });

  it('are not the subject of the verb they are the object of', () => {
    const who = readWho('Carl Roe worked in Riga. Dan Ash, a lawyer, met Roe. Ash told him the news. Ash left.');
    expect(who.mentionsOf('Carl Roe')).toContain('him');
    expect(who.mentionsOf('Dan Ash')).not.toContain('him');
  });

  it('may be the subject that stands with them after a preposition', () => {
    expect(readWho('Carl Roe came. Roe took the dog with him.').mentionsOf('Carl Roe')).toContain('him');
  });

  it('wait for the subject after an opening phrase', () => {
    const who = readWho('Carl Roe left on Monday. In his letter to the town, Mayor Dan Ash praised the harbour.');
    expect(who.mentionsOf('Dan Ash')).toEqual(['his', 'Mayor Dan Ash']);
  });

  it('are rather the subject of their own sentence', () => {
    const who = readWho(
      'Dan Ash left the firm. Ash had built it. Ash was praised. When Carl Roe opened the plant, he praised the harbour.',
    );
    expect(who.mentionsOf('Carl Roe')).toContain('he');
  });

  it('are the subject of the sentence before, over an aside, rather than a man that only it mentions', () => {
    const who = readWho(
      'Carl Roe, who had two boats, thanked the late sailor Hugh Pratt, who died in May, and drank to him. “We owe him the harbour,” he said.',
    );
    expect(who.speakerOf('owe him')).toBe('Carl Roe');
  });

  it('follow an unnamed source that spoke last, whatever is claimed inside its quotation', () => {
    const who = readWho(
      'Mr. Carl Roe said the raid went well. He thanked the crew. Roe praised the port. A spokesman for the Ferry Union said: “Members claim they lost nothing. They did.” He said the union would wait.',
    );
    expect(who.speakerOf('would wait')).toBe('spokesman for the Ferry Union');
  });

  it('are whom the story turns to after somebody else has spoken', () => {
    const who = readWho(
      'Mayor Carl Roe said the harbour was full. “We have to wait,” he said. The baker, Dan Ash, was furious about it, ' +
        'meanwhile. “Nobody asked us,” he said.',
    );
    expect(who.speakerOf('have to wait')).toBe('Carl Roe');
    expect(who.speakerOf('Nobody asked')).toBe('Dan Ash');
  });

  it('are still who spoke, where he speaks of another by name', () => {
    const who = readWho(
      'Carl Roe said the harbour was full. For him, Hugh Pratt was a legend. He said, “Hugh Pratt built it all.”',
    );
    expect(who.speakerOf('built it all')).toBe('Carl Roe');
  });

  it('are a lady whose title tells, before a man whose first name no list has', () => {
    const who = readWho('Minister Severin Holt refused. The chair, Lady Pym, hit back. “We shall see,” she said.');
    expect(who.speakerOf('shall see')).toBe('Pym');
  });
});

it('takes a surname that is a country’s adjective for the man', () => {
  const who = readWho('Bill English was chosen on Monday. English said it was a good day.');
  expect(who.speakerOf('good day')).toBe('Bill English');
});

describe('it', () => {
  it('is nobody before a passive', () => {
    const who = readWho('Tallow Freight paid. It could be argued that the harbour won.');
    expect(who.speakerOf('harbour won')).toBeUndefined();
  });

  it('is nobody before a passive that is cut short, nor where something only seems so', () => {
    const who = readWho(
      'Tallow Freight paid. It’s predicted that rents will rise. Sadly, it seems that the crew left.\n\n' +
        'Tallow Freight grew. It seemed to worry that the port would close.',
    );
    expect(who.speakerOf('rents will rise')).toBeUndefined();
    expect(who.speakerOf('crew left')).toBeUndefined();
  });

  it('is nobody, and so are they, right after somebody spoke whom we do not know', () => {
    const who = readWho(
      'Their quarrel lay before the Harbour Court. “We have settled half of it,” the brochure said. “Nobody can tell ' +
        'what follows,” it said.\n\n' +
        'Reporters saw the boat. The couple, who married in Riga, claimed staff took pictures. They said the boat was ' +
        'theirs.\n\n' +
        'Dora Pell and Sam Hake said the reporters had come too late. They added that the door was open.',
    );
    expect(who.speakerOf('what follows')).toBeUndefined();
    expect(who.speakerOf('the boat was theirs')).toBeUndefined();
    expect(who.speakerOf('door was open')).toBeUndefined();
  });

  it('goes on with who spoke under a name that we do not see for one', () => {
    const who = readWho('The Federal Harbour Office said it was late. The Office said ice came. It noted more ice.');
    expect(who.speakerOf('more ice')).toBe('Federal Harbour Office');
  });

  it('is nobody after a document spoke', () => {
    const who = readWho('Tallow Freight paid, according to the suit. It also said that the crew left.');
    expect(who.speakerOf('crew left')).toBeUndefined();
  });
});

it('takes "we" of one who speaks for an organisation for it, and "I" for the speaker', () => {
  const who = readWho('“We pay, and I know why,” said Ann Roe, a spokeswoman for Tallow Freight. She left.');
  expect(who.mentionsOf('Tallow Freight')).toEqual(['We', 'Tallow Freight']);
  expect(who.mentionsOf('Ann Roe')).toContain('I');
});

it('hardly call themselves by name', () => {
  const who = readWho(
    'For Kevin Allworth, who teaches English, Wendell Marr was a hero. He said: “Wendell Marr was the heart of it.”',
  );
  expect(who.speakerOf('heart of it')).toBe('Kevin Allworth');
});
