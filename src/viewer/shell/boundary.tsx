import { Component, type ReactNode } from 'react';
import { Message } from './message.tsx';

/** Says that the page could not go on, and what to do, where anything in it throws. */
export class Boundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <Message
        title="The page could not go on"
        text="Reload it: articles and corrections of yours are kept. If it stops at the same place again, its data is damaged, and building that anew helps."
        command="npx claimgraph view your-articles/"
        detail={error instanceof Error ? error.message : String(error)}
      />
    );
  }
}
