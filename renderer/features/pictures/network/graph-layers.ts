import { drawFront, drawGround } from './draw-graph';
import type { GraphScene } from './graph-scene';
import type { GraphView, Size } from './graph-view';

/** Milliseconds without a movement after which all is drawn sharply again. */
const settleTime = 120;

/** Draws scenes on a canvas, fast enough to follow the hand. */
export type GraphLayers = {
  readonly resize: (size: Size) => void;
  /** Draws in the next frame. `isMoving`: what does not change may be an enlarged or shifted copy for the moment. */
  readonly show: (scene: GraphScene, isMoving: boolean) => void;
  /** Draws now, for the printer. */
  readonly showNow: (scene: GraphScene) => void;
  readonly stop: () => void;
};

/** A copy of the ground is kept beside `canvas`, and only put where the hand has moved it while something moves. */
export function startLayers(canvas: HTMLCanvasElement): GraphLayers {
  const front = canvas.getContext('2d');
  const copy = document.createElement('canvas').getContext('2d');
  /** The scene that the copy shows. */
  let drawn: GraphScene | null = null;
  let wanted: { readonly scene: GraphScene; readonly isMoving: boolean } | null = null;
  let frame: number | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const drawCopy = (scene: GraphScene): void => {
    if (copy === null) return;
    drawGround(copy, scene);
    drawn = scene;
  };
  const draw = (scene: GraphScene, isMoving: boolean): void => {
    if (front === null || copy === null) return;
    if (drawn === null || !sameGround(drawn, scene, isMoving)) drawCopy(scene);
    front.clearRect(0, 0, scene.size.width, scene.size.height);
    const { left, top, ratio } = shift(drawn?.view ?? scene.view, scene.view, scene.size);
    const { width, height } = scene.size;
    front.drawImage(copy.canvas, left, top, width * ratio, height * ratio);
    drawFront(front, scene);
  };
  const show = (scene: GraphScene, isMoving: boolean): void => {
    wanted = { scene, isMoving };
    clearTimeout(settling);
    if (isMoving) settling = setTimeout(() => show(scene, false), settleTime);
    frame ??= requestAnimationFrame(() => {
      frame = null;
      if (wanted !== null) draw(wanted.scene, wanted.isMoving);
    });
  };
  return {
    resize: ({ width, height }) => {
      for (const context of [front, copy]) {
        if (context === null) continue;
        context.canvas.width = Math.round(width * devicePixelRatio);
        context.canvas.height = Math.round(height * devicePixelRatio);
        context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      }
      drawn = null;
    },
    show,
    showNow: scene => {
      drawn = null;
      draw(scene, false);
      drawn = null;
    },
    stop: () => {
      clearTimeout(settling);
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}

/** Whether the copy of one scene can stand for another. */
function sameGround(drawn: GraphScene, scene: GraphScene, isMoving: boolean): boolean {
  if (drawn.ink !== scene.ink || drawn.pulled !== scene.pulled || drawn.size !== scene.size) return false;
  // While a node is pulled it is not on the ground, so its position does not matter there.
  if (scene.pulled === null && drawn.positions !== scene.positions) return false;
  return isMoving || drawn.view === scene.view;
}

/** Where the copy of one view lies in another, in pixels, and how many times larger. */
function shift(
  from: GraphView,
  to: GraphView,
  { width, height }: Size,
): { readonly left: number; readonly top: number; readonly ratio: number } {
  const ratio = to.zoom / from.zoom;
  return {
    ratio,
    left: width / 2 + to.moved.x - (width / 2 + from.moved.x) * ratio,
    top: height / 2 + to.moved.y - (height / 2 + from.moved.y) * ratio,
  };
}
