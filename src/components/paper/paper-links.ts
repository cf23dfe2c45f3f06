import { href } from '../../links.ts';

/** What is handed out, and where: the papers of a chapter, and what all chapters share. */
export function paperLinks(slug?: string): { title: string; href: string }[] {
  const ofChapter =
    slug === undefined
      ? []
      : [
          { title: '讲义', href: href(`/chapters/${slug}/handout/`) },
          { title: '教案', href: href(`/chapters/${slug}/guide/`) },
          { title: '角色卡', href: href(`/chapters/${slug}/cards/`) },
        ];
  return [...ofChapter, { title: '投票卡', href: href('/cards/') }];
}
