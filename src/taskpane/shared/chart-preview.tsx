// Owns loading a chart's picture when one is shown; where it cannot be loaded, its numbers are in the table beside it.
import { type ComponentProps, type ComponentType, lazy, Suspense } from "react";
import type { ChartPicture } from "./chart-picture";

type Props = ComponentProps<typeof ChartPicture>;

const Picture = lazy<ComponentType<Props>>(() =>
  import(/* webpackChunkName: "chart" */ "./chart-picture").then(
    ({ ChartPicture: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);

export const ChartPreview = (props: Props) => (
  <Suspense fallback={null}>
    <Picture {...props} />
  </Suspense>
);
