import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { TextArea } from 'react-aria-components/TextArea';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import { bring } from './own-articles.ts';
import { pasted } from './pasted.ts';
import { pastedFile } from './pasted-file.ts';

/** An article as text, with what the text itself may not say. */
export function PasteForm({ text: given }: { text: string }) {
  const [text, setText] = useState(given);
  const [publisher, setPublisher] = useState('');
  const [date, setDate] = useState('');
  const read = () => {
    pasted.set(undefined);
    void bring([pastedFile(text, { publisher, date })]);
  };
  return (
    <div className="paste-form">
      <TextField value={text} onChange={setText} autoFocus>
        <Label className="overline">Text of the article, or JSON lines</Label>
        <TextArea className="field paste-text" rows={8} />
      </TextField>
      <div className="paste-facts">
        <TextField value={publisher} onChange={setPublisher}>
          <Label className="overline">Outlet</Label>
          <Input className="field" placeholder="as the text says" />
        </TextField>
        <label className="paste-day">
          <span className="overline">Date</span>
          <input className="field" type="date" value={date} onChange={(event) => setDate(event.target.value)} />
        </label>
      </div>
      <div className="own-ways">
        <Button className="button strong-button" onPress={read} isDisabled={text.trim() === ''}>
          Read it
        </Button>
        <Button className="button" onPress={() => pasted.set(undefined)}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
