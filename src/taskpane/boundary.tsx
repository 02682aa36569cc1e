// Owns what is shown instead of a place that fails while it renders, so that the others still work.
import { Component, type ReactNode } from "react";
import { useSpeech } from "./shared/language";
import { Notice } from "./shared/notice";
import { useViewStyles } from "./shared/view-styles";

interface BoundaryProps {
  /** The place's name. */
  name: string;
  children: ReactNode;
}

interface BoundaryState {
  failure?: { reason: string };
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = {};

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: { reason: error instanceof Error ? error.message : String(error) } };
  }

  override render(): ReactNode {
    const { name, children } = this.props;
    const { failure } = this.state;
    const retry = (): void => this.setState({ failure: undefined });
    return failure ? <Failure name={name} reason={failure.reason} onRetry={retry} /> : children;
  }
}

const Failure = ({ name, reason, onRetry }: { name: string; reason: string; onRetry: () => void }) => {
  const shared = useViewStyles();
  const words = useSpeech().messages.failure;
  return (
    <div className={shared.view} role="alert">
      <h1 className={shared.heading}>{name}</h1>
      <Notice tone="error" choices={[{ label: words.retry, act: onRetry }]}>
        {words.happened} <span lang="en">{reason}</span>
      </Notice>
    </div>
  );
};
