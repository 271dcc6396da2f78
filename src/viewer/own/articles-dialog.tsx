import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { CloseButton } from '../parts/close-button.tsx';
import { useCell } from '../store/cell.ts';
import { own } from '../store/own-cell.ts';
import { overlay } from '../store/ui-cells.ts';
import { BringingBar } from './bringing-bar.tsx';
import { bringEntries } from './dropped-files.ts';
import { readOwn } from './own-articles.ts';
import { OwnList } from './own-list.tsx';
import { PasteForm } from './paste-form.tsx';
import { pasted } from './pasted.ts';
import { Problems } from './problems.tsx';
import { WhichArticles } from './which-articles.tsx';
import '../styles/own.css';

const KINDS =
  '.txt .md .markdown .html .htm .mhtml .mht .pdf .docx .epub .jsonl .ndjson .json .csv .tsv .parquet .gz .zst .zip .warc .wet'.split(
    ' ',
  );

/** The articles one has brought in: bringing more, seeing what could not be read, taking some away. */
export default function ArticlesDialog() {
  const known = useCell(own);
  const text = useCell(pasted);
  const close = () => overlay.set(undefined);
  useEffect(() => void readOwn(), []);
  const isBringing = known?.bringing !== undefined;
  return (
    <ModalOverlay className="veil" isDismissable isOpen onOpenChange={close}>
      <Modal className="popover modal own-modal">
        <Dialog className="own" aria-label="Your articles">
          <header className="dialog-head">
            <h2>Your articles</h2>
            <CloseButton onPress={close} />
          </header>
          {isBringing ? (
            <BringingBar />
          ) : text === undefined ? (
            <div className="drop-place">
              <p>
                <b>Drop files or a folder anywhere on this page</b>
                Text, saved web pages, PDF, Word, EPUB, JSON, tables or archives of them, in English. They are read in
                this tab and kept in this browser; nothing is sent anywhere.
              </p>
              <div className="own-ways">
                <FileTrigger
                  allowsMultiple
                  acceptedFileTypes={KINDS}
                  onSelect={(files) => void bringEntries([...(files ?? [])])}
                >
                  <Button className="button">Choose files …</Button>
                </FileTrigger>
                <Button className="button" onPress={() => pasted.set('')}>
                  Paste an article …
                </Button>
              </div>
            </div>
          ) : (
            <PasteForm text={text} />
          )}
          {known && <Problems problems={known.problems} notKept={known.notKept} />}
          <WhichArticles />
          <OwnList />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
