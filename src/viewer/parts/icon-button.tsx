import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Icon, type IconName } from './icon.tsx';

const TIPS = document.getElementById('tips');

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** Shown beside the label in the tip. */
  readonly keys?: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** A button that is only a drawing; its tip says what it does, and by which key. */
export function IconButton({ icon, label, keys, onPress, isDisabled = false, className = '' }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <Button className={`button icon ${className}`} aria-label={label} onPress={onPress} isDisabled={isDisabled}>
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6} {...(TIPS && { UNSTABLE_portalContainer: TIPS })}>
        {label}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
