import { type EditorView, WidgetType } from '@codemirror/view';

/** The round mark of a list item, in place of its `-` or `*`. */
class BulletWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  toDOM(): HTMLElement {
    const mark = document.createElement('span');
    mark.className = 'cm-bullet';
    mark.setAttribute('aria-hidden', 'true');
    return mark;
  }
}

/** A box to tick, in place of `- [ ]`. `position` is where the character between the brackets stands. */
class CheckWidget extends WidgetType {
  constructor(
    readonly isDone: boolean,
    readonly position: number,
    readonly label: string,
  ) {
    super();
  }

  override eq(other: CheckWidget): boolean {
    return other.isDone === this.isDone && other.position === this.position;
  }

  toDOM(view: EditorView): HTMLElement {
    const holder = document.createElement('span');
    holder.className = 'cm-check';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = this.isDone;
    box.tabIndex = -1;
    box.setAttribute('aria-label', this.label);
    box.addEventListener('mousedown', event => event.preventDefault());
    box.addEventListener('click', event => {
      event.preventDefault();
      const insert = this.isDone ? ' ' : 'x';
      view.dispatch({ changes: { from: this.position, to: this.position + 1, insert }, userEvent: 'input' });
    });
    holder.append(box);
    return holder;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** A hairline, in place of `---`. */
class RuleWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  toDOM(): HTMLElement {
    const rule = document.createElement('span');
    rule.className = 'cm-rule';
    return rule;
  }
}

export const bullet = (): WidgetType => new BulletWidget();
export const horizontalRule = (): WidgetType => new RuleWidget();
export const checkBox = (isDone: boolean, position: number, label: string): WidgetType =>
  new CheckWidget(isDone, position, label);
