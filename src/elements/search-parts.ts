import { create } from './create.ts';

function filter(label: string, name: string): HTMLElement {
  const all = create('option', { value: '' }, '全部');
  return create('label', {}, label, create('select', { name, autocomplete: 'off' }, all));
}

/** Adds to a search form what the search page brings along (SearchBox.astro): filters, results, what is offered. */
export function addParts(box: HTMLElement, form: HTMLFormElement): void {
  if (box.querySelector('.search-results')) return;
  form.append(create('p', { class: 'search-filters' }, filter('章', 'chapter'), filter('栏目', 'kind')));
  box.append(
    create('p', { class: 'search-status', role: 'status' }),
    create('div', { id: 'dialog-results', class: 'search-results' }),
    create('button', { class: 'search-more', type: 'button', hidden: '' }, '再看一些'),
    create('div', { class: 'search-offer' }),
  );
}
