import { groupOf, groups, type Answer, type Group } from '#src/domain/self-check.ts';
import { data, part } from '../dom.ts';

/** Sorts the answers into what fits, what does not and what to ask, on the page and nowhere else. */
class SelfCheck extends HTMLElement {
  connectedCallback(): void {
    const form = part(this, 'form', HTMLFormElement);
    const result = part(this, '.result', HTMLElement);
    const status = part(this, '[role=status]', HTMLElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.show(result);
      status.textContent = '';
      part(result, 'h2', HTMLElement).focus();
    });
    form.addEventListener('reset', () => {
      result.hidden = true;
      status.textContent = data(this, 'cleared');
    });
    // An answer that changes makes the result beside it untrue.
    form.addEventListener('change', () => {
      if (!result.hidden) this.show(result);
    });
    part(result, '.print', HTMLButtonElement).addEventListener('click', () => {
      print();
    });
    part(result, '.copy', HTMLButtonElement).addEventListener('click', () => {
      // Rejects too where there is no clipboard, as on a page that is not secure.
      const copy = async () => navigator.clipboard.writeText(asText(result));
      copy().then(
        () => (status.textContent = data(this, 'copied')),
        () => (status.textContent = data(this, 'failed')),
      );
    });
  }

  private show(result: HTMLElement): void {
    const colon = data(this, 'colon');
    const rules = [...this.querySelectorAll<HTMLElement>('li[data-published]')];
    const found = new Map<Group, HTMLElement[]>(groups.map((group) => [group, []]));
    for (const rule of rules) {
      const answer = rule.querySelector<HTMLInputElement>('input:checked')?.value ?? null;
      const published = data(rule, 'published') === 'whole' ? 'whole' : 'in-part';
      found.get(groupOf(published, answer as Answer | null))?.push(rule);
    }
    for (const [group, list] of found) {
      const section = part(result, `[data-group="${group}"]`, HTMLElement);
      section.hidden = list.length === 0;
      part(section, 'ul', HTMLElement).replaceChildren(
        ...list.map((rule) => line(rule, group, colon)),
      );
    }
    const answered = rules.length - (found.get('open')?.length ?? 0);
    part(result, '.count', HTMLElement).textContent = `${colon}${answered} / ${rules.length}`;
    result.hidden = false;
  }
}

const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A rule in the result: what it is about, who sets it, what it says and, unless it fits, whom to ask. */
function line(rule: HTMLElement, group: Group, colon: string): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('strong');
  title.textContent = `${textOf(rule.querySelector('.title'))} (${data(rule, 'by')})`;
  const values = [...rule.querySelectorAll('.value-link')].map(textOf).join(', ');
  const says = [textOf(rule.querySelector('.says')), values].filter(Boolean).join(' ');
  item.append(title, colon, says);
  if (group !== 'fits') item.append(` ${textOf(rule.querySelector('.whom'))}`);
  return item;
}

/** The result as lines of text: headings, paragraphs and items, without the buttons. */
function asText(result: HTMLElement): string {
  return [...result.querySelectorAll<HTMLElement>('h2, h3, p:not(.buttons), li')]
    .filter((element) => element.closest('section[hidden]') === null)
    .map((element) => {
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      return element.localName === 'li' ? `- ${text}` : text;
    })
    .join('\n');
}

customElements.define('self-check', SelfCheck);
