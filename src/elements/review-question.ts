const pages = new Map<string, Promise<Document | undefined>>();

function page(address: string): Promise<Document | undefined> {
  let found = pages.get(address);
  if (!found) {
    found = fetch(address)
      .then(async (response) =>
        response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined,
      )
      .catch(() => undefined);
    pages.set(address, found);
  }
  return found;
}

/**
 * A question as its chapter's test page has it, made ready to stand alone: so the review carries no course, and
 * costs by what is due. `undefined` where the question is gone or the page cannot be had now.
 */
export async function fetchQuestion(
  chapters: string,
  slug: string,
  id: string,
): Promise<HTMLElement | undefined> {
  const test = await page(`${chapters}${encodeURIComponent(slug)}/test/`);
  const found = test?.querySelector<HTMLElement>(`quiz-question[data-question="${CSS.escape(id)}"]`);
  if (!found) return undefined;
  // Readied before it is imported: it comes alive as soon as it belongs to this page.
  const question = found.cloneNode(true) as HTMLElement;
  delete question.dataset['keyPoint'];
  delete question.dataset['number'];
  question.dataset['place'] = 'review';
  const label = question.querySelector('.quiz-stem > b');
  if (label) label.textContent = label.textContent.replace(/^\s*\d+\.\s*/, '');
  return document.importNode(question, true);
}
