import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { CloseButton } from '../parts/close-button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';
import { correcting, corrections } from '../store/corrections-cell.ts';
import { saveFile } from '../store/save-file.ts';
import { notice, overlay } from '../store/ui-cells.ts';
import { importLog, redoLast, startCorrecting, undoLast } from './correct.ts';
import { CorrectionLines } from './correction-lines.tsx';
import '../styles/corrections.css';

/** Larger files are no logs of corrections, in bytes. */
const LARGEST = 20_000_000;

/** All that was put right, each line to be taken back; and the log as a file, to and from the command line. */
export default function CorrectionsDialog() {
  const { index } = useApp();
  const known = useCell(corrections);
  const words = useCell(correcting);
  const close = () => overlay.set(undefined);
  const isPart = index.file.part !== undefined;
  useEffect(() => {
    if (!isPart) void startCorrecting();
  }, [isPart]);
  const own = known?.corrections.filter(({ line }) => line >= known.firstOwn) ?? [];
  return (
    <ModalOverlay className="veil" isDismissable isOpen onOpenChange={close}>
      <Modal className="popover modal correct-modal">
        <Dialog className="correct" aria-label="Corrections">
          <header className="dialog-head">
            <h2>Corrections</h2>
            <span className="tool-group">
              <IconButton
                icon="undo"
                label="Take the last one back"
                onPress={() => void undoLast()}
                isDisabled={own.length === 0 || words !== undefined}
              />
              <IconButton
                icon="redo"
                label="Put it right again"
                onPress={() => void redoLast()}
                isDisabled={!known || known.redoable.length === 0 || words !== undefined}
              />
              <CloseButton onPress={close} />
            </span>
          </header>
          {isPart && (
            <p className="correct-empty">
              A correction works out anew who is who over all articles, and this page holds a part of them. Put it right
              where the graph was built: <code>claimgraph correct --help</code> tells how. A graph.json of more than 512
              MB that command cannot open: build the articles in question into a folder of their own, correct them
              there, and put its <code>corrections.jsonl</code> beside the large graph; the next build applies it.
            </p>
          )}
          {known?.notKept && (
            <p className="correct-note">
              They hold until this tab is closed: the browser does not keep them ({known.notKept}).
            </p>
          )}
          {known && !isPart && <CorrectionLines known={known} isBusy={words !== undefined} />}
          <p className="correct-busy soft" role="status">
            {words}
          </p>
          {!isPart && (
            <div className="correct-ways">
              <Button
                className="button"
                isDisabled={!known?.text}
                onPress={() => notice.set(saveFile(known!.text, 'corrections.jsonl', 'application/x-ndjson'))}
              >
                Export
              </Button>
              <FileTrigger acceptedFileTypes={['.jsonl', '.ndjson', '.txt']} onSelect={(files) => void take(files)}>
                <Button className="button">Import …</Button>
              </FileTrigger>
              <span className="soft">
                Laid beside a build as <code>corrections.jsonl</code> they hold there too.
              </span>
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

async function take(files: FileList | null): Promise<void> {
  const file = files?.[0];
  if (!file) return;
  if (file.size > LARGEST) notice.set(`${file.name} is too large for a file of corrections.`);
  else await importLog(await file.text());
}
