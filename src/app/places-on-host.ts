// Where GitHub and GitLab look for the files that steer a review, and where the same may stand already.

export type Host = 'github' | 'gitlab';

export interface PlannedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** Other places where the same may stand already; then it is left alone. */
  readonly or?: readonly string[];
  /** The command that prints it anew, of a file that is made from the configuration. */
  readonly again?: string;
  /** A workflow that installs this tool, or the script that runs it. */
  readonly installs?: true;
}

export const placesOnHost: Readonly<Record<Host, Readonly<Record<'owners' | 'request', Omit<PlannedFile, 'text'>>>>> = {
  // A file that came to be found before one that is there would put it out of force.
  github: {
    owners: { path: '.github/CODEOWNERS', or: ['CODEOWNERS', 'docs/CODEOWNERS'] },
    request: {
      path: '.github/pull_request_template.md',
      or: [
        '.github/PULL_REQUEST_TEMPLATE.md',
        '.github/PULL_REQUEST_TEMPLATE',
        'pull_request_template.md',
        'PULL_REQUEST_TEMPLATE.md',
        'docs/pull_request_template.md',
      ],
    },
  },
  gitlab: {
    owners: { path: '.gitlab/CODEOWNERS', or: ['CODEOWNERS', 'docs/CODEOWNERS'] },
    request: { path: '.gitlab/merge_request_templates/Default.md' },
  },
};
