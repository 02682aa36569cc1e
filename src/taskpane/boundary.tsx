// Owns what is shown instead of a place that fails while it renders, so that the others still work.
import { Component, type ReactNode } from "react";
import { useSpeech } from "./shared/language";
import { Notice } from "./shared/notice";

interface BoundaryState {
  error?: unknown;
}

export class Boundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = {};

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error ?? "?" };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <Failure error={error} onRetry={() => this.setState({ error: undefined })} />;
  }
}

const Failure = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const { failure } = useSpeech().messages;
  const reason = error instanceof Error ? error.message : String(error);
  return (
    <div role="alert">
      <Notice tone="error" choices={[{ label: failure.retry, act: onRetry }]}>
        {failure.happened} <span lang="en">{reason}</span>
      </Notice>
    </div>
  );
};
