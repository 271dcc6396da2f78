import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import { renameOf } from '../state/make-correction.ts';
import { nameOf } from '../state/name-of.ts';
import { useApp } from '../store/app-context.ts';
import { useCorrect } from './use-correct.ts';

/** The name an actor goes by; those the articles have for it stay beside it. */
export function RenameForm({ id }: { id: string }) {
  const { index } = useApp();
  const correct = useCorrect();
  const before = nameOf(index, id);
  const [name, setName] = useState(before);
  const isNew = name.trim() !== '' && name.trim() !== before;
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) correct(renameOf(index, id, name));
      }}
    >
      <TextField value={name} onChange={setName} autoFocus>
        <Label className="overline">Name</Label>
        <Input className="field" dir="auto" onFocus={(event) => event.target.select()} />
      </TextField>
      <div className="correct-ways">
        <Button type="submit" className="button strong-button" isDisabled={!isNew}>
          Rename
        </Button>
      </div>
    </Form>
  );
}
