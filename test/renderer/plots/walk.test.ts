import { describe, expect, it } from 'vitest';
import { pointByKey, type Walk } from '../../../renderer/plots/walk';

const say = () => '';
const lines: Walk = { series: 2, items: 3, say };
const fields: Walk = { series: 1, items: 21, say, fields: { right: 7, below: 1 }, start: 9 };

describe('walking a drawing by the arrow keys', () => {
  it('begins at the first point, or where the drawing says', () => {
    expect(pointByKey('ArrowRight', null, lines)).toEqual({ series: 0, item: 0 });
    expect(pointByKey('ArrowRight', null, fields)).toEqual({ series: 0, item: 9 });
  });

  it('goes along a line and between lines, and stays at their ends', () => {
    expect(pointByKey('ArrowRight', { series: 0, item: 1 }, lines)).toEqual({ series: 0, item: 2 });
    expect(pointByKey('ArrowRight', { series: 0, item: 2 }, lines)).toEqual({ series: 0, item: 2 });
    expect(pointByKey('ArrowDown', { series: 0, item: 1 }, lines)).toEqual({ series: 1, item: 1 });
    expect(pointByKey('ArrowUp', { series: 0, item: 1 }, lines)).toEqual({ series: 0, item: 1 });
  });

  it('goes over fields as they lie, a week to the right and a day down', () => {
    expect(pointByKey('ArrowRight', { series: 0, item: 9 }, fields)).toEqual({ series: 0, item: 16 });
    expect(pointByKey('ArrowDown', { series: 0, item: 9 }, fields)).toEqual({ series: 0, item: 10 });
    expect(pointByKey('ArrowLeft', { series: 0, item: 3 }, fields)).toEqual({ series: 0, item: 3 });
  });

  it('jumps to both ends', () => {
    expect(pointByKey('End', null, lines)).toEqual({ series: 0, item: 2 });
    expect(pointByKey('Home', { series: 1, item: 2 }, lines)).toEqual({ series: 1, item: 0 });
  });

  it('leaves other keys, and a drawing with nothing in it, alone', () => {
    expect(pointByKey('Tab', null, lines)).toBeNull();
    expect(pointByKey('ArrowRight', null, { series: 1, items: 0, say })).toBeNull();
  });
});
