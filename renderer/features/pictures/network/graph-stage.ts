import type { NetworkGraph } from '../../../../shared/contract/network';
import { type Ink, inkOnPaper } from '../../../plots';
import { followHands } from './graph-input';
import { startLayers } from './graph-layers';
import type { GraphScene } from './graph-scene';
import { nodeAt, positionAt, viewWith, wholeView, zoomedAt } from './graph-view';
import { byConversations } from './ties';

/** A graph on a canvas that can be moved, enlarged and pulled about. */
export type GraphStage = {
  readonly setInk: (ink: Ink) => void;
  readonly mark: (chosen: number | null, near: readonly number[]) => void;
  /** Enlarges by a factor around the middle. */
  readonly zoom: (by: number) => void;
  readonly stop: () => void;
};

/** Draws `graph` on `canvas` and lets hands move it. `onChoose` hears which node was pressed. */
export function startGraph(
  canvas: HTMLCanvasElement,
  graph: NetworkGraph,
  onChoose: (node: number) => void,
): GraphStage {
  const layers = startLayers(canvas);
  const ends = new AbortController();
  let scene: Omit<GraphScene, 'ink'> = {
    graph,
    positions: graph.nodes.map(({ x, y }) => ({ x, y })),
    view: wholeView,
    size: { width: 1, height: 1 },
    chosen: null,
    near: [],
    pointed: null,
    pulled: null,
    named: byConversations(graph.nodes),
  };
  let ink: Ink | null = null;
  const change = (changes: Partial<GraphScene>, isMoving = false): void => {
    scene = { ...scene, ...changes };
    if (ink !== null) layers.show({ ...scene, ink }, isMoving);
  };
  const zoom = (by: number, at = { x: scene.size.width / 2, y: scene.size.height / 2 }): void =>
    change({ view: zoomedAt(scene.view, by, at, scene.size) }, true);

  followHands(
    canvas,
    {
      hit: spot => nodeAt(spot, graph.nodes, scene.positions, scene.view, scene.size),
      onPoint: spot => {
        const pointed =
          spot === null ? null : nodeAt(spot, graph.nodes, scene.positions, scene.view, scene.size);
        canvas.style.cursor = pointed === null ? 'grab' : 'pointer';
        if (pointed !== scene.pointed) change({ pointed });
      },
      onPull: (node, to) => {
        const position = positionAt(to, scene.view, scene.size);
        change({ pulled: node, positions: scene.positions.with(node, position) }, true);
      },
      onMove: by => {
        const { moved } = scene.view;
        change({ view: { ...scene.view, moved: { x: moved.x + by.x, y: moved.y + by.y } } }, true);
      },
      onDrop: () => change({ pulled: null }),
      onPress: onChoose,
      onWheel: zoom,
    },
    ends.signal,
  );
  const fit = (): void => {
    const { width, height } = canvas.getBoundingClientRect();
    if (width === 0) return;
    layers.resize({ width, height });
    change({ size: { width, height } });
  };
  const sizes = new ResizeObserver(fit);
  sizes.observe(canvas);
  const { signal } = ends;
  window.addEventListener('beforeprint', () => layers.showNow({ ...scene, ink: inkOnPaper() }), { signal });
  window.addEventListener('afterprint', () => change({}), { signal });

  return {
    setInk: colours => {
      ink = colours;
      change({});
    },
    mark: (chosen, near) => {
      const position = chosen === null ? undefined : scene.positions[chosen];
      const view = position === undefined ? scene.view : viewWith(scene.view, position, scene.size);
      change({ chosen, near, view });
    },
    zoom: by => zoom(by),
    stop: () => {
      ends.abort();
      sizes.disconnect();
      layers.stop();
    },
  };
}
