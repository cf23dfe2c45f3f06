/** A component that authors may use in MDX. */
export interface ProseComponent {
  /** Attributes that must be there. */
  required: readonly string[];
  optional: readonly string[];
  /** The component it must stand directly in. */
  inside?: string;
}

/** Every component of `src/sections/prose/`, with what an author may give it. */
export const PROSE_COMPONENTS = {
  Compare: { required: ['moment'], optional: [] },
  Dialogue: { required: [], optional: [] },
  FilmStrip: { required: [], optional: [] },
  Frame: { required: ['when'], optional: ['title'], inside: 'FilmStrip' },
  Good: { required: ['reply'], optional: [], inside: 'Compare' },
  Line: { required: ['by'], optional: ['mood'], inside: 'Dialogue' },
  Moment: { required: ['when'], optional: ['title'], inside: 'Timeline' },
  Poor: { required: ['reply'], optional: [], inside: 'Compare' },
  ReadingOnly: { required: [], optional: [] },
  Step: { required: ['title'], optional: [], inside: 'Steps' },
  Steps: { required: [], optional: [] },
  Timeline: { required: [], optional: [] },
} as const satisfies Record<string, ProseComponent>;

export type ProseComponentName = keyof typeof PROSE_COMPONENTS;
