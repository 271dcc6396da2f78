import { Button } from 'react-aria-components/Button';
import { Icon } from './icon.tsx';

/** The × of a dialog. It has no tip: Esc would close the tip first, and the dialog only then. */
export function CloseButton({ onPress }: { onPress: () => void }) {
  return (
    <Button className="button icon bare" aria-label="Close" onPress={onPress}>
      <Icon name="close" />
    </Button>
  );
}
